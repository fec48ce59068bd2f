// SPDX-License-Identifier: MIT
#include "codec/decode.hpp"

#include <charconv>
#include <cmath>
#include <cstring>
#include <system_error>

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

/// Notes that a value is of another kind; gives false.
[[gnu::cold]] bool refuse(const Element& element, const Place& place, std::string_view expected) {
    place.note("expected " + std::string(expected) + ", got " + std::string(kind_of(element)));
    return false;
}

[[gnu::cold]] bool refuse_depth(const Place& place) {
    place.note("nested too deep");
    return false;
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

/// Notes the required fields that are missing; whether an object is left without them.
/// @param seen those that were read @param unread those that were there and couldn't be
[[gnu::cold]] bool settle(const Place& place, const ObjectRules& rules, std::uint32_t seen, std::uint32_t unread) {
    std::uint32_t missing = rules.required & ~(seen | unread);
    for (const FieldRule* field = rules.fields; missing != 0; ++field) {
        if ((field->required & missing) == 0) continue;
        Place(place, field->name).note("required field is missing");
        missing &= ~field->required;
    }
    return (rules.objects & ~seen) == 0;
}

bool has_members(const simdjson::dom::object& object, std::string_view names) noexcept {
    while (!names.empty()) {
        const std::size_t end = names.find(' ');
        if (object.at_key(names.substr(0, end)).error() != simdjson::SUCCESS) return false;
        names.remove_prefix(end + 1);
    }
    return true;
}

/// A number that isn't written as one, or not as a plain integer: 1.0, "5", "48.2", 2e9.
class OddNumber {
public:
    explicit OddNumber(std::int64_t number) : integer_(number), number_(static_cast<double>(number)) {}
    explicit OddNumber(double number) : number_(number) {
        // Both bounds are exact as doubles; 2^63 itself is none of the integers.
        if (number >= -0x1p63 && number < 0x1p63 && std::trunc(number) == number) {
            integer_ = static_cast<std::int64_t>(number);
        }
    }

    [[nodiscard]] std::optional<std::int64_t> integer() const noexcept { return integer_; }
    [[nodiscard]] double number() const noexcept { return number_; }

private:
    std::optional<std::int64_t> integer_;
    double number_;
};

[[gnu::cold]] std::optional<OddNumber> odd_number(const Element& element) noexcept {
    double number = 0;
    if (element.get(number) == simdjson::SUCCESS) return OddNumber(number);
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS) return {};
    const char* const end = text.data() + text.size();
    std::int64_t integer = 0;
    if (const auto read = std::from_chars(text.data(), end, integer); read.ec == std::errc() && read.ptr == end) {
        return OddNumber(integer);
    }
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number)) return {};
    return OddNumber(number);
}

[[gnu::cold]] bool decode_odd(const Element& element, const Place& place, std::int64_t& out) {
    const auto number = odd_number(element);
    if (!number || !number->integer()) return refuse(element, place, "an integer of 64 bits");
    out = *number->integer();
    return true;
}

[[gnu::cold]] bool decode_odd(const Element& element, const Place& place, double& out) {
    const auto number = odd_number(element);
    if (!number) return refuse(element, place, "a number");
    out = number->number();
    return true;
}

[[gnu::cold]] bool decode_odd(const Element& element, const Place& place, bool& out) {
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS && (text == "true" || text == "false")) {
        out = text == "true";
        return true;
    }
    const auto number = odd_number(element);
    if (!number || (number->integer() != 0 && number->integer() != 1)) return refuse(element, place, "a boolean");
    out = number->integer() == 1;
    return true;
}

bool get_object(const Element& element, const Place& place, simdjson::dom::object& out) {
    if (element.get(out) != simdjson::SUCCESS) return refuse(element, place, "an object");
    return !place.is_too_deep() || refuse_depth(place);
}

}  // namespace

