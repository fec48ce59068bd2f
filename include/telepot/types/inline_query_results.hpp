// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/types/enums.hpp"
#include "telepot/types/fwd.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/union.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot {

namespace codec {
struct RawAccess;
}

/// One of the answers to an inline query, from which the user picks.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inlinequeryresult
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InlineQueryResult : public detail::UnionBase {
public:
    using members = detail::Types<InlineQueryResultCachedAudio, InlineQueryResultCachedDocument, InlineQueryResultCachedGif, InlineQueryResultCachedMpeg4Gif, InlineQueryResultCachedPhoto, InlineQueryResultCachedSticker, InlineQueryResultCachedVideo, InlineQueryResultCachedVoice, InlineQueryResultArticle, InlineQueryResultAudio, InlineQueryResultContact, InlineQueryResultGame, InlineQueryResultDocument, InlineQueryResultGif, InlineQueryResultLocation, InlineQueryResultMpeg4Gif, InlineQueryResultPhoto, InlineQueryResultVenue, InlineQueryResultVideo, InlineQueryResultVoice, Unknown>;
    /// An empty Unknown.
    InlineQueryResult();
    InlineQueryResult(InlineQueryResultCachedAudio value);
    InlineQueryResult(InlineQueryResultCachedDocument value);
    InlineQueryResult(InlineQueryResultCachedGif value);
    InlineQueryResult(InlineQueryResultCachedMpeg4Gif value);
    InlineQueryResult(InlineQueryResultCachedPhoto value);
    InlineQueryResult(InlineQueryResultCachedSticker value);
    InlineQueryResult(InlineQueryResultCachedVideo value);
    InlineQueryResult(InlineQueryResultCachedVoice value);
    InlineQueryResult(InlineQueryResultArticle value);
    InlineQueryResult(InlineQueryResultAudio value);
    InlineQueryResult(InlineQueryResultContact value);
    InlineQueryResult(InlineQueryResultGame value);
    InlineQueryResult(InlineQueryResultDocument value);
    InlineQueryResult(InlineQueryResultGif value);
    InlineQueryResult(InlineQueryResultLocation value);
    InlineQueryResult(InlineQueryResultMpeg4Gif value);
    InlineQueryResult(InlineQueryResultPhoto value);
    InlineQueryResult(InlineQueryResultVenue value);
    InlineQueryResult(InlineQueryResultVideo value);
    InlineQueryResult(InlineQueryResultVoice value);
    InlineQueryResult(Unknown value);
    InlineQueryResult(const InlineQueryResult& other);
    InlineQueryResult(InlineQueryResult&& other) noexcept;
    InlineQueryResult& operator=(InlineQueryResult other) noexcept;
    ~InlineQueryResult();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
    /// The id that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] const std::string& id() const;
};

/// What is sent in place of an inline result.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputmessagecontent
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputMessageContent : public detail::UnionBase {
public:
    using members = detail::Types<InputTextMessageContent, InputRichMessageContent, InputLocationMessageContent, InputVenueMessageContent, InputContactMessageContent, InputInvoiceMessageContent, InputWidgetMessageContent, InputSharedWidgetMessageContent, Unknown>;
    /// An empty Unknown.
    InputMessageContent();
    InputMessageContent(InputTextMessageContent value);
    InputMessageContent(InputRichMessageContent value);
    InputMessageContent(InputLocationMessageContent value);
    InputMessageContent(InputVenueMessageContent value);
    InputMessageContent(InputContactMessageContent value);
    InputMessageContent(InputInvoiceMessageContent value);
    InputMessageContent(InputWidgetMessageContent value);
    InputMessageContent(InputSharedWidgetMessageContent value);
    InputMessageContent(Unknown value);
    InputMessageContent(const InputMessageContent& other);
    InputMessageContent(InputMessageContent&& other) noexcept;
    InputMessageContent& operator=(InputMessageContent other) noexcept;
    ~InputMessageContent();
};

/// A text behind a title, or a link to a page.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultarticle
class InlineQueryResultArticle {
public:
    InlineQueryResultArticle();
    /// From its required fields.
    InlineQueryResultArticle(std::string id, std::string title, InputMessageContent input_message_content);
    InlineQueryResultArticle(const InlineQueryResultArticle& other);
    InlineQueryResultArticle(InlineQueryResultArticle&& other) noexcept;
    InlineQueryResultArticle& operator=(const InlineQueryResultArticle& other);
    InlineQueryResultArticle& operator=(InlineQueryResultArticle&& other) noexcept;
    ~InlineQueryResultArticle();

    static constexpr std::string_view type = "article";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    std::string title;
    /// What is sent in place of the result.
    InputMessageContent input_message_content;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    std::optional<std::string> url;
    /// A line below the title.
    std::optional<std::string> description;
    /// Where the small picture is.
    std::optional<std::string> thumbnail_url;
    std::optional<std::int64_t> thumbnail_width;
    std::optional<std::int64_t> thumbnail_height;

    InlineQueryResultArticle& set_id(std::string value);
    InlineQueryResultArticle& set_title(std::string value);
    InlineQueryResultArticle& set_input_message_content(InputMessageContent value);
    InlineQueryResultArticle& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultArticle& set_url(std::string value);
    InlineQueryResultArticle& set_description(std::string value);
    InlineQueryResultArticle& set_thumbnail_url(std::string value);
    InlineQueryResultArticle& set_thumbnail_width(std::int64_t value);
    InlineQueryResultArticle& set_thumbnail_height(std::int64_t value);
};

/// A piece of music from an address.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultaudio
class InlineQueryResultAudio {
public:
    InlineQueryResultAudio();
    /// From its required fields.
    InlineQueryResultAudio(std::string id, std::string audio_url, std::string title);
    InlineQueryResultAudio(const InlineQueryResultAudio& other);
    InlineQueryResultAudio(InlineQueryResultAudio&& other) noexcept;
    InlineQueryResultAudio& operator=(const InlineQueryResultAudio& other);
    InlineQueryResultAudio& operator=(InlineQueryResultAudio&& other) noexcept;
    ~InlineQueryResultAudio();

