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

/// A checklist to send.
/// Bot API: https://core.telegram.org/bots/api#inputchecklist
class InputChecklist {
public:
    InputChecklist();
    /// From its required fields.
    InputChecklist(std::string title, std::vector<InputChecklistTask> tasks);
    InputChecklist(const InputChecklist& other);
    InputChecklist(InputChecklist&& other) noexcept;
    InputChecklist& operator=(const InputChecklist& other);
    InputChecklist& operator=(InputChecklist&& other) noexcept;
    ~InputChecklist();

    std::string title;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the title that have a meaning.
    std::vector<MessageEntity> title_entities;
    /// The tasks.
    std::vector<InputChecklistTask> tasks;
    /// Whether others may add tasks.
    std::optional<bool> others_can_add_tasks;
    /// Whether others may tick tasks.
    std::optional<bool> others_can_mark_tasks_as_done;

    InputChecklist& set_title(std::string value);
    InputChecklist& set_parse_mode(std::string value);
    InputChecklist& set_title_entities(std::vector<MessageEntity> value);
    InputChecklist& set_tasks(std::vector<InputChecklistTask> value);
    InputChecklist& set_others_can_add_tasks(bool value);
    InputChecklist& set_others_can_mark_tasks_as_done(bool value);
};

/// A task of a checklist to send.
/// Bot API: https://core.telegram.org/bots/api#inputchecklisttask
class InputChecklistTask {
public:
    InputChecklistTask();
    /// From its required fields.
    InputChecklistTask(std::int64_t id, std::string text);
    InputChecklistTask(const InputChecklistTask& other);
    InputChecklistTask(InputChecklistTask&& other) noexcept;
    InputChecklistTask& operator=(const InputChecklistTask& other);
    InputChecklistTask& operator=(InputChecklistTask&& other) noexcept;
    ~InputChecklistTask();

    std::int64_t id = 0;
    std::string text;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the text that have a meaning; in place of the parse mode when sending.
    std::vector<MessageEntity> text_entities;

    InputChecklistTask& set_id(std::int64_t value);
    InputChecklistTask& set_text(std::string value);
    InputChecklistTask& set_parse_mode(std::string value);
    InputChecklistTask& set_text_entities(std::vector<MessageEntity> value);
};

/// A file to send, or to put into a message in place of another.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputmedia
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputMedia : public detail::UnionBase {
public:
    using members = detail::Types<InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaPhoto, InputMediaVideo, Unknown>;
    /// An empty Unknown.
    InputMedia();
    InputMedia(InputMediaAnimation value);
    InputMedia(InputMediaAudio value);
    InputMedia(InputMediaDocument value);
    InputMedia(InputMediaLivePhoto value);
    InputMedia(InputMediaPhoto value);
    InputMedia(InputMediaVideo value);
    InputMedia(Unknown value);
    InputMedia(const InputMedia& other);
    InputMedia(InputMedia&& other) noexcept;
    InputMedia& operator=(InputMedia other) noexcept;
    ~InputMedia();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
    /// The media that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] const InputFile& media() const;
};

/// A GIF or soundless video to send.
/// Bot API: https://core.telegram.org/bots/api#inputmediaanimation
class InputMediaAnimation {
public:
    InputMediaAnimation();
    /// From its required fields.
    explicit InputMediaAnimation(InputFile media);
    InputMediaAnimation(const InputMediaAnimation& other);
    InputMediaAnimation(InputMediaAnimation&& other) noexcept;
    InputMediaAnimation& operator=(const InputMediaAnimation& other);
    InputMediaAnimation& operator=(InputMediaAnimation&& other) noexcept;
    ~InputMediaAnimation();

    static constexpr std::string_view type = "animation";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    std::optional<InputFile> thumbnail;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration;
    /// Whether it is covered until somebody taps on it.
    std::optional<bool> has_spoiler;

    InputMediaAnimation& set_media(InputFile value);
    InputMediaAnimation& set_thumbnail(InputFile value);
    InputMediaAnimation& set_caption(std::string value);
    InputMediaAnimation& set_parse_mode(std::string value);
    InputMediaAnimation& set_caption_entities(std::vector<MessageEntity> value);
    InputMediaAnimation& set_show_caption_above_media(bool value);
    InputMediaAnimation& set_width(std::int64_t value);
    InputMediaAnimation& set_height(std::int64_t value);
    InputMediaAnimation& set_duration(std::int64_t value);
    InputMediaAnimation& set_has_spoiler(bool value);
};

