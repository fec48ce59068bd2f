// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <simdjson.h>

namespace telepot::codec {

/// Texts larger than this are refused (a getUpdates answer has about 50 KB, the largest answers some MB).
inline constexpr std::size_t max_text_size = std::size_t{64} << 20U;

/// Parses a text with this thread's parser; the element is valid until the thread's next parse.
/// @throws DecodeError if the text is too large, ill-formed JSON or ill-formed UTF-8; std::bad_alloc.
simdjson::dom::element parse(std::string_view text);

/// The same with an error code for what is no JSON. @throws std::bad_alloc
simdjson::simdjson_result<simdjson::dom::element> try_parse(std::string_view text);
/// The same, spared a copy if the string has some room behind its text.
simdjson::simdjson_result<simdjson::dom::element> try_parse(const std::string& text);

}  // namespace telepot::codec
