// SPDX-License-Identifier: MIT
// Bot API objects as fields: JSON as it would be sent.
#include "codec/decode.hpp"
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "codec/parser.hpp"
#include "codec/writer.hpp"
#include "telepot/store/fields.hpp"
#include "telepot/types/all.hpp"

namespace telepot::detail {

namespace {

using Save = void (*)(const void* object, std::string& out);
using Load = bool (*)(const Json& json, void* object);

template <class T>
void save_one(const void* object, std::string& out) {
    codec::Writer writer(out);
    encode(writer, *static_cast<const T*>(object));
}

template <class T>
bool load_one(const Json& json, void* object) {
    const std::string text = json.text();
    if (text.empty()) return false;
    return decode(codec::parse(text), codec::RootPlace("field", nullptr, 0, ""), *static_cast<T*>(object));
}

template <class... Ts>
void save_any(std::size_t position, const void* object, std::string& out, const Types<Ts...>* /*list*/) {
    static constexpr Save functions[] = {&save_one<Ts>...};
    functions[position](object, out);
}

template <class... Ts>
bool load_any(std::size_t position, const Json& json, void* object, const Types<Ts...>* /*list*/) {
    static constexpr Load functions[] = {&load_one<Ts>...};
    return functions[position](json, object);
}

}  // namespace

void save_api_object(std::size_t position, const void* object, std::string& out) {
    save_any(position, object, out, static_cast<const ApiTypes*>(nullptr));
}

bool load_api_object(std::size_t position, const Json& json, void* object) {
    return load_any(position, json, object, static_cast<const ApiTypes*>(nullptr));
}

}  // namespace telepot::detail
