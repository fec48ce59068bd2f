// SPDX-License-Identifier: MIT
#include "codec/parser.hpp"

#include <new>
#include <string>

#include "telepot/values/exception.hpp"

namespace telepot::codec {

namespace {

/// Grown beyond this by a rare large answer, a parser's memory is given back.
constexpr std::size_t kept_capacity = std::size_t{1} << 20U;

simdjson::simdjson_result<simdjson::dom::element> parse_with(std::string_view text, bool padded) {
    static thread_local simdjson::dom::parser parser;
    if (parser.capacity() > kept_capacity && text.size() < kept_capacity) parser = simdjson::dom::parser();
    if (text.size() > max_text_size) return simdjson::CAPACITY;
    auto parsed = parser.parse(text.data(), text.size(), !padded);
    if (parsed.error() == simdjson::MEMALLOC) {
        // It is half made now, and doesn't know it.
        parser = simdjson::dom::parser();
        throw std::bad_alloc();
    }
    return parsed;
}

}  // namespace

simdjson::simdjson_result<simdjson::dom::element> try_parse(std::string_view text) {
    return parse_with(text, false);
}

simdjson::simdjson_result<simdjson::dom::element> try_parse(const std::string& text) {
    return parse_with(text, text.capacity() - text.size() >= simdjson::SIMDJSON_PADDING);
}

simdjson::dom::element parse(std::string_view text) {
    simdjson::dom::element element;
    if (const auto error = try_parse(text).get(element); error != simdjson::SUCCESS) {
        throw DecodeError({}, std::string("no JSON: ") + simdjson::error_message(error));
    }
    return element;
}

}  // namespace telepot::codec
