// SPDX-License-Identifier: MIT
#include "telepot/loop/update_queue.hpp"

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

}  // namespace

UpdateQueue::UpdateQueue(std::size_t capacity) : inbox_(new loop::Inbox(checked(capacity))) {}

UpdateQueue::UpdateQueue(const UpdateQueue& other) noexcept = default;

UpdateQueue& UpdateQueue::operator=(const UpdateQueue& other) noexcept = default;

UpdateQueue::~UpdateQueue() = default;

FeedResult UpdateQueue::put(std::string_view json) {
    std::optional<Update> update;
    try {
        update.emplace(codec::decode_update(std::string(json), "the webhook"));
    } catch (const DecodeError& error) {
        inbox_->refuse(error.what());
        return FeedResult::malformed;
    }
    return put(*std::move(update));
}

FeedResult UpdateQueue::put(Update update) {
    return inbox_->put(AnyMessage(std::move(update)));
}

QueueStatistics UpdateQueue::statistics() const {
    return inbox_->statistics();
}

void UpdateQueue::set_capacity(std::size_t capacity) {
    inbox_->set_capacity(checked(capacity));
}

}  // namespace telepot
