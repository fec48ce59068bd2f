// SPDX-License-Identifier: MIT
#include "loop/queue_source.hpp"

#include <utility>

#include "runtime/alarm.hpp"
#include "telepot/task/time.hpp"

namespace telepot::loop {

QueueSource::QueueSource(const Settings& settings, Dispatcher& queue, Reporter& reporter)
    : settings_(settings), queue_(queue), reporter_(reporter), inbox_(*settings.source) {
    if (!settings.ordered) return;
    const protocol::ReorderOptions options{.maxhold = settings.maxhold, .max_held = settings.max_held};
    order_.emplace(options, inbox_.seen());
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
    reporter_.received.fetch_add(come.size(), std::memory_order_relaxed);
    return order_ ? put_in_order(std::move(come)) : keep_new(std::move(come));
}

std::vector<AnyMessage> QueueSource::put_in_order(std::vector<AnyMessage> come) {
    const auto now = Clock::now();
    std::vector<AnyMessage> due;
    due.reserve(come.size());
    const auto out = [&due](AnyMessage msg) { due.push_back(std::move(msg)); };
    const std::uint64_t repeated = order_->repeated();
    for (AnyMessage& msg : come) {
        const std::int64_t id = msg.update_id();
        order_->put(id, std::move(msg), now, out);
    }
    order_->expire(now, out);
    reporter_.repeated.fetch_add(order_->repeated() - repeated, std::memory_order_relaxed);
    reporter_.held.store(order_->held(), std::memory_order_relaxed);
    return due;
}

std::vector<AnyMessage> QueueSource::keep_new(std::vector<AnyMessage> come) {
    const auto now = Clock::now();
    const std::size_t count = come.size();
    protocol::SeenIds& seen = inbox_.seen();
    if (count > 0 && seen.silent(now)) seen.forget();
    std::erase_if(come, [&](const AnyMessage& msg) { return !seen.insert(msg.update_id()); });
    if (!come.empty()) seen.note_news(now);
    reporter_.repeated.fetch_add(count - come.size(), std::memory_order_relaxed);
    return come;
}

void QueueSource::close(Intake& intake) {
    std::vector<AnyMessage> due = sort(inbox_.close());
    if (order_) order_->flush([&due](AnyMessage msg) { due.push_back(std::move(msg)); });
    reporter_.held.store(0, std::memory_order_relaxed);
    if (!due.empty()) intake.deliver(std::move(due));
}

task<> QueueSource::finish() {
    co_return;
}

}  // namespace telepot::loop