/// A piece of music to send.
/// Bot API: https://core.telegram.org/bots/api#inputmediaaudio
class InputMediaAudio {
public:
    InputMediaAudio();
    /// From its required fields.
    explicit InputMediaAudio(InputFile media);
    InputMediaAudio(const InputMediaAudio& other);
    InputMediaAudio(InputMediaAudio&& other) noexcept;
    InputMediaAudio& operator=(const InputMediaAudio& other);
    InputMediaAudio& operator=(InputMediaAudio&& other) noexcept;
    ~InputMediaAudio();

    static constexpr std::string_view type = "audio";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    std::optional<InputFile> thumbnail;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration;
    /// Who plays it.
    std::optional<std::string> performer;
    std::optional<std::string> title;

    InputMediaAudio& set_media(InputFile value);
    InputMediaAudio& set_thumbnail(InputFile value);
    InputMediaAudio& set_caption(std::string value);
    InputMediaAudio& set_parse_mode(std::string value);
    InputMediaAudio& set_caption_entities(std::vector<MessageEntity> value);
    InputMediaAudio& set_duration(std::int64_t value);
    InputMediaAudio& set_performer(std::string value);
    InputMediaAudio& set_title(std::string value);
};

/// A file to send as it is.
/// Bot API: https://core.telegram.org/bots/api#inputmediadocument
class InputMediaDocument {
public:
    InputMediaDocument();
    /// From its required fields.
    explicit InputMediaDocument(InputFile media);
    InputMediaDocument(const InputMediaDocument& other);
    InputMediaDocument(InputMediaDocument&& other) noexcept;
    InputMediaDocument& operator=(const InputMediaDocument& other);
    InputMediaDocument& operator=(InputMediaDocument&& other) noexcept;
    ~InputMediaDocument();

    static constexpr std::string_view type = "document";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    std::optional<InputFile> thumbnail;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Sends the file as a file, whatever is in it.
    std::optional<bool> disable_content_type_detection;

    InputMediaDocument& set_media(InputFile value);
    InputMediaDocument& set_thumbnail(InputFile value);
    InputMediaDocument& set_caption(std::string value);
    InputMediaDocument& set_parse_mode(std::string value);
    InputMediaDocument& set_caption_entities(std::vector<MessageEntity> value);
    InputMediaDocument& set_disable_content_type_detection(bool value);
};

/// A link to show.
/// Bot API: https://core.telegram.org/bots/api#inputmedialink
class InputMediaLink {
public:
    InputMediaLink();
    /// From its required fields.
    explicit InputMediaLink(std::string url);
    InputMediaLink(const InputMediaLink& other);
    InputMediaLink(InputMediaLink&& other) noexcept;
    InputMediaLink& operator=(const InputMediaLink& other);
    InputMediaLink& operator=(InputMediaLink&& other) noexcept;
    ~InputMediaLink();

    static constexpr std::string_view type = "link";
    std::string url;

    InputMediaLink& set_url(std::string value);
};

/// A photo that moves for a moment, to send.
/// Bot API: https://core.telegram.org/bots/api#inputmedialivephoto
class InputMediaLivePhoto {
public:
    InputMediaLivePhoto();
    /// From its required fields.
    InputMediaLivePhoto(InputFile media, InputFile photo);
    InputMediaLivePhoto(const InputMediaLivePhoto& other);
    InputMediaLivePhoto(InputMediaLivePhoto&& other) noexcept;
    InputMediaLivePhoto& operator=(const InputMediaLivePhoto& other);
    InputMediaLivePhoto& operator=(InputMediaLivePhoto&& other) noexcept;
    ~InputMediaLivePhoto();

    static constexpr std::string_view type = "live_photo";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// The still picture: an upload or a file_id.
    InputFile photo;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// Whether it is covered until somebody taps on it.
    std::optional<bool> has_spoiler;

