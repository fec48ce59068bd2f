// SPDX-License-Identifier: MIT
// A type of the Bot API behind plain functions, so that one test goes over all of them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/fields.hpp"
#include "codec/writer.hpp"
#include "unit/codec/random.hpp"

namespace telepot::codec {

struct TypeCase {
    const char* name;
    void* (*make)();
    void* (*copy)(const void* object);
    void (*assign)(void* object, const void* other);
    void* (*move)(void* object);
    void (*destroy)(void* object);
    void (*fill)(Random& random, void* object);
    void (*encode)(Writer& writer, const void* object);
    Reader decode;
};

template <class T>
TypeCase type_case(const char* name) {
    return {name,
            [] { return static_cast<void*>(new T()); },
            [](const void* object) { return static_cast<void*>(new T(*static_cast<const T*>(object))); },
            [](void* object, const void* other) { *static_cast<T*>(object) = *static_cast<const T*>(other); },
            [](void* object) { return static_cast<void*>(new T(std::move(*static_cast<T*>(object)))); },
            [](void* object) { delete static_cast<T*>(object); },
            [](Random& random, void* object) { fill(random, *static_cast<T*>(object)); },
            [](Writer& writer, const void* object) { encode(writer, *static_cast<const T*>(object)); },
            &read<T>};
}

/// All types of the Bot API; generated.
std::vector<TypeCase> all_types();

/// What came of decoding a text.
class Decoded {
public:
    bool is_read = false;
    /// What couldn't be decoded; paths begin with "object".
    std::vector<std::string> problems;
};
/// Parses a text and reads it into an object.
Decoded decode_text(std::string_view text, Reader read, void* out);

/// A T from its JSON text.
template <class T>
T decoded_text(std::string_view text) {
    T value{};
    decode_text(text, &read<T>, &value);
    return value;
}

/// An object's JSON text.
template <class T>
std::string encoded(const T& object) {
    std::string text;
    Writer writer(text);
    encode(writer, object);
    return text;
}

}  // namespace telepot::codec
