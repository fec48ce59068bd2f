// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "net/server/http_server.hpp"
#include "telepot/methods/webhook_reply.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::webhook_server {

/// Brings together the answers that are due to updates and the replies that handlers give. Any thread.
class ReplyDesk : public detail::Counted {
public:
    using Clock = std::chrono::steady_clock;

    /// An answer waits for the reply to this update until `deadline`. False if that has been given before: then nothing
    /// is going to come. @param kept whether it may be answered at once; else only after note_kept()
    bool expect(std::int64_t update_id, net::Responder responder, Clock::time_point deadline, bool kept = true);
    /// The update is in the store.
    void note_kept(std::int64_t update_id);
    /// Gives the answer that waits to whoever will give it with a reply; none if nobody waits any more.
    std::optional<net::Responder> claim(std::int64_t update_id);
    /// The answer is given otherwise.
    void forget(std::int64_t update_id);
    /// The handler is through with the update. False if there is a reply and no answer waits for it.
    bool settle(std::int64_t update_id, const std::optional<WebhookReply>& reply);
    /// Answers what has waited too long.
    void sweep(Clock::time_point now);
    std::uint64_t replies() const;

private:
    class Waiting {
    public:
        net::Responder responder;
        bool kept = true;
        bool through = false;  // the handler is
    };

    std::optional<net::Responder> take(std::int64_t update_id);
    void note_settled(std::int64_t update_id);

    mutable std::mutex mutex_;  // of everything
    std::unordered_map<std::int64_t, Waiting> waiting_;
    std::deque<std::pair<Clock::time_point, std::int64_t>> deadlines_;
    std::unordered_set<std::int64_t> settled_;  // of late, so that an update that comes again isn't waited for
    std::deque<std::int64_t> settled_order_;
    std::uint64_t replies_ = 0;
};

}  // namespace telepot::webhook_server
