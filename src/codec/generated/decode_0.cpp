// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

bool decode(const Element& element, const Place& place, AcceptedGiftTypes& out) {
    static constexpr FieldRule fields[] = {
        {"unlimited_gifts", &read<bool>, offsetof(AcceptedGiftTypes, unlimited_gifts), 1U},
        {"limited_gifts", &read<bool>, offsetof(AcceptedGiftTypes, limited_gifts), 2U},
        {"unique_gifts", &read<bool>, offsetof(AcceptedGiftTypes, unique_gifts), 4U},
        {"premium_subscription", &read<bool>, offsetof(AcceptedGiftTypes, premium_subscription), 8U},
        {"gifts_from_channels", &read<bool>, offsetof(AcceptedGiftTypes, gifts_from_channels), 16U},
    };
    static constexpr std::uint8_t slots[] = {4, 5, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 28, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, AffiliateInfo& out) {
    static constexpr FieldRule fields[] = {
        {"affiliate_user", &read<Box<User>>, offsetof(AffiliateInfo, affiliate_user), 0U},
        {"affiliate_chat", &read<Box<Chat>>, offsetof(AffiliateInfo, affiliate_chat), 0U},
        {"commission_per_mille", &read<std::int64_t>, offsetof(AffiliateInfo, commission_per_mille), 1U},
        {"amount", &read<std::int64_t>, offsetof(AffiliateInfo, amount), 2U},
        {"nanostar_amount", &read<std::optional<std::int64_t>>, offsetof(AffiliateInfo, nanostar_amount), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 5, 4, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Animation& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(Animation, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(Animation, file_unique_id), 2U},
        {"width", &read<std::int64_t>, offsetof(Animation, width), 4U},
        {"height", &read<std::int64_t>, offsetof(Animation, height), 8U},
        {"duration", &read<std::int64_t>, offsetof(Animation, duration), 16U},
        {"thumbnail", &read<Box<PhotoSize>>, offsetof(Animation, thumbnail), 0U},
        {"file_name", &read<std::optional<std::string>>, offsetof(Animation, file_name), 0U},
        {"mime_type", &read<std::optional<std::string>>, offsetof(Animation, mime_type), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(Animation, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 0, 0, 0, 4, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 2, 6, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 7, 9};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 27, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, AreaPosition& out) {
    static constexpr FieldRule fields[] = {
        {"x_percentage", &read<double>, offsetof(AreaPosition, x_percentage), 1U},
        {"y_percentage", &read<double>, offsetof(AreaPosition, y_percentage), 2U},
        {"width_percentage", &read<double>, offsetof(AreaPosition, width_percentage), 4U},
        {"height_percentage", &read<double>, offsetof(AreaPosition, height_percentage), 8U},
        {"rotation_angle", &read<double>, offsetof(AreaPosition, rotation_angle), 16U},
        {"corner_radius_percentage", &read<double>, offsetof(AreaPosition, corner_radius_percentage), 32U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0, 0, 5, 3, 0, 2, 4, 0, 6, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3362201145U, 28, 63U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Audio& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(Audio, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(Audio, file_unique_id), 2U},
        {"duration", &read<std::int64_t>, offsetof(Audio, duration), 4U},
        {"performer", &read<std::optional<std::string>>, offsetof(Audio, performer), 0U},
        {"title", &read<std::optional<std::string>>, offsetof(Audio, title), 0U},
        {"file_name", &read<std::optional<std::string>>, offsetof(Audio, file_name), 0U},
        {"mime_type", &read<std::optional<std::string>>, offsetof(Audio, mime_type), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(Audio, file_size), 0U},
        {"thumbnail", &read<Box<PhotoSize>>, offsetof(Audio, thumbnail), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 5, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 4, 0, 2, 9, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 8};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BackgroundFill& out) {
    static constexpr MemberRule members[] = {
        {"gradient", "", &read_member<BackgroundFill, BackgroundFillGradient>},
        {"solid", "", &read_member<BackgroundFill, BackgroundFillSolid>},
        {"freeform_gradient", "", &read_member<BackgroundFill, BackgroundFillFreeformGradient>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, BackgroundFillFreeformGradient& out) {
    static constexpr FieldRule fields[] = {
        {"colors", &read<std::vector<std::int64_t>>, offsetof(BackgroundFillFreeformGradient, colors), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BackgroundFillGradient& out) {
    static constexpr FieldRule fields[] = {
        {"top_color", &read<std::int64_t>, offsetof(BackgroundFillGradient, top_color), 1U},
        {"bottom_color", &read<std::int64_t>, offsetof(BackgroundFillGradient, bottom_color), 2U},
        {"rotation_angle", &read<std::int64_t>, offsetof(BackgroundFillGradient, rotation_angle), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 3, 1, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BackgroundFillSolid& out) {
    static constexpr FieldRule fields[] = {
        {"color", &read<std::int64_t>, offsetof(BackgroundFillSolid, color), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BackgroundType& out) {
    static constexpr MemberRule members[] = {
        {"pattern", "", &read_member<BackgroundType, BackgroundTypePattern>},
        {"fill", "", &read_member<BackgroundType, BackgroundTypeFill>},
        {"wallpaper", "", &read_member<BackgroundType, BackgroundTypeWallpaper>},
        {"chat_theme", "", &read_member<BackgroundType, BackgroundTypeChatTheme>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, BackgroundTypeChatTheme& out) {
    static constexpr FieldRule fields[] = {
        {"theme_name", &read<std::string>, offsetof(BackgroundTypeChatTheme, theme_name), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BackgroundTypeFill& out) {
    static constexpr FieldRule fields[] = {
        {"fill", &read<BackgroundFill>, offsetof(BackgroundTypeFill, fill), 1U},
        {"dark_theme_dimming", &read<std::int64_t>, offsetof(BackgroundTypeFill, dark_theme_dimming), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Document& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(Document, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(Document, file_unique_id), 2U},
        {"thumbnail", &read<Box<PhotoSize>>, offsetof(Document, thumbnail), 0U},
        {"file_name", &read<std::optional<std::string>>, offsetof(Document, file_name), 0U},
        {"mime_type", &read<std::optional<std::string>>, offsetof(Document, mime_type), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(Document, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 5, 0, 0, 0, 0, 0, 0, 1, 4, 6, 2, 0, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BackgroundTypePattern& out) {
    static constexpr FieldRule fields[] = {
        {"document", &read<Document>, offsetof(BackgroundTypePattern, document), 1U},
        {"fill", &read<BackgroundFill>, offsetof(BackgroundTypePattern, fill), 2U},
        {"intensity", &read<std::int64_t>, offsetof(BackgroundTypePattern, intensity), 4U},
        {"is_inverted", &read<bool>, offsetof(BackgroundTypePattern, is_inverted), 0U},
        {"is_moving", &read<bool>, offsetof(BackgroundTypePattern, is_moving), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 4, 0, 1, 3, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3362201145U, 28, 7U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BackgroundTypeWallpaper& out) {
    static constexpr FieldRule fields[] = {
        {"document", &read<Document>, offsetof(BackgroundTypeWallpaper, document), 1U},
        {"dark_theme_dimming", &read<std::int64_t>, offsetof(BackgroundTypeWallpaper, dark_theme_dimming), 2U},
        {"is_blurred", &read<bool>, offsetof(BackgroundTypeWallpaper, is_blurred), 0U},
        {"is_moving", &read<bool>, offsetof(BackgroundTypeWallpaper, is_moving), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 0, 1, 0, 2, 0, 3, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 3U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Birthdate& out) {
    static constexpr FieldRule fields[] = {
        {"day", &read<std::int64_t>, offsetof(Birthdate, day), 1U},
        {"month", &read<std::int64_t>, offsetof(Birthdate, month), 2U},
        {"year", &read<std::optional<std::int64_t>>, offsetof(Birthdate, year), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0, 3, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BotAccessSettings& out) {
    static constexpr FieldRule fields[] = {
        {"is_access_restricted", &read<bool>, offsetof(BotAccessSettings, is_access_restricted), 1U},
        {"added_users", &read<std::vector<User>>, offsetof(BotAccessSettings, added_users), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(BotAccessSettings& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, BotCommand& out) {
    static constexpr FieldRule fields[] = {
        {"command", &read<std::string>, offsetof(BotCommand, command), 1U},
        {"description", &read<std::string>, offsetof(BotCommand, description), 2U},
        {"is_ephemeral", &read<std::optional<bool>>, offsetof(BotCommand, is_ephemeral), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 2, 0, 1, 3, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

void set_raw(BotCommand& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, BotCommandScope& out) {
    static constexpr MemberRule members[] = {
        {"chat_member", "", &read_member<BotCommandScope, BotCommandScopeChatMember>},
        {"chat", "", &read_member<BotCommandScope, BotCommandScopeChat>},
        {"chat_administrators", "", &read_member<BotCommandScope, BotCommandScopeChatAdministrators>},
        {"default", "", &read_member<BotCommandScope, BotCommandScopeDefault>},
        {"all_private_chats", "", &read_member<BotCommandScope, BotCommandScopeAllPrivateChats>},
        {"all_group_chats", "", &read_member<BotCommandScope, BotCommandScopeAllGroupChats>},
        {"all_chat_administrators", "", &read_member<BotCommandScope, BotCommandScopeAllChatAdministrators>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, BotCommandScopeAllChatAdministrators& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, BotCommandScopeAllGroupChats& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, BotCommandScopeAllPrivateChats& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, BotCommandScopeChat& out) {
    static constexpr FieldRule fields[] = {
        {"chat_id", &read<ChatId>, offsetof(BotCommandScopeChat, chat_id), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BotCommandScopeChatAdministrators& out) {
    static constexpr FieldRule fields[] = {
        {"chat_id", &read<ChatId>, offsetof(BotCommandScopeChatAdministrators, chat_id), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BotCommandScopeChatMember& out) {
    static constexpr FieldRule fields[] = {
        {"chat_id", &read<ChatId>, offsetof(BotCommandScopeChatMember, chat_id), 1U},
        {"user_id", &read<std::int64_t>, offsetof(BotCommandScopeChatMember, user_id), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2276365573U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BotCommandScopeDefault& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, BotDescription& out) {
    static constexpr FieldRule fields[] = {
        {"description", &read<std::string>, offsetof(BotDescription, description), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(BotDescription& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, BotFullInfo& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::int64_t>, offsetof(BotFullInfo, id), 1U},
        {"is_bot", &read<bool>, offsetof(BotFullInfo, is_bot), 2U},
        {"first_name", &read<std::string>, offsetof(BotFullInfo, first_name), 4U},
        {"last_name", &read<std::optional<std::string>>, offsetof(BotFullInfo, last_name), 0U},
        {"username", &read<std::optional<std::string>>, offsetof(BotFullInfo, username), 0U},
        {"language_code", &read<std::optional<std::string>>, offsetof(BotFullInfo, language_code), 0U},
        {"is_premium", &read<bool>, offsetof(BotFullInfo, is_premium), 0U},
        {"added_to_attachment_menu", &read<bool>, offsetof(BotFullInfo, added_to_attachment_menu), 0U},
        {"can_join_groups", &read<std::optional<bool>>, offsetof(BotFullInfo, can_join_groups), 0U},
        {"can_read_all_group_messages", &read<std::optional<bool>>, offsetof(BotFullInfo, can_read_all_group_messages), 0U},
        {"supports_guest_queries", &read<std::optional<bool>>, offsetof(BotFullInfo, supports_guest_queries), 0U},
        {"supports_inline_queries", &read<std::optional<bool>>, offsetof(BotFullInfo, supports_inline_queries), 0U},
        {"can_connect_to_business", &read<std::optional<bool>>, offsetof(BotFullInfo, can_connect_to_business), 0U},
        {"has_main_web_app", &read<std::optional<bool>>, offsetof(BotFullInfo, has_main_web_app), 0U},
        {"has_topics_enabled", &read<std::optional<bool>>, offsetof(BotFullInfo, has_topics_enabled), 0U},
        {"allows_users_to_create_topics", &read<std::optional<bool>>, offsetof(BotFullInfo, allows_users_to_create_topics), 0U},
        {"can_manage_bots", &read<std::optional<bool>>, offsetof(BotFullInfo, can_manage_bots), 0U},
        {"supports_join_request_queries", &read<std::optional<bool>>, offsetof(BotFullInfo, supports_join_request_queries), 0U},
        {"active_usernames", &read<std::vector<std::string>>, offsetof(BotFullInfo, active_usernames), 0U},
        {"inline_query_placeholder", &read<std::optional<std::string>>, offsetof(BotFullInfo, inline_query_placeholder), 0U},
        {"needs_inline_query_location", &read<std::optional<bool>>, offsetof(BotFullInfo, needs_inline_query_location), 0U},
        {"has_topic_sidebar", &read<std::optional<bool>>, offsetof(BotFullInfo, has_topic_sidebar), 0U},
    };
    static constexpr std::uint8_t slots[] = {17, 0, 0, 0, 13, 0, 11, 14, 0, 0, 0, 15, 1, 0, 0, 0, 21, 0, 0, 5, 7, 0, 0, 0, 12, 0, 0, 6, 0, 0, 19, 0, 0, 2, 0, 4, 0, 0, 0, 22, 18, 0, 0, 0, 0, 0, 0, 16, 0, 0, 20, 0, 0, 0, 0, 8, 0, 9, 0, 0, 10, 3, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 4069966529U, 26, 7U, 0U}, &out);
    return is_read;
}

void set_raw(BotFullInfo& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, BotName& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(BotName, name), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(BotName& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, BotShortDescription& out) {
    static constexpr FieldRule fields[] = {
        {"short_description", &read<std::string>, offsetof(BotShortDescription, short_description), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(BotShortDescription& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, User& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::int64_t>, offsetof(User, id), 1U},
        {"is_bot", &read<bool>, offsetof(User, is_bot), 2U},
        {"first_name", &read<std::string>, offsetof(User, first_name), 4U},
        {"last_name", &read<std::optional<std::string>>, offsetof(User, last_name), 0U},
        {"username", &read<std::optional<std::string>>, offsetof(User, username), 0U},
        {"language_code", &read<std::optional<std::string>>, offsetof(User, language_code), 0U},
        {"is_premium", &read<bool>, offsetof(User, is_premium), 0U},
        {"added_to_attachment_menu", &read<bool>, offsetof(User, added_to_attachment_menu), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 7, 0, 8, 0, 0, 4, 2, 6, 5, 0, 0, 1, 0, 3, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 1733447787U, 28, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BotSubscriptionUpdated& out) {
    static constexpr FieldRule fields[] = {
        {"user", &read<User>, offsetof(BotSubscriptionUpdated, user), 1U},
        {"invoice_payload", &read<std::string>, offsetof(BotSubscriptionUpdated, invoice_payload), 2U},
        {"state", &read<BotSubscriptionUpdatedState>, offsetof(BotSubscriptionUpdated, state), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 0, 0, 1, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 1U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, BusinessBotRights& out) {
    static constexpr FieldRule fields[] = {
        {"can_reply", &read<bool>, offsetof(BusinessBotRights, can_reply), 0U},
        {"can_read_messages", &read<bool>, offsetof(BusinessBotRights, can_read_messages), 0U},
        {"can_delete_sent_messages", &read<bool>, offsetof(BusinessBotRights, can_delete_sent_messages), 0U},
        {"can_delete_all_messages", &read<bool>, offsetof(BusinessBotRights, can_delete_all_messages), 0U},
        {"can_edit_name", &read<bool>, offsetof(BusinessBotRights, can_edit_name), 0U},
        {"can_edit_bio", &read<bool>, offsetof(BusinessBotRights, can_edit_bio), 0U},
        {"can_edit_profile_photo", &read<bool>, offsetof(BusinessBotRights, can_edit_profile_photo), 0U},
        {"can_edit_username", &read<bool>, offsetof(BusinessBotRights, can_edit_username), 0U},
        {"can_change_gift_settings", &read<bool>, offsetof(BusinessBotRights, can_change_gift_settings), 0U},
        {"can_view_gifts_and_stars", &read<bool>, offsetof(BusinessBotRights, can_view_gifts_and_stars), 0U},
        {"can_convert_gifts_to_stars", &read<bool>, offsetof(BusinessBotRights, can_convert_gifts_to_stars), 0U},
        {"can_transfer_and_upgrade_gifts", &read<bool>, offsetof(BusinessBotRights, can_transfer_and_upgrade_gifts), 0U},
        {"can_transfer_stars", &read<bool>, offsetof(BusinessBotRights, can_transfer_stars), 0U},
        {"can_manage_stories", &read<bool>, offsetof(BusinessBotRights, can_manage_stories), 0U},
    };
    static constexpr std::uint8_t slots[] = {10, 6, 0, 0, 0, 0, 13, 0, 5, 0, 3, 0, 11, 12, 0, 0, 0, 0, 9, 2, 4, 0, 0, 0, 8, 0, 0, 1, 14, 0, 0, 7};
    const bool is_read = decode_object(element, place, {fields, slots, 1733447787U, 27, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BusinessConnection& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(BusinessConnection, id), 1U},
        {"user", &read<User>, offsetof(BusinessConnection, user), 2U},
        {"user_chat_id", &read<std::int64_t>, offsetof(BusinessConnection, user_chat_id), 4U},
        {"date", &read<std::int64_t>, offsetof(BusinessConnection, date), 8U},
        {"rights", &read<Box<BusinessBotRights>>, offsetof(BusinessConnection, rights), 0U},
        {"is_enabled", &read<bool>, offsetof(BusinessConnection, is_enabled), 16U},
    };
    static constexpr std::uint8_t slots[] = {6, 2, 0, 3, 1, 0, 5, 0, 0, 0, 0, 0, 0, 4, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 28, 31U, 2U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, BusinessIntro& out) {
    static constexpr FieldRule fields[] = {
        {"title", &read<std::optional<std::string>>, offsetof(BusinessIntro, title), 0U},
        {"message", &read<std::optional<std::string>>, offsetof(BusinessIntro, message), 0U},
        {"sticker", &read<Box<Sticker>>, offsetof(BusinessIntro, sticker), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 2, 3, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BusinessLocation& out) {
    static constexpr FieldRule fields[] = {
        {"address", &read<std::string>, offsetof(BusinessLocation, address), 1U},
        {"location", &read<Box<Location>>, offsetof(BusinessLocation, location), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Chat& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::int64_t>, offsetof(Chat, id), 1U},
        {"type", &read<ChatType>, offsetof(Chat, type), 2U},
        {"title", &read<std::optional<std::string>>, offsetof(Chat, title), 0U},
        {"username", &read<std::optional<std::string>>, offsetof(Chat, username), 0U},
        {"first_name", &read<std::optional<std::string>>, offsetof(Chat, first_name), 0U},
        {"last_name", &read<std::optional<std::string>>, offsetof(Chat, last_name), 0U},
        {"is_forum", &read<bool>, offsetof(Chat, is_forum), 0U},
        {"is_direct_messages", &read<bool>, offsetof(Chat, is_direct_messages), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 7, 0, 5, 2, 0, 1, 8, 0, 0, 0, 4, 6, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 482764617U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BusinessMessagesDeleted& out) {
    static constexpr FieldRule fields[] = {
        {"business_connection_id", &read<std::string>, offsetof(BusinessMessagesDeleted, business_connection_id), 1U},
        {"chat", &read<Chat>, offsetof(BusinessMessagesDeleted, chat), 2U},
        {"message_ids", &read<std::vector<std::int64_t>>, offsetof(BusinessMessagesDeleted, message_ids), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0, 0, 0, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 2U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, BusinessOpeningHours& out) {
    static constexpr FieldRule fields[] = {
        {"time_zone_name", &read<std::string>, offsetof(BusinessOpeningHours, time_zone_name), 1U},
        {"opening_hours", &read<std::vector<BusinessOpeningHoursInterval>>, offsetof(BusinessOpeningHours, opening_hours), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, BusinessOpeningHoursInterval& out) {
    static constexpr FieldRule fields[] = {
        {"opening_minute", &read<std::int64_t>, offsetof(BusinessOpeningHoursInterval, opening_minute), 1U},
        {"closing_minute", &read<std::int64_t>, offsetof(BusinessOpeningHoursInterval, closing_minute), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, CallbackGame& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, CallbackQuery& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(CallbackQuery, id), 1U},
        {"from", &read<User>, offsetof(CallbackQuery, from), 2U},
        {"message", &read<Box<MaybeInaccessibleMessage>>, offsetof(CallbackQuery, message), 0U},
        {"inline_message_id", &read<std::optional<std::string>>, offsetof(CallbackQuery, inline_message_id), 0U},
        {"chat_instance", &read<std::string>, offsetof(CallbackQuery, chat_instance), 4U},
        {"data", &read<std::optional<std::string>>, offsetof(CallbackQuery, data), 0U},
        {"game_short_name", &read<std::optional<std::string>>, offsetof(CallbackQuery, game_short_name), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 7, 0, 0, 6, 4, 3, 0, 5, 1, 2, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 7U, 2U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatAdministratorRights& out) {
    static constexpr FieldRule fields[] = {
        {"is_anonymous", &read<bool>, offsetof(ChatAdministratorRights, is_anonymous), 1U},
        {"can_manage_chat", &read<bool>, offsetof(ChatAdministratorRights, can_manage_chat), 2U},
        {"can_delete_messages", &read<bool>, offsetof(ChatAdministratorRights, can_delete_messages), 4U},
        {"can_manage_video_chats", &read<bool>, offsetof(ChatAdministratorRights, can_manage_video_chats), 8U},
        {"can_restrict_members", &read<bool>, offsetof(ChatAdministratorRights, can_restrict_members), 16U},
        {"can_promote_members", &read<bool>, offsetof(ChatAdministratorRights, can_promote_members), 32U},
        {"can_change_info", &read<bool>, offsetof(ChatAdministratorRights, can_change_info), 64U},
        {"can_invite_users", &read<bool>, offsetof(ChatAdministratorRights, can_invite_users), 128U},
        {"can_post_stories", &read<bool>, offsetof(ChatAdministratorRights, can_post_stories), 256U},
        {"can_edit_stories", &read<bool>, offsetof(ChatAdministratorRights, can_edit_stories), 512U},
        {"can_delete_stories", &read<bool>, offsetof(ChatAdministratorRights, can_delete_stories), 1024U},
        {"can_post_messages", &read<std::optional<bool>>, offsetof(ChatAdministratorRights, can_post_messages), 0U},
        {"can_edit_messages", &read<std::optional<bool>>, offsetof(ChatAdministratorRights, can_edit_messages), 0U},
        {"can_pin_messages", &read<std::optional<bool>>, offsetof(ChatAdministratorRights, can_pin_messages), 0U},
        {"can_manage_topics", &read<std::optional<bool>>, offsetof(ChatAdministratorRights, can_manage_topics), 0U},
        {"can_manage_direct_messages", &read<std::optional<bool>>, offsetof(ChatAdministratorRights, can_manage_direct_messages), 0U},
        {"can_manage_tags", &read<std::optional<bool>>, offsetof(ChatAdministratorRights, can_manage_tags), 0U},
        {"can_send_welcome_messages", &read<bool>, offsetof(ChatAdministratorRights, can_send_welcome_messages), 2048U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 7, 1, 0, 5, 0, 0, 0, 0, 6, 4, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 11, 0, 9, 10, 0, 0, 0, 0, 0, 3, 0, 12, 13, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 8, 0, 0, 15, 17, 0, 0, 0, 0, 18};
    const bool is_read = decode_object(element, place, {fields, slots, 647612215U, 26, 4095U, 0U}, &out);
    return is_read;
}

void set_raw(ChatAdministratorRights& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatBackground& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<BackgroundType>, offsetof(ChatBackground, type), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatBoostSource& out) {
    static constexpr MemberRule members[] = {
        {"premium", "", &read_member<ChatBoostSource, ChatBoostSourcePremium>},
        {"gift_code", "", &read_member<ChatBoostSource, ChatBoostSourceGiftCode>},
        {"giveaway", "", &read_member<ChatBoostSource, ChatBoostSourceGiveaway>},
    };
    if (decode_member(element, place, "source", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, ChatBoost& out) {
    static constexpr FieldRule fields[] = {
        {"boost_id", &read<std::string>, offsetof(ChatBoost, boost_id), 1U},
        {"add_date", &read<std::int64_t>, offsetof(ChatBoost, add_date), 2U},
        {"expiration_date", &read<std::int64_t>, offsetof(ChatBoost, expiration_date), 4U},
        {"source", &read<ChatBoostSource>, offsetof(ChatBoost, source), 8U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1, 0, 4, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatBoostAdded& out) {
    static constexpr FieldRule fields[] = {
        {"boost_count", &read<std::int64_t>, offsetof(ChatBoostAdded, boost_count), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatBoostRemoved& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(ChatBoostRemoved, chat), 1U},
        {"boost_id", &read<std::string>, offsetof(ChatBoostRemoved, boost_id), 2U},
        {"remove_date", &read<std::int64_t>, offsetof(ChatBoostRemoved, remove_date), 4U},
        {"source", &read<ChatBoostSource>, offsetof(ChatBoostRemoved, source), 8U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 3, 2, 0, 4, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 15U, 1U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatBoostSourceGiftCode& out) {
    static constexpr FieldRule fields[] = {
        {"user", &read<User>, offsetof(ChatBoostSourceGiftCode, user), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatBoostSourceGiveaway& out) {
    static constexpr FieldRule fields[] = {
        {"giveaway_message_id", &read<std::int64_t>, offsetof(ChatBoostSourceGiveaway, giveaway_message_id), 1U},
        {"user", &read<Box<User>>, offsetof(ChatBoostSourceGiveaway, user), 0U},
        {"prize_star_count", &read<std::optional<std::int64_t>>, offsetof(ChatBoostSourceGiveaway, prize_star_count), 0U},
        {"is_unclaimed", &read<bool>, offsetof(ChatBoostSourceGiveaway, is_unclaimed), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 4, 0, 1, 0, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatBoostSourcePremium& out) {
    static constexpr FieldRule fields[] = {
        {"user", &read<User>, offsetof(ChatBoostSourcePremium, user), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatBoostUpdated& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(ChatBoostUpdated, chat), 1U},
        {"boost", &read<ChatBoost>, offsetof(ChatBoostUpdated, boost), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 3U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatFullInfo& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::int64_t>, offsetof(ChatFullInfo, id), 1U},
        {"type", &read<ChatType>, offsetof(ChatFullInfo, type), 2U},
        {"title", &read<std::optional<std::string>>, offsetof(ChatFullInfo, title), 0U},
        {"username", &read<std::optional<std::string>>, offsetof(ChatFullInfo, username), 0U},
        {"first_name", &read<std::optional<std::string>>, offsetof(ChatFullInfo, first_name), 0U},
        {"last_name", &read<std::optional<std::string>>, offsetof(ChatFullInfo, last_name), 0U},
        {"is_forum", &read<bool>, offsetof(ChatFullInfo, is_forum), 0U},
        {"is_direct_messages", &read<bool>, offsetof(ChatFullInfo, is_direct_messages), 0U},
        {"accent_color_id", &read<std::int64_t>, offsetof(ChatFullInfo, accent_color_id), 4U},
        {"max_reaction_count", &read<std::int64_t>, offsetof(ChatFullInfo, max_reaction_count), 8U},
        {"photo", &read<Box<ChatPhoto>>, offsetof(ChatFullInfo, photo), 0U},
        {"active_usernames", &read<std::vector<std::string>>, offsetof(ChatFullInfo, active_usernames), 0U},
        {"birthdate", &read<Box<Birthdate>>, offsetof(ChatFullInfo, birthdate), 0U},
        {"business_intro", &read<Box<BusinessIntro>>, offsetof(ChatFullInfo, business_intro), 0U},
        {"business_location", &read<Box<BusinessLocation>>, offsetof(ChatFullInfo, business_location), 0U},
        {"business_opening_hours", &read<Box<BusinessOpeningHours>>, offsetof(ChatFullInfo, business_opening_hours), 0U},
        {"personal_chat", &read<Box<Chat>>, offsetof(ChatFullInfo, personal_chat), 0U},
        {"parent_chat", &read<Box<Chat>>, offsetof(ChatFullInfo, parent_chat), 0U},
        {"available_reactions", &read<std::vector<ReactionType>>, offsetof(ChatFullInfo, available_reactions), 0U},
        {"background_custom_emoji_id", &read<std::optional<std::string>>, offsetof(ChatFullInfo, background_custom_emoji_id), 0U},
        {"profile_accent_color_id", &read<std::optional<std::int64_t>>, offsetof(ChatFullInfo, profile_accent_color_id), 0U},
        {"profile_background_custom_emoji_id", &read<std::optional<std::string>>, offsetof(ChatFullInfo, profile_background_custom_emoji_id), 0U},
        {"emoji_status_custom_emoji_id", &read<std::optional<std::string>>, offsetof(ChatFullInfo, emoji_status_custom_emoji_id), 0U},
        {"emoji_status_expiration_date", &read<std::optional<std::int64_t>>, offsetof(ChatFullInfo, emoji_status_expiration_date), 0U},
        {"bio", &read<std::optional<std::string>>, offsetof(ChatFullInfo, bio), 0U},
        {"has_private_forwards", &read<bool>, offsetof(ChatFullInfo, has_private_forwards), 0U},
        {"has_restricted_voice_and_video_messages", &read<bool>, offsetof(ChatFullInfo, has_restricted_voice_and_video_messages), 0U},
        {"join_to_send_messages", &read<bool>, offsetof(ChatFullInfo, join_to_send_messages), 0U},
        {"join_by_request", &read<bool>, offsetof(ChatFullInfo, join_by_request), 0U},
        {"description", &read<std::optional<std::string>>, offsetof(ChatFullInfo, description), 0U},
        {"invite_link", &read<std::optional<std::string>>, offsetof(ChatFullInfo, invite_link), 0U},
        {"pinned_message", &read<Box<Message>>, offsetof(ChatFullInfo, pinned_message), 0U},
        {"permissions", &read<Box<ChatPermissions>>, offsetof(ChatFullInfo, permissions), 0U},
        {"accepted_gift_types", &read<AcceptedGiftTypes>, offsetof(ChatFullInfo, accepted_gift_types), 16U},
        {"can_send_paid_media", &read<bool>, offsetof(ChatFullInfo, can_send_paid_media), 0U},
        {"slow_mode_delay", &read<std::optional<std::int64_t>>, offsetof(ChatFullInfo, slow_mode_delay), 0U},
        {"unrestrict_boost_count", &read<std::optional<std::int64_t>>, offsetof(ChatFullInfo, unrestrict_boost_count), 0U},
        {"message_auto_delete_time", &read<std::optional<std::int64_t>>, offsetof(ChatFullInfo, message_auto_delete_time), 0U},
        {"has_aggressive_anti_spam_enabled", &read<bool>, offsetof(ChatFullInfo, has_aggressive_anti_spam_enabled), 0U},
        {"has_hidden_members", &read<bool>, offsetof(ChatFullInfo, has_hidden_members), 0U},
        {"has_protected_content", &read<bool>, offsetof(ChatFullInfo, has_protected_content), 0U},
        {"has_visible_history", &read<bool>, offsetof(ChatFullInfo, has_visible_history), 0U},
        {"sticker_set_name", &read<std::optional<std::string>>, offsetof(ChatFullInfo, sticker_set_name), 0U},
        {"can_set_sticker_set", &read<bool>, offsetof(ChatFullInfo, can_set_sticker_set), 0U},
        {"custom_emoji_sticker_set_name", &read<std::optional<std::string>>, offsetof(ChatFullInfo, custom_emoji_sticker_set_name), 0U},
        {"linked_chat_id", &read<std::optional<std::int64_t>>, offsetof(ChatFullInfo, linked_chat_id), 0U},
        {"location", &read<Box<ChatLocation>>, offsetof(ChatFullInfo, location), 0U},
        {"rating", &read<Box<UserRating>>, offsetof(ChatFullInfo, rating), 0U},
        {"first_profile_audio", &read<Box<Audio>>, offsetof(ChatFullInfo, first_profile_audio), 0U},
        {"unique_gift_colors", &read<Box<UniqueGiftColors>>, offsetof(ChatFullInfo, unique_gift_colors), 0U},
        {"paid_message_star_count", &read<std::optional<std::int64_t>>, offsetof(ChatFullInfo, paid_message_star_count), 0U},
        {"guard_bot", &read<Box<User>>, offsetof(ChatFullInfo, guard_bot), 0U},
        {"community", &read<Box<Community>>, offsetof(ChatFullInfo, community), 0U},
        {"share_theme", &read<Box<ChatShareTheme>>, offsetof(ChatFullInfo, share_theme), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 42, 0, 0, 0, 0, 2, 45, 0, 47, 0, 0, 36, 37, 0, 0, 0, 51, 12, 0, 0, 5, 9, 0, 0, 17, 0, 0, 0, 0, 44, 0, 29, 52, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 53, 0, 0, 0, 13, 49, 0, 19, 0, 0, 0, 0, 34, 0, 0, 14, 31, 33, 48, 0, 26, 22, 38, 0, 15, 23, 27, 7, 16, 41, 0, 0, 0, 0, 0, 0, 0, 0, 8, 46, 0, 0, 0, 18, 20, 0, 25, 0, 50, 0, 54, 0, 0, 0, 24, 0, 0, 43, 21, 0, 0, 0, 0, 3, 28, 0, 0, 11, 6, 1, 0, 0, 10, 32, 0, 0, 4, 39, 40, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3401646389U, 25, 31U, 16U}, &out);
    return is_read;
}

void set_raw(ChatFullInfo& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatInviteLink& out) {
    static constexpr FieldRule fields[] = {
        {"invite_link", &read<std::string>, offsetof(ChatInviteLink, invite_link), 1U},
        {"creator", &read<User>, offsetof(ChatInviteLink, creator), 2U},
        {"creates_join_request", &read<bool>, offsetof(ChatInviteLink, creates_join_request), 4U},
        {"is_primary", &read<bool>, offsetof(ChatInviteLink, is_primary), 8U},
        {"is_revoked", &read<bool>, offsetof(ChatInviteLink, is_revoked), 16U},
        {"name", &read<std::optional<std::string>>, offsetof(ChatInviteLink, name), 0U},
        {"expire_date", &read<std::optional<std::int64_t>>, offsetof(ChatInviteLink, expire_date), 0U},
        {"member_limit", &read<std::optional<std::int64_t>>, offsetof(ChatInviteLink, member_limit), 0U},
        {"pending_join_request_count", &read<std::optional<std::int64_t>>, offsetof(ChatInviteLink, pending_join_request_count), 0U},
        {"subscription_period", &read<std::optional<std::int64_t>>, offsetof(ChatInviteLink, subscription_period), 0U},
        {"subscription_price", &read<std::optional<std::int64_t>>, offsetof(ChatInviteLink, subscription_price), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1, 0, 11, 0, 8, 7, 0, 0, 0, 4, 0, 3, 0, 6, 2, 5, 0, 0, 0, 0, 0, 0, 9, 0, 10, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3527048743U, 27, 31U, 2U}, &out);
    return is_read;
}

void set_raw(ChatInviteLink& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatJoinRequest& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(ChatJoinRequest, chat), 1U},
        {"from", &read<User>, offsetof(ChatJoinRequest, from), 2U},
        {"user_chat_id", &read<std::int64_t>, offsetof(ChatJoinRequest, user_chat_id), 4U},
        {"date", &read<std::int64_t>, offsetof(ChatJoinRequest, date), 8U},
        {"bio", &read<std::optional<std::string>>, offsetof(ChatJoinRequest, bio), 0U},
        {"invite_link", &read<Box<ChatInviteLink>>, offsetof(ChatJoinRequest, invite_link), 0U},
        {"query_id", &read<std::optional<std::string>>, offsetof(ChatJoinRequest, query_id), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 0, 1, 6, 0, 0, 5, 0, 7, 0, 3, 0, 0, 4};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 15U, 3U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, Location& out) {
    static constexpr FieldRule fields[] = {
        {"latitude", &read<double>, offsetof(Location, latitude), 1U},
        {"longitude", &read<double>, offsetof(Location, longitude), 2U},
        {"horizontal_accuracy", &read<std::optional<double>>, offsetof(Location, horizontal_accuracy), 0U},
        {"live_period", &read<std::optional<std::int64_t>>, offsetof(Location, live_period), 0U},
        {"heading", &read<std::optional<std::int64_t>>, offsetof(Location, heading), 0U},
        {"proximity_alert_radius", &read<std::optional<std::int64_t>>, offsetof(Location, proximity_alert_radius), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 0, 0, 0, 2, 3, 0, 4, 0, 6, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3362201145U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatLocation& out) {
    static constexpr FieldRule fields[] = {
        {"location", &read<Location>, offsetof(ChatLocation, location), 1U},
        {"address", &read<std::string>, offsetof(ChatLocation, address), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ChatMember& out) {
    static constexpr MemberRule members[] = {
        {"restricted", "", &read_member<ChatMember, ChatMemberRestricted>},
        {"administrator", "", &read_member<ChatMember, ChatMemberAdministrator>},
        {"creator", "", &read_member<ChatMember, ChatMemberOwner>},
        {"kicked", "", &read_member<ChatMember, ChatMemberBanned>},
        {"member", "", &read_member<ChatMember, ChatMemberMember>},
        {"left", "", &read_member<ChatMember, ChatMemberLeft>},
    };
    if (decode_member(element, place, "status", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

void set_raw(ChatMember& object, const Place& place) {
    switch (object.index()) {
        case 0: return RawAccess::set(*static_cast<ChatMemberOwner*>(object.object()), place);
        case 1: return RawAccess::set(*static_cast<ChatMemberAdministrator*>(object.object()), place);
        case 2: return RawAccess::set(*static_cast<ChatMemberMember*>(object.object()), place);
        case 3: return RawAccess::set(*static_cast<ChatMemberRestricted*>(object.object()), place);
        case 4: return RawAccess::set(*static_cast<ChatMemberLeft*>(object.object()), place);
        case 5: return RawAccess::set(*static_cast<ChatMemberBanned*>(object.object()), place);
        default: return;
    }
}

}  // namespace telepot::codec

namespace telepot {

Json ChatMember::raw() const {
    switch (index()) {
        case 0: return static_cast<const ChatMemberOwner*>(object())->raw();
        case 1: return static_cast<const ChatMemberAdministrator*>(object())->raw();
        case 2: return static_cast<const ChatMemberMember*>(object())->raw();
        case 3: return static_cast<const ChatMemberRestricted*>(object())->raw();
        case 4: return static_cast<const ChatMemberLeft*>(object())->raw();
        case 5: return static_cast<const ChatMemberBanned*>(object())->raw();
        case 6: return codec::raw_of(*static_cast<const Unknown*>(object()));
        default: return {};
    }
}

std::vector<std::string> ChatMember::problems() const {
    switch (index()) {
        case 0: return static_cast<const ChatMemberOwner*>(object())->problems();
        case 1: return static_cast<const ChatMemberAdministrator*>(object())->problems();
        case 2: return static_cast<const ChatMemberMember*>(object())->problems();
        case 3: return static_cast<const ChatMemberRestricted*>(object())->problems();
        case 4: return static_cast<const ChatMemberLeft*>(object())->problems();
        case 5: return static_cast<const ChatMemberBanned*>(object())->problems();
        default: return {};
    }
}

}  // namespace telepot

namespace telepot::codec {

bool decode(const Element& element, const Place& place, ChatMemberAdministrator& out) {
    static constexpr FieldRule fields[] = {
        {"user", &read<User>, offsetof(ChatMemberAdministrator, user), 1U},
        {"can_be_edited", &read<bool>, offsetof(ChatMemberAdministrator, can_be_edited), 2U},
        {"is_anonymous", &read<bool>, offsetof(ChatMemberAdministrator, is_anonymous), 4U},
        {"can_manage_chat", &read<bool>, offsetof(ChatMemberAdministrator, can_manage_chat), 8U},
        {"can_delete_messages", &read<bool>, offsetof(ChatMemberAdministrator, can_delete_messages), 16U},
        {"can_manage_video_chats", &read<bool>, offsetof(ChatMemberAdministrator, can_manage_video_chats), 32U},
        {"can_restrict_members", &read<bool>, offsetof(ChatMemberAdministrator, can_restrict_members), 64U},
        {"can_promote_members", &read<bool>, offsetof(ChatMemberAdministrator, can_promote_members), 128U},
        {"can_change_info", &read<bool>, offsetof(ChatMemberAdministrator, can_change_info), 256U},
        {"can_invite_users", &read<bool>, offsetof(ChatMemberAdministrator, can_invite_users), 512U},
        {"can_post_stories", &read<bool>, offsetof(ChatMemberAdministrator, can_post_stories), 1024U},
        {"can_edit_stories", &read<bool>, offsetof(ChatMemberAdministrator, can_edit_stories), 2048U},
        {"can_delete_stories", &read<bool>, offsetof(ChatMemberAdministrator, can_delete_stories), 4096U},
        {"can_post_messages", &read<std::optional<bool>>, offsetof(ChatMemberAdministrator, can_post_messages), 0U},
        {"can_edit_messages", &read<std::optional<bool>>, offsetof(ChatMemberAdministrator, can_edit_messages), 0U},
        {"can_pin_messages", &read<std::optional<bool>>, offsetof(ChatMemberAdministrator, can_pin_messages), 0U},
        {"can_manage_topics", &read<std::optional<bool>>, offsetof(ChatMemberAdministrator, can_manage_topics), 0U},
        {"can_manage_direct_messages", &read<std::optional<bool>>, offsetof(ChatMemberAdministrator, can_manage_direct_messages), 0U},
        {"can_manage_tags", &read<std::optional<bool>>, offsetof(ChatMemberAdministrator, can_manage_tags), 0U},
        {"can_send_welcome_messages", &read<bool>, offsetof(ChatMemberAdministrator, can_send_welcome_messages), 8192U},
        {"custom_title", &read<std::optional<std::string>>, offsetof(ChatMemberAdministrator, custom_title), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 11, 12, 0, 9, 14, 15, 0, 20, 0, 17, 21, 0, 0, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 3, 13, 18, 0, 0, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 2, 0, 0, 19, 6, 0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 269542027U, 26, 16383U, 1U}, &out);
    return is_read;
}

void set_raw(ChatMemberAdministrator& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ChatMemberBanned& out) {
    static constexpr FieldRule fields[] = {
        {"user", &read<User>, offsetof(ChatMemberBanned, user), 1U},
        {"until_date", &read<std::int64_t>, offsetof(ChatMemberBanned, until_date), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 3U, 1U}, &out);
    return is_read;
}

void set_raw(ChatMemberBanned& object, const Place& place) {
    RawAccess::set(object, place);
}

}  // namespace telepot::codec
