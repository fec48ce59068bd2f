// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

bool decode(const Element& element, const Place& place, ChatMemberLeft& out) {
    static constexpr FieldRule fields[] = {
        {"user", &read<User>, offsetof(ChatMemberLeft, user), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

void set_raw(ChatMemberLeft& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatMemberMember& out) {
    static constexpr FieldRule fields[] = {
        {"tag", &read<std::optional<std::string>>, offsetof(ChatMemberMember, tag), 0U},
        {"user", &read<User>, offsetof(ChatMemberMember, user), 1U},
        {"until_date", &read<std::optional<std::int64_t>>, offsetof(ChatMemberMember, until_date), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0, 3, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 1U}, &out);
    return is_read;
}

void set_raw(ChatMemberMember& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatMemberOwner& out) {
    static constexpr FieldRule fields[] = {
        {"user", &read<User>, offsetof(ChatMemberOwner, user), 1U},
        {"is_anonymous", &read<bool>, offsetof(ChatMemberOwner, is_anonymous), 2U},
        {"custom_title", &read<std::optional<std::string>>, offsetof(ChatMemberOwner, custom_title), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 1, 3, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 1U}, &out);
    return is_read;
}

void set_raw(ChatMemberOwner& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatMemberRestricted& out) {
    static constexpr FieldRule fields[] = {
        {"tag", &read<std::optional<std::string>>, offsetof(ChatMemberRestricted, tag), 0U},
        {"user", &read<User>, offsetof(ChatMemberRestricted, user), 1U},
        {"is_member", &read<bool>, offsetof(ChatMemberRestricted, is_member), 2U},
        {"can_send_messages", &read<bool>, offsetof(ChatMemberRestricted, can_send_messages), 4U},
        {"can_send_audios", &read<bool>, offsetof(ChatMemberRestricted, can_send_audios), 8U},
        {"can_send_documents", &read<bool>, offsetof(ChatMemberRestricted, can_send_documents), 16U},
        {"can_send_photos", &read<bool>, offsetof(ChatMemberRestricted, can_send_photos), 32U},
        {"can_send_videos", &read<bool>, offsetof(ChatMemberRestricted, can_send_videos), 64U},
        {"can_send_video_notes", &read<bool>, offsetof(ChatMemberRestricted, can_send_video_notes), 128U},
        {"can_send_voice_notes", &read<bool>, offsetof(ChatMemberRestricted, can_send_voice_notes), 256U},
        {"can_send_polls", &read<bool>, offsetof(ChatMemberRestricted, can_send_polls), 512U},
        {"can_send_other_messages", &read<bool>, offsetof(ChatMemberRestricted, can_send_other_messages), 1024U},
        {"can_add_web_page_previews", &read<bool>, offsetof(ChatMemberRestricted, can_add_web_page_previews), 2048U},
        {"can_react_to_messages", &read<bool>, offsetof(ChatMemberRestricted, can_react_to_messages), 4096U},
        {"can_edit_tag", &read<bool>, offsetof(ChatMemberRestricted, can_edit_tag), 8192U},
        {"can_change_info", &read<bool>, offsetof(ChatMemberRestricted, can_change_info), 16384U},
        {"can_invite_users", &read<bool>, offsetof(ChatMemberRestricted, can_invite_users), 32768U},
        {"can_pin_messages", &read<bool>, offsetof(ChatMemberRestricted, can_pin_messages), 65536U},
        {"can_manage_topics", &read<bool>, offsetof(ChatMemberRestricted, can_manage_topics), 131072U},
        {"until_date", &read<std::int64_t>, offsetof(ChatMemberRestricted, until_date), 262144U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 17, 0, 12, 0, 10, 0, 3, 0, 0, 0, 1, 0, 0, 6, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 14, 0, 9, 0, 0, 0, 0, 5, 7, 8, 13, 19, 2, 0, 11, 0, 0, 0, 0, 16, 0, 20, 0, 0, 0, 4};
    const bool is_read = decode_object(element, place, {fields, slots, 3808368947U, 26, 524287U, 1U}, &out);
    return is_read;
}

void set_raw(ChatMemberRestricted& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatMemberUpdated& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(ChatMemberUpdated, chat), 1U},
        {"from", &read<User>, offsetof(ChatMemberUpdated, from), 2U},
        {"date", &read<std::int64_t>, offsetof(ChatMemberUpdated, date), 4U},
        {"old_chat_member", &read<ChatMember>, offsetof(ChatMemberUpdated, old_chat_member), 8U},
        {"new_chat_member", &read<ChatMember>, offsetof(ChatMemberUpdated, new_chat_member), 16U},
        {"invite_link", &read<Box<ChatInviteLink>>, offsetof(ChatMemberUpdated, invite_link), 0U},
        {"via_join_request", &read<std::optional<bool>>, offsetof(ChatMemberUpdated, via_join_request), 0U},
        {"via_chat_folder_invite_link", &read<std::optional<bool>>, offsetof(ChatMemberUpdated, via_chat_folder_invite_link), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 6, 0, 0, 1, 8, 0, 0, 0, 5, 2, 0, 0, 3, 4, 7};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 28, 31U, 3U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatOwnerChanged& out) {
    static constexpr FieldRule fields[] = {
        {"new_owner", &read<User>, offsetof(ChatOwnerChanged, new_owner), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatOwnerLeft& out) {
    static constexpr FieldRule fields[] = {
        {"new_owner", &read<Box<User>>, offsetof(ChatOwnerLeft, new_owner), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatPermissions& out) {
    static constexpr FieldRule fields[] = {
        {"can_send_messages", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_messages), 0U},
        {"can_send_audios", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_audios), 0U},
        {"can_send_documents", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_documents), 0U},
        {"can_send_photos", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_photos), 0U},
        {"can_send_videos", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_videos), 0U},
        {"can_send_video_notes", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_video_notes), 0U},
        {"can_send_voice_notes", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_voice_notes), 0U},
        {"can_send_polls", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_polls), 0U},
        {"can_send_other_messages", &read<std::optional<bool>>, offsetof(ChatPermissions, can_send_other_messages), 0U},
        {"can_add_web_page_previews", &read<std::optional<bool>>, offsetof(ChatPermissions, can_add_web_page_previews), 0U},
        {"can_react_to_messages", &read<std::optional<bool>>, offsetof(ChatPermissions, can_react_to_messages), 0U},
        {"can_edit_tag", &read<std::optional<bool>>, offsetof(ChatPermissions, can_edit_tag), 0U},
        {"can_change_info", &read<std::optional<bool>>, offsetof(ChatPermissions, can_change_info), 0U},
        {"can_invite_users", &read<std::optional<bool>>, offsetof(ChatPermissions, can_invite_users), 0U},
        {"can_pin_messages", &read<std::optional<bool>>, offsetof(ChatPermissions, can_pin_messages), 0U},
        {"can_manage_topics", &read<std::optional<bool>>, offsetof(ChatPermissions, can_manage_topics), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 16, 0, 0, 15, 7, 0, 12, 1, 0, 6, 0, 0, 0, 0, 0, 0, 0, 2, 4, 5, 9, 13, 0, 0, 11, 8, 0, 3, 0, 14, 10};
    const bool is_read = decode_object(element, place, {fields, slots, 3313826153U, 27, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"small_file_id", &read<std::string>, offsetof(ChatPhoto, small_file_id), 1U},
        {"small_file_unique_id", &read<std::string>, offsetof(ChatPhoto, small_file_unique_id), 2U},
        {"big_file_id", &read<std::string>, offsetof(ChatPhoto, big_file_id), 4U},
        {"big_file_unique_id", &read<std::string>, offsetof(ChatPhoto, big_file_unique_id), 8U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 4, 3, 1, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 29, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatShareTheme& out) {
    static constexpr MemberRule members[] = {
        {"emoji", "", &read_member<ChatShareTheme, ChatShareThemeEmoji>},
        {"unique_gift", "", &read_member<ChatShareTheme, ChatShareThemeUniqueGift>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, UniqueGiftBackdropColors& out) {
    static constexpr FieldRule fields[] = {
        {"center_color", &read<std::int64_t>, offsetof(UniqueGiftBackdropColors, center_color), 1U},
        {"edge_color", &read<std::int64_t>, offsetof(UniqueGiftBackdropColors, edge_color), 2U},
        {"symbol_color", &read<std::int64_t>, offsetof(UniqueGiftBackdropColors, symbol_color), 4U},
        {"text_color", &read<std::int64_t>, offsetof(UniqueGiftBackdropColors, text_color), 8U},
    };
    static constexpr std::uint8_t slots[] = {0, 4, 3, 0, 0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatShareThemeBackdrop& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::int64_t>, offsetof(ChatShareThemeBackdrop, id), 1U},
        {"name", &read<std::string>, offsetof(ChatShareThemeBackdrop, name), 2U},
        {"colors", &read<UniqueGiftBackdropColors>, offsetof(ChatShareThemeBackdrop, colors), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 3, 0, 1, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 4U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatShareThemeBackdrops& out) {
    static constexpr FieldRule fields[] = {
        {"backdrops", &read<std::vector<ChatShareThemeBackdrop>>, offsetof(ChatShareThemeBackdrops, backdrops), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(ChatShareThemeBackdrops& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatShareThemeEmoji& out) {
    static constexpr FieldRule fields[] = {
        {"emojis", &read<std::vector<EmojiType>>, offsetof(ChatShareThemeEmoji, emojis), 1U},
        {"background_backdrop_id", &read<std::optional<std::int64_t>>, offsetof(ChatShareThemeEmoji, background_backdrop_id), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Sticker& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(Sticker, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(Sticker, file_unique_id), 2U},
        {"type", &read<StickerType>, offsetof(Sticker, type), 4U},
        {"width", &read<std::int64_t>, offsetof(Sticker, width), 8U},
        {"height", &read<std::int64_t>, offsetof(Sticker, height), 16U},
        {"is_animated", &read<bool>, offsetof(Sticker, is_animated), 32U},
        {"is_video", &read<bool>, offsetof(Sticker, is_video), 64U},
        {"thumbnail", &read<Box<PhotoSize>>, offsetof(Sticker, thumbnail), 0U},
        {"emoji", &read<std::optional<std::string>>, offsetof(Sticker, emoji), 0U},
        {"set_name", &read<std::optional<std::string>>, offsetof(Sticker, set_name), 0U},
        {"premium_animation", &read<Box<File>>, offsetof(Sticker, premium_animation), 0U},
        {"mask_position", &read<Box<MaskPosition>>, offsetof(Sticker, mask_position), 0U},
        {"custom_emoji_id", &read<std::optional<std::string>>, offsetof(Sticker, custom_emoji_id), 0U},
        {"needs_repainting", &read<bool>, offsetof(Sticker, needs_repainting), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(Sticker, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 5, 3, 10, 4, 11, 0, 0, 13, 0, 0, 0, 0, 0, 0, 1, 0, 12, 0, 0, 0, 14, 8, 9, 0, 0, 0, 15, 0, 6, 0, 7};
    const bool is_read = decode_object(element, place, {fields, slots, 3148978555U, 27, 127U, 0U}, &out);
    return is_read;
}

void set_raw(Sticker& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, UniqueGiftModel& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(UniqueGiftModel, name), 1U},
        {"sticker", &read<Sticker>, offsetof(UniqueGiftModel, sticker), 2U},
        {"rarity_per_mille", &read<std::int64_t>, offsetof(UniqueGiftModel, rarity_per_mille), 4U},
        {"rarity", &read<std::optional<UniqueGiftModelRarity>>, offsetof(UniqueGiftModel, rarity), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 0, 0, 4, 3, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 7U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, UniqueGiftSymbol& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(UniqueGiftSymbol, name), 1U},
        {"sticker", &read<Sticker>, offsetof(UniqueGiftSymbol, sticker), 2U},
        {"rarity_per_mille", &read<std::int64_t>, offsetof(UniqueGiftSymbol, rarity_per_mille), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 3, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, UniqueGiftBackdrop& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(UniqueGiftBackdrop, name), 1U},
        {"colors", &read<UniqueGiftBackdropColors>, offsetof(UniqueGiftBackdrop, colors), 2U},
        {"rarity_per_mille", &read<std::int64_t>, offsetof(UniqueGiftBackdrop, rarity_per_mille), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 2, 3, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 7U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, UniqueGift& out) {
    static constexpr FieldRule fields[] = {
        {"gift_id", &read<std::string>, offsetof(UniqueGift, gift_id), 1U},
        {"base_name", &read<std::string>, offsetof(UniqueGift, base_name), 2U},
        {"name", &read<std::string>, offsetof(UniqueGift, name), 4U},
        {"number", &read<std::int64_t>, offsetof(UniqueGift, number), 8U},
        {"model", &read<UniqueGiftModel>, offsetof(UniqueGift, model), 16U},
        {"symbol", &read<UniqueGiftSymbol>, offsetof(UniqueGift, symbol), 32U},
        {"backdrop", &read<UniqueGiftBackdrop>, offsetof(UniqueGift, backdrop), 64U},
        {"is_premium", &read<bool>, offsetof(UniqueGift, is_premium), 0U},
        {"is_burned", &read<bool>, offsetof(UniqueGift, is_burned), 0U},
        {"is_from_blockchain", &read<bool>, offsetof(UniqueGift, is_from_blockchain), 0U},
        {"colors", &read<Box<UniqueGiftColors>>, offsetof(UniqueGift, colors), 0U},
        {"publisher_chat", &read<Box<Chat>>, offsetof(UniqueGift, publisher_chat), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 8, 0, 6, 5, 0, 0, 12, 0, 0, 0, 3, 2, 0, 0, 9, 7, 0, 0, 0, 1, 4, 10};
    const bool is_read = decode_object(element, place, {fields, slots, 4069966529U, 27, 127U, 112U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatShareThemeUniqueGift& out) {
    static constexpr FieldRule fields[] = {
        {"gift", &read<UniqueGift>, offsetof(ChatShareThemeUniqueGift, gift), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatShared& out) {
    static constexpr FieldRule fields[] = {
        {"request_id", &read<std::int64_t>, offsetof(ChatShared, request_id), 1U},
        {"chat_id", &read<std::int64_t>, offsetof(ChatShared, chat_id), 2U},
        {"title", &read<std::optional<std::string>>, offsetof(ChatShared, title), 0U},
        {"username", &read<std::optional<std::string>>, offsetof(ChatShared, username), 0U},
        {"photo", &read<std::vector<PhotoSize>>, offsetof(ChatShared, photo), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 1, 0, 5, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Checklist& out) {
    static constexpr FieldRule fields[] = {
        {"title", &read<std::string>, offsetof(Checklist, title), 1U},
        {"title_entities", &read<std::vector<MessageEntity>>, offsetof(Checklist, title_entities), 0U},
        {"tasks", &read<std::vector<ChecklistTask>>, offsetof(Checklist, tasks), 2U},
        {"others_can_add_tasks", &read<bool>, offsetof(Checklist, others_can_add_tasks), 0U},
        {"others_can_mark_tasks_as_done", &read<bool>, offsetof(Checklist, others_can_mark_tasks_as_done), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 4, 0, 1, 0, 0, 3, 0, 0, 2, 5, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChecklistTask& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::int64_t>, offsetof(ChecklistTask, id), 1U},
        {"text", &read<std::string>, offsetof(ChecklistTask, text), 2U},
        {"text_entities", &read<std::vector<MessageEntity>>, offsetof(ChecklistTask, text_entities), 0U},
        {"completed_by_user", &read<Box<User>>, offsetof(ChecklistTask, completed_by_user), 0U},
        {"completed_by_chat", &read<Box<Chat>>, offsetof(ChecklistTask, completed_by_chat), 0U},
        {"completion_date", &read<std::optional<std::int64_t>>, offsetof(ChecklistTask, completion_date), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 4, 0, 6, 0, 0, 1, 5, 0, 2, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChecklistTasksAdded& out) {
    static constexpr FieldRule fields[] = {
        {"checklist_message", &read<Box<Message>>, offsetof(ChecklistTasksAdded, checklist_message), 0U},
        {"tasks", &read<std::vector<ChecklistTask>>, offsetof(ChecklistTasksAdded, tasks), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChecklistTasksDone& out) {
    static constexpr FieldRule fields[] = {
        {"checklist_message", &read<Box<Message>>, offsetof(ChecklistTasksDone, checklist_message), 0U},
        {"marked_as_done_task_ids", &read<std::vector<std::int64_t>>, offsetof(ChecklistTasksDone, marked_as_done_task_ids), 0U},
        {"marked_as_not_done_task_ids", &read<std::vector<std::int64_t>>, offsetof(ChecklistTasksDone, marked_as_not_done_task_ids), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 3, 0, 0, 0, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChosenInlineResult& out) {
    static constexpr FieldRule fields[] = {
        {"result_id", &read<std::string>, offsetof(ChosenInlineResult, result_id), 1U},
        {"from", &read<User>, offsetof(ChosenInlineResult, from), 2U},
        {"location", &read<Box<Location>>, offsetof(ChosenInlineResult, location), 0U},
        {"inline_message_id", &read<std::optional<std::string>>, offsetof(ChosenInlineResult, inline_message_id), 0U},
        {"query", &read<std::string>, offsetof(ChosenInlineResult, query), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 3, 5, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 28, 7U, 2U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, Community& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::int64_t>, offsetof(Community, id), 1U},
        {"name", &read<std::string>, offsetof(Community, name), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, CommunityChatAdded& out) {
    static constexpr FieldRule fields[] = {
        {"community", &read<Community>, offsetof(CommunityChatAdded, community), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, CommunityChatJoined& out) {
    static constexpr FieldRule fields[] = {
        {"community", &read<Community>, offsetof(CommunityChatJoined, community), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, CommunityChatRemoved& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, Contact& out) {
    static constexpr FieldRule fields[] = {
        {"phone_number", &read<std::string>, offsetof(Contact, phone_number), 1U},
        {"first_name", &read<std::string>, offsetof(Contact, first_name), 2U},
        {"last_name", &read<std::optional<std::string>>, offsetof(Contact, last_name), 0U},
        {"user_id", &read<std::optional<std::int64_t>>, offsetof(Contact, user_id), 0U},
        {"vcard", &read<std::optional<std::string>>, offsetof(Contact, vcard), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 5, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, CopyTextButton& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<std::string>, offsetof(CopyTextButton, text), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Dice& out) {
    static constexpr FieldRule fields[] = {
        {"emoji", &read<std::string>, offsetof(Dice, emoji), 1U},
        {"value", &read<std::int64_t>, offsetof(Dice, value), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, DirectMessagePriceChanged& out) {
    static constexpr FieldRule fields[] = {
        {"are_direct_messages_enabled", &read<bool>, offsetof(DirectMessagePriceChanged, are_direct_messages_enabled), 1U},
        {"direct_message_star_count", &read<std::optional<std::int64_t>>, offsetof(DirectMessagePriceChanged, direct_message_star_count), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, DirectMessagesTopic& out) {
    static constexpr FieldRule fields[] = {
        {"topic_id", &read<std::int64_t>, offsetof(DirectMessagesTopic, topic_id), 1U},
        {"user", &read<Box<User>>, offsetof(DirectMessagesTopic, user), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, DisabledButton& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, EmojiType& out) {
    static constexpr MemberRule members[] = {
        {"emoji", "", &read_member<EmojiType, EmojiTypeEmoji>},
        {"custom_emoji", "", &read_member<EmojiType, EmojiTypeCustomEmoji>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, EmojiTypeCustomEmoji& out) {
    static constexpr FieldRule fields[] = {
        {"custom_emoji_id", &read<std::optional<std::string>>, offsetof(EmojiTypeCustomEmoji, custom_emoji_id), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, EmojiTypeEmoji& out) {
    static constexpr FieldRule fields[] = {
        {"emoji", &read<std::optional<std::string>>, offsetof(EmojiTypeEmoji, emoji), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, EncryptedCredentials& out) {
    static constexpr FieldRule fields[] = {
        {"data", &read<std::string>, offsetof(EncryptedCredentials, data), 1U},
        {"hash", &read<std::string>, offsetof(EncryptedCredentials, hash), 2U},
        {"secret", &read<std::string>, offsetof(EncryptedCredentials, secret), 4U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 1, 0, 2, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, EncryptedPassportElement& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<EncryptedPassportElementType>, offsetof(EncryptedPassportElement, type), 1U},
        {"data", &read<std::optional<std::string>>, offsetof(EncryptedPassportElement, data), 0U},
        {"phone_number", &read<std::optional<std::string>>, offsetof(EncryptedPassportElement, phone_number), 0U},
        {"email", &read<std::optional<std::string>>, offsetof(EncryptedPassportElement, email), 0U},
        {"files", &read<std::vector<PassportFile>>, offsetof(EncryptedPassportElement, files), 0U},
        {"front_side", &read<Box<PassportFile>>, offsetof(EncryptedPassportElement, front_side), 0U},
        {"reverse_side", &read<Box<PassportFile>>, offsetof(EncryptedPassportElement, reverse_side), 0U},
        {"selfie", &read<Box<PassportFile>>, offsetof(EncryptedPassportElement, selfie), 0U},
        {"translation", &read<std::vector<PassportFile>>, offsetof(EncryptedPassportElement, translation), 0U},
        {"hash", &read<std::string>, offsetof(EncryptedPassportElement, hash), 2U},
    };
    static constexpr std::uint8_t slots[] = {9, 6, 0, 0, 0, 0, 10, 0, 0, 0, 0, 2, 0, 0, 0, 0, 5, 7, 0, 1, 8, 0, 0, 0, 4, 0, 0, 3, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2111517975U, 27, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, EphemeralMessageParameters& out) {
    static constexpr FieldRule fields[] = {
        {"receiver_user_id", &read<std::optional<std::int64_t>>, offsetof(EphemeralMessageParameters, receiver_user_id), 0U},
        {"callback_query_id", &read<std::optional<std::string>>, offsetof(EphemeralMessageParameters, callback_query_id), 0U},
        {"replace_callback_query_message", &read<std::optional<bool>>, offsetof(EphemeralMessageParameters, replace_callback_query_message), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 0, 1, 3, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageOrigin& out) {
    static constexpr MemberRule members[] = {
        {"channel", "", &read_member<MessageOrigin, MessageOriginChannel>},
        {"user", "", &read_member<MessageOrigin, MessageOriginUser>},
        {"hidden_user", "", &read_member<MessageOrigin, MessageOriginHiddenUser>},
        {"chat", "", &read_member<MessageOrigin, MessageOriginChat>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, ExternalReplyInfo& out) {
    static constexpr FieldRule fields[] = {
        {"origin", &read<MessageOrigin>, offsetof(ExternalReplyInfo, origin), 1U},
        {"chat", &read<Box<Chat>>, offsetof(ExternalReplyInfo, chat), 0U},
        {"message_id", &read<std::optional<std::int64_t>>, offsetof(ExternalReplyInfo, message_id), 0U},
        {"link_preview_options", &read<Box<LinkPreviewOptions>>, offsetof(ExternalReplyInfo, link_preview_options), 0U},
        {"animation", &read<Box<Animation>>, offsetof(ExternalReplyInfo, animation), 0U},
        {"audio", &read<Box<Audio>>, offsetof(ExternalReplyInfo, audio), 0U},
        {"document", &read<Box<Document>>, offsetof(ExternalReplyInfo, document), 0U},
        {"live_photo", &read<Box<LivePhoto>>, offsetof(ExternalReplyInfo, live_photo), 0U},
        {"paid_media", &read<Box<PaidMediaInfo>>, offsetof(ExternalReplyInfo, paid_media), 0U},
        {"photo", &read<std::vector<PhotoSize>>, offsetof(ExternalReplyInfo, photo), 0U},
        {"sticker", &read<Box<Sticker>>, offsetof(ExternalReplyInfo, sticker), 0U},
        {"story", &read<Box<Story>>, offsetof(ExternalReplyInfo, story), 0U},
        {"video", &read<Box<Video>>, offsetof(ExternalReplyInfo, video), 0U},
        {"video_note", &read<Box<VideoNote>>, offsetof(ExternalReplyInfo, video_note), 0U},
        {"voice", &read<Box<Voice>>, offsetof(ExternalReplyInfo, voice), 0U},
        {"has_media_spoiler", &read<bool>, offsetof(ExternalReplyInfo, has_media_spoiler), 0U},
        {"checklist", &read<Box<Checklist>>, offsetof(ExternalReplyInfo, checklist), 0U},
        {"contact", &read<Box<Contact>>, offsetof(ExternalReplyInfo, contact), 0U},
        {"dice", &read<Box<Dice>>, offsetof(ExternalReplyInfo, dice), 0U},
        {"game", &read<Box<Game>>, offsetof(ExternalReplyInfo, game), 0U},
        {"giveaway", &read<Box<Giveaway>>, offsetof(ExternalReplyInfo, giveaway), 0U},
        {"giveaway_winners", &read<Box<GiveawayWinners>>, offsetof(ExternalReplyInfo, giveaway_winners), 0U},
        {"invoice", &read<Box<Invoice>>, offsetof(ExternalReplyInfo, invoice), 0U},
        {"location", &read<Box<Location>>, offsetof(ExternalReplyInfo, location), 0U},
        {"poll", &read<Box<Poll>>, offsetof(ExternalReplyInfo, poll), 0U},
        {"venue", &read<Box<Venue>>, offsetof(ExternalReplyInfo, venue), 0U},
        {"widget", &read<Box<Widget>>, offsetof(ExternalReplyInfo, widget), 0U},
    };
    static constexpr std::uint8_t slots[] = {17, 0, 6, 0, 0, 0, 9, 14, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 0, 0, 10, 0, 0, 16, 0, 2, 25, 0, 0, 0, 13, 0, 18, 4, 0, 23, 21, 0, 0, 7, 8, 0, 15, 0, 27, 0, 0, 0, 19, 0, 0, 3, 20, 0, 22, 0, 0, 0, 12, 24, 26, 0, 5, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 1753170409U, 26, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, File& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(File, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(File, file_unique_id), 2U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(File, file_size), 0U},
        {"file_path", &read<std::optional<std::string>>, offsetof(File, file_path), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 3, 2, 0, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 3U, 0U}, &out);
    return is_read;
}

void set_raw(File& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ForceReply& out) {
    static constexpr FieldRule fields[] = {
        {"force_reply", &read<bool>, offsetof(ForceReply, force_reply), 1U},
        {"input_field_placeholder", &read<std::optional<std::string>>, offsetof(ForceReply, input_field_placeholder), 0U},
        {"selective", &read<std::optional<bool>>, offsetof(ForceReply, selective), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 3, 0, 1, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ForumTopic& out) {
    static constexpr FieldRule fields[] = {
        {"message_thread_id", &read<std::int64_t>, offsetof(ForumTopic, message_thread_id), 1U},
        {"name", &read<std::string>, offsetof(ForumTopic, name), 2U},
        {"icon_color", &read<std::int64_t>, offsetof(ForumTopic, icon_color), 4U},
        {"icon_custom_emoji_id", &read<std::optional<std::string>>, offsetof(ForumTopic, icon_custom_emoji_id), 0U},
        {"is_name_implicit", &read<bool>, offsetof(ForumTopic, is_name_implicit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 4, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 5, 3, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 7U, 0U}, &out);
    return is_read;
}

void set_raw(ForumTopic& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ForumTopicClosed& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, ForumTopicCreated& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(ForumTopicCreated, name), 1U},
        {"icon_color", &read<std::int64_t>, offsetof(ForumTopicCreated, icon_color), 2U},
        {"icon_custom_emoji_id", &read<std::optional<std::string>>, offsetof(ForumTopicCreated, icon_custom_emoji_id), 0U},
        {"is_name_implicit", &read<bool>, offsetof(ForumTopicCreated, is_name_implicit), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 3, 0, 2, 0, 1, 4};
    const bool is_read = decode_object(element, place, {fields, slots, 2111517975U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ForumTopicEdited& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::optional<std::string>>, offsetof(ForumTopicEdited, name), 0U},
        {"icon_custom_emoji_id", &read<std::optional<std::string>>, offsetof(ForumTopicEdited, icon_custom_emoji_id), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ForumTopicReopened& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, Game& out) {
    static constexpr FieldRule fields[] = {
        {"title", &read<std::string>, offsetof(Game, title), 1U},
        {"description", &read<std::string>, offsetof(Game, description), 2U},
        {"photo", &read<std::vector<PhotoSize>>, offsetof(Game, photo), 4U},
        {"text", &read<std::optional<std::string>>, offsetof(Game, text), 0U},
        {"text_entities", &read<std::vector<MessageEntity>>, offsetof(Game, text_entities), 0U},
        {"animation", &read<Box<Animation>>, offsetof(Game, animation), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 5, 0, 4, 0, 0, 0, 2, 0, 0, 0, 3, 6, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 28, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, GameHighScore& out) {
    static constexpr FieldRule fields[] = {
        {"position", &read<std::int64_t>, offsetof(GameHighScore, position), 1U},
        {"user", &read<User>, offsetof(GameHighScore, user), 2U},
        {"score", &read<std::int64_t>, offsetof(GameHighScore, score), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1, 3, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 2U}, &out);
    return is_read;
}

void set_raw(GameHighScore& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, GeneralForumTopicHidden& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, GeneralForumTopicUnhidden& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, Gift& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(Gift, id), 1U},
        {"sticker", &read<Sticker>, offsetof(Gift, sticker), 2U},
        {"star_count", &read<std::int64_t>, offsetof(Gift, star_count), 4U},
        {"upgrade_star_count", &read<std::optional<std::int64_t>>, offsetof(Gift, upgrade_star_count), 0U},
        {"is_premium", &read<bool>, offsetof(Gift, is_premium), 0U},
        {"has_colors", &read<bool>, offsetof(Gift, has_colors), 0U},
        {"total_count", &read<std::optional<std::int64_t>>, offsetof(Gift, total_count), 0U},
        {"remaining_count", &read<std::optional<std::int64_t>>, offsetof(Gift, remaining_count), 0U},
        {"personal_total_count", &read<std::optional<std::int64_t>>, offsetof(Gift, personal_total_count), 0U},
        {"personal_remaining_count", &read<std::optional<std::int64_t>>, offsetof(Gift, personal_remaining_count), 0U},
        {"background", &read<Box<GiftBackground>>, offsetof(Gift, background), 0U},
        {"unique_gift_variant_count", &read<std::optional<std::int64_t>>, offsetof(Gift, unique_gift_variant_count), 0U},
        {"publisher_chat", &read<Box<Chat>>, offsetof(Gift, publisher_chat), 0U},
    };
    static constexpr std::uint8_t slots[] = {11, 0, 0, 0, 0, 10, 0, 0, 0, 0, 5, 0, 7, 6, 12, 8, 0, 0, 0, 0, 0, 3, 9, 4, 0, 0, 13, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3362201145U, 27, 7U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, GiftBackground& out) {
    static constexpr FieldRule fields[] = {
        {"center_color", &read<std::int64_t>, offsetof(GiftBackground, center_color), 1U},
        {"edge_color", &read<std::int64_t>, offsetof(GiftBackground, edge_color), 2U},
        {"text_color", &read<std::int64_t>, offsetof(GiftBackground, text_color), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 0, 0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, GiftInfo& out) {
    static constexpr FieldRule fields[] = {
        {"gift", &read<Gift>, offsetof(GiftInfo, gift), 1U},
        {"owned_gift_id", &read<std::optional<std::string>>, offsetof(GiftInfo, owned_gift_id), 0U},
        {"convert_star_count", &read<std::optional<std::int64_t>>, offsetof(GiftInfo, convert_star_count), 0U},
        {"prepaid_upgrade_star_count", &read<std::optional<std::int64_t>>, offsetof(GiftInfo, prepaid_upgrade_star_count), 0U},
        {"is_upgrade_separate", &read<bool>, offsetof(GiftInfo, is_upgrade_separate), 0U},
        {"can_be_upgraded", &read<bool>, offsetof(GiftInfo, can_be_upgraded), 0U},
        {"text", &read<std::optional<std::string>>, offsetof(GiftInfo, text), 0U},
        {"entities", &read<std::vector<MessageEntity>>, offsetof(GiftInfo, entities), 0U},
        {"is_private", &read<bool>, offsetof(GiftInfo, is_private), 0U},
        {"unique_gift_number", &read<std::optional<std::int64_t>>, offsetof(GiftInfo, unique_gift_number), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 10, 0, 8, 0, 5, 0, 3, 6, 0, 7, 2, 0, 0, 0, 0, 0, 0, 4, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 27, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Gifts& out) {
    static constexpr FieldRule fields[] = {
        {"gifts", &read<std::vector<Gift>>, offsetof(Gifts, gifts), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(Gifts& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, Giveaway& out) {
    static constexpr FieldRule fields[] = {
        {"chats", &read<std::vector<Chat>>, offsetof(Giveaway, chats), 1U},
        {"winners_selection_date", &read<std::int64_t>, offsetof(Giveaway, winners_selection_date), 2U},
        {"winner_count", &read<std::int64_t>, offsetof(Giveaway, winner_count), 4U},
        {"only_new_members", &read<bool>, offsetof(Giveaway, only_new_members), 0U},
        {"has_public_winners", &read<bool>, offsetof(Giveaway, has_public_winners), 0U},
        {"prize_description", &read<std::optional<std::string>>, offsetof(Giveaway, prize_description), 0U},
        {"country_codes", &read<std::vector<std::string>>, offsetof(Giveaway, country_codes), 0U},
        {"prize_star_count", &read<std::optional<std::int64_t>>, offsetof(Giveaway, prize_star_count), 0U},
        {"premium_subscription_month_count", &read<std::optional<std::int64_t>>, offsetof(Giveaway, premium_subscription_month_count), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 0, 0, 7, 5, 0, 0, 0, 0, 0, 3, 6, 1, 9, 0, 0, 0, 0, 8, 0, 0, 0, 4, 0, 2, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 7U, 0U}, &out);
    return is_read;
}

}  // namespace telepot::codec
