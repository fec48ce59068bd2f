// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

bool decode(const Element& element, const Place& place, InputRichBlockAudio& out) {
    static constexpr FieldRule fields[] = {
        {"audio", &read<InputMediaAudio>, offsetof(InputRichBlockAudio, audio), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockAudio, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockBlockQuotation& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<InputRichBlock>>, offsetof(InputRichBlockBlockQuotation, blocks), 1U},
        {"credit", &read<Box<RichText>>, offsetof(InputRichBlockBlockQuotation, credit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockButtons& out) {
    static constexpr FieldRule fields[] = {
        {"buttons", &read<std::vector<RichMessageButton>>, offsetof(InputRichBlockButtons, buttons), 1U},
        {"align", &read<std::optional<RichBlockButtonsAlign>>, offsetof(InputRichBlockButtons, align), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockCollage& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<InputRichBlock>>, offsetof(InputRichBlockCollage, blocks), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockCollage, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichText& out) {
    if (is_string(element)) return read_member<RichText, std::string>(element, place, &out);
    if (is_array(element) && read_member<RichText, std::vector<RichText>>(element, place, &out)) return true;
    static constexpr MemberRule members[] = {
        {"date_time", "", &read_member<RichText, RichTextDateTime>},
        {"text_mention", "", &read_member<RichText, RichTextTextMention>},
        {"custom_emoji", "", &read_member<RichText, RichTextCustomEmoji>},
        {"url", "", &read_member<RichText, RichTextUrl>},
        {"email_address", "", &read_member<RichText, RichTextEmailAddress>},
        {"phone_number", "", &read_member<RichText, RichTextPhoneNumber>},
        {"bank_card_number", "", &read_member<RichText, RichTextBankCardNumber>},
        {"mention", "", &read_member<RichText, RichTextMention>},
        {"hashtag", "", &read_member<RichText, RichTextHashtag>},
        {"cashtag", "", &read_member<RichText, RichTextCashtag>},
        {"bot_command", "", &read_member<RichText, RichTextBotCommand>},
        {"anchor_link", "", &read_member<RichText, RichTextAnchorLink>},
        {"reference", "", &read_member<RichText, RichTextReference>},
        {"reference_link", "", &read_member<RichText, RichTextReferenceLink>},
        {"ton_address", "", &read_member<RichText, RichTextTonAddress>},
        {"bold", "", &read_member<RichText, RichTextBold>},
        {"italic", "", &read_member<RichText, RichTextItalic>},
        {"underline", "", &read_member<RichText, RichTextUnderline>},
        {"strikethrough", "", &read_member<RichText, RichTextStrikethrough>},
        {"spoiler", "", &read_member<RichText, RichTextSpoiler>},
        {"subscript", "", &read_member<RichText, RichTextSubscript>},
        {"superscript", "", &read_member<RichText, RichTextSuperscript>},
        {"marked", "", &read_member<RichText, RichTextMarked>},
        {"code", "", &read_member<RichText, RichTextCode>},
        {"mathematical_expression", "", &read_member<RichText, RichTextMathematicalExpression>},
        {"button", "", &read_member<RichText, RichTextButton>},
        {"anchor", "", &read_member<RichText, RichTextAnchor>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputRichBlockDetails& out) {
    static constexpr FieldRule fields[] = {
        {"summary", &read<RichText>, offsetof(InputRichBlockDetails, summary), 1U},
        {"blocks", &read<std::vector<InputRichBlock>>, offsetof(InputRichBlockDetails, blocks), 2U},
        {"is_open", &read<bool>, offsetof(InputRichBlockDetails, is_open), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 2, 1, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockDivider& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, InputRichBlockDocument& out) {
    static constexpr FieldRule fields[] = {
        {"document", &read<InputMediaDocument>, offsetof(InputRichBlockDocument, document), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockDocument, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockExpandableBlockQuotation& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<InputRichBlock>>, offsetof(InputRichBlockExpandableBlockQuotation, blocks), 1U},
        {"credit", &read<Box<RichText>>, offsetof(InputRichBlockExpandableBlockQuotation, credit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockFooter& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(InputRichBlockFooter, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockList& out) {
    static constexpr FieldRule fields[] = {
        {"items", &read<std::vector<InputRichBlockListItem>>, offsetof(InputRichBlockList, items), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockListItem& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<InputRichBlock>>, offsetof(InputRichBlockListItem, blocks), 1U},
        {"has_checkbox", &read<bool>, offsetof(InputRichBlockListItem, has_checkbox), 0U},
        {"is_checked", &read<bool>, offsetof(InputRichBlockListItem, is_checked), 0U},
        {"value", &read<std::optional<std::int64_t>>, offsetof(InputRichBlockListItem, value), 0U},
        {"type", &read<std::optional<std::string>>, offsetof(InputRichBlockListItem, type), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 0, 0, 0, 0, 0, 1, 0, 5, 0, 0, 4, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockMap& out) {
    static constexpr FieldRule fields[] = {
        {"location", &read<Location>, offsetof(InputRichBlockMap, location), 1U},
        {"zoom", &read<std::optional<std::int64_t>>, offsetof(InputRichBlockMap, zoom), 0U},
        {"width", &read<std::optional<std::int64_t>>, offsetof(InputRichBlockMap, width), 0U},
        {"height", &read<std::optional<std::int64_t>>, offsetof(InputRichBlockMap, height), 0U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockMap, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 0, 3, 4, 0, 1, 0, 0, 0, 0, 0, 0, 5};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockMathematicalExpression& out) {
    static constexpr FieldRule fields[] = {
        {"expression", &read<std::string>, offsetof(InputRichBlockMathematicalExpression, expression), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockParagraph& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(InputRichBlockParagraph, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"photo", &read<InputMediaPhoto>, offsetof(InputRichBlockPhoto, photo), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockPhoto, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2111517975U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockPreformatted& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(InputRichBlockPreformatted, text), 1U},
        {"language", &read<std::optional<std::string>>, offsetof(InputRichBlockPreformatted, language), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3362201145U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockPullQuotation& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(InputRichBlockPullQuotation, text), 1U},
        {"credit", &read<Box<RichText>>, offsetof(InputRichBlockPullQuotation, credit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockSectionHeading& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(InputRichBlockSectionHeading, text), 1U},
        {"size", &read<std::int64_t>, offsetof(InputRichBlockSectionHeading, size), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockSlideshow& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<InputRichBlock>>, offsetof(InputRichBlockSlideshow, blocks), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockSlideshow, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockTable& out) {
    static constexpr FieldRule fields[] = {
        {"cells", &read<std::vector<std::vector<RichBlockTableCell>>>, offsetof(InputRichBlockTable, cells), 1U},
        {"is_bordered", &read<bool>, offsetof(InputRichBlockTable, is_bordered), 0U},
        {"is_striped", &read<bool>, offsetof(InputRichBlockTable, is_striped), 0U},
        {"is_compact", &read<bool>, offsetof(InputRichBlockTable, is_compact), 0U},
        {"caption", &read<Box<RichText>>, offsetof(InputRichBlockTable, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 0, 5, 0, 0, 1, 0, 3, 0, 4, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockThinking& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(InputRichBlockThinking, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockVideo& out) {
    static constexpr FieldRule fields[] = {
        {"video", &read<InputMediaVideo>, offsetof(InputRichBlockVideo, video), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockVideo, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockVoiceNote& out) {
    static constexpr FieldRule fields[] = {
        {"voice_note", &read<InputMediaVoiceNote>, offsetof(InputRichBlockVoiceNote, voice_note), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockVoiceNote, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichMedia& out) {
    static constexpr MemberRule members[] = {
        {"animation", "", &read_member<InputRichMedia, InputMediaAnimation>},
        {"audio", "", &read_member<InputRichMedia, InputMediaAudio>},
        {"document", "", &read_member<InputRichMedia, InputMediaDocument>},
        {"photo", "", &read_member<InputRichMedia, InputMediaPhoto>},
        {"video", "", &read_member<InputRichMedia, InputMediaVideo>},
        {"voice_note", "", &read_member<InputRichMedia, InputMediaVoiceNote>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputRichMessage& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<InputRichBlock>>, offsetof(InputRichMessage, blocks), 0U},
        {"html", &read<std::optional<std::string>>, offsetof(InputRichMessage, html), 0U},
        {"markdown", &read<std::optional<std::string>>, offsetof(InputRichMessage, markdown), 0U},
        {"media", &read<std::vector<InputRichMessageMedia>>, offsetof(InputRichMessage, media), 0U},
        {"is_rtl", &read<std::optional<bool>>, offsetof(InputRichMessage, is_rtl), 0U},
        {"skip_entity_detection", &read<std::optional<bool>>, offsetof(InputRichMessage, skip_entity_detection), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 4, 3, 0, 0, 5, 0, 0, 0, 1, 0, 2, 6, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2819283359U, 28, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichMessageContent& out) {
    static constexpr FieldRule fields[] = {
        {"rich_message", &read<InputRichMessage>, offsetof(InputRichMessageContent, rich_message), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichMessageMedia& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InputRichMessageMedia, id), 1U},
        {"media", &read<InputRichMedia>, offsetof(InputRichMessageMedia, media), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputSharedWidgetMessageContent& out) {
    static constexpr FieldRule fields[] = {
        {"widget_id", &read<std::string>, offsetof(InputSharedWidgetMessageContent, widget_id), 1U},
        {"chat_data", &read<std::optional<std::string>>, offsetof(InputSharedWidgetMessageContent, chat_data), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputSharedWidgetMessageContent, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputSharedWidgetMessageContent, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputSharedWidgetMessageContent, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InputSharedWidgetMessageContent, show_caption_above_media), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 6, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 2, 3, 5};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputSticker& out) {
    static constexpr FieldRule fields[] = {
        {"sticker", &read<InputFile>, offsetof(InputSticker, sticker), 1U},
        {"format", &read<InputStickerFormat>, offsetof(InputSticker, format), 2U},
        {"emoji_list", &read<std::vector<std::string>>, offsetof(InputSticker, emoji_list), 4U},
        {"mask_position", &read<Box<MaskPosition>>, offsetof(InputSticker, mask_position), 0U},
        {"keywords", &read<std::vector<std::string>>, offsetof(InputSticker, keywords), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 1, 0, 3, 4, 5, 0, 0, 0, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputStoryContent& out) {
    static constexpr MemberRule members[] = {
        {"photo", "", &read_member<InputStoryContent, InputStoryContentPhoto>},
        {"video", "", &read_member<InputStoryContent, InputStoryContentVideo>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputStoryContentPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"photo", &read<InputFile>, offsetof(InputStoryContentPhoto, photo), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputStoryContentVideo& out) {
    static constexpr FieldRule fields[] = {
        {"video", &read<InputFile>, offsetof(InputStoryContentVideo, video), 1U},
        {"duration", &read<std::optional<double>>, offsetof(InputStoryContentVideo, duration), 0U},
        {"cover_frame_timestamp", &read<std::optional<double>>, offsetof(InputStoryContentVideo, cover_frame_timestamp), 0U},
        {"is_animation", &read<std::optional<bool>>, offsetof(InputStoryContentVideo, is_animation), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 0, 1, 4, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputTextMessageContent& out) {
    static constexpr FieldRule fields[] = {
        {"message_text", &read<std::string>, offsetof(InputTextMessageContent, message_text), 1U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputTextMessageContent, parse_mode), 0U},
        {"entities", &read<std::vector<MessageEntity>>, offsetof(InputTextMessageContent, entities), 0U},
        {"link_preview_options", &read<Box<LinkPreviewOptions>>, offsetof(InputTextMessageContent, link_preview_options), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 3, 4, 2, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputVenueMessageContent& out) {
    static constexpr FieldRule fields[] = {
        {"latitude", &read<double>, offsetof(InputVenueMessageContent, latitude), 1U},
        {"longitude", &read<double>, offsetof(InputVenueMessageContent, longitude), 2U},
        {"title", &read<std::string>, offsetof(InputVenueMessageContent, title), 4U},
        {"address", &read<std::string>, offsetof(InputVenueMessageContent, address), 8U},
        {"foursquare_id", &read<std::optional<std::string>>, offsetof(InputVenueMessageContent, foursquare_id), 0U},
        {"foursquare_type", &read<std::optional<std::string>>, offsetof(InputVenueMessageContent, foursquare_type), 0U},
        {"google_place_id", &read<std::optional<std::string>>, offsetof(InputVenueMessageContent, google_place_id), 0U},
        {"google_place_type", &read<std::optional<std::string>>, offsetof(InputVenueMessageContent, google_place_type), 0U},
    };
    static constexpr std::uint8_t slots[] = {8, 3, 6, 4, 5, 0, 2, 0, 0, 0, 0, 1, 0, 0, 7, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputWidgetMessageContent& out) {
    static constexpr FieldRule fields[] = {
        {"html", &read<std::string>, offsetof(InputWidgetMessageContent, html), 1U},
        {"width", &read<std::optional<std::int64_t>>, offsetof(InputWidgetMessageContent, width), 0U},
        {"height", &read<std::optional<std::int64_t>>, offsetof(InputWidgetMessageContent, height), 0U},
        {"public_data", &read<std::optional<std::string>>, offsetof(InputWidgetMessageContent, public_data), 0U},
        {"chat_data", &read<std::optional<std::string>>, offsetof(InputWidgetMessageContent, chat_data), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputWidgetMessageContent, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputWidgetMessageContent, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputWidgetMessageContent, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InputWidgetMessageContent, show_caption_above_media), 0U},
        {"allow_queries", &read<std::optional<bool>>, offsetof(InputWidgetMessageContent, allow_queries), 0U},
        {"is_shared", &read<std::optional<bool>>, offsetof(InputWidgetMessageContent, is_shared), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 5, 10, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 6, 1, 7, 0, 0, 11, 2, 3, 8};
    const bool is_read = decode_object(element, place, {fields, slots, 2819283359U, 27, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Invoice& out) {
    static constexpr FieldRule fields[] = {
        {"title", &read<std::string>, offsetof(Invoice, title), 1U},
        {"description", &read<std::string>, offsetof(Invoice, description), 2U},
        {"start_parameter", &read<std::string>, offsetof(Invoice, start_parameter), 4U},
        {"currency", &read<std::string>, offsetof(Invoice, currency), 8U},
        {"total_amount", &read<std::int64_t>, offsetof(Invoice, total_amount), 16U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 3, 0, 0, 0, 0, 4, 0, 0, 2, 5, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2111517975U, 28, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, KeyboardButton& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<std::string>, offsetof(KeyboardButton, text), 1U},
        {"icon_custom_emoji_id", &read<std::optional<std::string>>, offsetof(KeyboardButton, icon_custom_emoji_id), 0U},
        {"style", &read<std::optional<ButtonStyle>>, offsetof(KeyboardButton, style), 0U},
        {"request_users", &read<Box<KeyboardButtonRequestUsers>>, offsetof(KeyboardButton, request_users), 0U},
        {"request_chat", &read<Box<KeyboardButtonRequestChat>>, offsetof(KeyboardButton, request_chat), 0U},
        {"request_managed_bot", &read<Box<KeyboardButtonRequestManagedBot>>, offsetof(KeyboardButton, request_managed_bot), 0U},
        {"request_contact", &read<std::optional<bool>>, offsetof(KeyboardButton, request_contact), 0U},
        {"request_location", &read<std::optional<bool>>, offsetof(KeyboardButton, request_location), 0U},
        {"request_poll", &read<Box<KeyboardButtonPollType>>, offsetof(KeyboardButton, request_poll), 0U},
        {"web_app", &read<Box<WebAppInfo>>, offsetof(KeyboardButton, web_app), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 7, 3, 4, 0, 5, 0, 0, 0, 0, 0, 0, 0, 10, 0, 6, 0, 0, 1, 0, 9, 0, 8};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 27, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, KeyboardButtonPollType& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<std::optional<std::string>>, offsetof(KeyboardButtonPollType, type), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, KeyboardButtonRequestChat& out) {
    static constexpr FieldRule fields[] = {
        {"request_id", &read<std::int64_t>, offsetof(KeyboardButtonRequestChat, request_id), 1U},
        {"chat_is_channel", &read<bool>, offsetof(KeyboardButtonRequestChat, chat_is_channel), 2U},
        {"chat_is_forum", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestChat, chat_is_forum), 0U},
        {"chat_has_username", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestChat, chat_has_username), 0U},
        {"chat_is_created", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestChat, chat_is_created), 0U},
        {"user_administrator_rights", &read<Box<ChatAdministratorRights>>, offsetof(KeyboardButtonRequestChat, user_administrator_rights), 0U},
        {"bot_administrator_rights", &read<Box<ChatAdministratorRights>>, offsetof(KeyboardButtonRequestChat, bot_administrator_rights), 0U},
        {"bot_is_member", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestChat, bot_is_member), 0U},
        {"request_title", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestChat, request_title), 0U},
        {"request_username", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestChat, request_username), 0U},
        {"request_photo", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestChat, request_photo), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 7, 0, 0, 1, 0, 2, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 5, 11, 0, 0, 0, 3, 6, 0, 0, 0, 0, 10, 4, 0, 9};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, KeyboardButtonRequestManagedBot& out) {
    static constexpr FieldRule fields[] = {
        {"request_id", &read<std::int64_t>, offsetof(KeyboardButtonRequestManagedBot, request_id), 1U},
        {"suggested_name", &read<std::optional<std::string>>, offsetof(KeyboardButtonRequestManagedBot, suggested_name), 0U},
        {"suggested_username", &read<std::optional<std::string>>, offsetof(KeyboardButtonRequestManagedBot, suggested_username), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, KeyboardButtonRequestUsers& out) {
    static constexpr FieldRule fields[] = {
        {"request_id", &read<std::int64_t>, offsetof(KeyboardButtonRequestUsers, request_id), 1U},
        {"user_is_bot", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestUsers, user_is_bot), 0U},
        {"user_is_premium", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestUsers, user_is_premium), 0U},
        {"max_quantity", &read<std::optional<std::int64_t>>, offsetof(KeyboardButtonRequestUsers, max_quantity), 0U},
        {"request_name", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestUsers, request_name), 0U},
        {"request_username", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestUsers, request_username), 0U},
        {"request_photo", &read<std::optional<bool>>, offsetof(KeyboardButtonRequestUsers, request_photo), 0U},
    };
    static constexpr std::uint8_t slots[] = {6, 5, 3, 0, 2, 0, 0, 0, 0, 0, 7, 1, 4, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, LabeledPrice& out) {
    static constexpr FieldRule fields[] = {
        {"label", &read<std::string>, offsetof(LabeledPrice, label), 1U},
        {"amount", &read<std::int64_t>, offsetof(LabeledPrice, amount), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Link& out) {
    static constexpr FieldRule fields[] = {
        {"url", &read<std::string>, offsetof(Link, url), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, LinkPreviewOptions& out) {
    static constexpr FieldRule fields[] = {
        {"is_disabled", &read<std::optional<bool>>, offsetof(LinkPreviewOptions, is_disabled), 0U},
        {"url", &read<std::optional<std::string>>, offsetof(LinkPreviewOptions, url), 0U},
        {"prefer_small_media", &read<std::optional<bool>>, offsetof(LinkPreviewOptions, prefer_small_media), 0U},
        {"prefer_large_media", &read<std::optional<bool>>, offsetof(LinkPreviewOptions, prefer_large_media), 0U},
        {"show_above_text", &read<std::optional<bool>>, offsetof(LinkPreviewOptions, show_above_text), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 5, 0, 0, 1, 0, 0, 0, 3, 4, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, LivePhoto& out) {
    static constexpr FieldRule fields[] = {
        {"photo", &read<std::vector<PhotoSize>>, offsetof(LivePhoto, photo), 0U},
        {"file_id", &read<std::string>, offsetof(LivePhoto, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(LivePhoto, file_unique_id), 2U},
        {"width", &read<std::int64_t>, offsetof(LivePhoto, width), 4U},
        {"height", &read<std::int64_t>, offsetof(LivePhoto, height), 8U},
        {"duration", &read<std::int64_t>, offsetof(LivePhoto, duration), 16U},
        {"mime_type", &read<std::optional<std::string>>, offsetof(LivePhoto, mime_type), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(LivePhoto, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {6, 0, 0, 5, 7, 1, 0, 0, 3, 2, 0, 4, 0, 0, 0, 8};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, LocationAddress& out) {
    static constexpr FieldRule fields[] = {
        {"country_code", &read<std::string>, offsetof(LocationAddress, country_code), 1U},
        {"state", &read<std::optional<std::string>>, offsetof(LocationAddress, state), 0U},
        {"city", &read<std::optional<std::string>>, offsetof(LocationAddress, city), 0U},
        {"street", &read<std::optional<std::string>>, offsetof(LocationAddress, street), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0, 0, 3, 4, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, LoginUrl& out) {
    static constexpr FieldRule fields[] = {
        {"url", &read<std::string>, offsetof(LoginUrl, url), 1U},
        {"forward_text", &read<std::optional<std::string>>, offsetof(LoginUrl, forward_text), 0U},
        {"bot_username", &read<std::optional<std::string>>, offsetof(LoginUrl, bot_username), 0U},
        {"request_write_access", &read<std::optional<bool>>, offsetof(LoginUrl, request_write_access), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 3, 4, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ManagedBotCreated& out) {
    static constexpr FieldRule fields[] = {
        {"bot", &read<User>, offsetof(ManagedBotCreated, bot), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ManagedBotUpdated& out) {
    static constexpr FieldRule fields[] = {
        {"user", &read<User>, offsetof(ManagedBotUpdated, user), 1U},
        {"bot", &read<User>, offsetof(ManagedBotUpdated, bot), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 3U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, MaskPosition& out) {
    static constexpr FieldRule fields[] = {
        {"point", &read<MaskPositionPoint>, offsetof(MaskPosition, point), 1U},
        {"x_shift", &read<double>, offsetof(MaskPosition, x_shift), 2U},
        {"y_shift", &read<double>, offsetof(MaskPosition, y_shift), 4U},
        {"scale", &read<double>, offsetof(MaskPosition, scale), 8U},
    };
    static constexpr std::uint8_t slots[] = {4, 1, 0, 3, 0, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, MaybeInaccessibleMessage& out) {
    const bool is_zero = has_zero(element, "date");
    const Reader reader = is_zero ? read_member<MaybeInaccessibleMessage, InaccessibleMessage> : read_member<MaybeInaccessibleMessage, Message>;
    if (reader(element, place, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, MenuButton& out) {
    static constexpr MemberRule members[] = {
        {"web_app", "", &read_member<MenuButton, MenuButtonWebApp>},
        {"commands", "", &read_member<MenuButton, MenuButtonCommands>},
        {"default", "", &read_member<MenuButton, MenuButtonDefault>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

void set_raw(MenuButton& object, const Place& place) {
    switch (object.index()) {
        case 0: return RawAccess::set(*static_cast<MenuButtonCommands*>(object.object()), place);
        case 1: return RawAccess::set(*static_cast<MenuButtonWebApp*>(object.object()), place);
        case 2: return RawAccess::set(*static_cast<MenuButtonDefault*>(object.object()), place);
        default: return;
    }
}

}  // namespace telepot::codec

namespace telepot {

Json MenuButton::raw() const {
    switch (index()) {
        case 0: return static_cast<const MenuButtonCommands*>(object())->raw();
        case 1: return static_cast<const MenuButtonWebApp*>(object())->raw();
        case 2: return static_cast<const MenuButtonDefault*>(object())->raw();
        case 3: return codec::raw_of(*static_cast<const Unknown*>(object()));
        default: return {};
    }
}

std::vector<std::string> MenuButton::problems() const {
    switch (index()) {
        case 0: return static_cast<const MenuButtonCommands*>(object())->problems();
        case 1: return static_cast<const MenuButtonWebApp*>(object())->problems();
        case 2: return static_cast<const MenuButtonDefault*>(object())->problems();
        default: return {};
    }
}

}  // namespace telepot

namespace telepot::codec {

bool decode(const Element& element, const Place& place, MenuButtonCommands& /*out*/) {
    return expect_object(element, place);
}

void set_raw(MenuButtonCommands& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, MenuButtonDefault& /*out*/) {
    return expect_object(element, place);
}

void set_raw(MenuButtonDefault& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, WebAppInfo& out) {
    static constexpr FieldRule fields[] = {
        {"url", &read<std::string>, offsetof(WebAppInfo, url), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, MenuButtonWebApp& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<std::string>, offsetof(MenuButtonWebApp, text), 1U},
        {"web_app", &read<WebAppInfo>, offsetof(MenuButtonWebApp, web_app), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 2U}, &out);
    return is_read;
}

void set_raw(MenuButtonWebApp& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, Message& out) {
    static constexpr FieldRule fields[] = {
        {"message_id", &read<std::int64_t>, offsetof(Message, message_id), 1U},
        {"message_thread_id", &read<std::optional<std::int64_t>>, offsetof(Message, message_thread_id), 0U},
        {"direct_messages_topic", &read<Box<DirectMessagesTopic>>, offsetof(Message, direct_messages_topic), 0U},
        {"from", &read<Box<User>>, offsetof(Message, from), 0U},
        {"sender_chat", &read<Box<Chat>>, offsetof(Message, sender_chat), 0U},
        {"sender_boost_count", &read<std::optional<std::int64_t>>, offsetof(Message, sender_boost_count), 0U},
        {"sender_business_bot", &read<Box<User>>, offsetof(Message, sender_business_bot), 0U},
        {"sender_tag", &read<std::optional<std::string>>, offsetof(Message, sender_tag), 0U},
        {"receiver_user", &read<Box<User>>, offsetof(Message, receiver_user), 0U},
        {"ephemeral_message_id", &read<std::optional<std::int64_t>>, offsetof(Message, ephemeral_message_id), 0U},
        {"date", &read<std::int64_t>, offsetof(Message, date), 2U},
        {"guest_query_id", &read<std::optional<std::string>>, offsetof(Message, guest_query_id), 0U},
        {"business_connection_id", &read<std::optional<std::string>>, offsetof(Message, business_connection_id), 0U},
        {"chat", &read<Chat>, offsetof(Message, chat), 4U},
        {"forward_origin", &read<Box<MessageOrigin>>, offsetof(Message, forward_origin), 0U},
        {"is_topic_message", &read<bool>, offsetof(Message, is_topic_message), 0U},
        {"is_automatic_forward", &read<bool>, offsetof(Message, is_automatic_forward), 0U},
        {"reply_to_message", &read<Box<Message>>, offsetof(Message, reply_to_message), 0U},
        {"external_reply", &read<Box<ExternalReplyInfo>>, offsetof(Message, external_reply), 0U},
        {"quote", &read<Box<TextQuote>>, offsetof(Message, quote), 0U},
        {"reply_to_story", &read<Box<Story>>, offsetof(Message, reply_to_story), 0U},
        {"reply_to_checklist_task_id", &read<std::optional<std::int64_t>>, offsetof(Message, reply_to_checklist_task_id), 0U},
        {"reply_to_poll_option_id", &read<std::optional<std::string>>, offsetof(Message, reply_to_poll_option_id), 0U},
        {"via_bot", &read<Box<User>>, offsetof(Message, via_bot), 0U},
        {"guest_bot_caller_user", &read<Box<User>>, offsetof(Message, guest_bot_caller_user), 0U},
        {"guest_bot_caller_chat", &read<Box<Chat>>, offsetof(Message, guest_bot_caller_chat), 0U},
        {"edit_date", &read<std::optional<std::int64_t>>, offsetof(Message, edit_date), 0U},
        {"has_protected_content", &read<bool>, offsetof(Message, has_protected_content), 0U},
        {"is_from_offline", &read<bool>, offsetof(Message, is_from_offline), 0U},
        {"is_paid_post", &read<bool>, offsetof(Message, is_paid_post), 0U},
        {"media_group_id", &read<std::optional<std::string>>, offsetof(Message, media_group_id), 0U},
        {"author_signature", &read<std::optional<std::string>>, offsetof(Message, author_signature), 0U},
        {"paid_star_count", &read<std::optional<std::int64_t>>, offsetof(Message, paid_star_count), 0U},
        {"text", &read<std::optional<std::string>>, offsetof(Message, text), 0U},
        {"entities", &read<std::vector<MessageEntity>>, offsetof(Message, entities), 0U},
        {"link_preview_options", &read<Box<LinkPreviewOptions>>, offsetof(Message, link_preview_options), 0U},
        {"suggested_post_info", &read<Box<SuggestedPostInfo>>, offsetof(Message, suggested_post_info), 0U},
        {"effect_id", &read<std::optional<std::string>>, offsetof(Message, effect_id), 0U},
        {"rich_message", &read<Box<RichMessage>>, offsetof(Message, rich_message), 0U},
        {"widget", &read<Box<Widget>>, offsetof(Message, widget), 0U},
        {"animation", &read<Box<Animation>>, offsetof(Message, animation), 0U},
        {"audio", &read<Box<Audio>>, offsetof(Message, audio), 0U},
        {"document", &read<Box<Document>>, offsetof(Message, document), 0U},
        {"live_photo", &read<Box<LivePhoto>>, offsetof(Message, live_photo), 0U},
        {"paid_media", &read<Box<PaidMediaInfo>>, offsetof(Message, paid_media), 0U},
        {"photo", &read<std::vector<PhotoSize>>, offsetof(Message, photo), 0U},
        {"sticker", &read<Box<Sticker>>, offsetof(Message, sticker), 0U},
        {"story", &read<Box<Story>>, offsetof(Message, story), 0U},
        {"video", &read<Box<Video>>, offsetof(Message, video), 0U},
        {"video_note", &read<Box<VideoNote>>, offsetof(Message, video_note), 0U},
        {"voice", &read<Box<Voice>>, offsetof(Message, voice), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(Message, caption), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(Message, caption_entities), 0U},
        {"show_caption_above_media", &read<bool>, offsetof(Message, show_caption_above_media), 0U},
        {"has_media_spoiler", &read<bool>, offsetof(Message, has_media_spoiler), 0U},
        {"checklist", &read<Box<Checklist>>, offsetof(Message, checklist), 0U},
        {"contact", &read<Box<Contact>>, offsetof(Message, contact), 0U},
        {"dice", &read<Box<Dice>>, offsetof(Message, dice), 0U},
        {"game", &read<Box<Game>>, offsetof(Message, game), 0U},
        {"poll", &read<Box<Poll>>, offsetof(Message, poll), 0U},
        {"venue", &read<Box<Venue>>, offsetof(Message, venue), 0U},
        {"location", &read<Box<Location>>, offsetof(Message, location), 0U},
        {"new_chat_members", &read<std::vector<User>>, offsetof(Message, new_chat_members), 0U},
        {"left_chat_member", &read<Box<User>>, offsetof(Message, left_chat_member), 0U},
        {"chat_owner_left", &read<Box<ChatOwnerLeft>>, offsetof(Message, chat_owner_left), 0U},
        {"chat_owner_changed", &read<Box<ChatOwnerChanged>>, offsetof(Message, chat_owner_changed), 0U},
        {"new_chat_title", &read<std::optional<std::string>>, offsetof(Message, new_chat_title), 0U},
        {"new_chat_photo", &read<std::vector<PhotoSize>>, offsetof(Message, new_chat_photo), 0U},
        {"delete_chat_photo", &read<bool>, offsetof(Message, delete_chat_photo), 0U},
        {"group_chat_created", &read<bool>, offsetof(Message, group_chat_created), 0U},
        {"supergroup_chat_created", &read<bool>, offsetof(Message, supergroup_chat_created), 0U},
        {"channel_chat_created", &read<bool>, offsetof(Message, channel_chat_created), 0U},
        {"message_auto_delete_timer_changed", &read<Box<MessageAutoDeleteTimerChanged>>, offsetof(Message, message_auto_delete_timer_changed), 0U},
        {"migrate_to_chat_id", &read<std::optional<std::int64_t>>, offsetof(Message, migrate_to_chat_id), 0U},
        {"migrate_from_chat_id", &read<std::optional<std::int64_t>>, offsetof(Message, migrate_from_chat_id), 0U},
        {"pinned_message", &read<Box<MaybeInaccessibleMessage>>, offsetof(Message, pinned_message), 0U},
        {"invoice", &read<Box<Invoice>>, offsetof(Message, invoice), 0U},
        {"successful_payment", &read<Box<SuccessfulPayment>>, offsetof(Message, successful_payment), 0U},
        {"refunded_payment", &read<Box<RefundedPayment>>, offsetof(Message, refunded_payment), 0U},
        {"users_shared", &read<Box<UsersShared>>, offsetof(Message, users_shared), 0U},
        {"chat_shared", &read<Box<ChatShared>>, offsetof(Message, chat_shared), 0U},
        {"gift", &read<Box<GiftInfo>>, offsetof(Message, gift), 0U},
        {"unique_gift", &read<Box<UniqueGiftInfo>>, offsetof(Message, unique_gift), 0U},
        {"gift_upgrade_sent", &read<Box<GiftInfo>>, offsetof(Message, gift_upgrade_sent), 0U},
        {"connected_website", &read<std::optional<std::string>>, offsetof(Message, connected_website), 0U},
        {"write_access_allowed", &read<Box<WriteAccessAllowed>>, offsetof(Message, write_access_allowed), 0U},
        {"passport_data", &read<Box<PassportData>>, offsetof(Message, passport_data), 0U},
        {"proximity_alert_triggered", &read<Box<ProximityAlertTriggered>>, offsetof(Message, proximity_alert_triggered), 0U},
        {"boost_added", &read<Box<ChatBoostAdded>>, offsetof(Message, boost_added), 0U},
        {"chat_background_set", &read<Box<ChatBackground>>, offsetof(Message, chat_background_set), 0U},
        {"checklist_tasks_done", &read<Box<ChecklistTasksDone>>, offsetof(Message, checklist_tasks_done), 0U},
        {"checklist_tasks_added", &read<Box<ChecklistTasksAdded>>, offsetof(Message, checklist_tasks_added), 0U},
        {"community_chat_added", &read<Box<CommunityChatAdded>>, offsetof(Message, community_chat_added), 0U},
        {"community_chat_joined", &read<Box<CommunityChatJoined>>, offsetof(Message, community_chat_joined), 0U},
        {"community_chat_removed", &read<Box<CommunityChatRemoved>>, offsetof(Message, community_chat_removed), 0U},
        {"direct_message_price_changed", &read<Box<DirectMessagePriceChanged>>, offsetof(Message, direct_message_price_changed), 0U},
        {"forum_topic_created", &read<Box<ForumTopicCreated>>, offsetof(Message, forum_topic_created), 0U},
        {"forum_topic_edited", &read<Box<ForumTopicEdited>>, offsetof(Message, forum_topic_edited), 0U},
        {"forum_topic_closed", &read<Box<ForumTopicClosed>>, offsetof(Message, forum_topic_closed), 0U},
        {"forum_topic_reopened", &read<Box<ForumTopicReopened>>, offsetof(Message, forum_topic_reopened), 0U},
        {"general_forum_topic_hidden", &read<Box<GeneralForumTopicHidden>>, offsetof(Message, general_forum_topic_hidden), 0U},
        {"general_forum_topic_unhidden", &read<Box<GeneralForumTopicUnhidden>>, offsetof(Message, general_forum_topic_unhidden), 0U},
        {"giveaway_created", &read<Box<GiveawayCreated>>, offsetof(Message, giveaway_created), 0U},
        {"giveaway", &read<Box<Giveaway>>, offsetof(Message, giveaway), 0U},
        {"giveaway_winners", &read<Box<GiveawayWinners>>, offsetof(Message, giveaway_winners), 0U},
        {"giveaway_completed", &read<Box<GiveawayCompleted>>, offsetof(Message, giveaway_completed), 0U},
        {"managed_bot_created", &read<Box<ManagedBotCreated>>, offsetof(Message, managed_bot_created), 0U},
        {"paid_message_price_changed", &read<Box<PaidMessagePriceChanged>>, offsetof(Message, paid_message_price_changed), 0U},
        {"poll_option_added", &read<Box<PollOptionAdded>>, offsetof(Message, poll_option_added), 0U},
        {"poll_option_deleted", &read<Box<PollOptionDeleted>>, offsetof(Message, poll_option_deleted), 0U},
        {"suggested_post_approved", &read<Box<SuggestedPostApproved>>, offsetof(Message, suggested_post_approved), 0U},
        {"suggested_post_approval_failed", &read<Box<SuggestedPostApprovalFailed>>, offsetof(Message, suggested_post_approval_failed), 0U},
        {"suggested_post_declined", &read<Box<SuggestedPostDeclined>>, offsetof(Message, suggested_post_declined), 0U},
        {"suggested_post_paid", &read<Box<SuggestedPostPaid>>, offsetof(Message, suggested_post_paid), 0U},
        {"suggested_post_refunded", &read<Box<SuggestedPostRefunded>>, offsetof(Message, suggested_post_refunded), 0U},
        {"video_chat_scheduled", &read<Box<VideoChatScheduled>>, offsetof(Message, video_chat_scheduled), 0U},
        {"video_chat_started", &read<Box<VideoChatStarted>>, offsetof(Message, video_chat_started), 0U},
        {"video_chat_ended", &read<Box<VideoChatEnded>>, offsetof(Message, video_chat_ended), 0U},
        {"video_chat_participants_invited", &read<Box<VideoChatParticipantsInvited>>, offsetof(Message, video_chat_participants_invited), 0U},
        {"web_app_data", &read<Box<WebAppData>>, offsetof(Message, web_app_data), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(Message, reply_markup), 0U},
        {"new_chat_member", &read<Box<User>>, offsetof(Message, new_chat_member), 0U},
    };
    static constexpr std::uint8_t slots[] = {52, 56, 77, 0, 0, 50, 0, 51, 65, 74, 93, 32, 94, 107, 0, 0, 0, 75, 0, 0, 17, 30, 41, 108, 0, 89, 0, 112, 0, 64, 55, 106, 0, 0, 43, 0, 0, 0, 48, 0, 0, 0, 122, 0, 7, 0, 0, 0, 10, 29, 119, 73, 16, 15, 0, 0, 0, 0, 20, 42, 76, 3, 105, 0, 0, 0, 0, 59, 68, 0, 0, 25, 69, 0, 114, 0, 0, 0, 0, 92, 0, 111, 113, 115, 0, 0, 67, 0, 0, 0, 0, 40, 0, 24, 0, 0, 117, 0, 0, 70, 79, 0, 0, 0, 72, 49, 1, 47, 0, 80, 0, 0, 84, 0, 98, 99, 118, 0, 96, 97, 0, 0, 104, 0, 121, 82, 102, 0, 54, 0, 0, 37, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 2, 0, 58, 0, 61, 85, 91, 0, 87, 22, 71, 0, 9, 95, 0, 46, 12, 100, 86, 66, 0, 0, 110, 0, 88, 28, 0, 0, 0, 0, 0, 120, 0, 0, 4, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 57, 109, 83, 0, 0, 0, 0, 21, 0, 39, 0, 0, 60, 62, 0, 0, 14, 0, 0, 81, 0, 36, 11, 0, 0, 103, 0, 23, 0, 26, 0, 0, 0, 0, 0, 0, 31, 8, 38, 44, 116, 0, 6, 0, 0, 19, 33, 90, 13, 0, 0, 27, 101, 0, 0, 0, 53, 63, 0, 0, 78, 34, 45, 18};
    const bool is_read = decode_object(element, place, {fields, slots, 76042059U, 24, 7U, 4U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageAutoDeleteTimerChanged& out) {
    static constexpr FieldRule fields[] = {
        {"message_auto_delete_time", &read<std::int64_t>, offsetof(MessageAutoDeleteTimerChanged, message_auto_delete_time), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageEntity& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<MessageEntityType>, offsetof(MessageEntity, type), 1U},
        {"offset", &read<std::int64_t>, offsetof(MessageEntity, offset), 2U},
        {"length", &read<std::int64_t>, offsetof(MessageEntity, length), 4U},
        {"url", &read<std::optional<std::string>>, offsetof(MessageEntity, url), 0U},
        {"user", &read<Box<User>>, offsetof(MessageEntity, user), 0U},
        {"language", &read<std::optional<std::string>>, offsetof(MessageEntity, language), 0U},
        {"custom_emoji_id", &read<std::optional<std::string>>, offsetof(MessageEntity, custom_emoji_id), 0U},
        {"unix_time", &read<std::optional<std::int64_t>>, offsetof(MessageEntity, unix_time), 0U},
        {"date_time_format", &read<std::optional<std::string>>, offsetof(MessageEntity, date_time_format), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 4, 0, 6, 0, 2, 0, 0, 0, 0, 0, 3, 8, 0, 0, 9, 0, 0, 0, 7, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 27, 7U, 0U}, &out);
    return is_read;
}

}  // namespace telepot::codec
