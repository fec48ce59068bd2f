// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include "telepot/methods/generated/methods.hpp"

namespace telepot {

template <class Mode>
class BasicBot;

/// Methods of a bot with a message filled in: the same signatures without msg_identifier.
/// Keeps a handle of the bot, which must outlive it. In a handler, bot() gives what it takes, and the handler
/// must outlive it.
template <class Mode>
class EditorOf {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    /// @param msg_identifier a MessageIdentifier, a Message or what a call returned, a pair or tuple of
    /// chat and message_id, or the identifier of an inline message. @throws BadArgument if a call returned
    /// no message.
    EditorOf(const methods<Mode>& bot, const MessageIdentifierRef& msg_identifier) : bot_(bot), msg_identifier_(msg_identifier) {}
    /// A bot that ends with the statement can't be referred to.
    EditorOf(BasicBot<Mode>&& bot, const MessageIdentifierRef& msg_identifier) = delete;

    [[nodiscard]] const MessageIdentifier& msg_identifier() const noexcept { return msg_identifier_; }
    /// Deletes a message.
    /// https://core.telegram.org/bots/api#deletemessage
    Result<bool> deleteMessage() {
        return bot_.deleteMessage(msg_identifier_);
    }
    /// Changes a message's caption.
    /// https://core.telegram.org/bots/api#editmessagecaption
    Result<std::optional<Message>> editMessageCaption(const EditMessageCaptionOptions& opts = {}) {
        return bot_.editMessageCaption(msg_identifier_, opts);
    }
    /// Changes a checklist that was sent for a business account.
    /// https://core.telegram.org/bots/api#editmessagechecklist
    Result<Message> editMessageChecklist(std::string_view business_connection_id, const InputChecklist& checklist, const EditMessageChecklistOptions& opts = {}) {
        return bot_.editMessageChecklist(msg_identifier_, business_connection_id, checklist, opts);
    }
    /// Moves a live location.
    /// https://core.telegram.org/bots/api#editmessagelivelocation
    Result<std::optional<Message>> editMessageLiveLocation(double latitude, double longitude, const EditMessageLiveLocationOptions& opts = {}) {
        return bot_.editMessageLiveLocation(msg_identifier_, latitude, longitude, opts);
    }
    /// Puts another file into a message.
    /// https://core.telegram.org/bots/api#editmessagemedia
    Result<std::optional<Message>> editMessageMedia(const InputMedia& media, const EditMessageMediaOptions& opts = {}) {
        return bot_.editMessageMedia(msg_identifier_, media, opts);
    }
    /// Changes a message's buttons, or removes them.
    /// https://core.telegram.org/bots/api#editmessagereplymarkup
    Result<std::optional<Message>> editMessageReplyMarkup(const EditMessageReplyMarkupOptions& opts = {}) {
        return bot_.editMessageReplyMarkup(msg_identifier_, opts);
    }
    /// Changes a message's text.
    /// https://core.telegram.org/bots/api#editmessagetext
    Result<std::optional<Message>> editMessageText(TextRef text, const EditMessageTextOptions& opts = {}) {
        return bot_.editMessageText(msg_identifier_, text, opts);
    }
    /// Changes the data of a widget in one message.
    /// https://core.telegram.org/bots/api#editmessagewidgetdata
    Result<bool> editMessageWidgetData(const EditMessageWidgetDataOptions& opts = {}) {
        return bot_.editMessageWidgetData(msg_identifier_, opts);
    }
    /// Ends a live location before its time.
    /// https://core.telegram.org/bots/api#stopmessagelivelocation
    Result<std::optional<Message>> stopMessageLiveLocation(const StopMessageLiveLocationOptions& opts = {}) {
        return bot_.stopMessageLiveLocation(msg_identifier_, opts);
    }
    /// Ends a poll that the bot sent.
    /// https://core.telegram.org/bots/api#stoppoll
    Result<Poll> stopPoll(const StopPollOptions& opts = {}) {
        return bot_.stopPoll(msg_identifier_, opts);
    }

private:
    methods<Mode> bot_;
    MessageIdentifier msg_identifier_;
};

}  // namespace telepot
