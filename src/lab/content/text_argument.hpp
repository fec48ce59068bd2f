// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Where a text and its formatting stand in an object of arguments, and what holds for it.
struct TextRules {
    std::string_view text = "text";
    std::string_view parse_mode = "parse_mode";
    std::string_view entities = "entities";
    std::int32_t limit = 4096;  ///< UTF-16 units
    std::string_view too_long = "message is too long";
    std::string_view empty = "message text is empty";  ///< nothing = may be empty
};

/// Rules of captions.
inline constexpr TextRules caption_rules{
    "caption", "parse_mode", "caption_entities", 1024, "message caption is too long", {}};

/// A text as the server stores it: plain, with a MessageEntity array.
class StyledText {
public:
    StyledText() = default;

    std::string text;
    json entities = json::array();

    /// Writes both into an object, the entities only if there are any; nothing at all for an empty text.
    void put(json& object, const std::string& text_key, const std::string& entities_key) const;
};

/// Reads and checks a text in `from` (the call's arguments, or an object inside them). Throws ApiError.
StyledText read_text(CallContext& call, const json& from, const TextRules& rules = {});

/// The same for the caption of a message or medium.
inline StyledText read_caption(CallContext& call, const json& from) {
    return read_text(call, from, caption_rules);
}

/// Throws "strings must be encoded in UTF-8" if the text is not.
const std::string& require_utf8(const std::string& text);

/// A member of an object as text; empty if it is not there or no text.
std::string text_member(const json& object, std::string_view name);

/// A text that the server trims and limits (titles, names); throws `empty` or `too_long`.
std::string read_line(const json& from, std::string_view name, std::int32_t limit, std::string_view empty,
                      std::string_view too_long);

}  // namespace telepot::lab
