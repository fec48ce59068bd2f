// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "telepot/values/box.hpp"

namespace telepot {

/// A text of the API that has known values, such as ChatType: compares and switches like an enumeration, and keeps a
/// value that this version doesn't know as it came.
///
/// `Known` is generated: an enumeration `Value` whose first member is `unknown`, and `names`, the texts in its order.
/// Its values are reachable through the class: `ChatType::group`.
template <class Known>
class OpenEnum : public Known {
public:
    using Value = typename Known::Value;

    /// The empty text, which is no known value.
    OpenEnum() noexcept = default;
    OpenEnum(Value value) noexcept : value_(value) {}  // NOLINT(google-explicit-constructor)
    /// From the API's text; a text that isn't known is kept.
    OpenEnum(std::string_view text) : value_(find(text)) {  // NOLINT(google-explicit-constructor)
        if (value_ == Known::unknown && !text.empty()) other_.emplace(text);
    }
    OpenEnum(const char* text) : OpenEnum(std::string_view(text)) {}         // NOLINT(google-explicit-constructor)
    OpenEnum(const std::string& text) : OpenEnum(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)

    /// The value for a switch; `unknown` for a text that this version doesn't know.
    [[nodiscard]] Value value() const noexcept { return value_; }

    /// The API's text. Lives as long as this object.
    [[nodiscard]] std::string_view str() const noexcept {
        if (value_ != Known::unknown) return Known::names[static_cast<std::size_t>(value_)];
        return other_ ? std::string_view(*other_) : std::string_view();
    }
    operator std::string_view() const noexcept { return str(); }  // NOLINT(google-explicit-constructor)

    friend bool operator==(const OpenEnum& a, const OpenEnum& b) noexcept { return a.str() == b.str(); }
    friend bool operator==(const OpenEnum& a, Value b) noexcept { return a.value_ == b; }
    friend bool operator==(const OpenEnum& a, std::string_view b) noexcept { return a.str() == b; }
    friend bool operator==(const OpenEnum& a, const char* b) noexcept { return a.str() == b; }

private:
    static Value find(std::string_view text) noexcept {
        std::size_t at = 0;
        for (const std::string_view name : Known::names) {
            if (at != 0 && name == text) return static_cast<Value>(at);
            ++at;
        }
        return Known::unknown;
    }

    Value value_ = Known::unknown;
    Box<std::string> other_;
};

}  // namespace telepot