    static constexpr std::string_view type = "audio";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// Where the file is.
    std::string audio_url;
    std::string title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Who plays it.
    std::optional<std::string> performer;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> audio_duration;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultAudio& set_id(std::string value);
    InlineQueryResultAudio& set_audio_url(std::string value);
    InlineQueryResultAudio& set_title(std::string value);
    InlineQueryResultAudio& set_caption(std::string value);
    InlineQueryResultAudio& set_parse_mode(std::string value);
    InlineQueryResultAudio& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultAudio& set_performer(std::string value);
    InlineQueryResultAudio& set_audio_duration(std::int64_t value);
    InlineQueryResultAudio& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultAudio& set_input_message_content(InputMessageContent value);
};

/// A piece of music that the server has.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcachedaudio
class InlineQueryResultCachedAudio {
public:
    InlineQueryResultCachedAudio();
    /// From its required fields.
    InlineQueryResultCachedAudio(std::string id, std::string audio_file_id);
    InlineQueryResultCachedAudio(const InlineQueryResultCachedAudio& other);
    InlineQueryResultCachedAudio(InlineQueryResultCachedAudio&& other) noexcept;
    InlineQueryResultCachedAudio& operator=(const InlineQueryResultCachedAudio& other);
    InlineQueryResultCachedAudio& operator=(InlineQueryResultCachedAudio&& other) noexcept;
    ~InlineQueryResultCachedAudio();

    static constexpr std::string_view type = "audio";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// The file, by its file_id.
    std::string audio_file_id;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultCachedAudio& set_id(std::string value);
    InlineQueryResultCachedAudio& set_audio_file_id(std::string value);
    InlineQueryResultCachedAudio& set_caption(std::string value);
    InlineQueryResultCachedAudio& set_parse_mode(std::string value);
    InlineQueryResultCachedAudio& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultCachedAudio& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultCachedAudio& set_input_message_content(InputMessageContent value);
};

/// A file that the server has.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcacheddocument
class InlineQueryResultCachedDocument {
public:
    InlineQueryResultCachedDocument();
    /// From its required fields.
    InlineQueryResultCachedDocument(std::string id, std::string title, std::string document_file_id);
    InlineQueryResultCachedDocument(const InlineQueryResultCachedDocument& other);
    InlineQueryResultCachedDocument(InlineQueryResultCachedDocument&& other) noexcept;
    InlineQueryResultCachedDocument& operator=(const InlineQueryResultCachedDocument& other);
    InlineQueryResultCachedDocument& operator=(InlineQueryResultCachedDocument&& other) noexcept;
    ~InlineQueryResultCachedDocument();

    static constexpr std::string_view type = "document";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    std::string title;
    /// The file, by its file_id.
    std::string document_file_id;
    /// A line below the title.
    std::optional<std::string> description;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultCachedDocument& set_id(std::string value);
    InlineQueryResultCachedDocument& set_title(std::string value);
    InlineQueryResultCachedDocument& set_document_file_id(std::string value);
    InlineQueryResultCachedDocument& set_description(std::string value);
    InlineQueryResultCachedDocument& set_caption(std::string value);
    InlineQueryResultCachedDocument& set_parse_mode(std::string value);
    InlineQueryResultCachedDocument& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultCachedDocument& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultCachedDocument& set_input_message_content(InputMessageContent value);
};

/// A GIF that the server has.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcachedgif
class InlineQueryResultCachedGif {
public:
    InlineQueryResultCachedGif();
    /// From its required fields.
    InlineQueryResultCachedGif(std::string id, std::string gif_file_id);
    InlineQueryResultCachedGif(const InlineQueryResultCachedGif& other);
    InlineQueryResultCachedGif(InlineQueryResultCachedGif&& other) noexcept;
    InlineQueryResultCachedGif& operator=(const InlineQueryResultCachedGif& other);
    InlineQueryResultCachedGif& operator=(InlineQueryResultCachedGif&& other) noexcept;
    ~InlineQueryResultCachedGif();

    static constexpr std::string_view type = "gif";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// The file, by its file_id.
    std::string gif_file_id;
    std::optional<std::string> title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultCachedGif& set_id(std::string value);
    InlineQueryResultCachedGif& set_gif_file_id(std::string value);
    InlineQueryResultCachedGif& set_title(std::string value);
    InlineQueryResultCachedGif& set_caption(std::string value);
    InlineQueryResultCachedGif& set_parse_mode(std::string value);
    InlineQueryResultCachedGif& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultCachedGif& set_show_caption_above_media(bool value);
    InlineQueryResultCachedGif& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultCachedGif& set_input_message_content(InputMessageContent value);
};

/// A soundless video that the server has.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcachedmpeg4gif
class InlineQueryResultCachedMpeg4Gif {
public:
    InlineQueryResultCachedMpeg4Gif();
    /// From its required fields.
    InlineQueryResultCachedMpeg4Gif(std::string id, std::string mpeg4_file_id);
    InlineQueryResultCachedMpeg4Gif(const InlineQueryResultCachedMpeg4Gif& other);
    InlineQueryResultCachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif&& other) noexcept;
    InlineQueryResultCachedMpeg4Gif& operator=(const InlineQueryResultCachedMpeg4Gif& other);
    InlineQueryResultCachedMpeg4Gif& operator=(InlineQueryResultCachedMpeg4Gif&& other) noexcept;
    ~InlineQueryResultCachedMpeg4Gif();

    static constexpr std::string_view type = "mpeg4_gif";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// The file, by its file_id.
    std::string mpeg4_file_id;
    std::optional<std::string> title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultCachedMpeg4Gif& set_id(std::string value);
    InlineQueryResultCachedMpeg4Gif& set_mpeg4_file_id(std::string value);
    InlineQueryResultCachedMpeg4Gif& set_title(std::string value);
    InlineQueryResultCachedMpeg4Gif& set_caption(std::string value);
    InlineQueryResultCachedMpeg4Gif& set_parse_mode(std::string value);
    InlineQueryResultCachedMpeg4Gif& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultCachedMpeg4Gif& set_show_caption_above_media(bool value);
    InlineQueryResultCachedMpeg4Gif& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultCachedMpeg4Gif& set_input_message_content(InputMessageContent value);
};

