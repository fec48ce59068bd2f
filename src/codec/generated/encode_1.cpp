// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode(Writer& writer, [[maybe_unused]] const ChatMemberLeft& value) {
    writer.open_object();
    writer.member("status", ChatMemberLeft::status);
    writer.member("user", value.user);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatMemberMember& value) {
    writer.open_object();
    writer.member("status", ChatMemberMember::status);
    if (value.tag) writer.member("tag", *value.tag);
    writer.member("user", value.user);
    if (value.until_date) writer.member("until_date", *value.until_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatMemberOwner& value) {
    writer.open_object();
    writer.member("status", ChatMemberOwner::status);
    writer.member("user", value.user);
    writer.member("is_anonymous", value.is_anonymous);
    if (value.custom_title) writer.member("custom_title", *value.custom_title);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatMemberRestricted& value) {
    writer.open_object();
    writer.member("status", ChatMemberRestricted::status);
    if (value.tag) writer.member("tag", *value.tag);
    writer.member("user", value.user);
    writer.member("is_member", value.is_member);
    writer.member("can_send_messages", value.can_send_messages);
    writer.member("can_send_audios", value.can_send_audios);
    writer.member("can_send_documents", value.can_send_documents);
    writer.member("can_send_photos", value.can_send_photos);
    writer.member("can_send_videos", value.can_send_videos);
    writer.member("can_send_video_notes", value.can_send_video_notes);
    writer.member("can_send_voice_notes", value.can_send_voice_notes);
    writer.member("can_send_polls", value.can_send_polls);
    writer.member("can_send_other_messages", value.can_send_other_messages);
    writer.member("can_add_web_page_previews", value.can_add_web_page_previews);
    writer.member("can_react_to_messages", value.can_react_to_messages);
    writer.member("can_edit_tag", value.can_edit_tag);
    writer.member("can_change_info", value.can_change_info);
    writer.member("can_invite_users", value.can_invite_users);
    writer.member("can_pin_messages", value.can_pin_messages);
    writer.member("can_manage_topics", value.can_manage_topics);
    writer.member("until_date", value.until_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatMemberUpdated& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("from", value.from);
    writer.member("date", value.date);
    writer.member("old_chat_member", value.old_chat_member);
    writer.member("new_chat_member", value.new_chat_member);
    if (value.invite_link) writer.member("invite_link", *value.invite_link);
    if (value.via_join_request) writer.member("via_join_request", *value.via_join_request);
    if (value.via_chat_folder_invite_link) writer.member("via_chat_folder_invite_link", *value.via_chat_folder_invite_link);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatOwnerChanged& value) {
    writer.open_object();
    writer.member("new_owner", value.new_owner);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatOwnerLeft& value) {
    writer.open_object();
    if (value.new_owner) writer.member("new_owner", *value.new_owner);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatPermissions& value) {
    writer.open_object();
    if (value.can_send_messages) writer.member("can_send_messages", *value.can_send_messages);
    if (value.can_send_audios) writer.member("can_send_audios", *value.can_send_audios);
    if (value.can_send_documents) writer.member("can_send_documents", *value.can_send_documents);
    if (value.can_send_photos) writer.member("can_send_photos", *value.can_send_photos);
    if (value.can_send_videos) writer.member("can_send_videos", *value.can_send_videos);
    if (value.can_send_video_notes) writer.member("can_send_video_notes", *value.can_send_video_notes);
    if (value.can_send_voice_notes) writer.member("can_send_voice_notes", *value.can_send_voice_notes);
    if (value.can_send_polls) writer.member("can_send_polls", *value.can_send_polls);
    if (value.can_send_other_messages) writer.member("can_send_other_messages", *value.can_send_other_messages);
    if (value.can_add_web_page_previews) writer.member("can_add_web_page_previews", *value.can_add_web_page_previews);
    if (value.can_react_to_messages) writer.member("can_react_to_messages", *value.can_react_to_messages);
    if (value.can_edit_tag) writer.member("can_edit_tag", *value.can_edit_tag);
    if (value.can_change_info) writer.member("can_change_info", *value.can_change_info);
    if (value.can_invite_users) writer.member("can_invite_users", *value.can_invite_users);
    if (value.can_pin_messages) writer.member("can_pin_messages", *value.can_pin_messages);
    if (value.can_manage_topics) writer.member("can_manage_topics", *value.can_manage_topics);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatPhoto& value) {
    writer.open_object();
    writer.member("small_file_id", value.small_file_id);
    writer.member("small_file_unique_id", value.small_file_unique_id);
    writer.member("big_file_id", value.big_file_id);
    writer.member("big_file_unique_id", value.big_file_unique_id);
    writer.close_object();
}

void encode_member(Writer& writer, const ChatShareTheme*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const ChatShareThemeEmoji*>(object)); return;
        case 1: encode(writer, *static_cast<const ChatShareThemeUniqueGift*>(object)); return;
        case 2: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const ChatShareTheme& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const UniqueGiftBackdropColors& value) {
    writer.open_object();
    writer.member("center_color", value.center_color);
    writer.member("edge_color", value.edge_color);
    writer.member("symbol_color", value.symbol_color);
    writer.member("text_color", value.text_color);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatShareThemeBackdrop& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("name", value.name);
    writer.member("colors", value.colors);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatShareThemeBackdrops& value) {
    writer.open_object();
    writer.member("backdrops", value.backdrops);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatShareThemeEmoji& value) {
    writer.open_object();
    writer.member("type", ChatShareThemeEmoji::type);
    writer.member("emojis", value.emojis);
    if (value.background_backdrop_id) writer.member("background_backdrop_id", *value.background_backdrop_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Sticker& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("type", value.type);
    writer.member("width", value.width);
    writer.member("height", value.height);
    writer.member("is_animated", value.is_animated);
    writer.member("is_video", value.is_video);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.emoji) writer.member("emoji", *value.emoji);
    if (value.set_name) writer.member("set_name", *value.set_name);
    if (value.premium_animation) writer.member("premium_animation", *value.premium_animation);
    if (value.mask_position) writer.member("mask_position", *value.mask_position);
    if (value.custom_emoji_id) writer.member("custom_emoji_id", *value.custom_emoji_id);
    if (value.needs_repainting) writer.member("needs_repainting", true);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UniqueGiftModel& value) {
    writer.open_object();
    writer.member("name", value.name);
    writer.member("sticker", value.sticker);
    writer.member("rarity_per_mille", value.rarity_per_mille);
    if (value.rarity) writer.member("rarity", *value.rarity);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UniqueGiftSymbol& value) {
    writer.open_object();
    writer.member("name", value.name);
    writer.member("sticker", value.sticker);
    writer.member("rarity_per_mille", value.rarity_per_mille);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UniqueGiftBackdrop& value) {
    writer.open_object();
    writer.member("name", value.name);
    writer.member("colors", value.colors);
    writer.member("rarity_per_mille", value.rarity_per_mille);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UniqueGift& value) {
    writer.open_object();
    writer.member("gift_id", value.gift_id);
    writer.member("base_name", value.base_name);
    writer.member("name", value.name);
    writer.member("number", value.number);
    writer.member("model", value.model);
    writer.member("symbol", value.symbol);
    writer.member("backdrop", value.backdrop);
    if (value.is_premium) writer.member("is_premium", true);
    if (value.is_burned) writer.member("is_burned", true);
    if (value.is_from_blockchain) writer.member("is_from_blockchain", true);
    if (value.colors) writer.member("colors", *value.colors);
    if (value.publisher_chat) writer.member("publisher_chat", *value.publisher_chat);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatShareThemeUniqueGift& value) {
    writer.open_object();
    writer.member("type", ChatShareThemeUniqueGift::type);
    writer.member("gift", value.gift);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatShared& value) {
    writer.open_object();
    writer.member("request_id", value.request_id);
    writer.member("chat_id", value.chat_id);
    if (value.title) writer.member("title", *value.title);
    if (value.username) writer.member("username", *value.username);
    if (!value.photo.empty()) writer.member("photo", value.photo);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Checklist& value) {
    writer.open_object();
    writer.member("title", value.title);
    if (!value.title_entities.empty()) writer.member("title_entities", value.title_entities);
    writer.member("tasks", value.tasks);
    if (value.others_can_add_tasks) writer.member("others_can_add_tasks", true);
    if (value.others_can_mark_tasks_as_done) writer.member("others_can_mark_tasks_as_done", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChecklistTask& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("text", value.text);
    if (!value.text_entities.empty()) writer.member("text_entities", value.text_entities);
    if (value.completed_by_user) writer.member("completed_by_user", *value.completed_by_user);
    if (value.completed_by_chat) writer.member("completed_by_chat", *value.completed_by_chat);
    if (value.completion_date) writer.member("completion_date", *value.completion_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChecklistTasksAdded& value) {
    writer.open_object();
    if (value.checklist_message) writer.member("checklist_message", *value.checklist_message);
    writer.member("tasks", value.tasks);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChecklistTasksDone& value) {
    writer.open_object();
    if (value.checklist_message) writer.member("checklist_message", *value.checklist_message);
    if (!value.marked_as_done_task_ids.empty()) writer.member("marked_as_done_task_ids", value.marked_as_done_task_ids);
    if (!value.marked_as_not_done_task_ids.empty()) writer.member("marked_as_not_done_task_ids", value.marked_as_not_done_task_ids);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChosenInlineResult& value) {
    writer.open_object();
    writer.member("result_id", value.result_id);
    writer.member("from", value.from);
    if (value.location) writer.member("location", *value.location);
    if (value.inline_message_id) writer.member("inline_message_id", *value.inline_message_id);
    writer.member("query", value.query);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Community& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("name", value.name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const CommunityChatAdded& value) {
    writer.open_object();
    writer.member("community", value.community);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const CommunityChatJoined& value) {
    writer.open_object();
    writer.member("community", value.community);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const CommunityChatRemoved& value) {
    writer.open_object();
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Contact& value) {
    writer.open_object();
    writer.member("phone_number", value.phone_number);
    writer.member("first_name", value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.user_id) writer.member("user_id", *value.user_id);
    if (value.vcard) writer.member("vcard", *value.vcard);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const CopyTextButton& value) {
    writer.open_object();
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Dice& value) {
    writer.open_object();
    writer.member("emoji", value.emoji);
    writer.member("value", value.value);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const DirectMessagePriceChanged& value) {
    writer.open_object();
    writer.member("are_direct_messages_enabled", value.are_direct_messages_enabled);
    if (value.direct_message_star_count) writer.member("direct_message_star_count", *value.direct_message_star_count);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const DirectMessagesTopic& value) {
    writer.open_object();
    writer.member("topic_id", value.topic_id);
    if (value.user) writer.member("user", *value.user);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const DisabledButton& value) {
    writer.open_object();
    writer.close_object();
}

void encode_member(Writer& writer, const EmojiType*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const EmojiTypeEmoji*>(object)); return;
        case 1: encode(writer, *static_cast<const EmojiTypeCustomEmoji*>(object)); return;
        case 2: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const EmojiType& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const EmojiTypeCustomEmoji& value) {
    writer.open_object();
    writer.member("type", EmojiTypeCustomEmoji::type);
    if (value.custom_emoji_id) writer.member("custom_emoji_id", *value.custom_emoji_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const EmojiTypeEmoji& value) {
    writer.open_object();
    writer.member("type", EmojiTypeEmoji::type);
    if (value.emoji) writer.member("emoji", *value.emoji);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const EncryptedCredentials& value) {
    writer.open_object();
    writer.member("data", value.data);
    writer.member("hash", value.hash);
    writer.member("secret", value.secret);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const EncryptedPassportElement& value) {
    writer.open_object();
    writer.member("type", value.type);
    if (value.data) writer.member("data", *value.data);
    if (value.phone_number) writer.member("phone_number", *value.phone_number);
    if (value.email) writer.member("email", *value.email);
    if (!value.files.empty()) writer.member("files", value.files);
    if (value.front_side) writer.member("front_side", *value.front_side);
    if (value.reverse_side) writer.member("reverse_side", *value.reverse_side);
    if (value.selfie) writer.member("selfie", *value.selfie);
    if (!value.translation.empty()) writer.member("translation", value.translation);
    writer.member("hash", value.hash);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const EphemeralMessageParameters& value) {
    writer.open_object();
    if (value.receiver_user_id) writer.member("receiver_user_id", *value.receiver_user_id);
    if (value.callback_query_id) writer.member("callback_query_id", *value.callback_query_id);
    if (value.replace_callback_query_message) writer.member("replace_callback_query_message", *value.replace_callback_query_message);
    writer.close_object();
}

void encode_member(Writer& writer, const MessageOrigin*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const MessageOriginUser*>(object)); return;
        case 1: encode(writer, *static_cast<const MessageOriginHiddenUser*>(object)); return;
        case 2: encode(writer, *static_cast<const MessageOriginChat*>(object)); return;
        case 3: encode(writer, *static_cast<const MessageOriginChannel*>(object)); return;
        case 4: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const MessageOrigin& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const ExternalReplyInfo& value) {
    writer.open_object();
    writer.member("origin", value.origin);
    if (value.chat) writer.member("chat", *value.chat);
    if (value.message_id) writer.member("message_id", *value.message_id);
    if (value.link_preview_options) writer.member("link_preview_options", *value.link_preview_options);
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
    if (value.has_media_spoiler) writer.member("has_media_spoiler", true);
    if (value.checklist) writer.member("checklist", *value.checklist);
    if (value.contact) writer.member("contact", *value.contact);
    if (value.dice) writer.member("dice", *value.dice);
    if (value.game) writer.member("game", *value.game);
    if (value.giveaway) writer.member("giveaway", *value.giveaway);
    if (value.giveaway_winners) writer.member("giveaway_winners", *value.giveaway_winners);
    if (value.invoice) writer.member("invoice", *value.invoice);
    if (value.location) writer.member("location", *value.location);
    if (value.poll) writer.member("poll", *value.poll);
    if (value.venue) writer.member("venue", *value.venue);
    if (value.widget) writer.member("widget", *value.widget);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const File& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    if (value.file_size) writer.member("file_size", *value.file_size);
    if (value.file_path) writer.member("file_path", *value.file_path);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ForceReply& value) {
    writer.open_object();
    writer.member("force_reply", value.force_reply);
    if (value.input_field_placeholder) writer.member("input_field_placeholder", *value.input_field_placeholder);
    if (value.selective) writer.member("selective", *value.selective);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ForumTopic& value) {
    writer.open_object();
    writer.member("message_thread_id", value.message_thread_id);
    writer.member("name", value.name);
    writer.member("icon_color", value.icon_color);
    if (value.icon_custom_emoji_id) writer.member("icon_custom_emoji_id", *value.icon_custom_emoji_id);
    if (value.is_name_implicit) writer.member("is_name_implicit", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ForumTopicClosed& value) {
    writer.open_object();
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ForumTopicCreated& value) {
    writer.open_object();
    writer.member("name", value.name);
    writer.member("icon_color", value.icon_color);
    if (value.icon_custom_emoji_id) writer.member("icon_custom_emoji_id", *value.icon_custom_emoji_id);
    if (value.is_name_implicit) writer.member("is_name_implicit", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ForumTopicEdited& value) {
    writer.open_object();
    if (value.name) writer.member("name", *value.name);
    if (value.icon_custom_emoji_id) writer.member("icon_custom_emoji_id", *value.icon_custom_emoji_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ForumTopicReopened& value) {
    writer.open_object();
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Game& value) {
    writer.open_object();
    writer.member("title", value.title);
    writer.member("description", value.description);
    writer.member("photo", value.photo);
    if (value.text) writer.member("text", *value.text);
    if (!value.text_entities.empty()) writer.member("text_entities", value.text_entities);
    if (value.animation) writer.member("animation", *value.animation);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const GameHighScore& value) {
    writer.open_object();
    writer.member("position", value.position);
    writer.member("user", value.user);
    writer.member("score", value.score);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const GeneralForumTopicHidden& value) {
    writer.open_object();
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const GeneralForumTopicUnhidden& value) {
    writer.open_object();
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Gift& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("sticker", value.sticker);
    writer.member("star_count", value.star_count);
    if (value.upgrade_star_count) writer.member("upgrade_star_count", *value.upgrade_star_count);
    if (value.is_premium) writer.member("is_premium", true);
    if (value.has_colors) writer.member("has_colors", true);
    if (value.total_count) writer.member("total_count", *value.total_count);
    if (value.remaining_count) writer.member("remaining_count", *value.remaining_count);
    if (value.personal_total_count) writer.member("personal_total_count", *value.personal_total_count);
    if (value.personal_remaining_count) writer.member("personal_remaining_count", *value.personal_remaining_count);
    if (value.background) writer.member("background", *value.background);
    if (value.unique_gift_variant_count) writer.member("unique_gift_variant_count", *value.unique_gift_variant_count);
    if (value.publisher_chat) writer.member("publisher_chat", *value.publisher_chat);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const GiftBackground& value) {
    writer.open_object();
    writer.member("center_color", value.center_color);
    writer.member("edge_color", value.edge_color);
    writer.member("text_color", value.text_color);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const GiftInfo& value) {
    writer.open_object();
    writer.member("gift", value.gift);
    if (value.owned_gift_id) writer.member("owned_gift_id", *value.owned_gift_id);
    if (value.convert_star_count) writer.member("convert_star_count", *value.convert_star_count);
    if (value.prepaid_upgrade_star_count) writer.member("prepaid_upgrade_star_count", *value.prepaid_upgrade_star_count);
    if (value.is_upgrade_separate) writer.member("is_upgrade_separate", true);
    if (value.can_be_upgraded) writer.member("can_be_upgraded", true);
    if (value.text) writer.member("text", *value.text);
    if (!value.entities.empty()) writer.member("entities", value.entities);
    if (value.is_private) writer.member("is_private", true);
    if (value.unique_gift_number) writer.member("unique_gift_number", *value.unique_gift_number);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Gifts& value) {
    writer.open_object();
    writer.member("gifts", value.gifts);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Giveaway& value) {
    writer.open_object();
    writer.member("chats", value.chats);
    writer.member("winners_selection_date", value.winners_selection_date);
    writer.member("winner_count", value.winner_count);
    if (value.only_new_members) writer.member("only_new_members", true);
    if (value.has_public_winners) writer.member("has_public_winners", true);
    if (value.prize_description) writer.member("prize_description", *value.prize_description);
    if (!value.country_codes.empty()) writer.member("country_codes", value.country_codes);
    if (value.prize_star_count) writer.member("prize_star_count", *value.prize_star_count);
    if (value.premium_subscription_month_count) writer.member("premium_subscription_month_count", *value.premium_subscription_month_count);
    writer.close_object();
}

}  // namespace telepot::codec
