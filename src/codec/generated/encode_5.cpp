// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode_member(Writer& writer, const RichBlock*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const RichBlockParagraph*>(object)); return;
        case 1: encode(writer, *static_cast<const RichBlockSectionHeading*>(object)); return;
        case 2: encode(writer, *static_cast<const RichBlockPreformatted*>(object)); return;
        case 3: encode(writer, *static_cast<const RichBlockFooter*>(object)); return;
        case 4: encode(writer, *static_cast<const RichBlockDivider*>(object)); return;
        case 5: encode(writer, *static_cast<const RichBlockMathematicalExpression*>(object)); return;
        case 6: encode(writer, *static_cast<const RichBlockAnchor*>(object)); return;
        case 7: encode(writer, *static_cast<const RichBlockList*>(object)); return;
        case 8: encode(writer, *static_cast<const RichBlockBlockQuotation*>(object)); return;
        case 9: encode(writer, *static_cast<const RichBlockExpandableBlockQuotation*>(object)); return;
        case 10: encode(writer, *static_cast<const RichBlockPullQuotation*>(object)); return;
        case 11: encode(writer, *static_cast<const RichBlockCollage*>(object)); return;
        case 12: encode(writer, *static_cast<const RichBlockSlideshow*>(object)); return;
        case 13: encode(writer, *static_cast<const RichBlockTable*>(object)); return;
        case 14: encode(writer, *static_cast<const RichBlockDetails*>(object)); return;
        case 15: encode(writer, *static_cast<const RichBlockMap*>(object)); return;
        case 16: encode(writer, *static_cast<const RichBlockButtons*>(object)); return;
        case 17: encode(writer, *static_cast<const RichBlockAnimation*>(object)); return;
        case 18: encode(writer, *static_cast<const RichBlockAudio*>(object)); return;
        case 19: encode(writer, *static_cast<const RichBlockDocument*>(object)); return;
        case 20: encode(writer, *static_cast<const RichBlockPhoto*>(object)); return;
        case 21: encode(writer, *static_cast<const RichBlockVideo*>(object)); return;
        case 22: encode(writer, *static_cast<const RichBlockVoiceNote*>(object)); return;
        case 23: encode(writer, *static_cast<const RichBlockThinking*>(object)); return;
        case 24: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const RichBlock& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockAnchor& value) {
    writer.open_object();
    writer.member("type", RichBlockAnchor::type);
    writer.member("name", value.name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockAnimation& value) {
    writer.open_object();
    writer.member("type", RichBlockAnimation::type);
    writer.member("animation", value.animation);
    if (value.has_spoiler) writer.member("has_spoiler", true);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockAudio& value) {
    writer.open_object();
    writer.member("type", RichBlockAudio::type);
    writer.member("audio", value.audio);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockBlockQuotation& value) {
    writer.open_object();
    writer.member("type", RichBlockBlockQuotation::type);
    writer.member("blocks", value.blocks);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockButtons& value) {
    writer.open_object();
    writer.member("type", RichBlockButtons::type);
    writer.member("buttons", value.buttons);
    if (value.align) writer.member("align", *value.align);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockCaption& value) {
    writer.open_object();
    writer.member("text", value.text);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockCollage& value) {
    writer.open_object();
    writer.member("type", RichBlockCollage::type);
    writer.member("blocks", value.blocks);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockDetails& value) {
    writer.open_object();
    writer.member("type", RichBlockDetails::type);
    writer.member("summary", value.summary);
    writer.member("blocks", value.blocks);
    if (value.is_open) writer.member("is_open", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockDivider& value) {
    writer.open_object();
    writer.member("type", RichBlockDivider::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockDocument& value) {
    writer.open_object();
    writer.member("type", RichBlockDocument::type);
    writer.member("document", value.document);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockExpandableBlockQuotation& value) {
    writer.open_object();
    writer.member("type", RichBlockExpandableBlockQuotation::type);
    writer.member("blocks", value.blocks);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockFooter& value) {
    writer.open_object();
    writer.member("type", RichBlockFooter::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockList& value) {
    writer.open_object();
    writer.member("type", RichBlockList::type);
    writer.member("items", value.items);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockListItem& value) {
    writer.open_object();
    writer.member("label", value.label);
    writer.member("blocks", value.blocks);
    if (value.has_checkbox) writer.member("has_checkbox", true);
    if (value.is_checked) writer.member("is_checked", true);
    if (value.value) writer.member("value", *value.value);
    if (value.type) writer.member("type", *value.type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockMap& value) {
    writer.open_object();
    writer.member("type", RichBlockMap::type);
    writer.member("location", value.location);
    writer.member("zoom", value.zoom);
    writer.member("width", value.width);
    writer.member("height", value.height);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockMathematicalExpression& value) {
    writer.open_object();
    writer.member("type", RichBlockMathematicalExpression::type);
    writer.member("expression", value.expression);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockParagraph& value) {
    writer.open_object();
    writer.member("type", RichBlockParagraph::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockPhoto& value) {
    writer.open_object();
    writer.member("type", RichBlockPhoto::type);
    writer.member("photo", value.photo);
    if (value.has_spoiler) writer.member("has_spoiler", true);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockPreformatted& value) {
    writer.open_object();
    writer.member("type", RichBlockPreformatted::type);
    writer.member("text", value.text);
    if (value.language) writer.member("language", *value.language);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockPullQuotation& value) {
    writer.open_object();
    writer.member("type", RichBlockPullQuotation::type);
    writer.member("text", value.text);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockSectionHeading& value) {
    writer.open_object();
    writer.member("type", RichBlockSectionHeading::type);
    writer.member("text", value.text);
    writer.member("size", value.size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockSlideshow& value) {
    writer.open_object();
    writer.member("type", RichBlockSlideshow::type);
    writer.member("blocks", value.blocks);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockTable& value) {
    writer.open_object();
    writer.member("type", RichBlockTable::type);
    writer.member("cells", value.cells);
    if (value.is_bordered) writer.member("is_bordered", true);
    if (value.is_striped) writer.member("is_striped", true);
    if (value.is_compact) writer.member("is_compact", true);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockTableCell& value) {
    writer.open_object();
    if (value.text) writer.member("text", *value.text);
    if (value.is_header) writer.member("is_header", true);
    if (value.colspan) writer.member("colspan", *value.colspan);
    if (value.rowspan) writer.member("rowspan", *value.rowspan);
    writer.member("align", value.align);
    writer.member("valign", value.valign);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockThinking& value) {
    writer.open_object();
    writer.member("type", RichBlockThinking::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockVideo& value) {
    writer.open_object();
    writer.member("type", RichBlockVideo::type);
    writer.member("video", value.video);
    if (value.has_spoiler) writer.member("has_spoiler", true);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Voice& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("duration", value.duration);
    if (value.mime_type) writer.member("mime_type", *value.mime_type);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichBlockVoiceNote& value) {
    writer.open_object();
    writer.member("type", RichBlockVoiceNote::type);
    writer.member("voice_note", value.voice_note);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichMessage& value) {
    writer.open_object();
    writer.member("blocks", value.blocks);
    if (value.is_rtl) writer.member("is_rtl", *value.is_rtl);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichMessageButton& value) {
    writer.open_object();
    writer.member("text", value.text);
    if (value.style) writer.member("style", *value.style);
    if (value.url) writer.member("url", *value.url);
    if (value.callback_data) writer.member("callback_data", *value.callback_data);
    if (value.web_app) writer.member("web_app", *value.web_app);
    if (value.login_url) writer.member("login_url", *value.login_url);
    if (value.switch_inline_query) writer.member("switch_inline_query", *value.switch_inline_query);
    if (value.switch_inline_query_current_chat) writer.member("switch_inline_query_current_chat", *value.switch_inline_query_current_chat);
    if (value.switch_inline_query_chosen_chat) writer.member("switch_inline_query_chosen_chat", *value.switch_inline_query_chosen_chat);
    if (value.copy_text) writer.member("copy_text", *value.copy_text);
    if (value.disabled) writer.member("disabled", *value.disabled);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextAnchor& value) {
    writer.open_object();
    writer.member("type", RichTextAnchor::type);
    writer.member("name", value.name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextAnchorLink& value) {
    writer.open_object();
    writer.member("type", RichTextAnchorLink::type);
    writer.member("text", value.text);
    writer.member("anchor_name", value.anchor_name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextBankCardNumber& value) {
    writer.open_object();
    writer.member("type", RichTextBankCardNumber::type);
    writer.member("text", value.text);
    writer.member("bank_card_number", value.bank_card_number);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextBold& value) {
    writer.open_object();
    writer.member("type", RichTextBold::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextBotCommand& value) {
    writer.open_object();
    writer.member("type", RichTextBotCommand::type);
    writer.member("text", value.text);
    writer.member("bot_command", value.bot_command);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextButton& value) {
    writer.open_object();
    writer.member("type", RichTextButton::type);
    writer.member("button", value.button);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextCashtag& value) {
    writer.open_object();
    writer.member("type", RichTextCashtag::type);
    writer.member("text", value.text);
    writer.member("cashtag", value.cashtag);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextCode& value) {
    writer.open_object();
    writer.member("type", RichTextCode::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextCustomEmoji& value) {
    writer.open_object();
    writer.member("type", RichTextCustomEmoji::type);
    writer.member("custom_emoji_id", value.custom_emoji_id);
    writer.member("alternative_text", value.alternative_text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextDateTime& value) {
    writer.open_object();
    writer.member("type", RichTextDateTime::type);
    writer.member("text", value.text);
    writer.member("unix_time", value.unix_time);
    writer.member("date_time_format", value.date_time_format);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextEmailAddress& value) {
    writer.open_object();
    writer.member("type", RichTextEmailAddress::type);
    writer.member("text", value.text);
    writer.member("email_address", value.email_address);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextHashtag& value) {
    writer.open_object();
    writer.member("type", RichTextHashtag::type);
    writer.member("text", value.text);
    writer.member("hashtag", value.hashtag);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextItalic& value) {
    writer.open_object();
    writer.member("type", RichTextItalic::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextMarked& value) {
    writer.open_object();
    writer.member("type", RichTextMarked::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextMathematicalExpression& value) {
    writer.open_object();
    writer.member("type", RichTextMathematicalExpression::type);
    writer.member("expression", value.expression);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextMention& value) {
    writer.open_object();
    writer.member("type", RichTextMention::type);
    writer.member("text", value.text);
    writer.member("username", value.username);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextPhoneNumber& value) {
    writer.open_object();
    writer.member("type", RichTextPhoneNumber::type);
    writer.member("text", value.text);
    writer.member("phone_number", value.phone_number);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextReference& value) {
    writer.open_object();
    writer.member("type", RichTextReference::type);
    writer.member("text", value.text);
    writer.member("name", value.name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextReferenceLink& value) {
    writer.open_object();
    writer.member("type", RichTextReferenceLink::type);
    writer.member("text", value.text);
    writer.member("reference_name", value.reference_name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextSpoiler& value) {
    writer.open_object();
    writer.member("type", RichTextSpoiler::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextStrikethrough& value) {
    writer.open_object();
    writer.member("type", RichTextStrikethrough::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextSubscript& value) {
    writer.open_object();
    writer.member("type", RichTextSubscript::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextSuperscript& value) {
    writer.open_object();
    writer.member("type", RichTextSuperscript::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextTextMention& value) {
    writer.open_object();
    writer.member("type", RichTextTextMention::type);
    writer.member("text", value.text);
    writer.member("user", value.user);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextTonAddress& value) {
    writer.open_object();
    writer.member("type", RichTextTonAddress::type);
    writer.member("text", value.text);
    writer.member("address", value.address);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextUnderline& value) {
    writer.open_object();
    writer.member("type", RichTextUnderline::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RichTextUrl& value) {
    writer.open_object();
    writer.member("type", RichTextUrl::type);
    writer.member("text", value.text);
    writer.member("url", value.url);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SentGuestMessage& value) {
    writer.open_object();
    writer.member("inline_message_id", value.inline_message_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SentWebAppMessage& value) {
    writer.open_object();
    if (value.inline_message_id) writer.member("inline_message_id", *value.inline_message_id);
    writer.close_object();
}

}  // namespace telepot::codec
