// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/delegate/listener.hpp"
#include "telepot/helper/contexts.hpp"
#include "telepot/methods/generated/methods.hpp"
#include "telepot/methods/generated/options.hpp"
#include "telepot/types/fwd.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/question_cancelled.hpp"
#include "telepot/values/refs.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

namespace detail {
template <class Mode>
class Interruptions;
}

/// How a question is asked. A view, good for the length of the call that takes it (a task has its own copy by then).
struct AskOptions {
    /// How long to wait for the answer, from when the question was sent. Unset: until it comes.
    std::optional<Seconds> timeout = {};
    /// What to say, as often as needed, to something that doesn't fit; for a pressed button a notice on the screen.
    /// Empty: what doesn't fit isn't touched, and stays for the delegate's on_message() or the next wait.
    std::string_view otherwise = {};
    /// Texts that break the question off, besides those of cancel_with(): `{"/cancel", "stop"}`. See there.
    StringsRef cancel = {};
    /// Only what this user sends or presses counts; in a group for instance. Unset: everybody's.
    std::optional<std::int64_t> from = {};
    /// How the question is sent.
    SendMessageOptions message = {};
};
static_assert(std::is_trivially_destructible_v<AskOptions>);

/// Questions and answers in a chat, for delegates that are written as a conversation: a delegate's function or run(),
/// or a handler's method.
///
/// An answer is a new message (edited ones don't count) in the chat. Each ask_ function sends its question and waits
/// for the first answer that fits. They throw
/// - WaitTooLong when `timeout` is over,
/// - QuestionCancelled when it is broken off by a word of cancel_with(),
/// - IdleTerminate when the delegate has been idle for too long, and StopListening when the program stops; leave both
///   uncaught, they end the delegate,
/// - what sendMessage throws.
///
/// One question at a time. A task that a function returns must end before the conversation does.
template <class Mode>
class BasicConversation {
public:
    template <class T>
    using Result = typename Mode::template result<T>;
    /// Whether a message is what is asked for.
    using MessageCheck = detail::Function<bool(const Message&)>;
    using TextCheck = detail::Function<bool(std::string_view)>;
    /// What handles a command that comes in between.
    using CommandHandler = detail::Function<Result<void>(const Message&)>;

    /// @param listener captures the chat's messages already, as a ChatHandler's does
    BasicConversation(const methods<Mode>& bot, std::int64_t chat_id, BasicListener<Mode> listener);
    /// In a ChatHandler.
    explicit BasicConversation(const BasicChatContext<Mode>& handler)
        : BasicConversation(handler.bot(), handler.chat_id(), handler.listener()) {}
    /// In a function that call() makes a delegate of, or in the constructor of a class for create_run(): with the chat
    /// of the first message, whose messages the delegate's listener captures from now on.
    /// @throws BadArgument if that message has no chat.
    explicit BasicConversation(const SeedTupleOf<Mode>& seed_tuple);
    ~BasicConversation();
    BasicConversation(const BasicConversation&) = delete;
    BasicConversation& operator=(const BasicConversation&) = delete;

    [[nodiscard]] std::int64_t chat_id() const noexcept { return chat_id_; }
    /// The bot's send methods for the chat.
    [[nodiscard]] SenderOf<Mode> sender() { return SenderOf<Mode>(bot_, chat_id_); }
    /// The message that the last question was sent as, to edit it for instance.
    [[nodiscard]] const MessageIdentifier& question() const noexcept { return question_; }

    /// From now on these texts break off any question, which throws QuestionCancelled; uncaught, that ends the
    /// delegate. A text is the whole message, whether its letters are big or small; one that begins with '/' is a
    /// command, also with arguments or a username behind it: `talk.cancel_with({"/cancel", "never mind"})`. Copied.
    void cancel_with(StringsRef words);
    /// From now on these commands, as {"help"}, are no answers: while a question waits they go to `handler`, and the
    /// question goes on to wait. A handler ends the question, and whatever else it wants, by throwing. Further calls
    /// add to what there is.
    void on_commands(StringsRef names, CommandHandler handler);

    /// Asks for a message that `fits`.
    Result<Message> ask(std::string_view text, MessageCheck fits, const AskOptions& options = {});
    /// Asks for a text, and gives it.
    Result<std::string> ask_text(std::string_view text, const AskOptions& options = {});
    /// Asks for a text that `fits`: `ask_matching("How old are you?", Regex("[0-9]{1,3}$"), {.otherwise = "A number,
    /// please."})`.
    Result<std::string> ask_matching(std::string_view text, TextCheck fits, const AskOptions& options = {});
    Result<std::string> ask_matching(std::string_view text, const Regex& pattern, const AskOptions& options = {});
    /// Asks for a photo, and gives the message with it.
    Result<Message> ask_photo(std::string_view text, const AskOptions& options = {});
    /// Asks with a keyboard, and waits until one of its buttons is pressed below this very message. The callback query
    /// is answered. The buttons stay; question() names the message.
    /// @returns the button's callback_data
    Result<std::string> ask_button(std::string_view text, const InlineKeyboardMarkup& keyboard,
                                   const AskOptions& options = {});

private:
    methods<Mode> bot_;
    std::int64_t chat_id_;
    BasicListener<Mode> listener_;
    MessageIdentifier question_;
    detail::Shared<detail::Interruptions<Mode>> interruptions_;  // null: nothing interrupts
};

}  // namespace telepot