/// A photo that the server has.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcachedphoto
class InlineQueryResultCachedPhoto {
public:
    InlineQueryResultCachedPhoto();
    /// From its required fields.
    InlineQueryResultCachedPhoto(std::string id, std::string photo_file_id);
    InlineQueryResultCachedPhoto(const InlineQueryResultCachedPhoto& other);
    InlineQueryResultCachedPhoto(InlineQueryResultCachedPhoto&& other) noexcept;
    InlineQueryResultCachedPhoto& operator=(const InlineQueryResultCachedPhoto& other);
    InlineQueryResultCachedPhoto& operator=(InlineQueryResultCachedPhoto&& other) noexcept;
    ~InlineQueryResultCachedPhoto();

    static constexpr std::string_view type = "photo";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// The file, by its file_id.
    std::string photo_file_id;
    std::optional<std::string> title;
    /// A line below the title.
    std::optional<std::string> description;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultCachedPhoto& set_id(std::string value);
    InlineQueryResultCachedPhoto& set_photo_file_id(std::string value);
    InlineQueryResultCachedPhoto& set_title(std::string value);
    InlineQueryResultCachedPhoto& set_description(std::string value);
    InlineQueryResultCachedPhoto& set_caption(std::string value);
    InlineQueryResultCachedPhoto& set_parse_mode(std::string value);
    InlineQueryResultCachedPhoto& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultCachedPhoto& set_show_caption_above_media(bool value);
    InlineQueryResultCachedPhoto& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultCachedPhoto& set_input_message_content(InputMessageContent value);
};

/// A sticker that the server has.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcachedsticker
class InlineQueryResultCachedSticker {
public:
    InlineQueryResultCachedSticker();
    /// From its required fields.
    InlineQueryResultCachedSticker(std::string id, std::string sticker_file_id);
    InlineQueryResultCachedSticker(const InlineQueryResultCachedSticker& other);
    InlineQueryResultCachedSticker(InlineQueryResultCachedSticker&& other) noexcept;
    InlineQueryResultCachedSticker& operator=(const InlineQueryResultCachedSticker& other);
    InlineQueryResultCachedSticker& operator=(InlineQueryResultCachedSticker&& other) noexcept;
    ~InlineQueryResultCachedSticker();

    static constexpr std::string_view type = "sticker";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// The sticker, by its file_id.
    std::string sticker_file_id;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultCachedSticker& set_id(std::string value);
    InlineQueryResultCachedSticker& set_sticker_file_id(std::string value);
    InlineQueryResultCachedSticker& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultCachedSticker& set_input_message_content(InputMessageContent value);
};

/// A video that the server has.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcachedvideo
class InlineQueryResultCachedVideo {
public:
    InlineQueryResultCachedVideo();
    /// From its required fields.
    InlineQueryResultCachedVideo(std::string id, std::string video_file_id, std::string title);
    InlineQueryResultCachedVideo(const InlineQueryResultCachedVideo& other);
    InlineQueryResultCachedVideo(InlineQueryResultCachedVideo&& other) noexcept;
    InlineQueryResultCachedVideo& operator=(const InlineQueryResultCachedVideo& other);
    InlineQueryResultCachedVideo& operator=(InlineQueryResultCachedVideo&& other) noexcept;
    ~InlineQueryResultCachedVideo();

    static constexpr std::string_view type = "video";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// The file, by its file_id.
    std::string video_file_id;
    std::string title;
    /// A line below the title.
    std::optional<std::string> description;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultCachedVideo& set_id(std::string value);
    InlineQueryResultCachedVideo& set_video_file_id(std::string value);
    InlineQueryResultCachedVideo& set_title(std::string value);
    InlineQueryResultCachedVideo& set_description(std::string value);
    InlineQueryResultCachedVideo& set_caption(std::string value);
    InlineQueryResultCachedVideo& set_parse_mode(std::string value);
    InlineQueryResultCachedVideo& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultCachedVideo& set_show_caption_above_media(bool value);
    InlineQueryResultCachedVideo& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultCachedVideo& set_input_message_content(InputMessageContent value);
};

/// A voice message that the server has.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcachedvoice
class InlineQueryResultCachedVoice {
public:
    InlineQueryResultCachedVoice();
    /// From its required fields.
    InlineQueryResultCachedVoice(std::string id, std::string voice_file_id, std::string title);
    InlineQueryResultCachedVoice(const InlineQueryResultCachedVoice& other);
    InlineQueryResultCachedVoice(InlineQueryResultCachedVoice&& other) noexcept;
    InlineQueryResultCachedVoice& operator=(const InlineQueryResultCachedVoice& other);
    InlineQueryResultCachedVoice& operator=(InlineQueryResultCachedVoice&& other) noexcept;
    ~InlineQueryResultCachedVoice();

    static constexpr std::string_view type = "voice";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// The file, by its file_id.
    std::string voice_file_id;
    std::string title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultCachedVoice& set_id(std::string value);
    InlineQueryResultCachedVoice& set_voice_file_id(std::string value);
    InlineQueryResultCachedVoice& set_title(std::string value);
    InlineQueryResultCachedVoice& set_caption(std::string value);
    InlineQueryResultCachedVoice& set_parse_mode(std::string value);
    InlineQueryResultCachedVoice& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultCachedVoice& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultCachedVoice& set_input_message_content(InputMessageContent value);
};

/// Somebody's phone number.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultcontact
class InlineQueryResultContact {
public:
    InlineQueryResultContact();
    /// From its required fields.
    InlineQueryResultContact(std::string id, std::string phone_number, std::string first_name);
    InlineQueryResultContact(const InlineQueryResultContact& other);
    InlineQueryResultContact(InlineQueryResultContact&& other) noexcept;
    InlineQueryResultContact& operator=(const InlineQueryResultContact& other);
    InlineQueryResultContact& operator=(InlineQueryResultContact&& other) noexcept;
    ~InlineQueryResultContact();

