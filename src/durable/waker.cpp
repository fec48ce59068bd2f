// SPDX-License-Identifier: MIT
#include "durable/waker.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

#include "durable/keeper.hpp"
#include "durable/stored_event.hpp"
#include "runtime/engine.hpp"
#include "runtime/fork_mark.hpp"
#include "telepot/values/log.hpp"
#include "values/bot_clock.hpp"

namespace telepot::durable {

namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
// Conversations in memory look after their own time, so that most of the rows that are due are none of ours: to look
// at them more often than this is a waste.
constexpr std::int64_t kIdlePause = 100;
constexpr std::int64_t kFullPause = 10;
// The system's clock may be set, and a wait in steps notices.
constexpr std::int64_t kLongest = 10'000;
constexpr std::size_t kFirstPage = 256;
constexpr std::size_t kLargestPage = 65'536;
// So much may be on its way at a time.
constexpr std::size_t kMostOut = 4096;

}  // namespace

/// Something that is due.
class Waker::Due {
public:
    Due(bool is_event, StoreItem&& stored) : event(is_event), item(std::move(stored)) {}
    bool event;
    StoreItem item;
};

void Waker::start() {
    stop();
    {
        const std::lock_guard lock(mutex_);
        running_ = true;
        out_.clear();
        wake_at_ = 0;
    }
    page_ = kFirstPage;
    thread_ = std::thread([this] { work(); });
}

void Waker::pause() {
    const std::lock_guard lock(mutex_);
    running_ = false;
    changed_.notify_all();
}

void Waker::stop() {
    pause();
    if (!thread_.joinable()) return;
    if (bot::Engine::instance().orphaned()) {
        net::abandon(std::move(thread_));
    } else {
        thread_.join();
    }
}

bool Waker::is_running() {
    const std::lock_guard lock(mutex_);
    return running_;
}

void Waker::note(std::int64_t when) {
    const std::lock_guard lock(mutex_);
    if (when >= wake_at_) return;
    wake_at_ = when;
    changed_.notify_all();
}

void Waker::over(const std::string& key) {
    const std::lock_guard lock(mutex_);
    if (out_.size() == kMostOut) {
        wake_at_ = 0;
        changed_.notify_all();
    }
    out_.erase(key);
}

bool Waker::take_out(const std::string& key) {
    const std::lock_guard lock(mutex_);
    return running_ && out_.insert(key).second;
}

std::size_t Waker::count_out() {
    const std::lock_guard lock(mutex_);
    return out_.size();
}

void Waker::work() {
    try {
        for (;;) {
            {
                std::unique_lock lock(mutex_);
                // Whoever notes something while we look makes us look again.
                wake_at_ = kNever;
                if (!running_) return;
            }
            const std::int64_t next = pass();
            telepot::detail::BotClockWait wait(mutex_, changed_);
            std::unique_lock lock(mutex_);
            wake_at_ = std::min(wake_at_, next);
            while (running_) {
                const std::int64_t left = wake_at_ - wall_now();
                if (left <= 0) break;
                const auto until =
                    telepot::detail::BotClock::now() + std::chrono::milliseconds(std::min(left, kLongest));
                wait.until(lock, until, [this, planned = wake_at_] { return !running_ || wake_at_ != planned; });
            }
            if (!running_) return;
        }
    } catch (const std::exception& error) {
        log::error("store " + store_.name() + ": nothing that is scheduled happens any more: " + error.what());
    }
}

std::vector<Waker::Due> Waker::collect(std::int64_t now, bool& more) {
    std::vector<Due> found;
    const std::size_t most = page_ + count_out();
    std::vector<StoreItem> events = store_.due(kind::timer, now, most);
    std::vector<StoreItem> idle = store_.due(kind::conversation, now, most);
    more = events.size() == most || idle.size() == most;
    for (StoreItem& item : events) found.emplace_back(true, std::move(item));
    for (StoreItem& item : idle) found.emplace_back(false, std::move(item));
    std::stable_sort(found.begin(), found.end(),
                     [](const Due& a, const Due& b) { return *a.item.time < *b.item.time; });
    return found;
}

std::int64_t Waker::pass() {
    const std::int64_t now = wall_now();
    if (count_out() >= kMostOut) return now + kIdlePause;
    bool more = false;
    const std::vector<Due> found = collect(now, more);
    std::size_t handed_out = 0;
    for (const Due& due : found) {
        if (!take_out(due.item.key)) continue;
        const bool taken = due.event ? listener_.event_due(due.item) : listener_.idle_due(due.item);
        if (taken) {
            ++handed_out;
        } else {
            over(due.item.key);
        }
    }
    page_ = more && handed_out == 0 ? std::min(page_ * 2, kLargestPage) : kFirstPage;
    if (more) return now + kFullPause;
    // What is out is among the first until it is over.
    std::int64_t next = kNever;
    for (const StoreItem& item : store_.due(kind::timer, kNever, count_out() + 1)) {
        if (*item.time > now) {
            next = *item.time;
            break;
        }
    }
    for (const StoreItem& item : store_.due(kind::conversation, kNever, 1)) {
        next = std::min(next, std::max(*item.time, now + kIdlePause));
    }
    return next;
}

}  // namespace telepot::durable