    InputMediaLivePhoto& set_media(InputFile value);
    InputMediaLivePhoto& set_photo(InputFile value);
    InputMediaLivePhoto& set_caption(std::string value);
    InputMediaLivePhoto& set_parse_mode(std::string value);
    InputMediaLivePhoto& set_caption_entities(std::vector<MessageEntity> value);
    InputMediaLivePhoto& set_show_caption_above_media(bool value);
    InputMediaLivePhoto& set_has_spoiler(bool value);
};

/// A place on the map to show.
/// Bot API: https://core.telegram.org/bots/api#inputmedialocation
class InputMediaLocation {
public:
    InputMediaLocation();
    /// From its required fields.
    InputMediaLocation(double latitude, double longitude);
    InputMediaLocation(const InputMediaLocation& other);
    InputMediaLocation(InputMediaLocation&& other) noexcept;
    InputMediaLocation& operator=(const InputMediaLocation& other);
    InputMediaLocation& operator=(InputMediaLocation&& other) noexcept;
    ~InputMediaLocation();

    static constexpr std::string_view type = "location";
    double latitude = 0;
    double longitude = 0;
    /// How far off the place may be, in metres, 0 to 1500.
    std::optional<double> horizontal_accuracy;

    InputMediaLocation& set_latitude(double value);
    InputMediaLocation& set_longitude(double value);
    InputMediaLocation& set_horizontal_accuracy(double value);
};

/// A photo to send.
/// Bot API: https://core.telegram.org/bots/api#inputmediaphoto
class InputMediaPhoto {
public:
    InputMediaPhoto();
    /// From its required fields.
    explicit InputMediaPhoto(InputFile media);
    InputMediaPhoto(const InputMediaPhoto& other);
    InputMediaPhoto(InputMediaPhoto&& other) noexcept;
    InputMediaPhoto& operator=(const InputMediaPhoto& other);
    InputMediaPhoto& operator=(InputMediaPhoto&& other) noexcept;
    ~InputMediaPhoto();

    static constexpr std::string_view type = "photo";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    /// Whether it is covered until somebody taps on it.
    std::optional<bool> has_spoiler;

    InputMediaPhoto& set_media(InputFile value);
    InputMediaPhoto& set_caption(std::string value);
    InputMediaPhoto& set_parse_mode(std::string value);
    InputMediaPhoto& set_caption_entities(std::vector<MessageEntity> value);
    InputMediaPhoto& set_show_caption_above_media(bool value);
    InputMediaPhoto& set_has_spoiler(bool value);
};

/// A sticker to show.
/// Bot API: https://core.telegram.org/bots/api#inputmediasticker
class InputMediaSticker {
public:
    InputMediaSticker();
    /// From its required fields.
    explicit InputMediaSticker(InputFile media);
    InputMediaSticker(const InputMediaSticker& other);
    InputMediaSticker(InputMediaSticker&& other) noexcept;
    InputMediaSticker& operator=(const InputMediaSticker& other);
    InputMediaSticker& operator=(InputMediaSticker&& other) noexcept;
    ~InputMediaSticker();

    static constexpr std::string_view type = "sticker";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    std::optional<std::string> emoji;

    InputMediaSticker& set_media(InputFile value);
    InputMediaSticker& set_emoji(std::string value);
};

/// A place with name and address to show.
/// Bot API: https://core.telegram.org/bots/api#inputmediavenue
class InputMediaVenue {
public:
    InputMediaVenue();
    /// From its required fields.
    InputMediaVenue(double latitude, double longitude, std::string title, std::string address);
    InputMediaVenue(const InputMediaVenue& other);
    InputMediaVenue(InputMediaVenue&& other) noexcept;
    InputMediaVenue& operator=(const InputMediaVenue& other);
    InputMediaVenue& operator=(InputMediaVenue&& other) noexcept;
    ~InputMediaVenue();

    static constexpr std::string_view type = "venue";
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

    InputMediaVenue& set_latitude(double value);
    InputMediaVenue& set_longitude(double value);
    InputMediaVenue& set_title(std::string value);
    InputMediaVenue& set_address(std::string value);
    InputMediaVenue& set_foursquare_id(std::string value);
    InputMediaVenue& set_foursquare_type(std::string value);
    InputMediaVenue& set_google_place_id(std::string value);
    InputMediaVenue& set_google_place_type(std::string value);
};

