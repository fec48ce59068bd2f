// SPDX-License-Identifier: MIT
#include "telepot/helper/conversation.hpp"

#include <string>
#include <type_traits>
#include <utility>

#include "delegate/hub.hpp"
#include "delegate/keys.hpp"
#include "helper/interruptions.hpp"
#include "helper/question.hpp"
#include "methods/invoke.hpp"
#include "runtime/either_mode.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/helper/blocking.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot {

namespace {

using detail::given;
using detail::Interruptions;
using detail::Question;
using detail::Shared;

std::int64_t chat_id_of(const AnyMessage& msg) {
    const Chat* chat = delegate::chat_of(msg);
    if (chat == nullptr) chat = delegate::query_chat_of(msg);
    if (chat == nullptr) {
        throw BadArgument("a conversation needs a chat, and a message of flavor " + std::string(msg.flavor()) +
                          " has none");
    }
    return chat->id;
}

/// Where the bot of a listener notes which chats have moved; may be null.
template <class Mode>
const bot::Migrations* migrations_of(const BasicListener<Mode>& listener) {
    return listener.mailbox().hub().migrations();
}

/// What a listener captures for the length of a question.
template <class Mode>
class Captures {
public:
    explicit Captures(const BasicListener<Mode>& listener) : listener_(listener.mailbox()) {}
    Captures(Captures&& other) noexcept
        : listener_(std::move(other.listener_)), pattern_(std::exchange(other.pattern_, 0)) {}
    Captures& operator=(Captures&&) = delete;
    ~Captures() {
        if (pattern_ != 0) listener_.cancel_capture(pattern_);
    }
    /// Captures something in place of what was captured.
    void capture(const Template& wanted) {
        const std::uint64_t before = std::exchange(pattern_, listener_.capture(wanted));
        if (before != 0) listener_.cancel_capture(before);
    }

private:
    BasicListener<Mode> listener_;
    std::uint64_t pattern_ = 0;
};

/// One question from its sending to its answer, but for what is done with that.
template <class Mode>
class Asking {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    Asking(const methods<Mode>& bot, std::int64_t chat_id, BasicListener<Mode>& listener, MessageIdentifier& asked,
           Shared<Interruptions<Mode>> interruptions)
        : bot_(bot),
          chat_id_(chat_id),
          listener_(&listener),
          asked_(&asked),
          interruptions_(std::move(interruptions)) {}

    task<AnyMessage> message(Result<Message> sending, Question question) {
        co_await begin(std::move(sending), question);
        for (;;) {
            AnyMessage msg = co_await next(question);
            if (question.is_answer(msg)) co_return msg;
            co_await say(question.otherwise());
        }
    }

    // A press that comes before the question's own answer is captured, too, by the chat.
    task<std::string> press(Result<Message> sending, Question question, Captures<Mode> captures) {
        co_await begin(std::move(sending), question);
        captures.capture(Template::origin(*asked_));
        for (;;) {
            const AnyMessage msg = co_await next(question);
            const auto& query = msg.get<CallbackQuery>();
            const bool answer = question.is_answer(msg);
            // No conditional expression may make a temporary here: g++ 12 would destroy it twice.
            std::string text = answer ? std::string() : question.otherwise();
            co_await notice(query, std::move(text));
            if (answer) co_return query.data.value_or("");
        }
    }

private:
    // Coroutines of their own: a Message takes kilobytes, which this one's frame would have during the whole wait.
    task<> begin(Result<Message> sending, Question& question) {
        *asked_ = message_identifier(co_await given<Mode>(std::move(sending)));
        question.sent(*asked_);
    }
    task<> say(const std::string& text) { co_await given<Mode>(bot_.sendMessage(chat_id_, text)); }
    /// The next one that concerns the question; what interrupts it is dealt with.
    task<AnyMessage> next(Question& question) {
        if (interruptions_) {
            question.set_interruption([all = interruptions_](const Message& msg) {
                return all->cancel.match(msg) || all->handler_of(msg) != nullptr;
            });
        }
        for (;;) {
            AnyMessage msg = co_await come(question);
            if (question.is_cancelled_by(msg)) throw QuestionCancelled(said(msg));
            if (!question.is_interrupted_by(msg)) co_return msg;
            if (interruptions_->cancel.match(msg.get<Message>())) throw QuestionCancelled(said(msg));
            // A copy: what it is in may change while it works.
            const auto handler = *interruptions_->handler_of(msg.get<Message>());
            co_await handle(handler, msg);
        }
    }
    task<> handle(const typename Interruptions<Mode>::Handler& handler, const AnyMessage& msg) {
        if constexpr (std::is_same_v<Mode, blocking>) {
            handler(msg.get<Message>());
            co_return;
        } else {
            co_await handler(msg.get<Message>());
        }
    }
    static std::string said(const AnyMessage& msg) { return msg.get<Message>().text.value_or(""); }
    task<AnyMessage> come(const Question& question) {
        try {
            co_return co_await given<Mode>(listener_->wait_for(question.wanted(), question.time_left()));
        } catch (const WaitTooLong&) {
            throw WaitTooLong(question.timeout());
        }
    }
    task<bool> notice(const CallbackQuery& query, std::string text) {
        AnswerCallbackQueryOptions options;
        if (!text.empty()) options.text = text;
        try {
            co_return co_await given<Mode>(bot_.answerCallbackQuery(query.id, options));
        } catch (const TelegramError& e) {
            // Too late for the server; the button was pressed all the same.
            log::write(log::Level::debug, codec::CallerAccess::of(bot_).name(),
                       std::string("a pressed button got no notice: ") + e.what());
            co_return false;
        }
    }

