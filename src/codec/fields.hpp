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

/// Reads a value into the holder at an address. False: it isn't such a value, which the place has noted; the holder is
/// then to be reset, or keeps what could be read. Every decode function here returns the same.
using Reader = bool (*)(const Element& element, const Place& place, void* out);

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
    std::uint32_t objects;   ///< Those of them that are objects: nothing can stand in for one.
};

/// A member of a union: taken if the discriminator has its value and the fields are there.
struct MemberRule {
    std::string_view constant;
    std::string_view fields;  ///< Names, each followed by a space.
    Reader read;
};

/// Reads what can be read. A required text, number or list that can't keeps its default; false if the value is no
/// object, or a required object is missing.
bool decode_object(const Element& element, const Place& place, const ObjectRules& rules, void* out);
/// For an object without fields.
bool expect_object(const Element& element, const Place& place);
/// Reads the member that an object fits; false if it fits none, or can't be read.
bool decode_member(const Element& element, const Place& place, std::string_view discriminator, const MemberRule* rules,
                   std::size_t count, void* out);

/// The number of elements of an array; false for anything else, and for too many.
bool array_size(const Element& element, const Place& place, std::size_t& size);
/// Reads an array's elements into holders, `stride` bytes apart, and leaves out those that can't be read.
/// @returns how many there are now
std::size_t decode_array(const Element& element, const Place& place, Reader read, std::size_t stride, void* out);

bool is_string(const Element& element) noexcept;
bool is_array(const Element& element) noexcept;
/// Whether an object's field is the integer 0.
bool has_zero(const Element& element, std::string_view field) noexcept;
/// Whether there is anything to hand out in an object that lacks a required object: not if it's empty, or if the field
/// `essential` (if one is named) is no object.
bool is_usable(const Element& element, std::string_view essential) noexcept;
/// The text of a string, valid as long as the parsed document; false for anything else.
bool get_string(const Element& element, const Place& place, std::string_view& out);
/// The element as compact JSON text.
std::string text_of(const Element& element);

// Numbers in texts, and integers with a fraction of zero, are understood, as are numbers where a text is due.
bool decode(const Element& element, const Place& place, std::int64_t& out);
bool decode(const Element& element, const Place& place, double& out);
bool decode(const Element& element, const Place& place, bool& out);
bool decode(const Element& element, const Place& place, std::string& out);
bool decode(const Element& element, const Place& place, ChatId& out);
bool decode(const Element& element, const Place& place, InputFile& out);

template <class T>
bool read(const Element& element, const Place& place, void* out) {
    return decode(element, place, *static_cast<T*>(out));
}

/// Reads into a holder that the next element gets if this one can't be read.
template <class T>
bool read_element(const Element& element, const Place& place, void* out) {
    T& holder = *static_cast<T*>(out);
    if (decode(element, place, holder)) return true;
    holder = T();
    return false;
}

template <class Known>
bool decode(const Element& element, const Place& place, OpenEnum<Known>& out) {
    std::string_view text;
    if (!get_string(element, place, text)) return false;
    out = OpenEnum<Known>(text);
    return true;
}

template <class T>
bool decode(const Element& element, const Place& place, std::vector<T>& out) {
    std::size_t size = 0;
    if (!array_size(element, place, size)) return false;
    out = std::vector<T>(size);
    const std::size_t count = decode_array(element, place, read_element<T>, sizeof(T), out.data());
    if (count != size) out.erase(out.begin() + static_cast<std::ptrdiff_t>(count), out.end());
    return true;
}

template <class T>
bool decode(const Element& element, const Place& place, std::optional<T>& out) {
    if (decode(element, place, out.emplace())) return true;
    out.reset();
    return false;
}

template <class T>
bool decode(const Element& element, const Place& place, Box<T>& out) {
    if (decode(element, place, out.emplace())) return true;
    out.reset();
    return false;
}

/// The field without which there is no T at all; none for most. Specialised by the generator.
template <class T>
inline constexpr std::string_view essential_field{};

/// Reads what an update carries. It is kept even if a required object is missing in it, so that it finds its handler.
template <class T>
bool read_payload(const Element& element, const Place& place, void* out) {
    auto& holder = *static_cast<Box<T>*>(out);
    if (decode(element, place, holder.emplace()) || is_usable(element, essential_field<T>)) return true;
    holder.reset();
    return false;
}

/// Reads an M into the union U.
template <class U, class M>
bool read_member(const Element& element, const Place& place, void* out) {
    M member{};
    if (!decode(element, place, member)) return false;
    *static_cast<U*>(out) = std::move(member);
    return true;
}

template <std::size_t Count>
bool decode_member(const Element& element, const Place& place, std::string_view discriminator,
                   const MemberRule (&rules)[Count], void* out) {
    return decode_member(element, place, discriminator, rules, Count, out);
}

}  // namespace telepot::codec