    static constexpr std::string_view type = "contact";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    std::string phone_number;
    std::string first_name;
    std::optional<std::string> last_name;
    /// More about the contact, as a vCard of up to 2048 bytes.
    std::optional<std::string> vcard;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;
    /// Where the small picture is.
    std::optional<std::string> thumbnail_url;
    std::optional<std::int64_t> thumbnail_width;
    std::optional<std::int64_t> thumbnail_height;

    InlineQueryResultContact& set_id(std::string value);
    InlineQueryResultContact& set_phone_number(std::string value);
    InlineQueryResultContact& set_first_name(std::string value);
    InlineQueryResultContact& set_last_name(std::string value);
    InlineQueryResultContact& set_vcard(std::string value);
    InlineQueryResultContact& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultContact& set_input_message_content(InputMessageContent value);
    InlineQueryResultContact& set_thumbnail_url(std::string value);
    InlineQueryResultContact& set_thumbnail_width(std::int64_t value);
    InlineQueryResultContact& set_thumbnail_height(std::int64_t value);
};

/// A PDF or ZIP file from an address.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultdocument
class InlineQueryResultDocument {
public:
    InlineQueryResultDocument();
    /// From its required fields.
    InlineQueryResultDocument(std::string id, std::string title, std::string document_url, std::string mime_type);
    InlineQueryResultDocument(const InlineQueryResultDocument& other);
    InlineQueryResultDocument(InlineQueryResultDocument&& other) noexcept;
    InlineQueryResultDocument& operator=(const InlineQueryResultDocument& other);
    InlineQueryResultDocument& operator=(InlineQueryResultDocument&& other) noexcept;
    ~InlineQueryResultDocument();

    static constexpr std::string_view type = "document";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    std::string title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Where the file is.
    std::string document_url;
    /// What kind of file it is: its MIME type.
    std::string mime_type;
    /// A line below the title.
    std::optional<std::string> description;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;
    /// Where the small picture is.
    std::optional<std::string> thumbnail_url;
    std::optional<std::int64_t> thumbnail_width;
    std::optional<std::int64_t> thumbnail_height;

    InlineQueryResultDocument& set_id(std::string value);
    InlineQueryResultDocument& set_title(std::string value);
    InlineQueryResultDocument& set_caption(std::string value);
    InlineQueryResultDocument& set_parse_mode(std::string value);
    InlineQueryResultDocument& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultDocument& set_document_url(std::string value);
    InlineQueryResultDocument& set_mime_type(std::string value);
    InlineQueryResultDocument& set_description(std::string value);
    InlineQueryResultDocument& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultDocument& set_input_message_content(InputMessageContent value);
    InlineQueryResultDocument& set_thumbnail_url(std::string value);
    InlineQueryResultDocument& set_thumbnail_width(std::int64_t value);
    InlineQueryResultDocument& set_thumbnail_height(std::int64_t value);
};

/// A game.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultgame
class InlineQueryResultGame {
public:
    InlineQueryResultGame();
    /// From its required fields.
    InlineQueryResultGame(std::string id, std::string game_short_name);
    InlineQueryResultGame(const InlineQueryResultGame& other);
    InlineQueryResultGame(InlineQueryResultGame&& other) noexcept;
    InlineQueryResultGame& operator=(const InlineQueryResultGame& other);
    InlineQueryResultGame& operator=(InlineQueryResultGame&& other) noexcept;
    ~InlineQueryResultGame();

    static constexpr std::string_view type = "game";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// The game, by its short name.
    std::string game_short_name;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;

    InlineQueryResultGame& set_id(std::string value);
    InlineQueryResultGame& set_game_short_name(std::string value);
    InlineQueryResultGame& set_reply_markup(InlineKeyboardMarkup value);
};

/// A GIF from an address.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultgif
class InlineQueryResultGif {
public:
    InlineQueryResultGif();
    /// From its required fields.
    InlineQueryResultGif(std::string id, std::string gif_url, std::string thumbnail_url);
    InlineQueryResultGif(const InlineQueryResultGif& other);
    InlineQueryResultGif(InlineQueryResultGif&& other) noexcept;
    InlineQueryResultGif& operator=(const InlineQueryResultGif& other);
    InlineQueryResultGif& operator=(InlineQueryResultGif&& other) noexcept;
    ~InlineQueryResultGif();

    static constexpr std::string_view type = "gif";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// Where the file is; at most 1 MB.
    std::string gif_url;
    std::optional<std::int64_t> gif_width;
    std::optional<std::int64_t> gif_height;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> gif_duration;
    /// Where the small picture is.
    std::string thumbnail_url;
    /// What kind of file the small picture is.
    std::optional<std::string> thumbnail_mime_type;
    std::optional<std::string> title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultGif& set_id(std::string value);
    InlineQueryResultGif& set_gif_url(std::string value);
    InlineQueryResultGif& set_gif_width(std::int64_t value);
    InlineQueryResultGif& set_gif_height(std::int64_t value);
    InlineQueryResultGif& set_gif_duration(std::int64_t value);
    InlineQueryResultGif& set_thumbnail_url(std::string value);
    InlineQueryResultGif& set_thumbnail_mime_type(std::string value);
    InlineQueryResultGif& set_title(std::string value);
    InlineQueryResultGif& set_caption(std::string value);
    InlineQueryResultGif& set_parse_mode(std::string value);
    InlineQueryResultGif& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultGif& set_show_caption_above_media(bool value);
    InlineQueryResultGif& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultGif& set_input_message_content(InputMessageContent value);
};

/// A place on the map.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultlocation
class InlineQueryResultLocation {
public:
    InlineQueryResultLocation();
    /// From its required fields.
    InlineQueryResultLocation(std::string id, double latitude, double longitude, std::string title);
    InlineQueryResultLocation(const InlineQueryResultLocation& other);
    InlineQueryResultLocation(InlineQueryResultLocation&& other) noexcept;
    InlineQueryResultLocation& operator=(const InlineQueryResultLocation& other);
    InlineQueryResultLocation& operator=(InlineQueryResultLocation&& other) noexcept;
    ~InlineQueryResultLocation();

