// SPDX-License-Identifier: MIT
#include "lab/control/check.hpp"

#include <algorithm>
#include <charconv>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {

namespace {

[[noreturn]] void wrong(const std::string& name, const std::string& what) {
    throw ControlError(400, '"' + name + "\" " + what, name);
}

std::string kind_of(const json& value) {
    if (value.is_null()) return "null";
    if (value.is_boolean()) return "a boolean";
    if (value.is_number_integer()) return "an integer";
    if (value.is_number()) return "a number with a fraction";
    if (value.is_string()) return "a string";
    return value.is_array() ? "an array" : "an object";
}

std::string with_article(const std::string& type) {
    return (type == "integer" || type == "array" || type == "object" ? "an " : "a ") + type;
}

bool has_type(const json& value, const std::string& type) {
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    if (type == "boolean") return value.is_boolean();
    if (type == "array") return value.is_array();
    return value.is_object();
}

void check_bounds(const json& schema, const json& value, const std::string& name) {
    if (value.is_number()) {
        if (schema.contains("minimum") && value < schema["minimum"]) {
            wrong(name, "must be " + schema["minimum"].dump() + " or more, not " + value.dump());
        }
        if (schema.contains("maximum") && value > schema["maximum"]) {
            wrong(name, "must be " + schema["maximum"].dump() + " or less, not " + value.dump());
        }
    }
    const bool is_text = value.is_string();
    if (!is_text && !value.is_array()) return;
    const char* const unit = is_text ? " characters" : " elements";
    const std::size_t size = is_text ? value.get_ref<const std::string&>().size() : value.size();
    const std::size_t least = schema.value(is_text ? "minLength" : "minItems", std::size_t{0});
    const std::size_t most = schema.value(is_text ? "maxLength" : "maxItems", std::size_t{0});
    if (size < least) {
        wrong(name, size == 0 && least == 1 ? "is empty" : "needs at least " + std::to_string(least) + unit);
    }
    if (most != 0 && size > most) wrong(name, "can have at most " + std::to_string(most) + unit);
}

/// The name among these that is most like a wrong one; empty if none is.
std::string like(const json& properties, const std::string& wrong_name) {
    std::string best;
    std::size_t best_common = 2;
    for (const auto& [name, schema] : properties.items()) {
        std::size_t common = 0;
        while (common < name.size() && common < wrong_name.size() && name[common] == wrong_name[common]) ++common;
        std::size_t end = 0;
        while (end < name.size() - common && end + common < wrong_name.size() &&
               name[name.size() - 1 - end] == wrong_name[wrong_name.size() - 1 - end]) {
            ++end;
        }
        if (common + end > best_common) {
            best_common = common + end;
            best = name;
        }
    }
    return best;
}

std::string join(const std::string& outer, const std::string& inner) {
    return outer.empty() ? inner : outer + '.' + inner;
}

void check_object(const Contract& contract, const json& schema, const json& value, const std::string& name) {
    const json properties = schema.value("properties", json::object());
    for (const json& needed : schema.value("required", json::array())) {
        const std::string field = needed.get<std::string>();
        if (!value.contains(field)) {
            wrong(join(name, field),
                  "is missing: " + with_article(contract.resolve(properties[field]).value("type", "value")) +
                      " is expected");
        }
    }
    const bool open = schema.value("additionalProperties", true);
    for (const auto& [field, inner] : value.items()) {
        if (properties.contains(field)) {
            check(contract, properties[field], inner, join(name, field));
        } else if (!open) {
            const std::string meant = like(properties, field);
            wrong(join(name, field), "is no field of this operation" +
                                         (meant.empty() ? std::string() : "; did you mean \"" + meant + "\"?"));
        }
    }
}

}  // namespace

void check(const Contract& contract, const json& given_schema, const json& value, const std::string& name) {
    const json& schema = contract.resolve(given_schema);
    const std::string type = schema.value("type", std::string());
    if (!type.empty() && !has_type(value, type)) {
        wrong(name, "must be " + with_article(type) + ", not " + kind_of(value));
    }
    if (schema.contains("enum")) {
        const json& allowed = schema["enum"];
        if (std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
            std::string list;
            for (const json& one : allowed) list += (list.empty() ? "" : ", ") + to_text(one);
            wrong(name, "must be one of " + list);
        }
    }
    check_bounds(schema, value, name);
    if (value.is_object()) check_object(contract, schema, value, name);
    if (value.is_array() && schema.contains("items")) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            check(contract, schema["items"], value[i], name + '[' + std::to_string(i) + ']');
        }
    }
}

json typed_value(const Contract& contract, const json& given_schema, const std::string& text, const std::string& name) {
    const json& schema = contract.resolve(given_schema);
    const std::string type = schema.value("type", std::string("string"));
    json value = text;
    if (type == "integer") {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size()) value = number;
    } else if (type == "boolean") {
        if (text == "true" || text == "1") value = true;
        if (text == "false" || text == "0") value = false;
    } else if (type != "string") {
        json parsed = json::parse(text, nullptr, false);
        if (!parsed.is_discarded()) value = std::move(parsed);
    }
    check(contract, schema, value, name);
    return value;
}

}  // namespace telepot::lab
