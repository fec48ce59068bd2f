// SPDX-License-Identifier: MIT
#include "loop/queue_source.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "loop/leftovers.hpp"
#include "runtime/alarm.hpp"
#include "telepot/task/time.hpp"

namespace telepot::loop {

QueueSource::QueueSource(const Settings& settings, Dispatcher& queue, Reporter& reporter)
    : settings_(settings), queue_(queue), reporter_(reporter), inbox_(*settings.source) {
    if (!settings.ordered) return;
    const protocol::ReorderOptions options{.maxhold = settings.maxhold, .max_held = settings.max_held};
    order_.emplace(options, inbox_.seen());
}

bool QueueSource::keep(const detail::Shared<durable::Keeper>& keeper, const durable::Keeper::Failed& failed) {
    keeper_ = keeper;
    failed_ = failed;
    return true;
}

/// What a former run has left comes first, and then what is fed.
task<> QueueSource::begin_keeping(Intake& intake) {
    std::vector<AnyMessage> left = keeper_->begin(failed_);
    std::vector<AnyMessage> unkept = inbox_.open(keeper_);
    if (!unkept.empty()) unkept = keeper_->keep(std::move(unkept), {});
    // The keeper knows what has come; what it gives out again was perhaps handed over and not handled.
    inbox_.seen().forget();
    if (order_) put_off_ = put_off_held(left);
    co_await deliver_leftovers(std::move(left), *keeper_, settings_, queue_, intake);
    put_off_.insert(put_off_.end(), std::make_move_iterator(unkept.begin()), std::make_move_iterator(unkept.end()));
}

/// Puts leftovers in order, and takes those out of them that have to wait for others: behind the first number that
/// hasn't come. What may have brought the process down had its turn already.
std::vector<AnyMessage> QueueSource::put_off_held(std::vector<AnyMessage>& left) {
    const auto by_id = [](const AnyMessage& a, const AnyMessage& b) { return a.update_id() < b.update_id(); };
    std::stable_sort(left.begin(), left.end(), by_id);
    const auto first = left.empty() ? std::nullopt : std::optional(left.front().update_id());
    std::optional<std::int64_t> last = keeper_->last_before(first);
    std::size_t count = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const bool follows = count == i && (!last || left[i].update_id() == *last + 1);
        if (!follows && !keeper_->was_suspect(left[i])) continue;
        last = left[i].update_id();
        count = i + 1;
    }
    if (last) order_->resume(*last, Clock::now());
    const auto from = left.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<AnyMessage> held(std::make_move_iterator(from), std::make_move_iterator(left.end()));
    left.erase(from, left.end());
    return held;
}

task<> QueueSource::run(Intake& intake) {
    if (keeper_) co_await begin_keeping(intake);
    while (!intake.closed()) {
        const std::size_t pending = queue_.pending();
        if (pending >= settings_.max_pending) {
            // Not for every single one: waking costs more than handling may.
            co_await queue_.wait_pending(settings_.max_pending - 1 - settings_.max_pending / 8);
            continue;
        }
        inbox_.news().clear();
        std::vector<AnyMessage> come =
            put_off_.empty() ? inbox_.take(settings_.max_pending - pending) : std::exchange(put_off_, {});
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