bool decode_object(const Element& element, const Place& place, const ObjectRules& rules, void* out) {
    simdjson::dom::object object;
    if (!get_object(element, place, object)) return false;
    std::uint32_t seen = 0;
    std::uint32_t unread = 0;
    for (const auto [key, value] : object) {
        const FieldRule* field = find_field(rules, key);
        if (field == nullptr || (field->required == 0 && value.is_null())) continue;
        if (field->read(value, Place(place, field->name), static_cast<char*>(out) + field->offset)) {
            seen |= field->required;
        } else {
            unread |= field->required;
        }
    }
    return seen == rules.required || settle(place, rules, seen, unread);
}

bool expect_object(const Element& element, const Place& place) {
    simdjson::dom::object object;
    return get_object(element, place, object);
}

bool decode_member(const Element& element, const Place& place, std::string_view discriminator, const MemberRule* rules,
                   std::size_t count, void* out) {
    simdjson::dom::object object;
    if (!get_object(element, place, object)) return false;
    const std::string_view kind = discriminator.empty() ? discriminator : text_member(object, discriminator);
    for (const MemberRule* rule = rules; rule != rules + count; ++rule) {
        if (rule->constant == kind && has_members(object, rule->fields)) return rule->read(element, place, out);
    }
    return false;
}

bool array_size(const Element& element, const Place& place, std::size_t& size) {
    simdjson::dom::array array;
    if (element.get(array) != simdjson::SUCCESS) return refuse(element, place, "an array");
    if (place.is_too_deep()) return refuse_depth(place);
    size = array.size();
    if (size <= max_elements) return true;
    place.note("an array of more than " + std::to_string(max_elements) + " elements");
    return false;
}

std::size_t decode_array(const Element& element, const Place& place, Reader read, std::size_t stride, void* out) {
    simdjson::dom::array array;
    if (element.get(array) != simdjson::SUCCESS) return 0;
    std::size_t index = 0;
    std::size_t count = 0;
    for (const Element item : array) {
        if (read(item, Place(place, index), static_cast<char*>(out) + count * stride)) ++count;
        ++index;
    }
    return count;
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

bool is_usable(const Element& element, std::string_view essential) noexcept {
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS || object.size() == 0) return false;
    Element field;
    return essential.empty() || (object.at_key(essential).get(field) == simdjson::SUCCESS && field.is_object());
}

bool get_string(const Element& element, const Place& place, std::string_view& out) {
    return element.get(out) == simdjson::SUCCESS || refuse(element, place, "a string");
}

std::string text_of(const Element& element) {
    return simdjson::minify(element);
}

std::string_view text_member(const simdjson::dom::object& object, std::string_view key) noexcept {
    std::string_view text;
    return object.at_key(key).get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::optional<std::int64_t> int_member(const simdjson::dom::object& object, std::string_view key) noexcept {
    Element element;
    if (object.at_key(key).get(element) != simdjson::SUCCESS) return {};
    std::int64_t value = 0;
    if (element.get(value) == simdjson::SUCCESS) return value;
    const auto number = odd_number(element);
    return number ? number->integer() : std::nullopt;
}

bool decode(const Element& element, const Place& place, std::int64_t& out) {
    return element.get(out) == simdjson::SUCCESS || decode_odd(element, place, out);
}

bool decode(const Element& element, const Place& place, double& out) {
    return element.get(out) == simdjson::SUCCESS || decode_odd(element, place, out);
}

bool decode(const Element& element, const Place& place, bool& out) {
    return element.get(out) == simdjson::SUCCESS || decode_odd(element, place, out);
}

bool decode(const Element& element, const Place& place, std::string& out) {
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS) {
        if (!element.is_number()) return refuse(element, place, "a string");
        out = text_of(element);
        return true;
    }
    out.assign(text);
    return true;
}

bool decode(const Element& element, const Place& place, ChatId& out) {
    std::string_view name;
    if (element.get(name) == simdjson::SUCCESS) {
        out = ChatId(name);
        return true;
    }
    std::int64_t id = 0;
    if (!decode(element, place, id)) return false;
    out = ChatId(id);
    return true;
}

bool decode(const Element& element, const Place& place, InputFile& out) {
    std::string_view id;
    if (!get_string(element, place, id)) return false;
    out = InputFile::file_id(std::string(id));
    return true;
}

}  // namespace telepot::codec
