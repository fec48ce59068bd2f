// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

bool decode(const Element& element, const Place& place, GiveawayCompleted& out) {
    static constexpr FieldRule fields[] = {
        {"winner_count", &read<std::int64_t>, offsetof(GiveawayCompleted, winner_count), 1U},
        {"unclaimed_prize_count", &read<std::optional<std::int64_t>>, offsetof(GiveawayCompleted, unclaimed_prize_count), 0U},
        {"giveaway_message", &read<Box<Message>>, offsetof(GiveawayCompleted, giveaway_message), 0U},
        {"is_star_giveaway", &read<bool>, offsetof(GiveawayCompleted, is_star_giveaway), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 4, 0, 1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, GiveawayCreated& out) {
    static constexpr FieldRule fields[] = {
        {"prize_star_count", &read<std::optional<std::int64_t>>, offsetof(GiveawayCreated, prize_star_count), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, GiveawayWinners& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(GiveawayWinners, chat), 1U},
        {"giveaway_message_id", &read<std::int64_t>, offsetof(GiveawayWinners, giveaway_message_id), 2U},
        {"winners_selection_date", &read<std::int64_t>, offsetof(GiveawayWinners, winners_selection_date), 4U},
        {"winner_count", &read<std::int64_t>, offsetof(GiveawayWinners, winner_count), 8U},
        {"winners", &read<std::vector<User>>, offsetof(GiveawayWinners, winners), 16U},
        {"additional_chat_count", &read<std::optional<std::int64_t>>, offsetof(GiveawayWinners, additional_chat_count), 0U},
        {"prize_star_count", &read<std::optional<std::int64_t>>, offsetof(GiveawayWinners, prize_star_count), 0U},
        {"premium_subscription_month_count", &read<std::optional<std::int64_t>>, offsetof(GiveawayWinners, premium_subscription_month_count), 0U},
        {"unclaimed_prize_count", &read<std::optional<std::int64_t>>, offsetof(GiveawayWinners, unclaimed_prize_count), 0U},
        {"only_new_members", &read<bool>, offsetof(GiveawayWinners, only_new_members), 0U},
        {"was_refunded", &read<bool>, offsetof(GiveawayWinners, was_refunded), 0U},
        {"prize_description", &read<std::optional<std::string>>, offsetof(GiveawayWinners, prize_description), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 8, 6, 0, 4, 0, 2, 0, 0, 0, 3, 1, 0, 10, 0, 0, 9, 0, 0, 0, 11, 0, 5, 0, 7, 0, 0, 12, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2441213171U, 27, 31U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InaccessibleMessage& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(InaccessibleMessage, chat), 1U},
        {"message_id", &read<std::int64_t>, offsetof(InaccessibleMessage, message_id), 2U},
        {"date", &read<std::int64_t>, offsetof(InaccessibleMessage, date), 4U},
    };
    static constexpr std::uint8_t slots[] = {3, 1, 0, 0, 0, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineKeyboardButton& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<std::string>, offsetof(InlineKeyboardButton, text), 1U},
        {"icon_custom_emoji_id", &read<std::optional<std::string>>, offsetof(InlineKeyboardButton, icon_custom_emoji_id), 0U},
        {"style", &read<std::optional<ButtonStyle>>, offsetof(InlineKeyboardButton, style), 0U},
        {"url", &read<std::optional<std::string>>, offsetof(InlineKeyboardButton, url), 0U},
        {"callback_data", &read<std::optional<std::string>>, offsetof(InlineKeyboardButton, callback_data), 0U},
        {"web_app", &read<Box<WebAppInfo>>, offsetof(InlineKeyboardButton, web_app), 0U},
        {"login_url", &read<Box<LoginUrl>>, offsetof(InlineKeyboardButton, login_url), 0U},
        {"switch_inline_query", &read<std::optional<std::string>>, offsetof(InlineKeyboardButton, switch_inline_query), 0U},
        {"switch_inline_query_current_chat", &read<std::optional<std::string>>, offsetof(InlineKeyboardButton, switch_inline_query_current_chat), 0U},
        {"switch_inline_query_chosen_chat", &read<Box<SwitchInlineQueryChosenChat>>, offsetof(InlineKeyboardButton, switch_inline_query_chosen_chat), 0U},
        {"copy_text", &read<Box<CopyTextButton>>, offsetof(InlineKeyboardButton, copy_text), 0U},
        {"callback_game", &read<Box<CallbackGame>>, offsetof(InlineKeyboardButton, callback_game), 0U},
        {"pay", &read<std::optional<bool>>, offsetof(InlineKeyboardButton, pay), 0U},
        {"disabled", &read<Box<DisabledButton>>, offsetof(InlineKeyboardButton, disabled), 0U},
    };
    static constexpr std::uint8_t slots[] = {14, 7, 0, 0, 0, 12, 13, 0, 0, 5, 0, 0, 2, 9, 0, 0, 6, 0, 1, 0, 4, 11, 3, 10, 0, 0, 0, 0, 0, 0, 0, 8};
    const bool is_read = decode_object(element, place, {fields, slots, 647612215U, 27, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineKeyboardMarkup& out) {
    static constexpr FieldRule fields[] = {
        {"inline_keyboard", &read<std::vector<std::vector<InlineKeyboardButton>>>, offsetof(InlineKeyboardMarkup, inline_keyboard), 1U},
        {"force_reply", &read<std::optional<bool>>, offsetof(InlineKeyboardMarkup, force_reply), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQuery& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQuery, id), 1U},
        {"from", &read<User>, offsetof(InlineQuery, from), 2U},
        {"query", &read<std::string>, offsetof(InlineQuery, query), 4U},
        {"offset", &read<std::string>, offsetof(InlineQuery, offset), 8U},
        {"chat_type", &read<std::optional<InlineQueryChatType>>, offsetof(InlineQuery, chat_type), 0U},
        {"location", &read<Box<Location>>, offsetof(InlineQuery, location), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 2, 0, 0, 4, 6, 0, 0, 0, 1, 0, 0, 0, 0, 0, 5};
    const bool is_read = decode_object(element, place, {fields, slots, 2111517975U, 28, 15U, 2U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResult& out) {
    static constexpr MemberRule members[] = {
        {"venue", "", &read_member<InlineQueryResult, InlineQueryResultVenue>},
        {"video", "id video_url mime_type thumbnail_url title ", &read_member<InlineQueryResult, InlineQueryResultVideo>},
        {"document", "id title document_url mime_type ", &read_member<InlineQueryResult, InlineQueryResultDocument>},
        {"location", "", &read_member<InlineQueryResult, InlineQueryResultLocation>},
        {"document", "id title document_file_id ", &read_member<InlineQueryResult, InlineQueryResultCachedDocument>},
        {"video", "id video_file_id title ", &read_member<InlineQueryResult, InlineQueryResultCachedVideo>},
        {"voice", "id voice_file_id title ", &read_member<InlineQueryResult, InlineQueryResultCachedVoice>},
        {"article", "", &read_member<InlineQueryResult, InlineQueryResultArticle>},
        {"audio", "id audio_url title ", &read_member<InlineQueryResult, InlineQueryResultAudio>},
        {"contact", "", &read_member<InlineQueryResult, InlineQueryResultContact>},
        {"gif", "id gif_url thumbnail_url ", &read_member<InlineQueryResult, InlineQueryResultGif>},
        {"mpeg4_gif", "id mpeg4_url thumbnail_url ", &read_member<InlineQueryResult, InlineQueryResultMpeg4Gif>},
        {"photo", "id photo_url thumbnail_url ", &read_member<InlineQueryResult, InlineQueryResultPhoto>},
        {"voice", "id voice_url title ", &read_member<InlineQueryResult, InlineQueryResultVoice>},
        {"audio", "id audio_file_id ", &read_member<InlineQueryResult, InlineQueryResultCachedAudio>},
        {"gif", "id gif_file_id ", &read_member<InlineQueryResult, InlineQueryResultCachedGif>},
        {"mpeg4_gif", "id mpeg4_file_id ", &read_member<InlineQueryResult, InlineQueryResultCachedMpeg4Gif>},
        {"photo", "id photo_file_id ", &read_member<InlineQueryResult, InlineQueryResultCachedPhoto>},
        {"sticker", "", &read_member<InlineQueryResult, InlineQueryResultCachedSticker>},
        {"game", "", &read_member<InlineQueryResult, InlineQueryResultGame>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputMessageContent& out) {
    static constexpr MemberRule members[] = {
        {"", "title description payload currency prices ", &read_member<InputMessageContent, InputInvoiceMessageContent>},
        {"", "latitude longitude title address ", &read_member<InputMessageContent, InputVenueMessageContent>},
        {"", "latitude longitude ", &read_member<InputMessageContent, InputLocationMessageContent>},
        {"", "phone_number first_name ", &read_member<InputMessageContent, InputContactMessageContent>},
        {"", "message_text ", &read_member<InputMessageContent, InputTextMessageContent>},
        {"", "rich_message ", &read_member<InputMessageContent, InputRichMessageContent>},
        {"", "html ", &read_member<InputMessageContent, InputWidgetMessageContent>},
        {"", "widget_id ", &read_member<InputMessageContent, InputSharedWidgetMessageContent>},
    };
    if (decode_member(element, place, "", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InlineQueryResultArticle& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultArticle, id), 1U},
        {"title", &read<std::string>, offsetof(InlineQueryResultArticle, title), 2U},
        {"input_message_content", &read<InputMessageContent>, offsetof(InlineQueryResultArticle, input_message_content), 4U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultArticle, reply_markup), 0U},
        {"url", &read<std::optional<std::string>>, offsetof(InlineQueryResultArticle, url), 0U},
        {"description", &read<std::optional<std::string>>, offsetof(InlineQueryResultArticle, description), 0U},
        {"thumbnail_url", &read<std::optional<std::string>>, offsetof(InlineQueryResultArticle, thumbnail_url), 0U},
        {"thumbnail_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultArticle, thumbnail_width), 0U},
        {"thumbnail_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultArticle, thumbnail_height), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 5, 0, 0, 0, 2, 8, 0, 0, 0, 4, 0, 6, 0, 0, 0, 0, 9, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultAudio& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultAudio, id), 1U},
        {"audio_url", &read<std::string>, offsetof(InlineQueryResultAudio, audio_url), 2U},
        {"title", &read<std::string>, offsetof(InlineQueryResultAudio, title), 4U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultAudio, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultAudio, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultAudio, caption_entities), 0U},
        {"performer", &read<std::optional<std::string>>, offsetof(InlineQueryResultAudio, performer), 0U},
        {"audio_duration", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultAudio, audio_duration), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultAudio, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultAudio, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 2, 0, 0, 10, 0, 0, 1, 0, 3, 0, 0, 5, 7, 0, 8, 0, 0, 0, 6, 9};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultCachedAudio& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultCachedAudio, id), 1U},
        {"audio_file_id", &read<std::string>, offsetof(InlineQueryResultCachedAudio, audio_file_id), 2U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedAudio, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedAudio, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultCachedAudio, caption_entities), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultCachedAudio, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultCachedAudio, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {6, 0, 0, 1, 7, 0, 0, 0, 2, 0, 0, 4, 0, 0, 3, 5};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultCachedDocument& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultCachedDocument, id), 1U},
        {"title", &read<std::string>, offsetof(InlineQueryResultCachedDocument, title), 2U},
        {"document_file_id", &read<std::string>, offsetof(InlineQueryResultCachedDocument, document_file_id), 4U},
        {"description", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedDocument, description), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedDocument, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedDocument, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultCachedDocument, caption_entities), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultCachedDocument, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultCachedDocument, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 3, 0, 0, 0, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 9, 6, 0, 4, 0, 0, 0, 0, 5, 0, 0, 0, 7, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultCachedGif& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultCachedGif, id), 1U},
        {"gif_file_id", &read<std::string>, offsetof(InlineQueryResultCachedGif, gif_file_id), 2U},
        {"title", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedGif, title), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedGif, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedGif, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultCachedGif, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InlineQueryResultCachedGif, show_caption_above_media), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultCachedGif, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultCachedGif, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 0, 0, 0, 0, 8, 0, 1, 0, 0, 0, 0, 7, 0, 9, 5, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 6, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultCachedMpeg4Gif& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultCachedMpeg4Gif, id), 1U},
        {"mpeg4_file_id", &read<std::string>, offsetof(InlineQueryResultCachedMpeg4Gif, mpeg4_file_id), 2U},
        {"title", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedMpeg4Gif, title), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedMpeg4Gif, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedMpeg4Gif, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultCachedMpeg4Gif, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InlineQueryResultCachedMpeg4Gif, show_caption_above_media), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultCachedMpeg4Gif, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultCachedMpeg4Gif, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 0, 0, 0, 0, 8, 0, 1, 2, 0, 0, 0, 7, 0, 9, 5, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 6, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultCachedPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultCachedPhoto, id), 1U},
        {"photo_file_id", &read<std::string>, offsetof(InlineQueryResultCachedPhoto, photo_file_id), 2U},
        {"title", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedPhoto, title), 0U},
        {"description", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedPhoto, description), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedPhoto, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedPhoto, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultCachedPhoto, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InlineQueryResultCachedPhoto, show_caption_above_media), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultCachedPhoto, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultCachedPhoto, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 0, 0, 0, 0, 9, 2, 1, 0, 0, 0, 0, 8, 0, 10, 6, 0, 4, 0, 0, 0, 0, 5, 0, 0, 0, 7, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultCachedSticker& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultCachedSticker, id), 1U},
        {"sticker_file_id", &read<std::string>, offsetof(InlineQueryResultCachedSticker, sticker_file_id), 2U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultCachedSticker, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultCachedSticker, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 0, 3, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultCachedVideo& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultCachedVideo, id), 1U},
        {"video_file_id", &read<std::string>, offsetof(InlineQueryResultCachedVideo, video_file_id), 2U},
        {"title", &read<std::string>, offsetof(InlineQueryResultCachedVideo, title), 4U},
        {"description", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedVideo, description), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedVideo, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedVideo, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultCachedVideo, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InlineQueryResultCachedVideo, show_caption_above_media), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultCachedVideo, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultCachedVideo, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 2, 0, 0, 0, 9, 0, 1, 0, 0, 0, 0, 8, 0, 10, 6, 0, 4, 0, 0, 0, 0, 5, 0, 0, 0, 7, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultCachedVoice& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultCachedVoice, id), 1U},
        {"voice_file_id", &read<std::string>, offsetof(InlineQueryResultCachedVoice, voice_file_id), 2U},
        {"title", &read<std::string>, offsetof(InlineQueryResultCachedVoice, title), 4U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedVoice, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultCachedVoice, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultCachedVoice, caption_entities), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultCachedVoice, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultCachedVoice, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 7, 2, 6, 3, 0, 0, 5, 0, 0, 0, 0, 0, 4, 8, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 1898295385U, 28, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultContact& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultContact, id), 1U},
        {"phone_number", &read<std::string>, offsetof(InlineQueryResultContact, phone_number), 2U},
        {"first_name", &read<std::string>, offsetof(InlineQueryResultContact, first_name), 4U},
        {"last_name", &read<std::optional<std::string>>, offsetof(InlineQueryResultContact, last_name), 0U},
        {"vcard", &read<std::optional<std::string>>, offsetof(InlineQueryResultContact, vcard), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultContact, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultContact, input_message_content), 0U},
        {"thumbnail_url", &read<std::optional<std::string>>, offsetof(InlineQueryResultContact, thumbnail_url), 0U},
        {"thumbnail_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultContact, thumbnail_width), 0U},
        {"thumbnail_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultContact, thumbnail_height), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 4, 0, 0, 10, 6, 0, 1, 0, 0, 0, 0, 3, 0, 7, 0, 0, 9, 0, 8, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultDocument& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultDocument, id), 1U},
        {"title", &read<std::string>, offsetof(InlineQueryResultDocument, title), 2U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultDocument, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultDocument, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultDocument, caption_entities), 0U},
        {"document_url", &read<std::string>, offsetof(InlineQueryResultDocument, document_url), 4U},
        {"mime_type", &read<std::string>, offsetof(InlineQueryResultDocument, mime_type), 8U},
        {"description", &read<std::optional<std::string>>, offsetof(InlineQueryResultDocument, description), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultDocument, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultDocument, input_message_content), 0U},
        {"thumbnail_url", &read<std::optional<std::string>>, offsetof(InlineQueryResultDocument, thumbnail_url), 0U},
        {"thumbnail_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultDocument, thumbnail_width), 0U},
        {"thumbnail_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultDocument, thumbnail_height), 0U},
    };
    static constexpr std::uint8_t slots[] = {7, 4, 12, 0, 1, 8, 0, 0, 3, 0, 0, 0, 5, 0, 0, 0, 11, 0, 0, 0, 0, 2, 9, 0, 0, 0, 10, 0, 6, 0, 13, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3546771365U, 27, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultGame& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultGame, id), 1U},
        {"game_short_name", &read<std::string>, offsetof(InlineQueryResultGame, game_short_name), 2U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultGame, reply_markup), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 3, 0, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultGif& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultGif, id), 1U},
        {"gif_url", &read<std::string>, offsetof(InlineQueryResultGif, gif_url), 2U},
        {"gif_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultGif, gif_width), 0U},
        {"gif_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultGif, gif_height), 0U},
        {"gif_duration", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultGif, gif_duration), 0U},
        {"thumbnail_url", &read<std::string>, offsetof(InlineQueryResultGif, thumbnail_url), 4U},
        {"thumbnail_mime_type", &read<std::optional<std::string>>, offsetof(InlineQueryResultGif, thumbnail_mime_type), 0U},
        {"title", &read<std::optional<std::string>>, offsetof(InlineQueryResultGif, title), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultGif, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultGif, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultGif, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InlineQueryResultGif, show_caption_above_media), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultGif, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultGif, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {7, 0, 0, 6, 0, 0, 0, 4, 5, 0, 9, 0, 12, 0, 0, 14, 0, 0, 1, 2, 8, 0, 0, 10, 0, 0, 0, 0, 0, 3, 11, 13};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultLocation& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultLocation, id), 1U},
        {"latitude", &read<double>, offsetof(InlineQueryResultLocation, latitude), 2U},
        {"longitude", &read<double>, offsetof(InlineQueryResultLocation, longitude), 4U},
        {"title", &read<std::string>, offsetof(InlineQueryResultLocation, title), 8U},
        {"horizontal_accuracy", &read<std::optional<double>>, offsetof(InlineQueryResultLocation, horizontal_accuracy), 0U},
        {"live_period", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultLocation, live_period), 0U},
        {"heading", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultLocation, heading), 0U},
        {"proximity_alert_radius", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultLocation, proximity_alert_radius), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultLocation, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultLocation, input_message_content), 0U},
        {"thumbnail_url", &read<std::optional<std::string>>, offsetof(InlineQueryResultLocation, thumbnail_url), 0U},
        {"thumbnail_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultLocation, thumbnail_width), 0U},
        {"thumbnail_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultLocation, thumbnail_height), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 11, 0, 8, 0, 0, 0, 0, 0, 7, 0, 12, 13, 10, 0, 0, 1, 6, 4, 0, 0, 0, 2, 3, 0, 0, 0, 0, 0, 9};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 27, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultMpeg4Gif& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultMpeg4Gif, id), 1U},
        {"mpeg4_url", &read<std::string>, offsetof(InlineQueryResultMpeg4Gif, mpeg4_url), 2U},
        {"mpeg4_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultMpeg4Gif, mpeg4_width), 0U},
        {"mpeg4_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultMpeg4Gif, mpeg4_height), 0U},
        {"mpeg4_duration", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultMpeg4Gif, mpeg4_duration), 0U},
        {"thumbnail_url", &read<std::string>, offsetof(InlineQueryResultMpeg4Gif, thumbnail_url), 4U},
        {"thumbnail_mime_type", &read<std::optional<std::string>>, offsetof(InlineQueryResultMpeg4Gif, thumbnail_mime_type), 0U},
        {"title", &read<std::optional<std::string>>, offsetof(InlineQueryResultMpeg4Gif, title), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultMpeg4Gif, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultMpeg4Gif, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultMpeg4Gif, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InlineQueryResultMpeg4Gif, show_caption_above_media), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultMpeg4Gif, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultMpeg4Gif, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {7, 0, 3, 6, 0, 0, 0, 0, 0, 0, 9, 0, 12, 0, 0, 14, 0, 0, 1, 0, 8, 0, 0, 10, 4, 5, 0, 0, 0, 2, 11, 13};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultPhoto, id), 1U},
        {"photo_url", &read<std::string>, offsetof(InlineQueryResultPhoto, photo_url), 2U},
        {"thumbnail_url", &read<std::string>, offsetof(InlineQueryResultPhoto, thumbnail_url), 4U},
        {"photo_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultPhoto, photo_width), 0U},
        {"photo_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultPhoto, photo_height), 0U},
        {"title", &read<std::optional<std::string>>, offsetof(InlineQueryResultPhoto, title), 0U},
        {"description", &read<std::optional<std::string>>, offsetof(InlineQueryResultPhoto, description), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultPhoto, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultPhoto, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultPhoto, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InlineQueryResultPhoto, show_caption_above_media), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultPhoto, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultPhoto, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 13, 6, 1, 9, 0, 0, 0, 7, 12, 0, 0, 3, 10, 5, 0, 0, 0, 4, 0, 0, 0, 0, 0, 11, 0, 0, 2, 0, 8, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 977307411U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultVenue& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultVenue, id), 1U},
        {"latitude", &read<double>, offsetof(InlineQueryResultVenue, latitude), 2U},
        {"longitude", &read<double>, offsetof(InlineQueryResultVenue, longitude), 4U},
        {"title", &read<std::string>, offsetof(InlineQueryResultVenue, title), 8U},
        {"address", &read<std::string>, offsetof(InlineQueryResultVenue, address), 16U},
        {"foursquare_id", &read<std::optional<std::string>>, offsetof(InlineQueryResultVenue, foursquare_id), 0U},
        {"foursquare_type", &read<std::optional<std::string>>, offsetof(InlineQueryResultVenue, foursquare_type), 0U},
        {"google_place_id", &read<std::optional<std::string>>, offsetof(InlineQueryResultVenue, google_place_id), 0U},
        {"google_place_type", &read<std::optional<std::string>>, offsetof(InlineQueryResultVenue, google_place_type), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultVenue, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultVenue, input_message_content), 0U},
        {"thumbnail_url", &read<std::optional<std::string>>, offsetof(InlineQueryResultVenue, thumbnail_url), 0U},
        {"thumbnail_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultVenue, thumbnail_width), 0U},
        {"thumbnail_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultVenue, thumbnail_height), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 9, 0, 0, 2, 0, 0, 14, 0, 0, 7, 0, 6, 0, 3, 8, 4, 0, 13, 0, 0, 0, 11, 0, 0, 0, 0, 1, 10, 0, 12};
    const bool is_read = decode_object(element, place, {fields, slots, 2819283359U, 27, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultVideo& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultVideo, id), 1U},
        {"video_url", &read<std::string>, offsetof(InlineQueryResultVideo, video_url), 2U},
        {"mime_type", &read<std::string>, offsetof(InlineQueryResultVideo, mime_type), 4U},
        {"thumbnail_url", &read<std::string>, offsetof(InlineQueryResultVideo, thumbnail_url), 8U},
        {"title", &read<std::string>, offsetof(InlineQueryResultVideo, title), 16U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultVideo, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultVideo, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultVideo, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InlineQueryResultVideo, show_caption_above_media), 0U},
        {"video_width", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultVideo, video_width), 0U},
        {"video_height", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultVideo, video_height), 0U},
        {"video_duration", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultVideo, video_duration), 0U},
        {"description", &read<std::optional<std::string>>, offsetof(InlineQueryResultVideo, description), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultVideo, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultVideo, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {5, 0, 0, 0, 0, 0, 0, 14, 0, 1, 0, 12, 0, 3, 9, 10, 15, 7, 0, 13, 2, 4, 0, 0, 6, 0, 11, 0, 8, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultVoice& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(InlineQueryResultVoice, id), 1U},
        {"voice_url", &read<std::string>, offsetof(InlineQueryResultVoice, voice_url), 2U},
        {"title", &read<std::string>, offsetof(InlineQueryResultVoice, title), 4U},
        {"caption", &read<std::optional<std::string>>, offsetof(InlineQueryResultVoice, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InlineQueryResultVoice, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InlineQueryResultVoice, caption_entities), 0U},
        {"voice_duration", &read<std::optional<std::int64_t>>, offsetof(InlineQueryResultVoice, voice_duration), 0U},
        {"reply_markup", &read<Box<InlineKeyboardMarkup>>, offsetof(InlineQueryResultVoice, reply_markup), 0U},
        {"input_message_content", &read<Box<InputMessageContent>>, offsetof(InlineQueryResultVoice, input_message_content), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 9, 0, 0, 0, 0, 3, 0, 0, 0, 0, 8, 0, 0, 5, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 6, 7, 0, 0, 4};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 27, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InlineQueryResultsButton& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<std::string>, offsetof(InlineQueryResultsButton, text), 1U},
        {"web_app", &read<Box<WebAppInfo>>, offsetof(InlineQueryResultsButton, web_app), 0U},
        {"start_parameter", &read<std::optional<std::string>>, offsetof(InlineQueryResultsButton, start_parameter), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 0, 0, 2, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputChecklist& out) {
    static constexpr FieldRule fields[] = {
        {"title", &read<std::string>, offsetof(InputChecklist, title), 1U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputChecklist, parse_mode), 0U},
        {"title_entities", &read<std::vector<MessageEntity>>, offsetof(InputChecklist, title_entities), 0U},
        {"tasks", &read<std::vector<InputChecklistTask>>, offsetof(InputChecklist, tasks), 2U},
        {"others_can_add_tasks", &read<std::optional<bool>>, offsetof(InputChecklist, others_can_add_tasks), 0U},
        {"others_can_mark_tasks_as_done", &read<std::optional<bool>>, offsetof(InputChecklist, others_can_mark_tasks_as_done), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 1, 0, 0, 4, 2, 0, 3, 6, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputChecklistTask& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::int64_t>, offsetof(InputChecklistTask, id), 1U},
        {"text", &read<std::string>, offsetof(InputChecklistTask, text), 2U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputChecklistTask, parse_mode), 0U},
        {"text_entities", &read<std::vector<MessageEntity>>, offsetof(InputChecklistTask, text_entities), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 3, 0, 1, 2, 4};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputContactMessageContent& out) {
    static constexpr FieldRule fields[] = {
        {"phone_number", &read<std::string>, offsetof(InputContactMessageContent, phone_number), 1U},
        {"first_name", &read<std::string>, offsetof(InputContactMessageContent, first_name), 2U},
        {"last_name", &read<std::optional<std::string>>, offsetof(InputContactMessageContent, last_name), 0U},
        {"vcard", &read<std::optional<std::string>>, offsetof(InputContactMessageContent, vcard), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 4, 3, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2111517975U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputInvoiceMessageContent& out) {
    static constexpr FieldRule fields[] = {
        {"title", &read<std::string>, offsetof(InputInvoiceMessageContent, title), 1U},
        {"description", &read<std::string>, offsetof(InputInvoiceMessageContent, description), 2U},
        {"payload", &read<std::string>, offsetof(InputInvoiceMessageContent, payload), 4U},
        {"provider_token", &read<std::optional<std::string>>, offsetof(InputInvoiceMessageContent, provider_token), 0U},
        {"currency", &read<std::string>, offsetof(InputInvoiceMessageContent, currency), 8U},
        {"prices", &read<std::vector<LabeledPrice>>, offsetof(InputInvoiceMessageContent, prices), 16U},
        {"max_tip_amount", &read<std::optional<std::int64_t>>, offsetof(InputInvoiceMessageContent, max_tip_amount), 0U},
        {"suggested_tip_amounts", &read<std::vector<std::int64_t>>, offsetof(InputInvoiceMessageContent, suggested_tip_amounts), 0U},
        {"provider_data", &read<std::optional<std::string>>, offsetof(InputInvoiceMessageContent, provider_data), 0U},
        {"photo_url", &read<std::optional<std::string>>, offsetof(InputInvoiceMessageContent, photo_url), 0U},
        {"photo_size", &read<std::optional<std::int64_t>>, offsetof(InputInvoiceMessageContent, photo_size), 0U},
        {"photo_width", &read<std::optional<std::int64_t>>, offsetof(InputInvoiceMessageContent, photo_width), 0U},
        {"photo_height", &read<std::optional<std::int64_t>>, offsetof(InputInvoiceMessageContent, photo_height), 0U},
        {"need_name", &read<std::optional<bool>>, offsetof(InputInvoiceMessageContent, need_name), 0U},
        {"need_phone_number", &read<std::optional<bool>>, offsetof(InputInvoiceMessageContent, need_phone_number), 0U},
        {"need_email", &read<std::optional<bool>>, offsetof(InputInvoiceMessageContent, need_email), 0U},
        {"need_shipping_address", &read<std::optional<bool>>, offsetof(InputInvoiceMessageContent, need_shipping_address), 0U},
        {"send_phone_number_to_provider", &read<std::optional<bool>>, offsetof(InputInvoiceMessageContent, send_phone_number_to_provider), 0U},
        {"send_email_to_provider", &read<std::optional<bool>>, offsetof(InputInvoiceMessageContent, send_email_to_provider), 0U},
        {"is_flexible", &read<std::optional<bool>>, offsetof(InputInvoiceMessageContent, is_flexible), 0U},
    };
    static constexpr std::uint8_t slots[] = {17, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 20, 0, 0, 0, 18, 0, 0, 3, 14, 0, 0, 4, 0, 0, 0, 0, 9, 0, 0, 0, 12, 0, 0, 1, 0, 0, 0, 19, 0, 0, 11, 15, 0, 0, 16, 8, 10, 0, 0, 6, 0, 0, 0, 2, 0, 5, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 26, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputLocationMessageContent& out) {
    static constexpr FieldRule fields[] = {
        {"latitude", &read<double>, offsetof(InputLocationMessageContent, latitude), 1U},
        {"longitude", &read<double>, offsetof(InputLocationMessageContent, longitude), 2U},
        {"horizontal_accuracy", &read<std::optional<double>>, offsetof(InputLocationMessageContent, horizontal_accuracy), 0U},
        {"live_period", &read<std::optional<std::int64_t>>, offsetof(InputLocationMessageContent, live_period), 0U},
        {"heading", &read<std::optional<std::int64_t>>, offsetof(InputLocationMessageContent, heading), 0U},
        {"proximity_alert_radius", &read<std::optional<std::int64_t>>, offsetof(InputLocationMessageContent, proximity_alert_radius), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 0, 0, 0, 2, 3, 0, 4, 0, 6, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3362201145U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMedia& out) {
    static constexpr MemberRule members[] = {
        {"live_photo", "", &read_member<InputMedia, InputMediaLivePhoto>},
        {"animation", "", &read_member<InputMedia, InputMediaAnimation>},
        {"audio", "", &read_member<InputMedia, InputMediaAudio>},
        {"document", "", &read_member<InputMedia, InputMediaDocument>},
        {"photo", "", &read_member<InputMedia, InputMediaPhoto>},
        {"video", "", &read_member<InputMedia, InputMediaVideo>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputMediaAnimation& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputMediaAnimation, media), 1U},
        {"thumbnail", &read<std::optional<InputFile>>, offsetof(InputMediaAnimation, thumbnail), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputMediaAnimation, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputMediaAnimation, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputMediaAnimation, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InputMediaAnimation, show_caption_above_media), 0U},
        {"width", &read<std::optional<std::int64_t>>, offsetof(InputMediaAnimation, width), 0U},
        {"height", &read<std::optional<std::int64_t>>, offsetof(InputMediaAnimation, height), 0U},
        {"duration", &read<std::optional<std::int64_t>>, offsetof(InputMediaAnimation, duration), 0U},
        {"has_spoiler", &read<std::optional<bool>>, offsetof(InputMediaAnimation, has_spoiler), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 5, 1, 8, 0, 0, 0, 0, 0, 3, 9, 10, 0, 7, 0, 0, 0, 0, 6, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3527048743U, 27, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaAudio& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputMediaAudio, media), 1U},
        {"thumbnail", &read<std::optional<InputFile>>, offsetof(InputMediaAudio, thumbnail), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputMediaAudio, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputMediaAudio, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputMediaAudio, caption_entities), 0U},
        {"duration", &read<std::optional<std::int64_t>>, offsetof(InputMediaAudio, duration), 0U},
        {"performer", &read<std::optional<std::string>>, offsetof(InputMediaAudio, performer), 0U},
        {"title", &read<std::optional<std::string>>, offsetof(InputMediaAudio, title), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 6, 0, 3, 0, 0, 0, 2, 8, 4, 7, 0, 0, 5};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaDocument& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputMediaDocument, media), 1U},
        {"thumbnail", &read<std::optional<InputFile>>, offsetof(InputMediaDocument, thumbnail), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputMediaDocument, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputMediaDocument, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputMediaDocument, caption_entities), 0U},
        {"disable_content_type_detection", &read<std::optional<bool>>, offsetof(InputMediaDocument, disable_content_type_detection), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 0, 1, 0, 0, 6, 4, 0, 0, 0, 3, 0, 5, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaLink& out) {
    static constexpr FieldRule fields[] = {
        {"url", &read<std::string>, offsetof(InputMediaLink, url), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaLivePhoto& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputMediaLivePhoto, media), 1U},
        {"photo", &read<InputFile>, offsetof(InputMediaLivePhoto, photo), 2U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputMediaLivePhoto, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputMediaLivePhoto, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputMediaLivePhoto, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InputMediaLivePhoto, show_caption_above_media), 0U},
        {"has_spoiler", &read<std::optional<bool>>, offsetof(InputMediaLivePhoto, has_spoiler), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 6, 1, 7, 2, 0, 0, 0, 0, 0, 4, 0, 0, 3, 5};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaLocation& out) {
    static constexpr FieldRule fields[] = {
        {"latitude", &read<double>, offsetof(InputMediaLocation, latitude), 1U},
        {"longitude", &read<double>, offsetof(InputMediaLocation, longitude), 2U},
        {"horizontal_accuracy", &read<std::optional<double>>, offsetof(InputMediaLocation, horizontal_accuracy), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputMediaPhoto, media), 1U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputMediaPhoto, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputMediaPhoto, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputMediaPhoto, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InputMediaPhoto, show_caption_above_media), 0U},
        {"has_spoiler", &read<std::optional<bool>>, offsetof(InputMediaPhoto, has_spoiler), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 5, 1, 2, 0, 3, 0, 6, 0, 0, 0, 0, 4, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaSticker& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputMediaSticker, media), 1U},
        {"emoji", &read<std::optional<std::string>>, offsetof(InputMediaSticker, emoji), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaVenue& out) {
    static constexpr FieldRule fields[] = {
        {"latitude", &read<double>, offsetof(InputMediaVenue, latitude), 1U},
        {"longitude", &read<double>, offsetof(InputMediaVenue, longitude), 2U},
        {"title", &read<std::string>, offsetof(InputMediaVenue, title), 4U},
        {"address", &read<std::string>, offsetof(InputMediaVenue, address), 8U},
        {"foursquare_id", &read<std::optional<std::string>>, offsetof(InputMediaVenue, foursquare_id), 0U},
        {"foursquare_type", &read<std::optional<std::string>>, offsetof(InputMediaVenue, foursquare_type), 0U},
        {"google_place_id", &read<std::optional<std::string>>, offsetof(InputMediaVenue, google_place_id), 0U},
        {"google_place_type", &read<std::optional<std::string>>, offsetof(InputMediaVenue, google_place_type), 0U},
    };
    static constexpr std::uint8_t slots[] = {8, 3, 6, 4, 5, 0, 2, 0, 0, 0, 0, 1, 0, 0, 7, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaVideo& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputMediaVideo, media), 1U},
        {"thumbnail", &read<std::optional<InputFile>>, offsetof(InputMediaVideo, thumbnail), 0U},
        {"cover", &read<std::optional<InputFile>>, offsetof(InputMediaVideo, cover), 0U},
        {"start_timestamp", &read<std::optional<std::int64_t>>, offsetof(InputMediaVideo, start_timestamp), 0U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputMediaVideo, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputMediaVideo, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputMediaVideo, caption_entities), 0U},
        {"show_caption_above_media", &read<std::optional<bool>>, offsetof(InputMediaVideo, show_caption_above_media), 0U},
        {"width", &read<std::optional<std::int64_t>>, offsetof(InputMediaVideo, width), 0U},
        {"height", &read<std::optional<std::int64_t>>, offsetof(InputMediaVideo, height), 0U},
        {"duration", &read<std::optional<std::int64_t>>, offsetof(InputMediaVideo, duration), 0U},
        {"supports_streaming", &read<std::optional<bool>>, offsetof(InputMediaVideo, supports_streaming), 0U},
        {"has_spoiler", &read<std::optional<bool>>, offsetof(InputMediaVideo, has_spoiler), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 13, 2, 0, 8, 0, 0, 0, 4, 0, 9, 1, 12, 3, 10, 0, 0, 0, 7, 0, 6, 0, 11, 0, 0, 0, 5, 0, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 599237223U, 27, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputMediaVoiceNote& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputMediaVoiceNote, media), 1U},
        {"caption", &read<std::optional<std::string>>, offsetof(InputMediaVoiceNote, caption), 0U},
        {"parse_mode", &read<std::optional<std::string>>, offsetof(InputMediaVoiceNote, parse_mode), 0U},
        {"caption_entities", &read<std::vector<MessageEntity>>, offsetof(InputMediaVoiceNote, caption_entities), 0U},
        {"duration", &read<std::optional<std::int64_t>>, offsetof(InputMediaVoiceNote, duration), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 5, 4, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputPaidMedia& out) {
    static constexpr MemberRule members[] = {
        {"live_photo", "", &read_member<InputPaidMedia, InputPaidMediaLivePhoto>},
        {"photo", "", &read_member<InputPaidMedia, InputPaidMediaPhoto>},
        {"video", "", &read_member<InputPaidMedia, InputPaidMediaVideo>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputPaidMediaLivePhoto& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputPaidMediaLivePhoto, media), 1U},
        {"photo", &read<InputFile>, offsetof(InputPaidMediaLivePhoto, photo), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputPaidMediaPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputPaidMediaPhoto, media), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputPaidMediaVideo& out) {
    static constexpr FieldRule fields[] = {
        {"media", &read<InputFile>, offsetof(InputPaidMediaVideo, media), 1U},
        {"thumbnail", &read<std::optional<InputFile>>, offsetof(InputPaidMediaVideo, thumbnail), 0U},
        {"cover", &read<std::optional<InputFile>>, offsetof(InputPaidMediaVideo, cover), 0U},
        {"start_timestamp", &read<std::optional<std::int64_t>>, offsetof(InputPaidMediaVideo, start_timestamp), 0U},
        {"width", &read<std::optional<std::int64_t>>, offsetof(InputPaidMediaVideo, width), 0U},
        {"height", &read<std::optional<std::int64_t>>, offsetof(InputPaidMediaVideo, height), 0U},
        {"duration", &read<std::optional<std::int64_t>>, offsetof(InputPaidMediaVideo, duration), 0U},
        {"supports_streaming", &read<std::optional<bool>>, offsetof(InputPaidMediaVideo, supports_streaming), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 7, 0, 0, 0, 0, 4, 6, 1, 0, 5, 0, 8, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 3313826153U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputPollMedia& out) {
    static constexpr MemberRule members[] = {
        {"venue", "", &read_member<InputPollMedia, InputMediaVenue>},
        {"live_photo", "", &read_member<InputPollMedia, InputMediaLivePhoto>},
        {"location", "", &read_member<InputPollMedia, InputMediaLocation>},
        {"animation", "", &read_member<InputPollMedia, InputMediaAnimation>},
        {"audio", "", &read_member<InputPollMedia, InputMediaAudio>},
        {"document", "", &read_member<InputPollMedia, InputMediaDocument>},
        {"photo", "", &read_member<InputPollMedia, InputMediaPhoto>},
        {"video", "", &read_member<InputPollMedia, InputMediaVideo>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputPollOption& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<std::string>, offsetof(InputPollOption, text), 1U},
        {"text_parse_mode", &read<std::optional<std::string>>, offsetof(InputPollOption, text_parse_mode), 0U},
        {"text_entities", &read<std::vector<MessageEntity>>, offsetof(InputPollOption, text_entities), 0U},
        {"media", &read<Box<InputPollOptionMedia>>, offsetof(InputPollOption, media), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 4, 2, 0, 0, 1, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputPollOptionMedia& out) {
    static constexpr MemberRule members[] = {
        {"venue", "", &read_member<InputPollOptionMedia, InputMediaVenue>},
        {"live_photo", "", &read_member<InputPollOptionMedia, InputMediaLivePhoto>},
        {"location", "", &read_member<InputPollOptionMedia, InputMediaLocation>},
        {"animation", "", &read_member<InputPollOptionMedia, InputMediaAnimation>},
        {"link", "", &read_member<InputPollOptionMedia, InputMediaLink>},
        {"photo", "", &read_member<InputPollOptionMedia, InputMediaPhoto>},
        {"sticker", "", &read_member<InputPollOptionMedia, InputMediaSticker>},
        {"video", "", &read_member<InputPollOptionMedia, InputMediaVideo>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputProfilePhoto& out) {
    static constexpr MemberRule members[] = {
        {"static", "", &read_member<InputProfilePhoto, InputProfilePhotoStatic>},
        {"animated", "", &read_member<InputProfilePhoto, InputProfilePhotoAnimated>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputProfilePhotoAnimated& out) {
    static constexpr FieldRule fields[] = {
        {"animation", &read<InputFile>, offsetof(InputProfilePhotoAnimated, animation), 1U},
        {"main_frame_timestamp", &read<std::optional<double>>, offsetof(InputProfilePhotoAnimated, main_frame_timestamp), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputProfilePhotoStatic& out) {
    static constexpr FieldRule fields[] = {
        {"photo", &read<InputFile>, offsetof(InputProfilePhotoStatic, photo), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlock& out) {
    static constexpr MemberRule members[] = {
        {"heading", "", &read_member<InputRichBlock, InputRichBlockSectionHeading>},
        {"details", "", &read_member<InputRichBlock, InputRichBlockDetails>},
        {"paragraph", "", &read_member<InputRichBlock, InputRichBlockParagraph>},
        {"pre", "", &read_member<InputRichBlock, InputRichBlockPreformatted>},
        {"footer", "", &read_member<InputRichBlock, InputRichBlockFooter>},
        {"mathematical_expression", "", &read_member<InputRichBlock, InputRichBlockMathematicalExpression>},
        {"anchor", "", &read_member<InputRichBlock, InputRichBlockAnchor>},
        {"list", "", &read_member<InputRichBlock, InputRichBlockList>},
        {"blockquote", "", &read_member<InputRichBlock, InputRichBlockBlockQuotation>},
        {"expandable_blockquote", "", &read_member<InputRichBlock, InputRichBlockExpandableBlockQuotation>},
        {"pullquote", "", &read_member<InputRichBlock, InputRichBlockPullQuotation>},
        {"collage", "", &read_member<InputRichBlock, InputRichBlockCollage>},
        {"slideshow", "", &read_member<InputRichBlock, InputRichBlockSlideshow>},
        {"table", "", &read_member<InputRichBlock, InputRichBlockTable>},
        {"map", "", &read_member<InputRichBlock, InputRichBlockMap>},
        {"buttons", "", &read_member<InputRichBlock, InputRichBlockButtons>},
        {"animation", "", &read_member<InputRichBlock, InputRichBlockAnimation>},
        {"audio", "", &read_member<InputRichBlock, InputRichBlockAudio>},
        {"document", "", &read_member<InputRichBlock, InputRichBlockDocument>},
        {"photo", "", &read_member<InputRichBlock, InputRichBlockPhoto>},
        {"video", "", &read_member<InputRichBlock, InputRichBlockVideo>},
        {"voice_note", "", &read_member<InputRichBlock, InputRichBlockVoiceNote>},
        {"thinking", "", &read_member<InputRichBlock, InputRichBlockThinking>},
        {"divider", "", &read_member<InputRichBlock, InputRichBlockDivider>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, InputRichBlockAnchor& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(InputRichBlockAnchor, name), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, InputRichBlockAnimation& out) {
    static constexpr FieldRule fields[] = {
        {"animation", &read<InputMediaAnimation>, offsetof(InputRichBlockAnimation, animation), 1U},
        {"caption", &read<Box<RichBlockCaption>>, offsetof(InputRichBlockAnimation, caption), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

}  // namespace telepot::codec
