// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>

#include "lab/control/contract.hpp"
#include "lab/json.hpp"

namespace telepot::lab {

/// A request that can't be carried out; what the client is told.
class ControlError : public std::runtime_error {
public:
    ControlError(int http_status, const std::string& why, std::string field_name = {})
        : std::runtime_error(why), status(http_status), field(std::move(field_name)) {}

    int status;
    std::string field;              ///< at fault, if one is
    std::vector<std::string> near;  ///< similar operations
};

/// Throws ControlError (400), naming the field and what it should be, unless the value fits the schema. Knows what the
/// contract uses: types, $ref, enum, properties, required, additionalProperties, items, bounds of numbers and lengths.
void check(const Contract& contract, const json& schema, const json& value, const std::string& name);

/// The value that a text of a query string or form means by the schema: numbers, true and false, JSON.
/// Throws ControlError.
json typed_value(const Contract& contract, const json& schema, const std::string& text, const std::string& name);

}  // namespace telepot::lab
