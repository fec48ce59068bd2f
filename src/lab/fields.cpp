// SPDX-License-Identifier: MIT
#include "lab/fields.hpp"

#include <charconv>

namespace telepot::lab {

namespace {

std::string quoted(std::string_view name) {
    return "\"" + std::string(name) + "\"";
}

[[noreturn]] void must_be(std::string_view name, std::string_view what) {
    throw FieldError("Field " + quoted(name) + " must be " + std::string(what));
}

[[noreturn]] void not_there(std::string_view name) {
    throw FieldError("Can't find field " + quoted(name));
}

const json* find(const json& object, std::string_view name) {
    const auto at = object.find(name);
    return at == object.end() ? nullptr : &*at;
}

std::int64_t integer_of(std::string_view name, const json& value) {
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (value.is_number()) must_be(name, "a valid Number");
    if (!value.is_string()) must_be(name, "a Number");
    const std::string& text = value.get_ref<const std::string&>();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || text.empty() || end != text.data() + text.size()) must_be(name, "a valid Number");
    return number;
}

std::string string_of(std::string_view name, const json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number()) return to_text(value);
    must_be(name, "of type String");
}

}  // namespace

bool optional_flag(const json& object, std::string_view name) {
    const json* const value = find(object, name);
    if (value == nullptr) return false;
    if (!value->is_boolean()) must_be(name, "of type Boolean");
    return value->get<bool>();
}

std::int64_t optional_integer(const json& object, std::string_view name, std::int64_t otherwise) {
    const json* const value = find(object, name);
    return value == nullptr ? otherwise : integer_of(name, *value);
}

std::int64_t required_integer(const json& object, std::string_view name) {
    const json* const value = find(object, name);
    if (value == nullptr) not_there(name);
    return integer_of(name, *value);
}

double optional_number(const json& object, std::string_view name, double otherwise) {
    const json* const value = find(object, name);
    if (value == nullptr) return otherwise;
    if (!value->is_number()) must_be(name, "of type Number");
    return value->get<double>();
}

std::string optional_string(const json& object, std::string_view name) {
    const json* const value = find(object, name);
    return value == nullptr ? std::string() : string_of(name, *value);
}

std::string required_string(const json& object, std::string_view name) {
    const json* const value = find(object, name);
    if (value == nullptr) not_there(name);
    return string_of(name, *value);
}

const json* optional_member(const json& object, std::string_view name, json::value_t type) {
    const json* const value = find(object, name);
    if (value == nullptr || value->type() == type) return value;
    must_be(name, type == json::value_t::array ? "of type Array" : "of type Object");
}

const json& required_member(const json& object, std::string_view name, json::value_t type) {
    const json* const value = optional_member(object, name, type);
    if (value == nullptr) not_there(name);
    return *value;
}

}  // namespace telepot::lab