/// A video to send.
/// Bot API: https://core.telegram.org/bots/api#inputmediavideo
class InputMediaVideo {
public:
    InputMediaVideo();
    /// From its required fields.
    explicit InputMediaVideo(InputFile media);
    InputMediaVideo(const InputMediaVideo& other);
    InputMediaVideo(InputMediaVideo&& other) noexcept;
    InputMediaVideo& operator=(const InputMediaVideo& other);
    InputMediaVideo& operator=(InputMediaVideo&& other) noexcept;
    ~InputMediaVideo();

    static constexpr std::string_view type = "video";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    std::optional<InputFile> thumbnail;
    /// The still picture that shows before it plays.
    std::optional<InputFile> cover;
    /// Where it begins to play, in seconds.
    std::optional<std::int64_t> start_timestamp;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media;
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration;
    /// Whether it can be seen while it is still loading.
    std::optional<bool> supports_streaming;
    /// Whether it is covered until somebody taps on it.
    std::optional<bool> has_spoiler;

    InputMediaVideo& set_media(InputFile value);
    InputMediaVideo& set_thumbnail(InputFile value);
    InputMediaVideo& set_cover(InputFile value);
    InputMediaVideo& set_start_timestamp(std::int64_t value);
    InputMediaVideo& set_caption(std::string value);
    InputMediaVideo& set_parse_mode(std::string value);
    InputMediaVideo& set_caption_entities(std::vector<MessageEntity> value);
    InputMediaVideo& set_show_caption_above_media(bool value);
    InputMediaVideo& set_width(std::int64_t value);
    InputMediaVideo& set_height(std::int64_t value);
    InputMediaVideo& set_duration(std::int64_t value);
    InputMediaVideo& set_supports_streaming(bool value);
    InputMediaVideo& set_has_spoiler(bool value);
};

/// A voice message to send.
/// Bot API: https://core.telegram.org/bots/api#inputmediavoicenote
class InputMediaVoiceNote {
public:
    InputMediaVoiceNote();
    /// From its required fields.
    explicit InputMediaVoiceNote(InputFile media);
    InputMediaVoiceNote(const InputMediaVoiceNote& other);
    InputMediaVoiceNote(InputMediaVoiceNote&& other) noexcept;
    InputMediaVoiceNote& operator=(const InputMediaVoiceNote& other);
    InputMediaVoiceNote& operator=(InputMediaVoiceNote&& other) noexcept;
    ~InputMediaVoiceNote();

    static constexpr std::string_view type = "voice_note";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string> parse_mode;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration;

    InputMediaVoiceNote& set_media(InputFile value);
    InputMediaVoiceNote& set_caption(std::string value);
    InputMediaVoiceNote& set_parse_mode(std::string value);
    InputMediaVoiceNote& set_caption_entities(std::vector<MessageEntity> value);
    InputMediaVoiceNote& set_duration(std::int64_t value);
};

/// A file that costs Stars to see.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputpaidmedia
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputPaidMedia : public detail::UnionBase {
public:
    using members = detail::Types<InputPaidMediaLivePhoto, InputPaidMediaPhoto, InputPaidMediaVideo, Unknown>;
    /// An empty Unknown.
    InputPaidMedia();
    InputPaidMedia(InputPaidMediaLivePhoto value);
    InputPaidMedia(InputPaidMediaPhoto value);
    InputPaidMedia(InputPaidMediaVideo value);
    InputPaidMedia(Unknown value);
    InputPaidMedia(const InputPaidMedia& other);
    InputPaidMedia(InputPaidMedia&& other) noexcept;
    InputPaidMedia& operator=(InputPaidMedia other) noexcept;
    ~InputPaidMedia();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
    /// The media that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] const InputFile& media() const;
};

/// A moving photo that costs Stars to see.
/// Bot API: https://core.telegram.org/bots/api#inputpaidmedialivephoto
class InputPaidMediaLivePhoto {
public:
    InputPaidMediaLivePhoto();
    /// From its required fields.
    InputPaidMediaLivePhoto(InputFile media, InputFile photo);
    InputPaidMediaLivePhoto(const InputPaidMediaLivePhoto& other);
    InputPaidMediaLivePhoto(InputPaidMediaLivePhoto&& other) noexcept;
    InputPaidMediaLivePhoto& operator=(const InputPaidMediaLivePhoto& other);
    InputPaidMediaLivePhoto& operator=(InputPaidMediaLivePhoto&& other) noexcept;
    ~InputPaidMediaLivePhoto();

