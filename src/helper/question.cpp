// SPDX-License-Identifier: MIT
#include "helper/question.hpp"

#include <algorithm>
#include <utility>

#include "delegate/keys.hpp"
#include "telepot/types/all.hpp"

namespace telepot::detail {

Question::Question(std::int64_t chat_id, Function<bool(const Message&)> fits, const AskOptions& options)
    : fits_(std::move(fits)),
      chat_id_(chat_id),
      from_(options.from),
      timeout_(options.timeout),
      otherwise_(options.otherwise) {}

Question::Question(const AskOptions& options) : Question(0, {}, options) {}

void Question::sent(const MessageIdentifier& as) {
    message_ = as;
    begin_ = Clock::now();
}

Template Question::wanted() const {
    if (otherwise_.empty()) {
        return [self = *this](const AnyMessage& msg) { return self.is_answer(msg); };
    }
    return [self = *this](const AnyMessage& msg) { return self.concerns(msg); };
}

std::optional<Seconds> Question::time_left() const {
    if (!timeout_) return std::nullopt;
    const std::chrono::duration<double> passed = Clock::now() - begin_;
    return std::max(timeout_->count() - passed.count(), 0.0);
}

bool Question::concerns(const AnyMessage& msg) const {
    if (!fits_) return delegate::origin_of(msg) == message_;
    const auto* const message = msg.get_if<Message>();
    return message != nullptr && message->chat.id == chat_id_ && !msg.kind().starts_with("edited_");
}

bool Question::is_answer(const AnyMessage& msg) const {
    if (!concerns(msg)) return false;
    const User* const sender = delegate::sender_of(msg);
    if (from_ && (sender == nullptr || sender->id != *from_)) return false;
    return !fits_ || fits_(msg.get<Message>());
}

}  // namespace telepot::detail
