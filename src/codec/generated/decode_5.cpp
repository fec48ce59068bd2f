// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

void decode(const Element& element, const Place& place, RichBlockFooter& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockFooter, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockList& out) {
    static constexpr FieldRule fields[] = {
        {"items", &read<std::vector<RichBlockListItem>>, offsetof(RichBlockList, items), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockListItem& out) {
    static constexpr FieldRule fields[] = {
        {"label", &read<std::string>, offsetof(RichBlockListItem, label), 1U},
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichBlockListItem, blocks), 2U},
        {"has_checkbox", &read<bool>, offsetof(RichBlockListItem, has_checkbox), 0U},
        {"is_checked", &read<bool>, offsetof(RichBlockListItem, is_checked), 0U},
        {"value", &read<std::optional<std::int64_t>>, offsetof(RichBlockListItem, value), 0U},
        {"type", &read<std::optional<std::string>>, offsetof(RichBlockListItem, type), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 4, 0, 0, 0, 0, 0, 0, 2, 0, 6, 0, 1, 5, 3, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 28, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockMap& out) {
    static constexpr FieldRule fields[] = {
        {"location", &read<Location>, offsetof(RichBlockMap, location), 1U},
        {"zoom", &read<std::int64_t>, offsetof(RichBlockMap, zoom), 2U},
        {"width", &read<std::int64_t>, offsetof(RichBlockMap, width), 4U},
        {"height", &read<std::int64_t>, offsetof(RichBlockMap, height), 8U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockMap, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 0, 3, 4, 0, 1, 0, 0, 0, 0, 0, 0, 5};
    decode_object(element, place, {fields, slots, 2654435761U, 28, 15U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockMathematicalExpression& out) {
    static constexpr FieldRule fields[] = {
        {"expression", &read<std::string>, offsetof(RichBlockMathematicalExpression, expression), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockParagraph& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockParagraph, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"photo", &read<std::vector<PhotoSize>>, offsetof(RichBlockPhoto, photo), 1U},
        {"has_spoiler", &read<bool>, offsetof(RichBlockPhoto, has_spoiler), 0U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockPhoto, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 2, 0, 0, 1, 3};
    decode_object(element, place, {fields, slots, 2654435761U, 29, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockPreformatted& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockPreformatted, text), 1U},
        {"language", &read<std::optional<std::string>>, offsetof(RichBlockPreformatted, language), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    decode_object(element, place, {fields, slots, 3362201145U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockPullQuotation& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockPullQuotation, text), 1U},
        {"credit", &read<Box<RichText>>, offsetof(RichBlockPullQuotation, credit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    decode_object(element, place, {fields, slots, 860834805U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockSectionHeading& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockSectionHeading, text), 1U},
        {"size", &read<std::int64_t>, offsetof(RichBlockSectionHeading, size), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockSlideshow& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichBlockSlideshow, blocks), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockSlideshow, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockTable& out) {
    static constexpr FieldRule fields[] = {
        {"cells", &read<std::vector<std::vector<RichBlockTableCell>>>, offsetof(RichBlockTable, cells), 1U},
        {"is_bordered", &read<bool>, offsetof(RichBlockTable, is_bordered), 0U},
        {"is_striped", &read<bool>, offsetof(RichBlockTable, is_striped), 0U},
        {"is_compact", &read<bool>, offsetof(RichBlockTable, is_compact), 0U},
        {"caption", &read<Box<RichText>>, offsetof(RichBlockTable, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 0, 5, 0, 0, 1, 0, 3, 0, 4, 0, 0, 0};
    decode_object(element, place, {fields, slots, 1568600189U, 28, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockTableCell& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<Box<RichText>>, offsetof(RichBlockTableCell, text), 0U},
        {"is_header", &read<bool>, offsetof(RichBlockTableCell, is_header), 0U},
        {"colspan", &read<std::optional<std::int64_t>>, offsetof(RichBlockTableCell, colspan), 0U},
        {"rowspan", &read<std::optional<std::int64_t>>, offsetof(RichBlockTableCell, rowspan), 0U},
        {"align", &read<RichBlockTableCellAlign>, offsetof(RichBlockTableCell, align), 1U},
        {"valign", &read<RichBlockTableCellValign>, offsetof(RichBlockTableCell, valign), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 2, 6, 0, 0, 0, 0, 3, 0, 0, 0, 4, 1, 0, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 28, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockThinking& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockThinking, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockVideo& out) {
    static constexpr FieldRule fields[] = {
        {"video", &read<Video>, offsetof(RichBlockVideo, video), 1U},
        {"has_spoiler", &read<bool>, offsetof(RichBlockVideo, has_spoiler), 0U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockVideo, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 3, 0, 2, 1, 0, 0};
    decode_object(element, place, {fields, slots, 3905118931U, 29, 1U}, &out);
}

void decode(const Element& element, const Place& place, Voice& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(Voice, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(Voice, file_unique_id), 2U},
        {"duration", &read<std::int64_t>, offsetof(Voice, duration), 4U},
        {"mime_type", &read<std::optional<std::string>>, offsetof(Voice, mime_type), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(Voice, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 0, 4, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 5};
    decode_object(element, place, {fields, slots, 3905118931U, 28, 7U}, &out);
}

void decode(const Element& element, const Place& place, RichBlockVoiceNote& out) {
    static constexpr FieldRule fields[] = {
        {"voice_note", &read<Voice>, offsetof(RichBlockVoiceNote, voice_note), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockVoiceNote, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichMessage& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichMessage, blocks), 1U},
        {"is_rtl", &read<std::optional<bool>>, offsetof(RichMessage, is_rtl), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichMessageButton& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichMessageButton, text), 1U},
        {"style", &read<std::optional<RichMessageButtonStyle>>, offsetof(RichMessageButton, style), 0U},
        {"url", &read<std::optional<std::string>>, offsetof(RichMessageButton, url), 0U},
        {"callback_data", &read<std::optional<std::string>>, offsetof(RichMessageButton, callback_data), 0U},
        {"web_app", &read<Box<WebAppInfo>>, offsetof(RichMessageButton, web_app), 0U},
        {"login_url", &read<Box<LoginUrl>>, offsetof(RichMessageButton, login_url), 0U},
        {"switch_inline_query", &read<std::optional<std::string>>, offsetof(RichMessageButton, switch_inline_query), 0U},
        {"switch_inline_query_current_chat", &read<std::optional<std::string>>, offsetof(RichMessageButton, switch_inline_query_current_chat), 0U},
        {"switch_inline_query_chosen_chat", &read<Box<SwitchInlineQueryChosenChat>>, offsetof(RichMessageButton, switch_inline_query_chosen_chat), 0U},
        {"copy_text", &read<Box<CopyTextButton>>, offsetof(RichMessageButton, copy_text), 0U},
        {"disabled", &read<Box<DisabledButton>>, offsetof(RichMessageButton, disabled), 0U},
    };
    static constexpr std::uint8_t slots[] = {5, 0, 9, 1, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 8, 7, 6, 0, 0, 0, 0, 11, 2, 3, 0};
    decode_object(element, place, {fields, slots, 317917019U, 27, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextAnchor& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(RichTextAnchor, name), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextAnchorLink& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextAnchorLink, text), 1U},
        {"anchor_name", &read<std::string>, offsetof(RichTextAnchorLink, anchor_name), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 2, 0, 0};
    decode_object(element, place, {fields, slots, 3905118931U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextBankCardNumber& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextBankCardNumber, text), 1U},
        {"bank_card_number", &read<std::string>, offsetof(RichTextBankCardNumber, bank_card_number), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextBold& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextBold, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextBotCommand& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextBotCommand, text), 1U},
        {"bot_command", &read<std::string>, offsetof(RichTextBotCommand, bot_command), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    decode_object(element, place, {fields, slots, 860834805U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextButton& out) {
    static constexpr FieldRule fields[] = {
        {"button", &read<RichMessageButton>, offsetof(RichTextButton, button), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextCashtag& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextCashtag, text), 1U},
        {"cashtag", &read<std::string>, offsetof(RichTextCashtag, cashtag), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextCode& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextCode, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextCustomEmoji& out) {
    static constexpr FieldRule fields[] = {
        {"custom_emoji_id", &read<std::string>, offsetof(RichTextCustomEmoji, custom_emoji_id), 1U},
        {"alternative_text", &read<std::string>, offsetof(RichTextCustomEmoji, alternative_text), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextDateTime& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextDateTime, text), 1U},
        {"unix_time", &read<std::int64_t>, offsetof(RichTextDateTime, unix_time), 2U},
        {"date_time_format", &read<std::string>, offsetof(RichTextDateTime, date_time_format), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 1, 0, 0, 0, 0, 2};
    decode_object(element, place, {fields, slots, 860834805U, 29, 7U}, &out);
}

void decode(const Element& element, const Place& place, RichTextEmailAddress& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextEmailAddress, text), 1U},
        {"email_address", &read<std::string>, offsetof(RichTextEmailAddress, email_address), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextHashtag& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextHashtag, text), 1U},
        {"hashtag", &read<std::string>, offsetof(RichTextHashtag, hashtag), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextItalic& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextItalic, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextMarked& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextMarked, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextMathematicalExpression& out) {
    static constexpr FieldRule fields[] = {
        {"expression", &read<std::string>, offsetof(RichTextMathematicalExpression, expression), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextMention& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextMention, text), 1U},
        {"username", &read<std::string>, offsetof(RichTextMention, username), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextPhoneNumber& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextPhoneNumber, text), 1U},
        {"phone_number", &read<std::string>, offsetof(RichTextPhoneNumber, phone_number), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 2};
    decode_object(element, place, {fields, slots, 3905118931U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextReference& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextReference, text), 1U},
        {"name", &read<std::string>, offsetof(RichTextReference, name), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 2};
    decode_object(element, place, {fields, slots, 3905118931U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextReferenceLink& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextReferenceLink, text), 1U},
        {"reference_name", &read<std::string>, offsetof(RichTextReferenceLink, reference_name), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextSpoiler& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextSpoiler, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextStrikethrough& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextStrikethrough, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextSubscript& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextSubscript, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextSuperscript& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextSuperscript, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextTextMention& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextTextMention, text), 1U},
        {"user", &read<User>, offsetof(RichTextTextMention, user), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, RichTextUnderline& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextUnderline, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, RichTextUrl& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextUrl, text), 1U},
        {"url", &read<std::string>, offsetof(RichTextUrl, url), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, SentGuestMessage& out) {
    static constexpr FieldRule fields[] = {
        {"inline_message_id", &read<std::string>, offsetof(SentGuestMessage, inline_message_id), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, SentWebAppMessage& out) {
    static constexpr FieldRule fields[] = {
        {"inline_message_id", &read<std::optional<std::string>>, offsetof(SentWebAppMessage, inline_message_id), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 0U}, &out);
}

void decode(const Element& element, const Place& place, SharedUser& out) {
    static constexpr FieldRule fields[] = {
        {"user_id", &read<std::int64_t>, offsetof(SharedUser, user_id), 1U},
        {"first_name", &read<std::optional<std::string>>, offsetof(SharedUser, first_name), 0U},
        {"last_name", &read<std::optional<std::string>>, offsetof(SharedUser, last_name), 0U},
        {"username", &read<std::optional<std::string>>, offsetof(SharedUser, username), 0U},
        {"photo", &read<std::vector<PhotoSize>>, offsetof(SharedUser, photo), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 5, 0, 3};
    decode_object(element, place, {fields, slots, 2654435761U, 28, 1U}, &out);
}

void decode(const Element& element, const Place& place, ShippingAddress& out) {
    static constexpr FieldRule fields[] = {
        {"country_code", &read<std::string>, offsetof(ShippingAddress, country_code), 1U},
        {"state", &read<std::string>, offsetof(ShippingAddress, state), 2U},
        {"city", &read<std::string>, offsetof(ShippingAddress, city), 4U},
        {"street_line1", &read<std::string>, offsetof(ShippingAddress, street_line1), 8U},
        {"street_line2", &read<std::string>, offsetof(ShippingAddress, street_line2), 16U},
        {"post_code", &read<std::string>, offsetof(ShippingAddress, post_code), 32U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 1, 0, 4, 0, 0, 0, 0, 0, 3, 0, 6, 0, 2};
    decode_object(element, place, {fields, slots, 2654435761U, 28, 63U}, &out);
}

void decode(const Element& element, const Place& place, ShippingOption& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(ShippingOption, id), 1U},
        {"title", &read<std::string>, offsetof(ShippingOption, title), 2U},
        {"prices", &read<std::vector<LabeledPrice>>, offsetof(ShippingOption, prices), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 0, 3, 1, 0, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 29, 7U}, &out);
}

void decode(const Element& element, const Place& place, ShippingQuery& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(ShippingQuery, id), 1U},
        {"from", &read<User>, offsetof(ShippingQuery, from), 2U},
        {"invoice_payload", &read<std::string>, offsetof(ShippingQuery, invoice_payload), 4U},
        {"shipping_address", &read<ShippingAddress>, offsetof(ShippingQuery, shipping_address), 8U},
    };
    static constexpr std::uint8_t slots[] = {4, 0, 1, 3, 0, 2, 0, 0};
    decode_object(element, place, {fields, slots, 860834805U, 29, 15U}, &out);
    RawAccess::set(out, place);
}

void decode(const Element& element, const Place& place, StarAmount& out) {
    static constexpr FieldRule fields[] = {
        {"amount", &read<std::int64_t>, offsetof(StarAmount, amount), 1U},
        {"nanostar_amount", &read<std::optional<std::int64_t>>, offsetof(StarAmount, nanostar_amount), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    decode_object(element, place, {fields, slots, 3905118931U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, StarTransaction& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(StarTransaction, id), 1U},
        {"amount", &read<std::int64_t>, offsetof(StarTransaction, amount), 2U},
        {"nanostar_amount", &read<std::optional<std::int64_t>>, offsetof(StarTransaction, nanostar_amount), 0U},
        {"date", &read<std::int64_t>, offsetof(StarTransaction, date), 4U},
        {"source", &read<Box<TransactionPartner>>, offsetof(StarTransaction, source), 0U},
        {"receiver", &read<Box<TransactionPartner>>, offsetof(StarTransaction, receiver), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 2, 1, 0, 6, 0, 4, 0, 0, 0, 0, 5, 0, 0, 0};
    decode_object(element, place, {fields, slots, 317917019U, 28, 7U}, &out);
}

void decode(const Element& element, const Place& place, StarTransactions& out) {
    static constexpr FieldRule fields[] = {
        {"transactions", &read<std::vector<StarTransaction>>, offsetof(StarTransactions, transactions), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

void decode(const Element& element, const Place& place, StickerSet& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(StickerSet, name), 1U},
        {"title", &read<std::string>, offsetof(StickerSet, title), 2U},
        {"sticker_type", &read<StickerType>, offsetof(StickerSet, sticker_type), 4U},
        {"stickers", &read<std::vector<Sticker>>, offsetof(StickerSet, stickers), 8U},
        {"thumbnail", &read<Box<PhotoSize>>, offsetof(StickerSet, thumbnail), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 0, 4, 2, 0, 0, 1, 0, 0, 5, 0, 3};
    decode_object(element, place, {fields, slots, 4069966529U, 28, 15U}, &out);
}

void decode(const Element& element, const Place& place, Story& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(Story, chat), 1U},
        {"id", &read<std::int64_t>, offsetof(Story, id), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, StoryAreaPosition& out) {
    static constexpr FieldRule fields[] = {
        {"x_percentage", &read<double>, offsetof(StoryAreaPosition, x_percentage), 1U},
        {"y_percentage", &read<double>, offsetof(StoryAreaPosition, y_percentage), 2U},
        {"width_percentage", &read<double>, offsetof(StoryAreaPosition, width_percentage), 4U},
        {"height_percentage", &read<double>, offsetof(StoryAreaPosition, height_percentage), 8U},
        {"rotation_angle", &read<double>, offsetof(StoryAreaPosition, rotation_angle), 16U},
        {"corner_radius_percentage", &read<double>, offsetof(StoryAreaPosition, corner_radius_percentage), 32U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0, 0, 5, 3, 0, 2, 4, 0, 6, 0, 0, 0, 0};
    decode_object(element, place, {fields, slots, 3362201145U, 28, 63U}, &out);
}

void decode(const Element& element, const Place& place, StoryAreaType& out) {
    static constexpr MemberRule members[] = {
        {"weather", "", &read_member<StoryAreaType, StoryAreaTypeWeather>},
        {"location", "", &read_member<StoryAreaType, StoryAreaTypeLocation>},
        {"suggested_reaction", "", &read_member<StoryAreaType, StoryAreaTypeSuggestedReaction>},
        {"link", "", &read_member<StoryAreaType, StoryAreaTypeLink>},
        {"unique_gift", "", &read_member<StoryAreaType, StoryAreaTypeUniqueGift>},
    };
    if (!decode_member(element, place, "type", members, &out)) out = Unknown(text_of(element));
}

void decode(const Element& element, const Place& place, StoryArea& out) {
    static constexpr FieldRule fields[] = {
        {"position", &read<StoryAreaPosition>, offsetof(StoryArea, position), 1U},
        {"type", &read<StoryAreaType>, offsetof(StoryArea, type), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 3U}, &out);
}

void decode(const Element& element, const Place& place, StoryAreaTypeLink& out) {
    static constexpr FieldRule fields[] = {
        {"url", &read<std::string>, offsetof(StoryAreaTypeLink, url), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    decode_object(element, place, {fields, slots, 2654435761U, 30, 1U}, &out);
}

}  // namespace telepot::codec