    static constexpr std::string_view type = "location";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    double latitude = 0;
    double longitude = 0;
    std::string title;
    /// How far off the place may be, in metres, 0 to 1500.
    std::optional<double> horizontal_accuracy;
    /// How many seconds the place is kept up to date: 60 to 86400, or 0x7FFFFFFF for ever.
    std::optional<std::int64_t> live_period;
    /// Where it moves to, in degrees, 1 to 360.
    std::optional<std::int64_t> heading;
    /// How close somebody has to come for a notice, in metres, 1 to 100000.
    std::optional<std::int64_t> proximity_alert_radius;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;
    /// Where the small picture is.
    std::optional<std::string> thumbnail_url;
    std::optional<std::int64_t> thumbnail_width;
    std::optional<std::int64_t> thumbnail_height;

    InlineQueryResultLocation& set_id(std::string value);
    InlineQueryResultLocation& set_latitude(double value);
    InlineQueryResultLocation& set_longitude(double value);
    InlineQueryResultLocation& set_title(std::string value);
    InlineQueryResultLocation& set_horizontal_accuracy(double value);
    InlineQueryResultLocation& set_live_period(std::int64_t value);
    InlineQueryResultLocation& set_heading(std::int64_t value);
    InlineQueryResultLocation& set_proximity_alert_radius(std::int64_t value);
    InlineQueryResultLocation& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultLocation& set_input_message_content(InputMessageContent value);
    InlineQueryResultLocation& set_thumbnail_url(std::string value);
    InlineQueryResultLocation& set_thumbnail_width(std::int64_t value);
    InlineQueryResultLocation& set_thumbnail_height(std::int64_t value);
};

/// A soundless video from an address.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultmpeg4gif
class InlineQueryResultMpeg4Gif {
public:
    InlineQueryResultMpeg4Gif();
    /// From its required fields.
    InlineQueryResultMpeg4Gif(std::string id, std::string mpeg4_url, std::string thumbnail_url);
    InlineQueryResultMpeg4Gif(const InlineQueryResultMpeg4Gif& other);
    InlineQueryResultMpeg4Gif(InlineQueryResultMpeg4Gif&& other) noexcept;
    InlineQueryResultMpeg4Gif& operator=(const InlineQueryResultMpeg4Gif& other);
    InlineQueryResultMpeg4Gif& operator=(InlineQueryResultMpeg4Gif&& other) noexcept;
    ~InlineQueryResultMpeg4Gif();

    static constexpr std::string_view type = "mpeg4_gif";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// Where the file is.
    std::string mpeg4_url;
    std::optional<std::int64_t> mpeg4_width;
    std::optional<std::int64_t> mpeg4_height;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> mpeg4_duration;
    /// Where the small picture is.
    std::string thumbnail_url;
    /// What kind of file the small picture is.
    std::optional<std::string> thumbnail_mime_type;
    std::optional<std::string> title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultMpeg4Gif& set_id(std::string value);
    InlineQueryResultMpeg4Gif& set_mpeg4_url(std::string value);
    InlineQueryResultMpeg4Gif& set_mpeg4_width(std::int64_t value);
    InlineQueryResultMpeg4Gif& set_mpeg4_height(std::int64_t value);
    InlineQueryResultMpeg4Gif& set_mpeg4_duration(std::int64_t value);
    InlineQueryResultMpeg4Gif& set_thumbnail_url(std::string value);
    InlineQueryResultMpeg4Gif& set_thumbnail_mime_type(std::string value);
    InlineQueryResultMpeg4Gif& set_title(std::string value);
    InlineQueryResultMpeg4Gif& set_caption(std::string value);
    InlineQueryResultMpeg4Gif& set_parse_mode(std::string value);
    InlineQueryResultMpeg4Gif& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultMpeg4Gif& set_show_caption_above_media(bool value);
    InlineQueryResultMpeg4Gif& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultMpeg4Gif& set_input_message_content(InputMessageContent value);
};

/// A photo from an address.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultphoto
class InlineQueryResultPhoto {
public:
    InlineQueryResultPhoto();
    /// From its required fields.
    InlineQueryResultPhoto(std::string id, std::string photo_url, std::string thumbnail_url);
    InlineQueryResultPhoto(const InlineQueryResultPhoto& other);
    InlineQueryResultPhoto(InlineQueryResultPhoto&& other) noexcept;
    InlineQueryResultPhoto& operator=(const InlineQueryResultPhoto& other);
    InlineQueryResultPhoto& operator=(InlineQueryResultPhoto&& other) noexcept;
    ~InlineQueryResultPhoto();

    static constexpr std::string_view type = "photo";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// Where the picture is.
    std::string photo_url;
    /// Where the small picture is.
    std::string thumbnail_url;
    std::optional<std::int64_t> photo_width;
    std::optional<std::int64_t> photo_height;
    std::optional<std::string> title;
    /// A line below the title.
    std::optional<std::string> description;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultPhoto& set_id(std::string value);
    InlineQueryResultPhoto& set_photo_url(std::string value);
    InlineQueryResultPhoto& set_thumbnail_url(std::string value);
    InlineQueryResultPhoto& set_photo_width(std::int64_t value);
    InlineQueryResultPhoto& set_photo_height(std::int64_t value);
    InlineQueryResultPhoto& set_title(std::string value);
    InlineQueryResultPhoto& set_description(std::string value);
    InlineQueryResultPhoto& set_caption(std::string value);
    InlineQueryResultPhoto& set_parse_mode(std::string value);
    InlineQueryResultPhoto& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultPhoto& set_show_caption_above_media(bool value);
    InlineQueryResultPhoto& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultPhoto& set_input_message_content(InputMessageContent value);
};

/// A place with name and address.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultvenue
class InlineQueryResultVenue {
public:
    InlineQueryResultVenue();
    /// From its required fields.
    InlineQueryResultVenue(std::string id, double latitude, double longitude, std::string title, std::string address);
    InlineQueryResultVenue(const InlineQueryResultVenue& other);
    InlineQueryResultVenue(InlineQueryResultVenue&& other) noexcept;
    InlineQueryResultVenue& operator=(const InlineQueryResultVenue& other);
    InlineQueryResultVenue& operator=(InlineQueryResultVenue&& other) noexcept;
    ~InlineQueryResultVenue();

