// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

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

void encode(Writer& writer, [[maybe_unused]] const SharedUser& value) {
    writer.open_object();
    writer.member("user_id", value.user_id);
    if (value.first_name) writer.member("first_name", *value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.username) writer.member("username", *value.username);
    if (!value.photo.empty()) writer.member("photo", value.photo);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ShippingAddress& value) {
    writer.open_object();
    writer.member("country_code", value.country_code);
    writer.member("state", value.state);
    writer.member("city", value.city);
    writer.member("street_line1", value.street_line1);
    writer.member("street_line2", value.street_line2);
    writer.member("post_code", value.post_code);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ShippingOption& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("title", value.title);
    writer.member("prices", value.prices);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ShippingQuery& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("from", value.from);
    writer.member("invoice_payload", value.invoice_payload);
    writer.member("shipping_address", value.shipping_address);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StarAmount& value) {
    writer.open_object();
    writer.member("amount", value.amount);
    if (value.nanostar_amount) writer.member("nanostar_amount", *value.nanostar_amount);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StarTransaction& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("amount", value.amount);
    if (value.nanostar_amount) writer.member("nanostar_amount", *value.nanostar_amount);
    writer.member("date", value.date);
    if (value.source) writer.member("source", *value.source);
    if (value.receiver) writer.member("receiver", *value.receiver);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StarTransactions& value) {
    writer.open_object();
    writer.member("transactions", value.transactions);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StickerSet& value) {
    writer.open_object();
    writer.member("name", value.name);
    writer.member("title", value.title);
    writer.member("sticker_type", value.sticker_type);
    writer.member("stickers", value.stickers);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Story& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("id", value.id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StoryAreaPosition& value) {
    writer.open_object();
    writer.member("x_percentage", value.x_percentage);
    writer.member("y_percentage", value.y_percentage);
    writer.member("width_percentage", value.width_percentage);
    writer.member("height_percentage", value.height_percentage);
    writer.member("rotation_angle", value.rotation_angle);
    writer.member("corner_radius_percentage", value.corner_radius_percentage);
    writer.close_object();
}

void encode_member(Writer& writer, const StoryAreaType*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const StoryAreaTypeLocation*>(object)); return;
        case 1: encode(writer, *static_cast<const StoryAreaTypeSuggestedReaction*>(object)); return;
        case 2: encode(writer, *static_cast<const StoryAreaTypeLink*>(object)); return;
        case 3: encode(writer, *static_cast<const StoryAreaTypeWeather*>(object)); return;
        case 4: encode(writer, *static_cast<const StoryAreaTypeUniqueGift*>(object)); return;
        case 5: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const StoryAreaType& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const StoryArea& value) {
    writer.open_object();
    writer.member("position", value.position);
    writer.member("type", value.type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StoryAreaTypeLink& value) {
    writer.open_object();
    writer.member("type", StoryAreaTypeLink::type);
    writer.member("url", value.url);
    writer.close_object();
}

}  // namespace telepot::codec
