// SPDX-License-Identifier: MIT
#include "loop/queue_source.hpp"

#include <utility>

#include "loop/alarm.hpp"
#include "telepot/aio/time.hpp"

namespace telepot::loop {

namespace {

// Further below the first update is what a new count brings, not what was left over.
constexpr std::int64_t kBacklog = 65'536;

}  // namespace

QueueSource::QueueSource(const Settings& settings, Dispatcher& queue, Reporter& reporter)
    : settings_(settings), queue_(queue), reporter_(reporter), inbox_(*settings.source) {
    if (settings.ordered)
        order_.emplace(protocol::ReorderOptions{.maxhold = settings.maxhold, .max_held = settings.max_held});
}

task<> QueueSource::run(Intake& intake) {
    while (!intake.closed()) {
        const std::size_t pending = queue_.pending();
        if (pending >= settings_.max_pending) {
            // Not for every single one: waking costs more than handling may.
            co_await queue_.wait_pending(settings_.max_pending - 1 - settings_.max_pending / 8);
            continue;
        }
        inbox_.news().clear();
        std::vector<AnyMessage> come = inbox_.take(settings_.max_pending - pending);
        const bool idle = come.empty();
        std::vector<AnyMessage> due = sort(std::move(come));
        if (!due.empty()) {
            intake.deliver(std::move(due));
        } else if (idle) {
            co_await wait_for_news();
            continue;
        }
        co_await aio::sleep(0);  // whoever feeds without end must not keep the loop from everything else
    }
}

task<> QueueSource::wait_for_news() {
    std::optional<Alarm> alarm;
    if (order_) {
        if (const auto deadline = order_->deadline()) alarm.emplace(inbox_.news(), *deadline - Clock::now());
    }
    co_await inbox_.news().wait();
}

std::vector<AnyMessage> QueueSource::sort(std::vector<AnyMessage> come) {
    const std::size_t count = come.size();
    reporter_.received.fetch_add(count, std::memory_order_relaxed);
    if (!order_) {
        std::erase_if(come, [&](const AnyMessage& msg) { return !known_.insert(msg.update_id()); });
        reporter_.repeated.fetch_add(count - come.size(), std::memory_order_relaxed);
        return come;
    }
    const auto now = Clock::now();
    std::vector<AnyMessage> due;
    due.reserve(count);
    const auto out = [&due](AnyMessage msg) { due.push_back(std::move(msg)); };
    const std::uint64_t left_out = order_->left_out();
    std::uint64_t repeated = 0;
    for (AnyMessage& msg : come) {
        const std::int64_t id = msg.update_id();
        if (!is_left_over(id)) {
            order_->put(id, std::move(msg), now, out);
        } else if (known_.insert(id)) {
            due.push_back(std::move(msg));
        } else {
            ++repeated;
        }
    }
    order_->expire(now, out);
    reporter_.repeated.fetch_add(repeated + order_->left_out() - left_out, std::memory_order_relaxed);
    return due;
}

// After a pause the server sends what is left over to several connections at once, and again what it couldn't deliver.
// The first update that gets through need not have the smallest number; those below it aren't late, and nobody else
// will handle them.
bool QueueSource::is_left_over(std::int64_t id) noexcept {
    if (!first_) first_ = id;
    return id < *first_ && *first_ - id < kBacklog;
}

void QueueSource::close(Intake& intake) {
    std::vector<AnyMessage> due = sort(inbox_.close());
    if (order_) order_->flush([&due](AnyMessage msg) { due.push_back(std::move(msg)); });
    if (!due.empty()) intake.deliver(std::move(due));
}

task<> QueueSource::finish() {
    co_return;
}

}  // namespace telepot::loop
