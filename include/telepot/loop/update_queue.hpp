// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "telepot/types/fwd.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

namespace loop {
class Inbox;
}

/// What became of an update that somebody handed over.
enum class FeedResult {
    /// It is queued and going to be handled, or has come before: acknowledge it. Of a loop with a store: it is kept
    /// there.
    accepted,
    /// As many wait as may: let it come again later.
    full,
    /// It is no JSON, or no object with an update_id; nothing else happens.
    malformed,
    /// Nobody is going to handle it, because the loop has been stopped: let it come again later.
    closed,
    /// The loop's store couldn't keep it: let it come again later.
    unkept,
};

/// The HTTP status that says so to the Bot API server: 200, 503, 400, 503 or 503.
[[nodiscard]] constexpr int http_status(FeedResult result) noexcept {
    if (result == FeedResult::accepted) return 200;
    return result == FeedResult::malformed ? 400 : 503;
}

/// What an UpdateQueue has seen so far.
struct QueueStatistics {
    std::uint64_t accepted = 0;   ///< updates taken in
    std::uint64_t refused = 0;    ///< updates turned away because the queue was full or closed
    std::uint64_t malformed = 0;  ///< texts that were no updates
    std::size_t waiting = 0;      ///< updates that wait in the queue now
};

/// A bounded queue of updates between whoever receives them, a web server say, and the message loop that handles them:
/// see MessageLoopOptions::source. A handle; copies share the queue. Any thread.
class UpdateQueue {
public:
    /// @param capacity updates that wait at most; at least 1. @throws BadArgument for 0
    explicit UpdateQueue(std::size_t capacity = 1000);
    UpdateQueue(const UpdateQueue& other) noexcept;
    UpdateQueue& operator=(const UpdateQueue& other) noexcept;
    ~UpdateQueue();

    /// Adds an update. Never waits, unless the loop has a store: then until it is kept there, a disk's moment. Throws
    /// nothing but std::bad_alloc. What was accepted before a loop runs is handled when it does, but nothing is
    /// accepted then for a Webhook with a store; after the end of a run nothing is accepted until the next one.
    /// @param json an Update object; it is decoded on the calling thread.
    FeedResult put(std::string_view json);
    FeedResult put(Update update);
    /// The same, and never waits: `done` is told once, within the call or later, on any thread. It must not throw.
    void put(std::string_view json, detail::Function<void(FeedResult)> done);

    [[nodiscard]] QueueStatistics statistics() const;
    /// Changes the capacity. @throws BadArgument if it is 0
    void set_capacity(std::size_t capacity);

    /// What stands behind it; for the library's own use.
    [[nodiscard]] loop::Inbox& inbox() const noexcept { return *inbox_; }

private:
    detail::Shared<loop::Inbox> inbox_;
};

}  // namespace telepot
