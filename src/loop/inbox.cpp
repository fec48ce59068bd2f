// SPDX-License-Identifier: MIT
#include "loop/inbox.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

#include "runtime/engine.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

FeedResult Inbox::put(AnyMessage msg) {
    bool wanted = false;
    {
        const std::lock_guard lock(mutex_);
        if (!open_ || waiting_.size() >= capacity_) {
            ++statistics_.refused;
            return open_ ? FeedResult::full : FeedResult::closed;
        }
        waiting_.push_back(std::move(msg));
        ++statistics_.accepted;
        wanted = std::exchange(wants_news_, false);
    }
    if (wanted) wake();
    return FeedResult::accepted;
}

void Inbox::wake() {
    bot::Engine& engine = bot::Engine::instance();
    if (engine.on_loop_thread()) {
        news_.set();
    } else {
        engine.loop().post([self = detail::Shared<Inbox>(this)] { self->news_.set(); });
    }
}

void Inbox::refuse(std::string_view problem) {
    {
        const std::lock_guard lock(mutex_);
        if (statistics_.malformed++ > 0) return;
    }
    log::warning("what came in place of an update is none (" + std::string(problem) +
                 "); further ones like it are only counted");
}

void Inbox::set_capacity(std::size_t capacity) {
    const std::lock_guard lock(mutex_);
    capacity_ = capacity;
}

QueueStatistics Inbox::statistics() const {
    const std::lock_guard lock(mutex_);
    QueueStatistics result = statistics_;
    result.waiting = waiting_.size();
    return result;
}

std::vector<AnyMessage> Inbox::take_locked(std::size_t most) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, waiting_.size()));
    const auto end = waiting_.begin() + count;
    std::vector<AnyMessage> taken(std::make_move_iterator(waiting_.begin()), std::make_move_iterator(end));
    waiting_.erase(waiting_.begin(), end);
    return taken;
}

Inbox::Reader::Reader(Inbox& inbox) : inbox_(&inbox) {
    const std::lock_guard lock(inbox.mutex_);
    if (inbox.read_) throw std::logic_error("another message loop takes from this queue of updates");
    inbox.read_ = true;
    inbox.open_ = true;
    inbox.wants_news_ = false;
}

Inbox::Reader::~Reader() {
    const std::lock_guard lock(inbox_->mutex_);
    inbox_->read_ = false;
    inbox_->wants_news_ = false;
}

std::vector<AnyMessage> Inbox::Reader::take(std::size_t most) {
    const std::lock_guard lock(inbox_->mutex_);
    inbox_->wants_news_ = inbox_->waiting_.empty();
    return inbox_->take_locked(most);
}

std::vector<AnyMessage> Inbox::Reader::close() {
    const std::lock_guard lock(inbox_->mutex_);
    inbox_->open_ = false;
    inbox_->wants_news_ = false;
    return inbox_->take_locked(inbox_->waiting_.size());
}

}  // namespace telepot::loop