    static constexpr std::string_view type = "live_photo";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// The still picture: an upload or a file_id.
    InputFile photo;

    InputPaidMediaLivePhoto& set_media(InputFile value);
    InputPaidMediaLivePhoto& set_photo(InputFile value);
};

/// A photo that costs Stars to see.
/// Bot API: https://core.telegram.org/bots/api#inputpaidmediaphoto
class InputPaidMediaPhoto {
public:
    InputPaidMediaPhoto();
    /// From its required fields.
    explicit InputPaidMediaPhoto(InputFile media);
    InputPaidMediaPhoto(const InputPaidMediaPhoto& other);
    InputPaidMediaPhoto(InputPaidMediaPhoto&& other) noexcept;
    InputPaidMediaPhoto& operator=(const InputPaidMediaPhoto& other);
    InputPaidMediaPhoto& operator=(InputPaidMediaPhoto&& other) noexcept;
    ~InputPaidMediaPhoto();

    static constexpr std::string_view type = "photo";
    /// The file: an upload, a file_id or an address.
    InputFile media;

    InputPaidMediaPhoto& set_media(InputFile value);
};

/// A video that costs Stars to see.
/// Bot API: https://core.telegram.org/bots/api#inputpaidmediavideo
class InputPaidMediaVideo {
public:
    InputPaidMediaVideo();
    /// From its required fields.
    explicit InputPaidMediaVideo(InputFile media);
    InputPaidMediaVideo(const InputPaidMediaVideo& other);
    InputPaidMediaVideo(InputPaidMediaVideo&& other) noexcept;
    InputPaidMediaVideo& operator=(const InputPaidMediaVideo& other);
    InputPaidMediaVideo& operator=(InputPaidMediaVideo&& other) noexcept;
    ~InputPaidMediaVideo();

    static constexpr std::string_view type = "video";
    /// The file: an upload, a file_id or an address.
    InputFile media;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    std::optional<InputFile> thumbnail;
    /// The still picture that shows before it plays.
    std::optional<InputFile> cover;
    /// Where it begins to play, in seconds.
    std::optional<std::int64_t> start_timestamp;
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration;
    /// Whether it can be seen while it is still loading.
    std::optional<bool> supports_streaming;

    InputPaidMediaVideo& set_media(InputFile value);
    InputPaidMediaVideo& set_thumbnail(InputFile value);
    InputPaidMediaVideo& set_cover(InputFile value);
    InputPaidMediaVideo& set_start_timestamp(std::int64_t value);
    InputPaidMediaVideo& set_width(std::int64_t value);
    InputPaidMediaVideo& set_height(std::int64_t value);
    InputPaidMediaVideo& set_duration(std::int64_t value);
    InputPaidMediaVideo& set_supports_streaming(bool value);
};

