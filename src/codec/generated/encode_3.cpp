// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockAudio& value) {
    writer.open_object();
    writer.member("type", InputRichBlockAudio::type);
    writer.member("audio", value.audio);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockBlockQuotation& value) {
    writer.open_object();
    writer.member("type", InputRichBlockBlockQuotation::type);
    writer.member("blocks", value.blocks);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockButtons& value) {
    writer.open_object();
    writer.member("type", InputRichBlockButtons::type);
    writer.member("buttons", value.buttons);
    if (value.align) writer.member("align", *value.align);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockCollage& value) {
    writer.open_object();
    writer.member("type", InputRichBlockCollage::type);
    writer.member("blocks", value.blocks);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode_member(Writer& writer, const RichText*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const std::string*>(object)); return;
        case 1: encode(writer, *static_cast<const std::vector<RichText>*>(object)); return;
        case 2: encode(writer, *static_cast<const RichTextBold*>(object)); return;
        case 3: encode(writer, *static_cast<const RichTextItalic*>(object)); return;
        case 4: encode(writer, *static_cast<const RichTextUnderline*>(object)); return;
        case 5: encode(writer, *static_cast<const RichTextStrikethrough*>(object)); return;
        case 6: encode(writer, *static_cast<const RichTextSpoiler*>(object)); return;
        case 7: encode(writer, *static_cast<const RichTextDateTime*>(object)); return;
        case 8: encode(writer, *static_cast<const RichTextTextMention*>(object)); return;
        case 9: encode(writer, *static_cast<const RichTextSubscript*>(object)); return;
        case 10: encode(writer, *static_cast<const RichTextSuperscript*>(object)); return;
        case 11: encode(writer, *static_cast<const RichTextMarked*>(object)); return;
        case 12: encode(writer, *static_cast<const RichTextCode*>(object)); return;
        case 13: encode(writer, *static_cast<const RichTextCustomEmoji*>(object)); return;
        case 14: encode(writer, *static_cast<const RichTextMathematicalExpression*>(object)); return;
        case 15: encode(writer, *static_cast<const RichTextUrl*>(object)); return;
        case 16: encode(writer, *static_cast<const RichTextEmailAddress*>(object)); return;
        case 17: encode(writer, *static_cast<const RichTextPhoneNumber*>(object)); return;
        case 18: encode(writer, *static_cast<const RichTextBankCardNumber*>(object)); return;
        case 19: encode(writer, *static_cast<const RichTextMention*>(object)); return;
        case 20: encode(writer, *static_cast<const RichTextHashtag*>(object)); return;
        case 21: encode(writer, *static_cast<const RichTextCashtag*>(object)); return;
        case 22: encode(writer, *static_cast<const RichTextBotCommand*>(object)); return;
        case 23: encode(writer, *static_cast<const RichTextButton*>(object)); return;
        case 24: encode(writer, *static_cast<const RichTextAnchor*>(object)); return;
        case 25: encode(writer, *static_cast<const RichTextAnchorLink*>(object)); return;
        case 26: encode(writer, *static_cast<const RichTextReference*>(object)); return;
        case 27: encode(writer, *static_cast<const RichTextReferenceLink*>(object)); return;
        case 28: encode(writer, *static_cast<const RichTextTonAddress*>(object)); return;
        case 29: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const RichText& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockDetails& value) {
    writer.open_object();
    writer.member("type", InputRichBlockDetails::type);
    writer.member("summary", value.summary);
    writer.member("blocks", value.blocks);
    if (value.is_open) writer.member("is_open", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockDivider& value) {
    writer.open_object();
    writer.member("type", InputRichBlockDivider::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockDocument& value) {
    writer.open_object();
    writer.member("type", InputRichBlockDocument::type);
    writer.member("document", value.document);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockExpandableBlockQuotation& value) {
    writer.open_object();
    writer.member("type", InputRichBlockExpandableBlockQuotation::type);
    writer.member("blocks", value.blocks);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockFooter& value) {
    writer.open_object();
    writer.member("type", InputRichBlockFooter::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockList& value) {
    writer.open_object();
    writer.member("type", InputRichBlockList::type);
    writer.member("items", value.items);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockListItem& value) {
    writer.open_object();
    writer.member("blocks", value.blocks);
    if (value.has_checkbox) writer.member("has_checkbox", true);
    if (value.is_checked) writer.member("is_checked", true);
    if (value.value) writer.member("value", *value.value);
    if (value.type) writer.member("type", *value.type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockMap& value) {
    writer.open_object();
    writer.member("type", InputRichBlockMap::type);
    writer.member("location", value.location);
    if (value.zoom) writer.member("zoom", *value.zoom);
    if (value.width) writer.member("width", *value.width);
    if (value.height) writer.member("height", *value.height);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockMathematicalExpression& value) {
    writer.open_object();
    writer.member("type", InputRichBlockMathematicalExpression::type);
    writer.member("expression", value.expression);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockParagraph& value) {
    writer.open_object();
    writer.member("type", InputRichBlockParagraph::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockPhoto& value) {
    writer.open_object();
    writer.member("type", InputRichBlockPhoto::type);
    writer.member("photo", value.photo);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockPreformatted& value) {
    writer.open_object();
    writer.member("type", InputRichBlockPreformatted::type);
    writer.member("text", value.text);
    if (value.language) writer.member("language", *value.language);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockPullQuotation& value) {
    writer.open_object();
    writer.member("type", InputRichBlockPullQuotation::type);
    writer.member("text", value.text);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockSectionHeading& value) {
    writer.open_object();
    writer.member("type", InputRichBlockSectionHeading::type);
    writer.member("text", value.text);
    writer.member("size", value.size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockSlideshow& value) {
    writer.open_object();
    writer.member("type", InputRichBlockSlideshow::type);
    writer.member("blocks", value.blocks);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockTable& value) {
    writer.open_object();
    writer.member("type", InputRichBlockTable::type);
    writer.member("cells", value.cells);
    if (value.is_bordered) writer.member("is_bordered", true);
    if (value.is_striped) writer.member("is_striped", true);
    if (value.is_compact) writer.member("is_compact", true);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockThinking& value) {
    writer.open_object();
    writer.member("type", InputRichBlockThinking::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockVideo& value) {
    writer.open_object();
    writer.member("type", InputRichBlockVideo::type);
    writer.member("video", value.video);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockVoiceNote& value) {
    writer.open_object();
    writer.member("type", InputRichBlockVoiceNote::type);
    writer.member("voice_note", value.voice_note);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode_member(Writer& writer, const InputRichMedia*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputMediaAnimation*>(object)); return;
        case 1: encode(writer, *static_cast<const InputMediaAudio*>(object)); return;
        case 2: encode(writer, *static_cast<const InputMediaDocument*>(object)); return;
        case 3: encode(writer, *static_cast<const InputMediaPhoto*>(object)); return;
        case 4: encode(writer, *static_cast<const InputMediaVideo*>(object)); return;
        case 5: encode(writer, *static_cast<const InputMediaVoiceNote*>(object)); return;
        case 6: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputRichMedia& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputRichMessage& value) {
    writer.open_object();
    if (!value.blocks.empty()) writer.member("blocks", value.blocks);
    if (value.html) writer.member("html", *value.html);
    if (value.markdown) writer.member("markdown", *value.markdown);
    if (!value.media.empty()) writer.member("media", value.media);
    if (value.is_rtl) writer.member("is_rtl", *value.is_rtl);
    if (value.skip_entity_detection) writer.member("skip_entity_detection", *value.skip_entity_detection);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichMessageContent& value) {
    writer.open_object();
    writer.member("rich_message", value.rich_message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichMessageMedia& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("media", value.media);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputSharedWidgetMessageContent& value) {
    writer.open_object();
    writer.member("widget_id", value.widget_id);
    if (value.chat_data) writer.member("chat_data", *value.chat_data);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputSticker& value) {
    writer.open_object();
    writer.member("sticker", value.sticker);
    writer.member("format", value.format);
    writer.member("emoji_list", value.emoji_list);
    if (value.mask_position) writer.member("mask_position", *value.mask_position);
    if (!value.keywords.empty()) writer.member("keywords", value.keywords);
    writer.close_object();
}

void encode_member(Writer& writer, const InputStoryContent*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputStoryContentPhoto*>(object)); return;
        case 1: encode(writer, *static_cast<const InputStoryContentVideo*>(object)); return;
        case 2: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputStoryContent& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputStoryContentPhoto& value) {
    writer.open_object();
    writer.member("type", InputStoryContentPhoto::type);
    writer.member("photo", value.photo);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputStoryContentVideo& value) {
    writer.open_object();
    writer.member("type", InputStoryContentVideo::type);
    writer.member("video", value.video);
    if (value.duration) writer.member("duration", *value.duration);
    if (value.cover_frame_timestamp) writer.member("cover_frame_timestamp", *value.cover_frame_timestamp);
    if (value.is_animation) writer.member("is_animation", *value.is_animation);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputTextMessageContent& value) {
    writer.open_object();
    writer.member("message_text", value.message_text);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.entities.empty()) writer.member("entities", value.entities);
    if (value.link_preview_options) writer.member("link_preview_options", *value.link_preview_options);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputVenueMessageContent& value) {
    writer.open_object();
    writer.member("latitude", value.latitude);
    writer.member("longitude", value.longitude);
    writer.member("title", value.title);
    writer.member("address", value.address);
    if (value.foursquare_id) writer.member("foursquare_id", *value.foursquare_id);
    if (value.foursquare_type) writer.member("foursquare_type", *value.foursquare_type);
    if (value.google_place_id) writer.member("google_place_id", *value.google_place_id);
    if (value.google_place_type) writer.member("google_place_type", *value.google_place_type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputWidgetMessageContent& value) {
    writer.open_object();
    writer.member("html", value.html);
    if (value.width) writer.member("width", *value.width);
    if (value.height) writer.member("height", *value.height);
    if (value.public_data) writer.member("public_data", *value.public_data);
    if (value.chat_data) writer.member("chat_data", *value.chat_data);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.allow_queries) writer.member("allow_queries", *value.allow_queries);
    if (value.is_shared) writer.member("is_shared", *value.is_shared);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Invoice& value) {
    writer.open_object();
    writer.member("title", value.title);
    writer.member("description", value.description);
    writer.member("start_parameter", value.start_parameter);
    writer.member("currency", value.currency);
    writer.member("total_amount", value.total_amount);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const KeyboardButton& value) {
    writer.open_object();
    writer.member("text", value.text);
    if (value.icon_custom_emoji_id) writer.member("icon_custom_emoji_id", *value.icon_custom_emoji_id);
    if (value.style) writer.member("style", *value.style);
    if (value.request_users) writer.member("request_users", *value.request_users);
    if (value.request_chat) writer.member("request_chat", *value.request_chat);
    if (value.request_managed_bot) writer.member("request_managed_bot", *value.request_managed_bot);
    if (value.request_contact) writer.member("request_contact", *value.request_contact);
    if (value.request_location) writer.member("request_location", *value.request_location);
    if (value.request_poll) writer.member("request_poll", *value.request_poll);
    if (value.web_app) writer.member("web_app", *value.web_app);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const KeyboardButtonPollType& value) {
    writer.open_object();
    if (value.type) writer.member("type", *value.type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const KeyboardButtonRequestChat& value) {
    writer.open_object();
    writer.member("request_id", value.request_id);
    writer.member("chat_is_channel", value.chat_is_channel);
    if (value.chat_is_forum) writer.member("chat_is_forum", *value.chat_is_forum);
    if (value.chat_has_username) writer.member("chat_has_username", *value.chat_has_username);
    if (value.chat_is_created) writer.member("chat_is_created", *value.chat_is_created);
    if (value.user_administrator_rights) writer.member("user_administrator_rights", *value.user_administrator_rights);
    if (value.bot_administrator_rights) writer.member("bot_administrator_rights", *value.bot_administrator_rights);
    if (value.bot_is_member) writer.member("bot_is_member", *value.bot_is_member);
    if (value.request_title) writer.member("request_title", *value.request_title);
    if (value.request_username) writer.member("request_username", *value.request_username);
    if (value.request_photo) writer.member("request_photo", *value.request_photo);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const KeyboardButtonRequestManagedBot& value) {
    writer.open_object();
    writer.member("request_id", value.request_id);
    if (value.suggested_name) writer.member("suggested_name", *value.suggested_name);
    if (value.suggested_username) writer.member("suggested_username", *value.suggested_username);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const KeyboardButtonRequestUsers& value) {
    writer.open_object();
    writer.member("request_id", value.request_id);
    if (value.user_is_bot) writer.member("user_is_bot", *value.user_is_bot);
    if (value.user_is_premium) writer.member("user_is_premium", *value.user_is_premium);
    if (value.max_quantity) writer.member("max_quantity", *value.max_quantity);
    if (value.request_name) writer.member("request_name", *value.request_name);
    if (value.request_username) writer.member("request_username", *value.request_username);
    if (value.request_photo) writer.member("request_photo", *value.request_photo);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const LabeledPrice& value) {
    writer.open_object();
    writer.member("label", value.label);
    writer.member("amount", value.amount);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Link& value) {
    writer.open_object();
    writer.member("url", value.url);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const LinkPreviewOptions& value) {
    writer.open_object();
    if (value.is_disabled) writer.member("is_disabled", *value.is_disabled);
    if (value.url) writer.member("url", *value.url);
    if (value.prefer_small_media) writer.member("prefer_small_media", *value.prefer_small_media);
    if (value.prefer_large_media) writer.member("prefer_large_media", *value.prefer_large_media);
    if (value.show_above_text) writer.member("show_above_text", *value.show_above_text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const LivePhoto& value) {
    writer.open_object();
    if (!value.photo.empty()) writer.member("photo", value.photo);
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("width", value.width);
    writer.member("height", value.height);
    writer.member("duration", value.duration);
    if (value.mime_type) writer.member("mime_type", *value.mime_type);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const LocationAddress& value) {
    writer.open_object();
    writer.member("country_code", value.country_code);
    if (value.state) writer.member("state", *value.state);
    if (value.city) writer.member("city", *value.city);
    if (value.street) writer.member("street", *value.street);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const LoginUrl& value) {
    writer.open_object();
    writer.member("url", value.url);
    if (value.forward_text) writer.member("forward_text", *value.forward_text);
    if (value.bot_username) writer.member("bot_username", *value.bot_username);
    if (value.request_write_access) writer.member("request_write_access", *value.request_write_access);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ManagedBotCreated& value) {
    writer.open_object();
    writer.member("bot", value.bot);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ManagedBotUpdated& value) {
    writer.open_object();
    writer.member("user", value.user);
    writer.member("bot", value.bot);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MaskPosition& value) {
    writer.open_object();
    writer.member("point", value.point);
    writer.member("x_shift", value.x_shift);
    writer.member("y_shift", value.y_shift);
    writer.member("scale", value.scale);
    writer.close_object();
}

void encode_member(Writer& writer, const MaybeInaccessibleMessage*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const Message*>(object)); return;
        case 1: encode(writer, *static_cast<const InaccessibleMessage*>(object)); return;
        case 2: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const MaybeInaccessibleMessage& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode_member(Writer& writer, const MenuButton*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const MenuButtonCommands*>(object)); return;
        case 1: encode(writer, *static_cast<const MenuButtonWebApp*>(object)); return;
        case 2: encode(writer, *static_cast<const MenuButtonDefault*>(object)); return;
        case 3: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const MenuButton& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const MenuButtonCommands& value) {
    writer.open_object();
    writer.member("type", MenuButtonCommands::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MenuButtonDefault& value) {
    writer.open_object();
    writer.member("type", MenuButtonDefault::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const WebAppInfo& value) {
    writer.open_object();
    writer.member("url", value.url);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MenuButtonWebApp& value) {
    writer.open_object();
    writer.member("type", MenuButtonWebApp::type);
    writer.member("text", value.text);
    writer.member("web_app", value.web_app);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Message& value) {
    writer.open_object();
    writer.member("message_id", value.message_id);
    if (value.message_thread_id) writer.member("message_thread_id", *value.message_thread_id);
    if (value.direct_messages_topic) writer.member("direct_messages_topic", *value.direct_messages_topic);
    if (value.from) writer.member("from", *value.from);
    if (value.sender_chat) writer.member("sender_chat", *value.sender_chat);
    if (value.sender_boost_count) writer.member("sender_boost_count", *value.sender_boost_count);
    if (value.sender_business_bot) writer.member("sender_business_bot", *value.sender_business_bot);
    if (value.sender_tag) writer.member("sender_tag", *value.sender_tag);
    if (value.receiver_user) writer.member("receiver_user", *value.receiver_user);
    if (value.ephemeral_message_id) writer.member("ephemeral_message_id", *value.ephemeral_message_id);
    writer.member("date", value.date);
    if (value.guest_query_id) writer.member("guest_query_id", *value.guest_query_id);
    if (value.business_connection_id) writer.member("business_connection_id", *value.business_connection_id);
    writer.member("chat", value.chat);
    if (value.forward_origin) writer.member("forward_origin", *value.forward_origin);
    if (value.is_topic_message) writer.member("is_topic_message", true);
    if (value.is_automatic_forward) writer.member("is_automatic_forward", true);
    if (value.reply_to_message) writer.member("reply_to_message", *value.reply_to_message);
    if (value.external_reply) writer.member("external_reply", *value.external_reply);
    if (value.quote) writer.member("quote", *value.quote);
    if (value.reply_to_story) writer.member("reply_to_story", *value.reply_to_story);
    if (value.reply_to_checklist_task_id) writer.member("reply_to_checklist_task_id", *value.reply_to_checklist_task_id);
    if (value.reply_to_poll_option_id) writer.member("reply_to_poll_option_id", *value.reply_to_poll_option_id);
    if (value.via_bot) writer.member("via_bot", *value.via_bot);
    if (value.guest_bot_caller_user) writer.member("guest_bot_caller_user", *value.guest_bot_caller_user);
    if (value.guest_bot_caller_chat) writer.member("guest_bot_caller_chat", *value.guest_bot_caller_chat);
    if (value.edit_date) writer.member("edit_date", *value.edit_date);
    if (value.has_protected_content) writer.member("has_protected_content", true);
    if (value.is_from_offline) writer.member("is_from_offline", true);
    if (value.is_paid_post) writer.member("is_paid_post", true);
    if (value.media_group_id) writer.member("media_group_id", *value.media_group_id);
    if (value.author_signature) writer.member("author_signature", *value.author_signature);
    if (value.paid_star_count) writer.member("paid_star_count", *value.paid_star_count);
    if (value.text) writer.member("text", *value.text);
    if (!value.entities.empty()) writer.member("entities", value.entities);
    if (value.link_preview_options) writer.member("link_preview_options", *value.link_preview_options);
    if (value.suggested_post_info) writer.member("suggested_post_info", *value.suggested_post_info);
    if (value.effect_id) writer.member("effect_id", *value.effect_id);
    if (value.rich_message) writer.member("rich_message", *value.rich_message);
    if (value.widget) writer.member("widget", *value.widget);
    if (value.animation) writer.member("animation", *value.animation);
    if (value.audio) writer.member("audio", *value.audio);
    if (value.document) writer.member("document", *value.document);
    if (value.live_photo) writer.member("live_photo", *value.live_photo);
    if (value.paid_media) writer.member("paid_media", *value.paid_media);
    if (!value.photo.empty()) writer.member("photo", value.photo);
    if (value.sticker) writer.member("sticker", *value.sticker);
    if (value.story) writer.member("story", *value.story);
    if (value.video) writer.member("video", *value.video);
    if (value.video_note) writer.member("video_note", *value.video_note);
    if (value.voice) writer.member("voice", *value.voice);
    if (value.caption) writer.member("caption", *value.caption);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", true);
    if (value.has_media_spoiler) writer.member("has_media_spoiler", true);
    if (value.checklist) writer.member("checklist", *value.checklist);
    if (value.contact) writer.member("contact", *value.contact);
    if (value.dice) writer.member("dice", *value.dice);
    if (value.game) writer.member("game", *value.game);
    if (value.poll) writer.member("poll", *value.poll);
    if (value.venue) writer.member("venue", *value.venue);
    if (value.location) writer.member("location", *value.location);
    if (!value.new_chat_members.empty()) writer.member("new_chat_members", value.new_chat_members);
    if (value.left_chat_member) writer.member("left_chat_member", *value.left_chat_member);
    if (value.chat_owner_left) writer.member("chat_owner_left", *value.chat_owner_left);
    if (value.chat_owner_changed) writer.member("chat_owner_changed", *value.chat_owner_changed);
    if (value.new_chat_title) writer.member("new_chat_title", *value.new_chat_title);
    if (!value.new_chat_photo.empty()) writer.member("new_chat_photo", value.new_chat_photo);
    if (value.delete_chat_photo) writer.member("delete_chat_photo", true);
    if (value.group_chat_created) writer.member("group_chat_created", true);
    if (value.supergroup_chat_created) writer.member("supergroup_chat_created", true);
    if (value.channel_chat_created) writer.member("channel_chat_created", true);
    if (value.message_auto_delete_timer_changed) writer.member("message_auto_delete_timer_changed", *value.message_auto_delete_timer_changed);
    if (value.migrate_to_chat_id) writer.member("migrate_to_chat_id", *value.migrate_to_chat_id);
    if (value.migrate_from_chat_id) writer.member("migrate_from_chat_id", *value.migrate_from_chat_id);
    if (value.pinned_message) writer.member("pinned_message", *value.pinned_message);
    if (value.invoice) writer.member("invoice", *value.invoice);
    if (value.successful_payment) writer.member("successful_payment", *value.successful_payment);
    if (value.refunded_payment) writer.member("refunded_payment", *value.refunded_payment);
    if (value.users_shared) writer.member("users_shared", *value.users_shared);
    if (value.chat_shared) writer.member("chat_shared", *value.chat_shared);
    if (value.gift) writer.member("gift", *value.gift);
    if (value.unique_gift) writer.member("unique_gift", *value.unique_gift);
    if (value.gift_upgrade_sent) writer.member("gift_upgrade_sent", *value.gift_upgrade_sent);
    if (value.connected_website) writer.member("connected_website", *value.connected_website);
    if (value.write_access_allowed) writer.member("write_access_allowed", *value.write_access_allowed);
    if (value.passport_data) writer.member("passport_data", *value.passport_data);
    if (value.proximity_alert_triggered) writer.member("proximity_alert_triggered", *value.proximity_alert_triggered);
    if (value.boost_added) writer.member("boost_added", *value.boost_added);
    if (value.chat_background_set) writer.member("chat_background_set", *value.chat_background_set);
    if (value.checklist_tasks_done) writer.member("checklist_tasks_done", *value.checklist_tasks_done);
    if (value.checklist_tasks_added) writer.member("checklist_tasks_added", *value.checklist_tasks_added);
    if (value.community_chat_added) writer.member("community_chat_added", *value.community_chat_added);
    if (value.community_chat_joined) writer.member("community_chat_joined", *value.community_chat_joined);
    if (value.community_chat_removed) writer.member("community_chat_removed", *value.community_chat_removed);
    if (value.direct_message_price_changed) writer.member("direct_message_price_changed", *value.direct_message_price_changed);
    if (value.forum_topic_created) writer.member("forum_topic_created", *value.forum_topic_created);
    if (value.forum_topic_edited) writer.member("forum_topic_edited", *value.forum_topic_edited);
    if (value.forum_topic_closed) writer.member("forum_topic_closed", *value.forum_topic_closed);
    if (value.forum_topic_reopened) writer.member("forum_topic_reopened", *value.forum_topic_reopened);
    if (value.general_forum_topic_hidden) writer.member("general_forum_topic_hidden", *value.general_forum_topic_hidden);
    if (value.general_forum_topic_unhidden) writer.member("general_forum_topic_unhidden", *value.general_forum_topic_unhidden);
    if (value.giveaway_created) writer.member("giveaway_created", *value.giveaway_created);
    if (value.giveaway) writer.member("giveaway", *value.giveaway);
    if (value.giveaway_winners) writer.member("giveaway_winners", *value.giveaway_winners);
    if (value.giveaway_completed) writer.member("giveaway_completed", *value.giveaway_completed);
    if (value.managed_bot_created) writer.member("managed_bot_created", *value.managed_bot_created);
    if (value.paid_message_price_changed) writer.member("paid_message_price_changed", *value.paid_message_price_changed);
    if (value.poll_option_added) writer.member("poll_option_added", *value.poll_option_added);
    if (value.poll_option_deleted) writer.member("poll_option_deleted", *value.poll_option_deleted);
    if (value.suggested_post_approved) writer.member("suggested_post_approved", *value.suggested_post_approved);
    if (value.suggested_post_approval_failed) writer.member("suggested_post_approval_failed", *value.suggested_post_approval_failed);
    if (value.suggested_post_declined) writer.member("suggested_post_declined", *value.suggested_post_declined);
    if (value.suggested_post_paid) writer.member("suggested_post_paid", *value.suggested_post_paid);
    if (value.suggested_post_refunded) writer.member("suggested_post_refunded", *value.suggested_post_refunded);
    if (value.video_chat_scheduled) writer.member("video_chat_scheduled", *value.video_chat_scheduled);
    if (value.video_chat_started) writer.member("video_chat_started", *value.video_chat_started);
    if (value.video_chat_ended) writer.member("video_chat_ended", *value.video_chat_ended);
    if (value.video_chat_participants_invited) writer.member("video_chat_participants_invited", *value.video_chat_participants_invited);
    if (value.web_app_data) writer.member("web_app_data", *value.web_app_data);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.new_chat_member) writer.member("new_chat_member", *value.new_chat_member);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageAutoDeleteTimerChanged& value) {
    writer.open_object();
    writer.member("message_auto_delete_time", value.message_auto_delete_time);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageEntity& value) {
    writer.open_object();
    writer.member("type", value.type);
    writer.member("offset", value.offset);
    writer.member("length", value.length);
    if (value.url) writer.member("url", *value.url);
    if (value.user) writer.member("user", *value.user);
    if (value.language) writer.member("language", *value.language);
    if (value.custom_emoji_id) writer.member("custom_emoji_id", *value.custom_emoji_id);
    if (value.unix_time) writer.member("unix_time", *value.unix_time);
    if (value.date_time_format) writer.member("date_time_format", *value.date_time_format);
    writer.close_object();
}

}  // namespace telepot::codec
