// SPDX-License-Identifier: MIT
#include "loop/inbox.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

#include "runtime/engine.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

void Inbox::put(AnyMessage msg, const Done& done) {
    bool wanted = false;
    detail::Shared<durable::Keeper> keeper;
    FeedResult result = FeedResult::accepted;
    {
        const std::lock_guard lock(mutex_);
        if (!open_ || waiting_.size() + keeping_ >= capacity_) {
            ++statistics_.refused;
            result = open_ ? FeedResult::full : FeedResult::closed;
        } else if (keeper_) {
            keeper = keeper_;
            ++keeping_;
        } else {
            waiting_.push_back(std::move(msg));
            ++statistics_.accepted;
            wanted = std::exchange(wants_news_, false);
        }
    }
    if (keeper) return keep(std::move(msg), *keeper, done);
    if (wanted) wake();
    done(result);
}

/// An update on its way into a store, which two threads may be through with in either order.
class Inbox::Keeping : public detail::Counted {
public:
    /// Gives the update once it is known to be new, and may be handled.
    std::vector<AnyMessage> is_new(std::vector<AnyMessage> fresh, bool handled_at_once) {
        const std::lock_guard lock(mutex_);
        fresh_ = std::move(fresh);
        if (handled_at_once || committed_) return std::exchange(fresh_, {});
        return {};
    }
    std::vector<AnyMessage> is_committed(bool well) {
        const std::lock_guard lock(mutex_);
        committed_ = well;
        return well ? std::exchange(fresh_, {}) : std::vector<AnyMessage>();
    }

private:
    std::mutex mutex_;  // of all below
    std::vector<AnyMessage> fresh_;
    bool committed_ = false;
};

// Usually handled at once: whatever its handler commits or sends stands behind its own commit.
void Inbox::keep(AnyMessage msg, durable::Keeper& keeper, const Done& done) {
    const detail::Shared<Keeping> keeping(new Keeping);
    std::vector<AnyMessage> one;
    one.push_back(std::move(msg));
    auto fresh = keeper.keep(std::move(one), [self = detail::Shared<Inbox>(this), keeping, done](const auto& error) {
        self->queue_kept(keeping->is_committed(!error));
        {
            const std::lock_guard lock(self->mutex_);
            ++(error ? self->statistics_.refused : self->statistics_.accepted);
        }
        done(error ? FeedResult::unkept : FeedResult::accepted);
    });
    {
        const std::lock_guard lock(mutex_);
        --keeping_;
    }
    queue_kept(keeping->is_new(std::move(fresh), !keeper.is_careful()));
}

// One that comes when the run has ended is in the store, where the next run finds it.
void Inbox::queue_kept(std::vector<AnyMessage> fresh) {
    if (fresh.empty()) return;
    bool wanted = false;
    {
        const std::lock_guard lock(mutex_);
        if (!open_) return;
        waiting_.push_back(std::move(fresh.front()));
        wanted = std::exchange(wants_news_, false);
    }
    if (wanted) wake();
}

bool Inbox::keeps() const {
    const std::lock_guard lock(mutex_);
    return requires_keeping_;
}

std::optional<std::string> Inbox::reply_to(std::int64_t update_id) const {
    detail::Shared<durable::Keeper> keeper;
    {
        const std::lock_guard lock(mutex_);
        keeper = keeper_;
    }
    return keeper ? keeper->reply_to(update_id) : std::nullopt;
}

void Inbox::require_keeping() {
    const std::lock_guard lock(mutex_);
    requires_keeping_ = true;
    open_ = false;
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
    inbox.open_ = !inbox.requires_keeping_;
    inbox.wants_news_ = false;
}

std::vector<AnyMessage> Inbox::Reader::open(detail::Shared<durable::Keeper> keeper) {
    const std::lock_guard lock(inbox_->mutex_);
    std::vector<AnyMessage> unkept;
    // Otherwise they are in the store, and have been found there.
    if (!inbox_->requires_keeping_) unkept = inbox_->take_locked(inbox_->waiting_.size());
    inbox_->waiting_.clear();
    inbox_->requires_keeping_ = true;
    inbox_->keeper_ = std::move(keeper);
    inbox_->open_ = true;
    return unkept;
}

Inbox::Reader::~Reader() {
    const std::lock_guard lock(inbox_->mutex_);
    inbox_->read_ = false;
    inbox_->wants_news_ = false;
    inbox_->keeper_ = {};
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
