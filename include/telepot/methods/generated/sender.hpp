// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <utility>

#include "telepot/methods/generated/methods.hpp"

namespace telepot {

template <class Mode>
class BasicBot;

/// Methods of a bot with a chat filled in: the same signatures without chat_id.
/// Keeps a handle of the bot, which must outlive it. In a handler, bot() gives what it takes, and the handler
/// must outlive it.
template <class Mode>
class SenderOf {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    SenderOf(const methods<Mode>& bot, ChatId chat_id) : bot_(bot), chat_id_(std::move(chat_id)) {}
    /// A bot that ends with the statement can't be referred to.
    SenderOf(BasicBot<Mode>&& bot, ChatId chat_id) = delete;

    [[nodiscard]] const ChatId& chat_id() const noexcept { return chat_id_; }
    /// Sends a copy of a message, which doesn't name the original.
    /// https://core.telegram.org/bots/api#copymessage
    Result<MessageId> copyMessage(ChatIdRef from_chat_id, std::int64_t message_id, const CopyMessageOptions& opts = {}) {
        return bot_.copyMessage(chat_id_, from_chat_id, message_id, opts);
    }
    /// Sends copies of up to 100 messages; what can't be copied is left out.
    /// https://core.telegram.org/bots/api#copymessages
    Result<std::vector<MessageId>> copyMessages(ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const CopyMessagesOptions& opts = {}) {
        return bot_.copyMessages(chat_id_, from_chat_id, message_ids, opts);
    }
    /// Forwards a message.
    /// https://core.telegram.org/bots/api#forwardmessage
    Result<Message> forwardMessage(ChatIdRef from_chat_id, std::int64_t message_id, const ForwardMessageOptions& opts = {}) {
        return bot_.forwardMessage(chat_id_, from_chat_id, message_id, opts);
    }
    /// Forwards up to 100 messages; what can't be forwarded is left out.
    /// https://core.telegram.org/bots/api#forwardmessages
    Result<std::vector<MessageId>> forwardMessages(ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const ForwardMessagesOptions& opts = {}) {
        return bot_.forwardMessages(chat_id_, from_chat_id, message_ids, opts);
    }
    /// Sends a GIF, or a video without sound.
    /// https://core.telegram.org/bots/api#sendanimation
    Result<Message> sendAnimation(const InputFile& animation, const SendAnimationOptions& opts = {}) {
        return bot_.sendAnimation(chat_id_, animation, opts);
    }
    /// Sends a piece of music, MP3 or M4A, for the player.
    /// https://core.telegram.org/bots/api#sendaudio
    Result<Message> sendAudio(const InputFile& audio, const SendAudioOptions& opts = {}) {
        return bot_.sendAudio(chat_id_, audio, opts);
    }
    /// Shows for up to 5 seconds that the bot is doing something.
    /// https://core.telegram.org/bots/api#sendchataction
    Result<bool> sendChatAction(std::string_view action, const SendChatActionOptions& opts = {}) {
        return bot_.sendChatAction(chat_id_, action, opts);
    }
    /// Sends a checklist for a business account.
    /// https://core.telegram.org/bots/api#sendchecklist
    Result<Message> sendChecklist(std::string_view business_connection_id, const InputChecklist& checklist, const SendChecklistOptions& opts = {}) {
        return bot_.sendChecklist(business_connection_id, chat_id_, checklist, opts);
    }
    /// Sends somebody's phone number.
    /// https://core.telegram.org/bots/api#sendcontact
    Result<Message> sendContact(std::string_view phone_number, std::string_view first_name, const SendContactOptions& opts = {}) {
        return bot_.sendContact(chat_id_, phone_number, first_name, opts);
    }
    /// Sends an animated emoji that ends with a random value.
    /// https://core.telegram.org/bots/api#senddice
    Result<Message> sendDice(const SendDiceOptions& opts = {}) {
        return bot_.sendDice(chat_id_, opts);
    }
    /// Sends a file of any kind.
    /// https://core.telegram.org/bots/api#senddocument
    Result<Message> sendDocument(const InputFile& document, const SendDocumentOptions& opts = {}) {
        return bot_.sendDocument(chat_id_, document, opts);
    }
    /// Sends a game.
    /// https://core.telegram.org/bots/api#sendgame
    Result<Message> sendGame(std::string_view game_short_name, const SendGameOptions& opts = {}) {
        return bot_.sendGame(chat_id_, game_short_name, opts);
    }
    /// Sends an invoice.
    /// https://core.telegram.org/bots/api#sendinvoice
    Result<Message> sendInvoice(std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const SendInvoiceOptions& opts = {}) {
        return bot_.sendInvoice(chat_id_, title, description, payload, currency, prices, opts);
    }
    /// Sends a photo that moves for a moment.
    /// https://core.telegram.org/bots/api#sendlivephoto
    Result<Message> sendLivePhoto(const InputFile& live_photo, const InputFile& photo, const SendLivePhotoOptions& opts = {}) {
        return bot_.sendLivePhoto(chat_id_, live_photo, photo, opts);
    }
    /// Sends a place on the map; with live_period one that moves.
    /// https://core.telegram.org/bots/api#sendlocation
    Result<Message> sendLocation(double latitude, double longitude, const SendLocationOptions& opts = {}) {
        return bot_.sendLocation(chat_id_, latitude, longitude, opts);
    }
    /// Sends 2 to 10 files as an album; documents and music only with their like.
    /// https://core.telegram.org/bots/api#sendmediagroup
    Result<std::vector<Message>> sendMediaGroup(ListRef<InputMedia> media, const SendMediaGroupOptions& opts = {}) {
        return bot_.sendMediaGroup(chat_id_, media, opts);
    }
    /// Sends a text of 1 to 4096 characters, counted without markup.
    /// https://core.telegram.org/bots/api#sendmessage
    Result<Message> sendMessage(TextRef text, const SendMessageOptions& opts = {}) {
        return bot_.sendMessage(chat_id_, text, opts);
    }
    /// Sends up to 10 files that cost Stars to see.
    /// https://core.telegram.org/bots/api#sendpaidmedia
    Result<Message> sendPaidMedia(std::int64_t star_count, ListRef<InputPaidMedia> media, const SendPaidMediaOptions& opts = {}) {
        return bot_.sendPaidMedia(chat_id_, star_count, media, opts);
    }
    /// Sends a photo; at most 10 MB.
    /// https://core.telegram.org/bots/api#sendphoto
    Result<Message> sendPhoto(const InputFile& photo, const SendPhotoOptions& opts = {}) {
        return bot_.sendPhoto(chat_id_, photo, opts);
    }
    /// Sends a poll.
    /// https://core.telegram.org/bots/api#sendpoll
    Result<Message> sendPoll(std::string_view question, ListRef<InputPollOption> options, const SendPollOptions& opts = {}) {
        return bot_.sendPoll(chat_id_, question, options, opts);
    }
    /// Sends a rich message: headings, lists, tables, pictures.
    /// https://core.telegram.org/bots/api#sendrichmessage
    Result<Message> sendRichMessage(const InputRichMessage& rich_message, const SendRichMessageOptions& opts = {}) {
        return bot_.sendRichMessage(chat_id_, rich_message, opts);
    }
    /// Sends a shared widget once more.
    /// https://core.telegram.org/bots/api#sendsharedwidget
    Result<Message> sendSharedWidget(std::string_view widget_id, const SendSharedWidgetOptions& opts = {}) {
        return bot_.sendSharedWidget(chat_id_, widget_id, opts);
    }
    /// Sends a sticker.
    /// https://core.telegram.org/bots/api#sendsticker
    Result<Message> sendSticker(const InputFile& sticker, const SendStickerOptions& opts = {}) {
        return bot_.sendSticker(chat_id_, sticker, opts);
    }
    /// Sends a place with name and address.
    /// https://core.telegram.org/bots/api#sendvenue
    Result<Message> sendVenue(double latitude, double longitude, std::string_view title, std::string_view address, const SendVenueOptions& opts = {}) {
        return bot_.sendVenue(chat_id_, latitude, longitude, title, address, opts);
    }
    /// Sends a video, best as MP4.
    /// https://core.telegram.org/bots/api#sendvideo
    Result<Message> sendVideo(const InputFile& video, const SendVideoOptions& opts = {}) {
        return bot_.sendVideo(chat_id_, video, opts);
    }
    /// Sends a round video of up to a minute.
    /// https://core.telegram.org/bots/api#sendvideonote
    Result<Message> sendVideoNote(const InputFile& video_note, const SendVideoNoteOptions& opts = {}) {
        return bot_.sendVideoNote(chat_id_, video_note, opts);
    }
    /// Sends a voice message: OGG with OPUS, MP3 or M4A.
    /// https://core.telegram.org/bots/api#sendvoice
    Result<Message> sendVoice(const InputFile& voice, const SendVoiceOptions& opts = {}) {
        return bot_.sendVoice(chat_id_, voice, opts);
    }
    /// Sends a small page that lives in the message.
    /// https://core.telegram.org/bots/api#sendwidget
    Result<Message> sendWidget(std::string_view html, const SendWidgetOptions& opts = {}) {
        return bot_.sendWidget(chat_id_, html, opts);
    }

private:
    methods<Mode> bot_;
    ChatId chat_id_;
};

}  // namespace telepot
