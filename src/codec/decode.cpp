// SPDX-License-Identifier: MIT
#include "codec/decode.hpp"

#include <cstring>

namespace telepot::codec {

namespace {

std::string_view kind_of(const Element& element) noexcept {
    switch (element.type()) {
        case simdjson::dom::element_type::ARRAY: return "an array";
        case simdjson::dom::element_type::OBJECT: return "an object";
        case simdjson::dom::element_type::STRING: return "a string";
        case simdjson::dom::element_type::BOOL: return "a boolean";
        case simdjson::dom::element_type::NULL_VALUE: return "null";
        default: return "a number";
    }
}

[[noreturn]] void fail_type(const Element& element, const Place& place, std::string_view expected) {
    place.fail("expected " + std::string(expected) + ", got " + std::string(kind_of(element)));
}

/// A number that tells the keys of one object apart: length, first, middle and last character. The generator's tables
/// are made with the same.
std::uint32_t key_hash(std::string_view key) noexcept {
    if (key.empty()) return 0;
    const auto at = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(key[i])); };
    return static_cast<std::uint32_t>(key.size() & 0xff) | at(0) << 8U | at(key.size() / 2) << 16U |
           at(key.size() - 1) << 24U;
}

/// Whether two texts of one length, at least `sizeof(Word)` and at most twice that, are equal.
template <class Word>
bool same_words(const char* a, const char* b, std::size_t size) noexcept {
    Word head_a, head_b, tail_a, tail_b;
    std::memcpy(&head_a, a, sizeof(Word));
    std::memcpy(&head_b, b, sizeof(Word));
    std::memcpy(&tail_a, a + size - sizeof(Word), sizeof(Word));
    std::memcpy(&tail_b, b + size - sizeof(Word), sizeof(Word));
    return ((head_a ^ head_b) | (tail_a ^ tail_b)) == 0;
}

/// Whether two names are equal. Most have 4 to 16 characters, for which a call of memcmp costs more than it does.
bool same_name(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    if (a.size() - 8 <= 8) return same_words<std::uint64_t>(a.data(), b.data(), a.size());
    if (a.size() - 4 <= 4) return same_words<std::uint32_t>(a.data(), b.data(), a.size());
    return a == b;
}

const FieldRule* find_field(const ObjectRules& rules, std::string_view key) noexcept {
    const std::uint32_t last = 0xffffffffU >> rules.shift;
    for (std::uint32_t slot = (key_hash(key) * rules.multiplier) >> rules.shift;; slot = (slot + 1) & last) {
        const std::uint8_t position = rules.slots[slot];
        if (position == 0) return nullptr;
        const FieldRule& field = rules.fields[position - 1];
        if (same_name(field.name, key)) return &field;
    }
}

[[noreturn]] void fail_missing(const Place& place, const ObjectRules& rules, std::uint32_t seen) {
    const FieldRule* field = rules.fields;
    while (field->required == 0 || (field->required & seen) != 0) ++field;
    Place(place, field->name).fail("required field is missing");
}

bool has_members(const simdjson::dom::object& object, std::string_view names) noexcept {
    while (!names.empty()) {
        const std::size_t end = names.find(' ');
        if (object.at_key(names.substr(0, end)).error() != simdjson::SUCCESS) return false;
        names.remove_prefix(end + 1);
    }
    return true;
}

simdjson::dom::array array_of(const Element& element, const Place& place) {
    simdjson::dom::array array;
    if (element.get(array) != simdjson::SUCCESS) fail_type(element, place, "an array");
    place.check_depth();
    return array;
}

}  // namespace

void decode_object(const Element& element, const Place& place, const ObjectRules& rules, void* out) {
    std::uint32_t seen = 0;
    for (const auto [key, value] : object_of(element, place)) {
        const FieldRule* field = find_field(rules, key);
        if (field == nullptr || (field->required == 0 && value.is_null())) continue;
        field->read(value, Place(place, field->name), static_cast<char*>(out) + field->offset);
        seen |= field->required;
    }
    if (seen != rules.required) fail_missing(place, rules, seen);
}

void expect_object(const Element& element, const Place& place) {
    if (!element.is_object()) fail_type(element, place, "an object");
    place.check_depth();
}

bool decode_member(const Element& element, const Place& place, std::string_view discriminator, const MemberRule* rules,
                   std::size_t count, void* out) {
    const auto object = object_of(element, place);
    const std::string_view kind = discriminator.empty() ? discriminator : text_member(object, discriminator);
    for (const MemberRule* rule = rules; rule != rules + count; ++rule) {
        if (rule->constant != kind || !has_members(object, rule->fields)) continue;
        rule->read(element, place, out);
        return true;
    }
    return false;
}

std::size_t array_size(const Element& element, const Place& place) {
    const std::size_t size = array_of(element, place).size();
    if (size > max_elements) place.fail("an array of more than " + std::to_string(max_elements) + " elements");
    return size;
}

void decode_array(const Element& element, const Place& place, Reader read, std::size_t stride, void* out) {
    std::size_t index = 0;
    for (const Element item : array_of(element, place)) {
        read(item, Place(place, index), static_cast<char*>(out) + index * stride);
        ++index;
    }
}

bool is_string(const Element& element) noexcept {
    return element.is_string();
}

bool is_array(const Element& element) noexcept {
    return element.is_array();
}

bool has_zero(const Element& element, std::string_view field) noexcept {
    simdjson::dom::object object;
    return element.get(object) == simdjson::SUCCESS && int_member(object, field) == 0;
}

std::string_view string_of(const Element& element, const Place& place) {
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS) fail_type(element, place, "a string");
    return text;
}

std::string text_of(const Element& element) {
    return simdjson::minify(element);
}

std::string_view text_member(const simdjson::dom::object& object, std::string_view key) noexcept {
    std::string_view text;
    return object.at_key(key).get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::optional<std::int64_t> int_member(const simdjson::dom::object& object, std::string_view key) noexcept {
    std::int64_t value = 0;
    if (object.at_key(key).get(value) != simdjson::SUCCESS) return {};
    return value;
}

void decode(const Element& element, const Place& place, std::int64_t& out) {
    if (element.get(out) != simdjson::SUCCESS) fail_type(element, place, "an integer of 64 bits");
}

void decode(const Element& element, const Place& place, double& out) {
    if (element.get(out) != simdjson::SUCCESS) fail_type(element, place, "a number");
}

void decode(const Element& element, const Place& place, bool& out) {
    if (element.get(out) != simdjson::SUCCESS) fail_type(element, place, "a boolean");
}

void decode(const Element& element, const Place& place, std::string& out) {
    out.assign(string_of(element, place));
}

void decode(const Element& element, const Place& place, ChatId& out) {
    if (element.is_string()) {
        out = ChatId(string_of(element, place));
    } else {
        out = ChatId(decoded<std::int64_t>(element, place));
    }
}

void decode(const Element& element, const Place& place, InputFile& out) {
    out = InputFile::file_id(decoded<std::string>(element, place));
}

}  // namespace telepot::codec
