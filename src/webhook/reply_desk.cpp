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

bool ReplyDesk::expect(std::int64_t update_id, net::Responder responder, Clock::time_point deadline, bool kept) {
    const std::lock_guard lock(mutex_);
    if (settled_.contains(update_id)) return false;
    // One that comes again while it is being handled: whoever asked first has gone.
    waiting_.insert_or_assign(update_id, Waiting{std::move(responder), kept});
    deadlines_.emplace_back(deadline, update_id);
    return true;
}

void ReplyDesk::note_kept(std::int64_t update_id) {
    std::optional<net::Responder> due;
    {
        const std::lock_guard lock(mutex_);
        const auto at = waiting_.find(update_id);
        if (at == waiting_.end()) return;
        at->second.kept = true;
        if (at->second.through) due = take(update_id);
    }
    if (due) due->respond(empty_answer());
}

std::optional<net::Responder> ReplyDesk::claim(std::int64_t update_id) {
    std::optional<net::Responder> responder;
    const std::lock_guard lock(mutex_);
    responder = take(update_id);
    note_settled(update_id);
    if (!responder || !responder->pending()) return std::nullopt;
    ++replies_;
    return responder;
}

std::optional<net::Responder> ReplyDesk::take(std::int64_t update_id) {
    const auto at = waiting_.find(update_id);
    if (at == waiting_.end()) return std::nullopt;
    std::optional<net::Responder> responder(std::move(at->second.responder));
    waiting_.erase(at);
    return responder;
}

void ReplyDesk::note_settled(std::int64_t update_id) {
    if (settled_.insert(update_id).second) settled_order_.push_back(update_id);
    if (settled_order_.size() <= most_settled) return;
    settled_.erase(settled_order_.front());
    settled_order_.pop_front();
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
        note_settled(update_id);
        const auto at = waiting_.find(update_id);
        if (at != waiting_.end() && !at->second.kept) {
            at->second.through = true;
            return !reply;
        }
        responder = take(update_id);
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
            const std::int64_t update_id = deadlines_.front().second;
            deadlines_.pop_front();
            const auto at = waiting_.find(update_id);
            if (at == waiting_.end()) continue;
            if (at->second.kept) {
                late.push_back(*take(update_id));
            } else {
                at->second.through = true;
            }
        }
    }
    for (const net::Responder& responder : late) responder.respond(empty_answer());
}

std::uint64_t ReplyDesk::replies() const {
    const std::lock_guard lock(mutex_);
    return replies_;
}

}  // namespace telepot::webhook_server
