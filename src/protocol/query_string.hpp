// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telepot::protocol {

/// A field of a query string, decoded.
class QueryField {
public:
    QueryField(std::string n, std::string v) : name(std::move(n)), value(std::move(v)) {}
    std::string name;
    std::string value;
};

/// The fields of `a=1&b=%20`, in their order. A field without '=' has an empty value; '+' is a space. Nothing if an
/// escape is broken.
std::optional<std::vector<QueryField>> parse_query(std::string_view text);
/// The opposite.
std::string to_query(const std::vector<QueryField>& fields);

/// The value of the first field of this name, or nullptr.
const std::string* find(const std::vector<QueryField>& fields, std::string_view name) noexcept;

}  // namespace telepot::protocol