    static constexpr std::string_view type = "venue";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    double latitude = 0;
    double longitude = 0;
    std::string title;
    std::string address;
    /// The place's id at Foursquare.
    std::optional<std::string> foursquare_id;
    /// The kind of place, in Foursquare's words.
    std::optional<std::string> foursquare_type;
    /// The place's id at Google.
    std::optional<std::string> google_place_id;
    /// The kind of place, in Google's words.
    std::optional<std::string> google_place_type;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;
    /// Where the small picture is.
    std::optional<std::string> thumbnail_url;
    std::optional<std::int64_t> thumbnail_width;
    std::optional<std::int64_t> thumbnail_height;

    InlineQueryResultVenue& set_id(std::string value);
    InlineQueryResultVenue& set_latitude(double value);
    InlineQueryResultVenue& set_longitude(double value);
    InlineQueryResultVenue& set_title(std::string value);
    InlineQueryResultVenue& set_address(std::string value);
    InlineQueryResultVenue& set_foursquare_id(std::string value);
    InlineQueryResultVenue& set_foursquare_type(std::string value);
    InlineQueryResultVenue& set_google_place_id(std::string value);
    InlineQueryResultVenue& set_google_place_type(std::string value);
    InlineQueryResultVenue& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultVenue& set_input_message_content(InputMessageContent value);
    InlineQueryResultVenue& set_thumbnail_url(std::string value);
    InlineQueryResultVenue& set_thumbnail_width(std::int64_t value);
    InlineQueryResultVenue& set_thumbnail_height(std::int64_t value);
};

/// A video from an address: a file, or a page with a player.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultvideo
class InlineQueryResultVideo {
public:
    InlineQueryResultVideo();
    /// From its required fields.
    InlineQueryResultVideo(std::string id, std::string video_url, std::string mime_type, std::string thumbnail_url, std::string title);
    InlineQueryResultVideo(const InlineQueryResultVideo& other);
    InlineQueryResultVideo(InlineQueryResultVideo&& other) noexcept;
    InlineQueryResultVideo& operator=(const InlineQueryResultVideo& other);
    InlineQueryResultVideo& operator=(InlineQueryResultVideo&& other) noexcept;
    ~InlineQueryResultVideo();

    static constexpr std::string_view type = "video";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// Where the file or its player is.
    std::string video_url;
    /// What kind of file it is: its MIME type.
    std::string mime_type;
    /// Where the small picture is.
    std::string thumbnail_url;
    std::string title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    std::optional<std::int64_t> video_width;
    std::optional<std::int64_t> video_height;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> video_duration;
    /// A line below the title.
    std::optional<std::string> description;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultVideo& set_id(std::string value);
    InlineQueryResultVideo& set_video_url(std::string value);
    InlineQueryResultVideo& set_mime_type(std::string value);
    InlineQueryResultVideo& set_thumbnail_url(std::string value);
    InlineQueryResultVideo& set_title(std::string value);
    InlineQueryResultVideo& set_caption(std::string value);
    InlineQueryResultVideo& set_parse_mode(std::string value);
    InlineQueryResultVideo& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultVideo& set_show_caption_above_media(bool value);
    InlineQueryResultVideo& set_video_width(std::int64_t value);
    InlineQueryResultVideo& set_video_height(std::int64_t value);
    InlineQueryResultVideo& set_video_duration(std::int64_t value);
    InlineQueryResultVideo& set_description(std::string value);
    InlineQueryResultVideo& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultVideo& set_input_message_content(InputMessageContent value);
};

/// A voice message from an address.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultvoice
class InlineQueryResultVoice {
public:
    InlineQueryResultVoice();
    /// From its required fields.
    InlineQueryResultVoice(std::string id, std::string voice_url, std::string title);
    InlineQueryResultVoice(const InlineQueryResultVoice& other);
    InlineQueryResultVoice(InlineQueryResultVoice&& other) noexcept;
    InlineQueryResultVoice& operator=(const InlineQueryResultVoice& other);
    InlineQueryResultVoice& operator=(InlineQueryResultVoice&& other) noexcept;
    ~InlineQueryResultVoice();

    static constexpr std::string_view type = "voice";
    /// As the bot likes, 1 to 64 bytes; comes back as result_id.
    std::string id;
    /// Where the file is.
    std::string voice_url;
    std::string title;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> voice_duration;
    /// The buttons below the message.
    Box<InlineKeyboardMarkup> reply_markup;
    /// What is sent in place of the result.
    Box<InputMessageContent> input_message_content;

    InlineQueryResultVoice& set_id(std::string value);
    InlineQueryResultVoice& set_voice_url(std::string value);
    InlineQueryResultVoice& set_title(std::string value);
    InlineQueryResultVoice& set_caption(std::string value);
    InlineQueryResultVoice& set_parse_mode(std::string value);
    InlineQueryResultVoice& set_caption_entities(std::vector<MessageEntity> value);
    InlineQueryResultVoice& set_voice_duration(std::int64_t value);
    InlineQueryResultVoice& set_reply_markup(InlineKeyboardMarkup value);
    InlineQueryResultVoice& set_input_message_content(InputMessageContent value);
};

/// The button above the results of an inline query.
/// Bot API: https://core.telegram.org/bots/api#inlinequeryresultsbutton
class InlineQueryResultsButton {
public:
    InlineQueryResultsButton();
    /// From its required fields.
    explicit InlineQueryResultsButton(std::string text);
    InlineQueryResultsButton(const InlineQueryResultsButton& other);
    InlineQueryResultsButton(InlineQueryResultsButton&& other) noexcept;
    InlineQueryResultsButton& operator=(const InlineQueryResultsButton& other);
    InlineQueryResultsButton& operator=(InlineQueryResultsButton&& other) noexcept;
    ~InlineQueryResultsButton();

    std::string text;
    Box<WebAppInfo> web_app;
    /// What the bot gets behind /start.
    std::optional<std::string> start_parameter;

    InlineQueryResultsButton& set_text(std::string value);
    InlineQueryResultsButton& set_web_app(WebAppInfo value);
    InlineQueryResultsButton& set_start_parameter(std::string value);
};

