// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "bot/migrations.hpp"
#include "helper/interruptions.hpp"
#include "telepot/helper/conversation.hpp"
#include "values/bot_clock.hpp"

namespace telepot::detail {

/// A question that was asked: what counts as its answer, and how long it is waited for. It doesn't wait by itself.
class Question {
public:
    /// For a message of a chat.
    /// @param migrations the chat may have another id after a while; may be null
    Question(std::int64_t chat_id, Function<bool(const Message&)> fits, const AskOptions& options,
             const bot::Migrations* migrations);
    /// For a button of a message of a chat, which is told by sent().
    Question(std::int64_t chat_id, const AskOptions& options, const bot::Migrations* migrations);
    /// What else is no answer, and goes to whoever asks.
    void set_interruption(Function<bool(const Message&)> interrupts) { interrupts_ = std::move(interrupts); }

    /// The question was sent as this message: time runs.
    void sent(const MessageIdentifier& as);
    /// What to wait for: answers, and what must be told that it is none.
    Template wanted() const;
    std::optional<Seconds> time_left() const;
    double timeout() const noexcept { return timeout_ ? timeout_->count() : 0; }
    /// Whether it breaks the question off.
    bool is_cancelled_by(const AnyMessage& msg) const;
    /// Whether it is something else that isn't an answer, of set_interruption().
    bool is_interrupted_by(const AnyMessage& msg) const;
    /// Whether it is an answer; else it is to be told otherwise().
    bool is_answer(const AnyMessage& msg) const;
    const std::string& otherwise() const noexcept { return otherwise_; }

private:
    using Clock = BotClock;

    bool concerns(const AnyMessage& msg) const;
    const Message* said_here(const AnyMessage& msg) const;
    bool is_from_whom_it_asks(const AnyMessage& msg) const;

    Function<bool(const Message&)> fits_;        // empty: a button is asked for
    Function<bool(const Message&)> interrupts_;  // may be empty
    Words cancel_;
    std::int64_t chat_id_ = 0;
    Shared<const bot::Migrations> migrations_;
    std::optional<MessageIdentifier> message_;
    std::optional<std::int64_t> from_;
    std::optional<Seconds> timeout_;
    std::string otherwise_;
    Clock::time_point begin_;
};

}  // namespace telepot::detail