/// What is shown with a poll or its explanation.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputpollmedia
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputPollMedia : public detail::UnionBase {
public:
    using members = detail::Types<InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaLocation, InputMediaPhoto, InputMediaVenue, InputMediaVideo, Unknown>;
    /// An empty Unknown.
    InputPollMedia();
    InputPollMedia(InputMediaAnimation value);
    InputPollMedia(InputMediaAudio value);
    InputPollMedia(InputMediaDocument value);
    InputPollMedia(InputMediaLivePhoto value);
    InputPollMedia(InputMediaLocation value);
    InputPollMedia(InputMediaPhoto value);
    InputPollMedia(InputMediaVenue value);
    InputPollMedia(InputMediaVideo value);
    InputPollMedia(Unknown value);
    InputPollMedia(const InputPollMedia& other);
    InputPollMedia(InputPollMedia&& other) noexcept;
    InputPollMedia& operator=(InputPollMedia other) noexcept;
    ~InputPollMedia();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// An answer of a poll to send.
/// Bot API: https://core.telegram.org/bots/api#inputpolloption
class InputPollOption {
public:
    InputPollOption();
    /// From its required fields.
    explicit InputPollOption(std::string text);
    InputPollOption(const InputPollOption& other);
    InputPollOption(InputPollOption&& other) noexcept;
    InputPollOption& operator=(const InputPollOption& other);
    InputPollOption& operator=(InputPollOption&& other) noexcept;
    ~InputPollOption();

    std::string text;
    /// How the text is marked up.
    std::optional<std::string> text_parse_mode;
    /// The parts of the text that have a meaning; in place of the parse mode when sending.
    std::vector<MessageEntity> text_entities;
    /// What is shown with the answer.
    Box<InputPollOptionMedia> media;

    InputPollOption& set_text(std::string value);
    InputPollOption& set_text_parse_mode(std::string value);
    InputPollOption& set_text_entities(std::vector<MessageEntity> value);
    InputPollOption& set_media(InputPollOptionMedia value);
};

/// What is shown with an answer of a poll.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputpolloptionmedia
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputPollOptionMedia : public detail::UnionBase {
public:
    using members = detail::Types<InputMediaAnimation, InputMediaLink, InputMediaLivePhoto, InputMediaLocation, InputMediaPhoto, InputMediaSticker, InputMediaVenue, InputMediaVideo, Unknown>;
    /// An empty Unknown.
    InputPollOptionMedia();
    InputPollOptionMedia(InputMediaAnimation value);
    InputPollOptionMedia(InputMediaLink value);
    InputPollOptionMedia(InputMediaLivePhoto value);
    InputPollOptionMedia(InputMediaLocation value);
    InputPollOptionMedia(InputMediaPhoto value);
    InputPollOptionMedia(InputMediaSticker value);
    InputPollOptionMedia(InputMediaVenue value);
    InputPollOptionMedia(InputMediaVideo value);
    InputPollOptionMedia(Unknown value);
    InputPollOptionMedia(const InputPollOptionMedia& other);
    InputPollOptionMedia(InputPollOptionMedia&& other) noexcept;
    InputPollOptionMedia& operator=(InputPollOptionMedia other) noexcept;
    ~InputPollOptionMedia();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A profile picture to set.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputprofilephoto
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputProfilePhoto : public detail::UnionBase {
public:
    using members = detail::Types<InputProfilePhotoStatic, InputProfilePhotoAnimated, Unknown>;
    /// An empty Unknown.
    InputProfilePhoto();
    InputProfilePhoto(InputProfilePhotoStatic value);
    InputProfilePhoto(InputProfilePhotoAnimated value);
    InputProfilePhoto(Unknown value);
    InputProfilePhoto(const InputProfilePhoto& other);
    InputProfilePhoto(InputProfilePhoto&& other) noexcept;
    InputProfilePhoto& operator=(InputProfilePhoto other) noexcept;
    ~InputProfilePhoto();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A moving profile picture to set.
/// Bot API: https://core.telegram.org/bots/api#inputprofilephotoanimated
class InputProfilePhotoAnimated {
public:
    InputProfilePhotoAnimated();
    /// From its required fields.
    explicit InputProfilePhotoAnimated(InputFile animation);
    InputProfilePhotoAnimated(const InputProfilePhotoAnimated& other);
    InputProfilePhotoAnimated(InputProfilePhotoAnimated&& other) noexcept;
    InputProfilePhotoAnimated& operator=(const InputProfilePhotoAnimated& other);
    InputProfilePhotoAnimated& operator=(InputProfilePhotoAnimated&& other) noexcept;
    ~InputProfilePhotoAnimated();

    static constexpr std::string_view type = "animated";
    /// The file, uploaded as MP4.
    InputFile animation;
    /// Which moment is the still picture, in seconds from the beginning.
    std::optional<double> main_frame_timestamp;

    InputProfilePhotoAnimated& set_animation(InputFile value);
    InputProfilePhotoAnimated& set_main_frame_timestamp(double value);
};

/// A still profile picture to set.
/// Bot API: https://core.telegram.org/bots/api#inputprofilephotostatic
class InputProfilePhotoStatic {
public:
    InputProfilePhotoStatic();
    /// From its required fields.
    explicit InputProfilePhotoStatic(InputFile photo);
    InputProfilePhotoStatic(const InputProfilePhotoStatic& other);
    InputProfilePhotoStatic(InputProfilePhotoStatic&& other) noexcept;
    InputProfilePhotoStatic& operator=(const InputProfilePhotoStatic& other);
    InputProfilePhotoStatic& operator=(InputProfilePhotoStatic&& other) noexcept;
    ~InputProfilePhotoStatic();

    static constexpr std::string_view type = "static";
    /// The picture, uploaded as JPEG.
    InputFile photo;

    InputProfilePhotoStatic& set_photo(InputFile value);
};

/// A sticker for a set.
/// Bot API: https://core.telegram.org/bots/api#inputsticker
class InputSticker {
public:
    InputSticker();
    /// From its required fields.
    InputSticker(InputFile sticker, InputStickerFormat format, std::vector<std::string> emoji_list);
    InputSticker(const InputSticker& other);
    InputSticker(InputSticker&& other) noexcept;
    InputSticker& operator=(const InputSticker& other);
    InputSticker& operator=(InputSticker&& other) noexcept;
    ~InputSticker();

    /// The file: an upload, a file_id or an address.
    InputFile sticker;
    /// What kind of file it is: static, animated or video.
    InputStickerFormat format;
    /// The emoji that it stands for, 1 to 20.
    std::vector<std::string> emoji_list;
    /// Where a mask sits.
    Box<MaskPosition> mask_position;
    /// The words that it is found by, up to 20.
    std::vector<std::string> keywords;

    InputSticker& set_sticker(InputFile value);
    InputSticker& set_format(InputStickerFormat value);
    InputSticker& set_emoji_list(std::vector<std::string> value);
    InputSticker& set_mask_position(MaskPosition value);
    InputSticker& set_keywords(std::vector<std::string> value);
};

/// What a story shows.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputstorycontent
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputStoryContent : public detail::UnionBase {
public:
    using members = detail::Types<InputStoryContentPhoto, InputStoryContentVideo, Unknown>;
    /// An empty Unknown.
    InputStoryContent();
    InputStoryContent(InputStoryContentPhoto value);
    InputStoryContent(InputStoryContentVideo value);
    InputStoryContent(Unknown value);
    InputStoryContent(const InputStoryContent& other);
    InputStoryContent(InputStoryContent&& other) noexcept;
    InputStoryContent& operator=(InputStoryContent other) noexcept;
    ~InputStoryContent();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A photo for a story.
/// Bot API: https://core.telegram.org/bots/api#inputstorycontentphoto
class InputStoryContentPhoto {
public:
    InputStoryContentPhoto();
    /// From its required fields.
    explicit InputStoryContentPhoto(InputFile photo);
    InputStoryContentPhoto(const InputStoryContentPhoto& other);
    InputStoryContentPhoto(InputStoryContentPhoto&& other) noexcept;
    InputStoryContentPhoto& operator=(const InputStoryContentPhoto& other);
    InputStoryContentPhoto& operator=(InputStoryContentPhoto&& other) noexcept;
    ~InputStoryContentPhoto();

    static constexpr std::string_view type = "photo";
    /// The picture, uploaded, 1080 by 1920 pixels.
    InputFile photo;

    InputStoryContentPhoto& set_photo(InputFile value);
};

/// A video for a story.
/// Bot API: https://core.telegram.org/bots/api#inputstorycontentvideo
class InputStoryContentVideo {
public:
    InputStoryContentVideo();
    /// From its required fields.
    explicit InputStoryContentVideo(InputFile video);
    InputStoryContentVideo(const InputStoryContentVideo& other);
    InputStoryContentVideo(InputStoryContentVideo&& other) noexcept;
    InputStoryContentVideo& operator=(const InputStoryContentVideo& other);
    InputStoryContentVideo& operator=(InputStoryContentVideo&& other) noexcept;
    ~InputStoryContentVideo();

    static constexpr std::string_view type = "video";
    /// The file, uploaded, 720 by 1280 pixels.
    InputFile video;
    /// How long it plays, in seconds.
    std::optional<double> duration;
    /// Which moment is the still picture, in seconds from the beginning.
    std::optional<double> cover_frame_timestamp;
    /// Whether it has no sound.
    std::optional<bool> is_animation;

    InputStoryContentVideo& set_video(InputFile value);
    InputStoryContentVideo& set_duration(double value);
    InputStoryContentVideo& set_cover_frame_timestamp(double value);
    InputStoryContentVideo& set_is_animation(bool value);
};

}  // namespace telepot
