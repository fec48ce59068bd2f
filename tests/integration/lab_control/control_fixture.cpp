// SPDX-License-Identifier: MIT
#include "control_fixture.hpp"

#include <algorithm>
#include <cctype>

namespace telepot::lab_test {

void ControlTest::check_answer(const std::string& verb, const lab::ContractOperation& operation, const json& whole) {
    std::string small = verb;
    for (char& c : small) c = static_cast<char>(std::tolower(c));
    const json& described = lab::Contract::get().document()["paths"][operation.path][small];
    const json& schema = described["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["result"];
    fits(schema, whole["result"], operation.id);
}

void ControlTest::fits(const json& schema, const json& value, const std::string& where) {
    if (schema.contains("const")) {
        EXPECT_EQ(value, schema["const"]) << where;
        return;
    }
    if (schema.contains("oneOf")) {
        const bool one = std::any_of(schema["oneOf"].begin(), schema["oneOf"].end(), [&](const json& choice) {
            if (choice.value("type", "") == "null") return value.is_null();
            try {
                lab::check(lab::Contract::get(), choice, value, where);
                return true;
            } catch (const lab::ControlError&) {
                return false;
            }
        });
        EXPECT_TRUE(one) << where << ": " << value;
        return;
    }
    try {
        lab::check(lab::Contract::get(), schema, value, where);
    } catch (const lab::ControlError& problem) {
        ADD_FAILURE() << where << ": " << problem.what() << '\n' << value.dump().substr(0, 2000);
    }
    const json& resolved = lab::Contract::get().resolve(schema);
    if (value.is_object()) {
        const json properties = resolved.value("properties", json::object());
        for (const auto& [name, inner] : properties.items()) {
            if (value.contains(name)) fits(inner, value[name], where + '.' + name);
        }
    }
    if (value.is_array() && resolved.contains("items")) {
        for (const json& item : value) fits(resolved["items"], item, where + "[]");
    }
}

}  // namespace telepot::lab_test