    methods<Mode> bot_;
    std::int64_t chat_id_;
    BasicListener<Mode>* listener_;
    MessageIdentifier* asked_;
    Shared<Interruptions<Mode>> interruptions_;  // null: nothing interrupts
};

/// Keeps what a body belongs to.
template <class Mode>
task<AnyMessage> ask_message(Asking<Mode> asking, typename Mode::template result<Message> sending, Question question) {
    co_return co_await asking.message(std::move(sending), std::move(question));
}

template <class Mode>
task<std::string> ask_press(Asking<Mode> asking, typename Mode::template result<Message> sending, Question question,
                            Captures<Mode> captures) {
    co_return co_await asking.press(std::move(sending), std::move(question), std::move(captures));
}

task<std::string> text_of(task<AnyMessage> asking) {
    const AnyMessage answer = co_await std::move(asking);
    co_return *answer.get<Message>().text;
}

task<Message> message_of(task<AnyMessage> asking) {
    const AnyMessage answer = co_await std::move(asking);
    co_return answer.get<Message>();
}

}  // namespace

template <class Mode>
BasicConversation<Mode>::BasicConversation(const methods<Mode>& bot, std::int64_t chat_id, BasicListener<Mode> listener)
    : bot_(bot), chat_id_(chat_id), listener_(std::move(listener)) {}

template <class Mode>
BasicConversation<Mode>::BasicConversation(const SeedTupleOf<Mode>& seed_tuple)
    : BasicConversation(seed_tuple.bot(), chat_id_of(seed_tuple.message()), seed_tuple.listener()) {
    listener_.capture(Template::chat_id(chat_id_));
}

template <class Mode>
BasicConversation<Mode>::~BasicConversation() = default;

template <class Mode>
void BasicConversation<Mode>::cancel_with(StringsRef words) {
    if (!interruptions_) interruptions_ = Shared<Interruptions<Mode>>(new Interruptions<Mode>);
    interruptions_->cancel.add(words);
}

template <class Mode>
void BasicConversation<Mode>::on_commands(StringsRef names, CommandHandler handler) {
    if (!interruptions_) interruptions_ = Shared<Interruptions<Mode>>(new Interruptions<Mode>);
    detail::Words words;
    for (std::size_t i = 0; i < names.size(); ++i) words.add_command(names[i]);
    interruptions_->commands.emplace_back(std::move(words), std::move(handler));
}

template <class Mode>
typename BasicConversation<Mode>::template Result<Message> BasicConversation<Mode>::ask(std::string_view text,
                                                                                        MessageCheck fits,
                                                                                        const AskOptions& options) {
    return detail::in_version<Mode>(
        message_of(ask_message<Mode>(Asking<Mode>(bot_, chat_id_, listener_, question_, interruptions_),
                                     bot_.sendMessage(chat_id_, text, options.message),
                                     Question(chat_id_, std::move(fits), options, migrations_of(listener_)))));
}

template <class Mode>
typename BasicConversation<Mode>::template Result<std::string> BasicConversation<Mode>::ask_matching(
    std::string_view text, TextCheck fits, const AskOptions& options) {
    const MessageCheck check = [fits = std::move(fits)](const Message& msg) { return msg.text && fits(*msg.text); };
    return detail::in_version<Mode>(
        text_of(ask_message<Mode>(Asking<Mode>(bot_, chat_id_, listener_, question_, interruptions_),
                                  bot_.sendMessage(chat_id_, text, options.message),
                                  Question(chat_id_, check, options, migrations_of(listener_)))));
}

template <class Mode>
typename BasicConversation<Mode>::template Result<std::string> BasicConversation<Mode>::ask_matching(
    std::string_view text, const Regex& pattern, const AskOptions& options) {
    return ask_matching(text, TextCheck([pattern](std::string_view answer) { return pattern.match(answer); }), options);
}

template <class Mode>
typename BasicConversation<Mode>::template Result<std::string> BasicConversation<Mode>::ask_text(
    std::string_view text, const AskOptions& options) {
    return ask_matching(text, TextCheck([](std::string_view) { return true; }), options);
}

template <class Mode>
typename BasicConversation<Mode>::template Result<Message> BasicConversation<Mode>::ask_photo(
    std::string_view text, const AskOptions& options) {
    return ask(text, [](const Message& msg) { return !msg.photo.empty(); }, options);
}

template <class Mode>
typename BasicConversation<Mode>::template Result<std::string> BasicConversation<Mode>::ask_button(
    std::string_view text, const InlineKeyboardMarkup& keyboard, const AskOptions& options) {
    Captures<Mode> captures(listener_);
    captures.capture(Template::callback_query_chat_id(chat_id_));
    SendMessageOptions message = options.message;
    message.reply_markup = keyboard;
    return detail::in_version<Mode>(ask_press<Mode>(
        Asking<Mode>(bot_, chat_id_, listener_, question_, interruptions_), bot_.sendMessage(chat_id_, text, message),
        Question(chat_id_, options, migrations_of(listener_)), std::move(captures)));
}

template class BasicConversation<blocking>;
template class BasicConversation<coroutine>;

}  // namespace telepot