/// Sends a contact in place of an inline result.
/// Bot API: https://core.telegram.org/bots/api#inputcontactmessagecontent
class InputContactMessageContent {
public:
    InputContactMessageContent();
    /// From its required fields.
    InputContactMessageContent(std::string phone_number, std::string first_name);
    InputContactMessageContent(const InputContactMessageContent& other);
    InputContactMessageContent(InputContactMessageContent&& other) noexcept;
    InputContactMessageContent& operator=(const InputContactMessageContent& other);
    InputContactMessageContent& operator=(InputContactMessageContent&& other) noexcept;
    ~InputContactMessageContent();

    std::string phone_number;
    std::string first_name;
    std::optional<std::string> last_name;
    /// More about the contact, as a vCard of up to 2048 bytes.
    std::optional<std::string> vcard;

    InputContactMessageContent& set_phone_number(std::string value);
    InputContactMessageContent& set_first_name(std::string value);
    InputContactMessageContent& set_last_name(std::string value);
    InputContactMessageContent& set_vcard(std::string value);
};

/// Sends an invoice in place of an inline result.
/// Bot API: https://core.telegram.org/bots/api#inputinvoicemessagecontent
class InputInvoiceMessageContent {
public:
    InputInvoiceMessageContent();
    /// From its required fields.
    InputInvoiceMessageContent(std::string title, std::string description, std::string payload, std::string currency, std::vector<LabeledPrice> prices);
    InputInvoiceMessageContent(const InputInvoiceMessageContent& other);
    InputInvoiceMessageContent(InputInvoiceMessageContent&& other) noexcept;
    InputInvoiceMessageContent& operator=(const InputInvoiceMessageContent& other);
    InputInvoiceMessageContent& operator=(InputInvoiceMessageContent&& other) noexcept;
    ~InputInvoiceMessageContent();

    std::string title;
    /// What is sold, 1 to 255 characters.
    std::string description;
    /// What the bot gets back with the payment, 1 to 128 bytes; the user never sees it.
    std::string payload;
    /// What BotFather gave for the payment provider; empty for Stars.
    std::optional<std::string> provider_token;
    /// The currency, by its three letters (ISO 4217); XTR for Stars.
    std::string currency;
    /// The lines of the bill; with Stars exactly one.
    std::vector<LabeledPrice> prices;
    /// The largest tip, in the smallest unit of the currency.
    std::optional<std::int64_t> max_tip_amount;
    /// Up to four tips to choose from, ascending, in the smallest unit of the currency.
    std::vector<std::int64_t> suggested_tip_amounts;
    /// Facts for the payment provider, in JSON.
    std::optional<std::string> provider_data;
    /// Where the picture is.
    std::optional<std::string> photo_url;
    /// How large the picture is, in bytes.
    std::optional<std::int64_t> photo_size;
    std::optional<std::int64_t> photo_width;
    std::optional<std::int64_t> photo_height;
    /// Whether the buyer has to give a name.
    std::optional<bool> need_name;
    /// Whether the buyer has to give a phone number.
    std::optional<bool> need_phone_number;
    /// Whether the buyer has to give an e-mail address.
    std::optional<bool> need_email;
    /// Whether the buyer has to give an address.
    std::optional<bool> need_shipping_address;
    /// Whether the provider gets the phone number.
    std::optional<bool> send_phone_number_to_provider;
    /// Whether the provider gets the e-mail address.
    std::optional<bool> send_email_to_provider;
    /// Whether the price depends on how it is shipped.
    std::optional<bool> is_flexible;

    InputInvoiceMessageContent& set_title(std::string value);
    InputInvoiceMessageContent& set_description(std::string value);
    InputInvoiceMessageContent& set_payload(std::string value);
    InputInvoiceMessageContent& set_provider_token(std::string value);
    InputInvoiceMessageContent& set_currency(std::string value);
    InputInvoiceMessageContent& set_prices(std::vector<LabeledPrice> value);
    InputInvoiceMessageContent& set_max_tip_amount(std::int64_t value);
    InputInvoiceMessageContent& set_suggested_tip_amounts(std::vector<std::int64_t> value);
    InputInvoiceMessageContent& set_provider_data(std::string value);
    InputInvoiceMessageContent& set_photo_url(std::string value);
    InputInvoiceMessageContent& set_photo_size(std::int64_t value);
    InputInvoiceMessageContent& set_photo_width(std::int64_t value);
    InputInvoiceMessageContent& set_photo_height(std::int64_t value);
    InputInvoiceMessageContent& set_need_name(bool value);
    InputInvoiceMessageContent& set_need_phone_number(bool value);
    InputInvoiceMessageContent& set_need_email(bool value);
    InputInvoiceMessageContent& set_need_shipping_address(bool value);
    InputInvoiceMessageContent& set_send_phone_number_to_provider(bool value);
    InputInvoiceMessageContent& set_send_email_to_provider(bool value);
    InputInvoiceMessageContent& set_is_flexible(bool value);
};

/// Sends a place in place of an inline result.
/// Bot API: https://core.telegram.org/bots/api#inputlocationmessagecontent
class InputLocationMessageContent {
public:
    InputLocationMessageContent();
    /// From its required fields.
    InputLocationMessageContent(double latitude, double longitude);
    InputLocationMessageContent(const InputLocationMessageContent& other);
    InputLocationMessageContent(InputLocationMessageContent&& other) noexcept;
    InputLocationMessageContent& operator=(const InputLocationMessageContent& other);
    InputLocationMessageContent& operator=(InputLocationMessageContent&& other) noexcept;
    ~InputLocationMessageContent();

    double latitude = 0;
    double longitude = 0;
    /// How far off the place may be, in metres, 0 to 1500.
    std::optional<double> horizontal_accuracy;
    /// How many seconds the place is kept up to date: 60 to 86400, or 0x7FFFFFFF for ever.
    std::optional<std::int64_t> live_period;
    /// Where it moves to, in degrees, 1 to 360.
    std::optional<std::int64_t> heading;
    /// How close somebody has to come for a notice, in metres, 1 to 100000.
    std::optional<std::int64_t> proximity_alert_radius;

