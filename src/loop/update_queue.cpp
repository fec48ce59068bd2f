// SPDX-License-Identifier: MIT
#include "telepot/loop/update_queue.hpp"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "codec/answer.hpp"
#include "loop/inbox.hpp"
#include "telepot/types/messages.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

std::size_t checked(std::size_t capacity) {
    if (capacity == 0) throw BadArgument("the capacity of a queue of updates must be at least 1");
    return capacity;
}

/// A result that may come later, on another thread.
class Outcome {
public:
    detail::Function<void(FeedResult)> teller() {
        return [shared = shared_](FeedResult result) {
            const std::lock_guard lock(shared->mutex);
            shared->result = result;
            shared->come.notify_all();
        };
    }
    FeedResult wait() {
        std::unique_lock lock(shared_->mutex);
        shared_->come.wait(lock, [this] { return shared_->result.has_value(); });
        return *shared_->result;
    }

private:
    class Shared : public detail::Counted {
    public:
        std::mutex mutex;
        std::condition_variable come;
        std::optional<FeedResult> result;
    };
    const detail::Shared<Shared> shared_{new Shared};
};

}  // namespace

UpdateQueue::UpdateQueue(std::size_t capacity) : inbox_(new loop::Inbox(checked(capacity))) {}

UpdateQueue::UpdateQueue(const UpdateQueue& other) noexcept = default;

UpdateQueue& UpdateQueue::operator=(const UpdateQueue& other) noexcept = default;

UpdateQueue::~UpdateQueue() = default;

FeedResult UpdateQueue::put(std::string_view json) {
    Outcome outcome;
    put(json, outcome.teller());
    return outcome.wait();
}

FeedResult UpdateQueue::put(Update update) {
    Outcome outcome;
    inbox_->put(AnyMessage(std::move(update)), outcome.teller());
    return outcome.wait();
}

void UpdateQueue::put(std::string_view json, detail::Function<void(FeedResult)> done) {
    std::optional<Update> update;
    try {
        update.emplace(codec::decode_update(std::string(json), "the webhook"));
    } catch (const DecodeError& error) {
        inbox_->refuse(error.what());
        return done(FeedResult::malformed);
    }
    inbox_->put(AnyMessage(*std::move(update)), done);
}

QueueStatistics UpdateQueue::statistics() const {
    return inbox_->statistics();
}

void UpdateQueue::set_capacity(std::size_t capacity) {
    inbox_->set_capacity(checked(capacity));
}

}  // namespace telepot
