// SPDX-License-Identifier: MIT
// What the generated decoders are made of: tables of an object's fields and of a union's members, and how each kind of
// holder is read. simdjson stays out of here: it would cost every one of their translation units three seconds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/place.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/open_enum.hpp"
#include "telepot/values/unknown.hpp"

namespace simdjson::dom {
class element;
}

namespace telepot::codec {

using Element = simdjson::dom::element;

/// Arrays with more elements are refused: an element of four bytes may become an object of two thousand.
inline constexpr std::size_t max_elements = 65'536;

/// Reads a value into the holder at an address.
using Reader = void (*)(const Element& element, const Place& place, void* out);

/// A field of an object.
struct FieldRule {
    std::string_view name;
    Reader read;
    std::uint32_t offset;    ///< Where its holder stands in the object.
    std::uint32_t required;  ///< A bit of its own if it's required; 0 if it may be absent or null.
};

/// The fields of an object, with a hash table to find them by name. Multiplier and size are the generator's choice.
struct ObjectRules {
    const FieldRule* fields;
    const std::uint8_t* slots;  ///< Positions in `fields`, from 1; 0 is an empty slot.
    std::uint32_t multiplier;
    std::uint32_t shift;     ///< 32 less the binary logarithm of the number of slots.
    std::uint32_t required;  ///< The bits of all required fields.
};

/// A member of a union: taken if the discriminator has its value and the fields are there.
struct MemberRule {
    std::string_view constant;
    std::string_view fields;  ///< Names, each followed by a space.
    Reader read;
};

void decode_object(const Element& element, const Place& place, const ObjectRules& rules, void* out);
/// For an object without fields.
void expect_object(const Element& element, const Place& place);
/// Reads the member that an object fits; false if it fits none.
bool decode_member(const Element& element, const Place& place, std::string_view discriminator, const MemberRule* rules,
                   std::size_t count, void* out);

/// The number of elements of an array.
std::size_t array_size(const Element& element, const Place& place);
/// Reads an array's elements into as many holders, `stride` bytes apart.
void decode_array(const Element& element, const Place& place, Reader read, std::size_t stride, void* out);

bool is_string(const Element& element) noexcept;
bool is_array(const Element& element) noexcept;
/// Whether an object's field is the integer 0.
bool has_zero(const Element& element, std::string_view field) noexcept;
/// The text of a string, valid as long as the parsed document. @throws DecodeError for anything else.
std::string_view string_of(const Element& element, const Place& place);
/// The element as compact JSON text.
std::string text_of(const Element& element);

void decode(const Element& element, const Place& place, std::int64_t& out);
void decode(const Element& element, const Place& place, double& out);
void decode(const Element& element, const Place& place, bool& out);
void decode(const Element& element, const Place& place, std::string& out);
void decode(const Element& element, const Place& place, ChatId& out);
void decode(const Element& element, const Place& place, InputFile& out);

template <class T>
void read(const Element& element, const Place& place, void* out) {
    decode(element, place, *static_cast<T*>(out));
}

template <class Known>
void decode(const Element& element, const Place& place, OpenEnum<Known>& out) {
    out = OpenEnum<Known>(string_of(element, place));
}

template <class T>
void decode(const Element& element, const Place& place, std::vector<T>& out) {
    out = std::vector<T>(array_size(element, place));
    decode_array(element, place, read<T>, sizeof(T), out.data());
}

template <class T>
void decode(const Element& element, const Place& place, std::optional<T>& out) {
    decode(element, place, out.emplace());
}

template <class T>
void decode(const Element& element, const Place& place, Box<T>& out) {
    decode(element, place, out.emplace());
}

/// A T by value.
template <class T>
T decoded(const Element& element, const Place& place) {
    T value{};
    decode(element, place, value);
    return value;
}

/// Reads an M into the union U.
template <class U, class M>
void read_member(const Element& element, const Place& place, void* out) {
    *static_cast<U*>(out) = decoded<M>(element, place);
}

template <std::size_t Count>
bool decode_member(const Element& element, const Place& place, std::string_view discriminator,
                   const MemberRule (&rules)[Count], void* out) {
    return decode_member(element, place, discriminator, rules, Count, out);
}

}  // namespace telepot::codec
