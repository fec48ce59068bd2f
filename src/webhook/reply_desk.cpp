// SPDX-License-Identifier: MIT
#include "webhook/reply_desk.hpp"

#include <vector>

namespace telepot::webhook_server {

namespace {

constexpr std::size_t most_settled = 4096;

net::ServerResponse empty_answer() {
    return {};
}

}  // namespace

bool ReplyDesk::expect(std::int64_t update_id, net::Responder responder, Clock::time_point deadline) {
    const std::lock_guard lock(mutex_);
    if (settled_.contains(update_id)) return false;
    // One that comes again while it is being handled: whoever asked first has gone.
    waiting_.insert_or_assign(update_id, std::move(responder));
    deadlines_.emplace_back(deadline, update_id);
    return true;
}

std::optional<net::Responder> ReplyDesk::take(std::int64_t update_id) {
    const auto at = waiting_.find(update_id);
    if (at == waiting_.end()) return std::nullopt;
    std::optional<net::Responder> responder(std::move(at->second));
    waiting_.erase(at);
    return responder;
}

void ReplyDesk::forget(std::int64_t update_id) {
    // Dropped without the lock: its end goes to the connection.
    std::optional<net::Responder> dropped;
    const std::lock_guard lock(mutex_);
    dropped = take(update_id);
}

bool ReplyDesk::settle(std::int64_t update_id, const std::optional<WebhookReply>& reply) {
    std::optional<net::Responder> responder;
    {
        const std::lock_guard lock(mutex_);
        responder = take(update_id);
        if (settled_.insert(update_id).second) settled_order_.push_back(update_id);
        if (settled_order_.size() > most_settled) {
            settled_.erase(settled_order_.front());
            settled_order_.pop_front();
        }
        const bool goes_out = responder && reply && responder->pending();
        if (responder && reply && !goes_out) return false;
        if (goes_out) ++replies_;
    }
    if (!responder) return !reply;
    responder->respond(reply ? net::ServerResponse(200, "application/json", reply->body()) : empty_answer());
    return true;
}

void ReplyDesk::sweep(Clock::time_point now) {
    std::vector<net::Responder> late;
    {
        const std::lock_guard lock(mutex_);
        while (!deadlines_.empty() && deadlines_.front().first <= now) {
            if (auto responder = take(deadlines_.front().second)) late.push_back(std::move(*responder));
            deadlines_.pop_front();
        }
    }
    for (const net::Responder& responder : late) responder.respond(empty_answer());
}

std::uint64_t ReplyDesk::replies() const {
    const std::lock_guard lock(mutex_);
    return replies_;
}

}  // namespace telepot::webhook_server
