// SPDX-License-Identifier: MIT
#include "helper/question.hpp"

#include <algorithm>
#include <utility>

#include "delegate/keys.hpp"
#include "telepot/types/all.hpp"

namespace telepot::detail {

Question::Question(std::int64_t chat_id, Function<bool(const Message&)> fits, const AskOptions& options,
                   const bot::Migrations* migrations)
    : fits_(std::move(fits)),
      chat_id_(chat_id),
      migrations_(migrations),
      from_(options.from),
      timeout_(options.timeout),
      otherwise_(options.otherwise) {
    cancel_.add(options.cancel);
}

Question::Question(std::int64_t chat_id, const AskOptions& options, const bot::Migrations* migrations)
    : Question(chat_id, {}, options, migrations) {}

void Question::sent(const MessageIdentifier& as) {
    message_ = as;
    begin_ = Clock::now();
}

Template Question::wanted() const {
    return [self = *this](const AnyMessage& msg) {
        const bool wanted = self.otherwise_.empty() ? self.is_answer(msg) : self.concerns(msg);
        return wanted || self.is_cancelled_by(msg) || self.is_interrupted_by(msg);
    };
}

std::optional<Seconds> Question::time_left() const {
    if (!timeout_) return std::nullopt;
    const std::chrono::duration<double> passed = Clock::now() - begin_;
    return std::max(timeout_->count() - passed.count(), 0.0);
}

/// A new message in the chat; null if it is none.
const Message* Question::said_here(const AnyMessage& msg) const {
    const auto* const message = msg.get_if<Message>();
    if (message == nullptr || msg.kind().starts_with("edited_")) return nullptr;
    const bool here = migrations_ ? migrations_->same(message->chat.id, chat_id_) : message->chat.id == chat_id_;
    return here ? message : nullptr;
}

bool Question::is_from_whom_it_asks(const AnyMessage& msg) const {
    if (!from_) return true;
    const User* const sender = delegate::sender_of(msg);
    return sender != nullptr && sender->id == *from_;
}

bool Question::concerns(const AnyMessage& msg) const {
    if (!fits_) return delegate::origin_of(msg) == message_;
    return said_here(msg) != nullptr;
}

bool Question::is_cancelled_by(const AnyMessage& msg) const {
    if (cancel_.empty()) return false;
    const Message* const said = said_here(msg);
    return said != nullptr && is_from_whom_it_asks(msg) && cancel_.match(*said);
}

bool Question::is_interrupted_by(const AnyMessage& msg) const {
    if (!interrupts_) return false;
    const Message* const said = said_here(msg);
    return said != nullptr && is_from_whom_it_asks(msg) && interrupts_(*said);
}

bool Question::is_answer(const AnyMessage& msg) const {
    if (!concerns(msg) || !is_from_whom_it_asks(msg)) return false;
    if (!fits_) return true;
    return !is_cancelled_by(msg) && !is_interrupted_by(msg) && fits_(msg.get<Message>());
}

}  // namespace telepot::detail