    InputLocationMessageContent& set_latitude(double value);
    InputLocationMessageContent& set_longitude(double value);
    InputLocationMessageContent& set_horizontal_accuracy(double value);
    InputLocationMessageContent& set_live_period(std::int64_t value);
    InputLocationMessageContent& set_heading(std::int64_t value);
    InputLocationMessageContent& set_proximity_alert_radius(std::int64_t value);
};

/// Sends a shared widget in place of an inline result.
/// Bot API: https://core.telegram.org/bots/api#inputsharedwidgetmessagecontent
class InputSharedWidgetMessageContent {
public:
    InputSharedWidgetMessageContent();
    /// From its required fields.
    explicit InputSharedWidgetMessageContent(std::string widget_id);
    InputSharedWidgetMessageContent(const InputSharedWidgetMessageContent& other);
    InputSharedWidgetMessageContent(InputSharedWidgetMessageContent&& other) noexcept;
    InputSharedWidgetMessageContent& operator=(const InputSharedWidgetMessageContent& other);
    InputSharedWidgetMessageContent& operator=(InputSharedWidgetMessageContent&& other) noexcept;
    ~InputSharedWidgetMessageContent();

    /// The shared widget.
    std::string widget_id;
    /// Data of this message alone for the widget, up to 1024 bytes.
    std::optional<std::string> chat_data;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;

    InputSharedWidgetMessageContent& set_widget_id(std::string value);
    InputSharedWidgetMessageContent& set_chat_data(std::string value);
    InputSharedWidgetMessageContent& set_caption(std::string value);
    InputSharedWidgetMessageContent& set_parse_mode(std::string value);
    InputSharedWidgetMessageContent& set_caption_entities(std::vector<MessageEntity> value);
    InputSharedWidgetMessageContent& set_show_caption_above_media(bool value);
};

/// Sends a text in place of an inline result.
/// Bot API: https://core.telegram.org/bots/api#inputtextmessagecontent
class InputTextMessageContent {
public:
    InputTextMessageContent();
    /// From its required fields.
    explicit InputTextMessageContent(std::string message_text);
    InputTextMessageContent(const InputTextMessageContent& other);
    InputTextMessageContent(InputTextMessageContent&& other) noexcept;
    InputTextMessageContent& operator=(const InputTextMessageContent& other);
    InputTextMessageContent& operator=(InputTextMessageContent&& other) noexcept;
    ~InputTextMessageContent();

    /// The text, 1 to 4096 characters without markup.
    std::string message_text;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> entities;
    /// How links are previewed.
    Box<LinkPreviewOptions> link_preview_options;

    InputTextMessageContent& set_message_text(std::string value);
    InputTextMessageContent& set_parse_mode(std::string value);
    InputTextMessageContent& set_entities(std::vector<MessageEntity> value);
    InputTextMessageContent& set_link_preview_options(LinkPreviewOptions value);
};

/// Sends a place with name and address in place of an inline result.
/// Bot API: https://core.telegram.org/bots/api#inputvenuemessagecontent
class InputVenueMessageContent {
public:
    InputVenueMessageContent();
    /// From its required fields.
    InputVenueMessageContent(double latitude, double longitude, std::string title, std::string address);
    InputVenueMessageContent(const InputVenueMessageContent& other);
    InputVenueMessageContent(InputVenueMessageContent&& other) noexcept;
    InputVenueMessageContent& operator=(const InputVenueMessageContent& other);
    InputVenueMessageContent& operator=(InputVenueMessageContent&& other) noexcept;
    ~InputVenueMessageContent();

    double latitude = 0;
    double longitude = 0;
    std::string title;
    std::string address;
    /// The place's id at Foursquare.
    std::optional<std::string> foursquare_id;
    /// The kind of place, in Foursquare's words.
    std::optional<std::string> foursquare_type;
    /// The place's id at Google.
    std::optional<std::string> google_place_id;
    /// The kind of place, in Google's words.
    std::optional<std::string> google_place_type;

    InputVenueMessageContent& set_latitude(double value);
    InputVenueMessageContent& set_longitude(double value);
    InputVenueMessageContent& set_title(std::string value);
    InputVenueMessageContent& set_address(std::string value);
    InputVenueMessageContent& set_foursquare_id(std::string value);
    InputVenueMessageContent& set_foursquare_type(std::string value);
    InputVenueMessageContent& set_google_place_id(std::string value);
    InputVenueMessageContent& set_google_place_type(std::string value);
};

/// Sends a widget in place of an inline result.
/// Bot API: https://core.telegram.org/bots/api#inputwidgetmessagecontent
class InputWidgetMessageContent {
public:
    InputWidgetMessageContent();
    /// From its required fields.
    explicit InputWidgetMessageContent(std::string html);
    InputWidgetMessageContent(const InputWidgetMessageContent& other);
    InputWidgetMessageContent(InputWidgetMessageContent&& other) noexcept;
    InputWidgetMessageContent& operator=(const InputWidgetMessageContent& other);
    InputWidgetMessageContent& operator=(InputWidgetMessageContent&& other) noexcept;
    ~InputWidgetMessageContent();

    /// The content, in HTML.
    std::string html;
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
    /// Data for the widget that all its messages share, up to 1024 bytes.
    std::optional<std::string> public_data;
    /// Data of this message alone for the widget, up to 1024 bytes.
    std::optional<std::string> chat_data;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// Whether the widget may ask the bot for something.
    std::optional<bool> allow_queries;
    /// Whether others can send the widget on with its public data.
    std::optional<bool> is_shared;

    InputWidgetMessageContent& set_html(std::string value);
    InputWidgetMessageContent& set_width(std::int64_t value);
    InputWidgetMessageContent& set_height(std::int64_t value);
    InputWidgetMessageContent& set_public_data(std::string value);
    InputWidgetMessageContent& set_chat_data(std::string value);
    InputWidgetMessageContent& set_caption(std::string value);
    InputWidgetMessageContent& set_parse_mode(std::string value);
    InputWidgetMessageContent& set_caption_entities(std::vector<MessageEntity> value);
    InputWidgetMessageContent& set_show_caption_above_media(bool value);
    InputWidgetMessageContent& set_allow_queries(bool value);
    InputWidgetMessageContent& set_is_shared(bool value);
};

}  // namespace telepot
