// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

bool decode(const Element& element, const Place& place, RichBlock& out) {
    static constexpr MemberRule members[] = {
        {"map", "", &read_member<RichBlock, RichBlockMap>},
        {"heading", "", &read_member<RichBlock, RichBlockSectionHeading>},
        {"details", "", &read_member<RichBlock, RichBlockDetails>},
        {"paragraph", "", &read_member<RichBlock, RichBlockParagraph>},
        {"pre", "", &read_member<RichBlock, RichBlockPreformatted>},
        {"footer", "", &read_member<RichBlock, RichBlockFooter>},
        {"mathematical_expression", "", &read_member<RichBlock, RichBlockMathematicalExpression>},
        {"anchor", "", &read_member<RichBlock, RichBlockAnchor>},
        {"list", "", &read_member<RichBlock, RichBlockList>},
        {"blockquote", "", &read_member<RichBlock, RichBlockBlockQuotation>},
        {"expandable_blockquote", "", &read_member<RichBlock, RichBlockExpandableBlockQuotation>},
        {"pullquote", "", &read_member<RichBlock, RichBlockPullQuotation>},
        {"collage", "", &read_member<RichBlock, RichBlockCollage>},
        {"slideshow", "", &read_member<RichBlock, RichBlockSlideshow>},
        {"table", "", &read_member<RichBlock, RichBlockTable>},
        {"buttons", "", &read_member<RichBlock, RichBlockButtons>},
        {"animation", "", &read_member<RichBlock, RichBlockAnimation>},
        {"audio", "", &read_member<RichBlock, RichBlockAudio>},
        {"document", "", &read_member<RichBlock, RichBlockDocument>},
        {"photo", "", &read_member<RichBlock, RichBlockPhoto>},
        {"video", "", &read_member<RichBlock, RichBlockVideo>},
        {"voice_note", "", &read_member<RichBlock, RichBlockVoiceNote>},
        {"thinking", "", &read_member<RichBlock, RichBlockThinking>},
        {"divider", "", &read_member<RichBlock, RichBlockDivider>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, RichBlockAnchor& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(RichBlockAnchor, name), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockAnimation& out) {
    static constexpr FieldRule fields[] = {
        {"animation", &read<Animation>, offsetof(RichBlockAnimation, animation), 1U},
        {"has_spoiler", &read<bool>, offsetof(RichBlockAnimation, has_spoiler), 0U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockAnimation, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 2, 0, 1, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockAudio& out) {
    static constexpr FieldRule fields[] = {
        {"audio", &read<Audio>, offsetof(RichBlockAudio, audio), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockAudio, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockBlockQuotation& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichBlockBlockQuotation, blocks), 1U},
        {"credit", &read<Box<RichText>>, offsetof(RichBlockBlockQuotation, credit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockButtons& out) {
    static constexpr FieldRule fields[] = {
        {"buttons", &read<std::vector<RichMessageButton>>, offsetof(RichBlockButtons, buttons), 1U},
        {"align", &read<std::optional<RichBlockButtonsAlign>>, offsetof(RichBlockButtons, align), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockCaption& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockCaption, text), 1U},
        {"credit", &read<Box<RichText>>, offsetof(RichBlockCaption, credit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockCollage& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichBlockCollage, blocks), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockCollage, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockDetails& out) {
    static constexpr FieldRule fields[] = {
        {"summary", &read<RichText>, offsetof(RichBlockDetails, summary), 1U},
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichBlockDetails, blocks), 2U},
        {"is_open", &read<bool>, offsetof(RichBlockDetails, is_open), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 2, 1, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockDivider& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, RichBlockDocument& out) {
    static constexpr FieldRule fields[] = {
        {"document", &read<Document>, offsetof(RichBlockDocument, document), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockDocument, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockExpandableBlockQuotation& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichBlockExpandableBlockQuotation, blocks), 1U},
        {"credit", &read<Box<RichText>>, offsetof(RichBlockExpandableBlockQuotation, credit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockFooter& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockFooter, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockList& out) {
    static constexpr FieldRule fields[] = {
        {"items", &read<std::vector<RichBlockListItem>>, offsetof(RichBlockList, items), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockListItem& out) {
    static constexpr FieldRule fields[] = {
        {"label", &read<std::string>, offsetof(RichBlockListItem, label), 1U},
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichBlockListItem, blocks), 2U},
        {"has_checkbox", &read<bool>, offsetof(RichBlockListItem, has_checkbox), 0U},
        {"is_checked", &read<bool>, offsetof(RichBlockListItem, is_checked), 0U},
        {"value", &read<std::optional<std::int64_t>>, offsetof(RichBlockListItem, value), 0U},
        {"type", &read<std::optional<std::string>>, offsetof(RichBlockListItem, type), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 4, 0, 0, 0, 0, 0, 0, 2, 0, 6, 0, 1, 5, 3, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockMap& out) {
    static constexpr FieldRule fields[] = {
        {"location", &read<Location>, offsetof(RichBlockMap, location), 1U},
        {"zoom", &read<std::int64_t>, offsetof(RichBlockMap, zoom), 2U},
        {"width", &read<std::int64_t>, offsetof(RichBlockMap, width), 4U},
        {"height", &read<std::int64_t>, offsetof(RichBlockMap, height), 8U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockMap, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 0, 3, 4, 0, 1, 0, 0, 0, 0, 0, 0, 5};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 15U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockMathematicalExpression& out) {
    static constexpr FieldRule fields[] = {
        {"expression", &read<std::string>, offsetof(RichBlockMathematicalExpression, expression), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockParagraph& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockParagraph, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"photo", &read<std::vector<PhotoSize>>, offsetof(RichBlockPhoto, photo), 1U},
        {"has_spoiler", &read<bool>, offsetof(RichBlockPhoto, has_spoiler), 0U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockPhoto, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 2, 0, 0, 1, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockPreformatted& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockPreformatted, text), 1U},
        {"language", &read<std::optional<std::string>>, offsetof(RichBlockPreformatted, language), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3362201145U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockPullQuotation& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockPullQuotation, text), 1U},
        {"credit", &read<Box<RichText>>, offsetof(RichBlockPullQuotation, credit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockSectionHeading& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockSectionHeading, text), 1U},
        {"size", &read<std::int64_t>, offsetof(RichBlockSectionHeading, size), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockSlideshow& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichBlockSlideshow, blocks), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockSlideshow, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockTable& out) {
    static constexpr FieldRule fields[] = {
        {"cells", &read<std::vector<std::vector<RichBlockTableCell>>>, offsetof(RichBlockTable, cells), 1U},
        {"is_bordered", &read<bool>, offsetof(RichBlockTable, is_bordered), 0U},
        {"is_striped", &read<bool>, offsetof(RichBlockTable, is_striped), 0U},
        {"is_compact", &read<bool>, offsetof(RichBlockTable, is_compact), 0U},
        {"caption", &read<Box<RichText>>, offsetof(RichBlockTable, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 0, 5, 0, 0, 1, 0, 3, 0, 4, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockTableCell& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<Box<RichText>>, offsetof(RichBlockTableCell, text), 0U},
        {"is_header", &read<bool>, offsetof(RichBlockTableCell, is_header), 0U},
        {"colspan", &read<std::optional<std::int64_t>>, offsetof(RichBlockTableCell, colspan), 0U},
        {"rowspan", &read<std::optional<std::int64_t>>, offsetof(RichBlockTableCell, rowspan), 0U},
        {"align", &read<RichBlockTableCellAlign>, offsetof(RichBlockTableCell, align), 1U},
        {"valign", &read<RichBlockTableCellValign>, offsetof(RichBlockTableCell, valign), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 2, 6, 0, 0, 0, 0, 3, 0, 0, 0, 4, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockThinking& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichBlockThinking, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockVideo& out) {
    static constexpr FieldRule fields[] = {
        {"video", &read<Video>, offsetof(RichBlockVideo, video), 1U},
        {"has_spoiler", &read<bool>, offsetof(RichBlockVideo, has_spoiler), 0U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockVideo, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 3, 0, 2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Voice& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(Voice, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(Voice, file_unique_id), 2U},
        {"duration", &read<std::int64_t>, offsetof(Voice, duration), 4U},
        {"mime_type", &read<std::optional<std::string>>, offsetof(Voice, mime_type), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(Voice, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 0, 4, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 5};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichBlockVoiceNote& out) {
    static constexpr FieldRule fields[] = {
        {"voice_note", &read<Voice>, offsetof(RichBlockVoiceNote, voice_note), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(RichBlockVoiceNote, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichMessage& out) {
    static constexpr FieldRule fields[] = {
        {"blocks", &read<std::vector<RichBlock>>, offsetof(RichMessage, blocks), 1U},
        {"is_rtl", &read<std::optional<bool>>, offsetof(RichMessage, is_rtl), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichMessageButton& out) {
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
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 27, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextAnchor& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(RichTextAnchor, name), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextAnchorLink& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextAnchorLink, text), 1U},
        {"anchor_name", &read<std::string>, offsetof(RichTextAnchorLink, anchor_name), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextBankCardNumber& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextBankCardNumber, text), 1U},
        {"bank_card_number", &read<std::string>, offsetof(RichTextBankCardNumber, bank_card_number), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextBold& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextBold, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextBotCommand& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextBotCommand, text), 1U},
        {"bot_command", &read<std::string>, offsetof(RichTextBotCommand, bot_command), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextButton& out) {
    static constexpr FieldRule fields[] = {
        {"button", &read<RichMessageButton>, offsetof(RichTextButton, button), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextCashtag& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextCashtag, text), 1U},
        {"cashtag", &read<std::string>, offsetof(RichTextCashtag, cashtag), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextCode& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextCode, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextCustomEmoji& out) {
    static constexpr FieldRule fields[] = {
        {"custom_emoji_id", &read<std::string>, offsetof(RichTextCustomEmoji, custom_emoji_id), 1U},
        {"alternative_text", &read<std::string>, offsetof(RichTextCustomEmoji, alternative_text), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextDateTime& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextDateTime, text), 1U},
        {"unix_time", &read<std::int64_t>, offsetof(RichTextDateTime, unix_time), 2U},
        {"date_time_format", &read<std::string>, offsetof(RichTextDateTime, date_time_format), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 1, 0, 0, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextEmailAddress& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextEmailAddress, text), 1U},
        {"email_address", &read<std::string>, offsetof(RichTextEmailAddress, email_address), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextHashtag& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextHashtag, text), 1U},
        {"hashtag", &read<std::string>, offsetof(RichTextHashtag, hashtag), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextItalic& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextItalic, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextMarked& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextMarked, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextMathematicalExpression& out) {
    static constexpr FieldRule fields[] = {
        {"expression", &read<std::string>, offsetof(RichTextMathematicalExpression, expression), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextMention& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextMention, text), 1U},
        {"username", &read<std::string>, offsetof(RichTextMention, username), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextPhoneNumber& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextPhoneNumber, text), 1U},
        {"phone_number", &read<std::string>, offsetof(RichTextPhoneNumber, phone_number), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextReference& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextReference, text), 1U},
        {"name", &read<std::string>, offsetof(RichTextReference, name), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextReferenceLink& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextReferenceLink, text), 1U},
        {"reference_name", &read<std::string>, offsetof(RichTextReferenceLink, reference_name), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextSpoiler& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextSpoiler, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextStrikethrough& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextStrikethrough, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextSubscript& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextSubscript, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextSuperscript& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextSuperscript, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextTextMention& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextTextMention, text), 1U},
        {"user", &read<User>, offsetof(RichTextTextMention, user), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextTonAddress& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextTonAddress, text), 1U},
        {"address", &read<std::string>, offsetof(RichTextTonAddress, address), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextUnderline& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextUnderline, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RichTextUrl& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<RichText>, offsetof(RichTextUrl, text), 1U},
        {"url", &read<std::string>, offsetof(RichTextUrl, url), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SentGuestMessage& out) {
    static constexpr FieldRule fields[] = {
        {"inline_message_id", &read<std::string>, offsetof(SentGuestMessage, inline_message_id), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(SentGuestMessage& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, SentWebAppMessage& out) {
    static constexpr FieldRule fields[] = {
        {"inline_message_id", &read<std::optional<std::string>>, offsetof(SentWebAppMessage, inline_message_id), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

void set_raw(SentWebAppMessage& object, const Place& place) {
    RawAccess::set(object, place);
}

}  // namespace telepot::codec
