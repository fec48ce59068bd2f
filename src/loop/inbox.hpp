// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "durable/keeper.hpp"
#include "protocol/seen_ids.hpp"
#include "telepot/loop/update_queue.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/task/sync.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::loop {

/// What stands behind an UpdateQueue. Any thread feeds it; the loop thread takes from it, for one run at a time.
class Inbox : public detail::Counted {
public:
    explicit Inbox(std::size_t capacity) : capacity_(capacity) {}

    using Done = detail::Function<void(FeedResult)>;

    /// Tells `done` what became of it, within the call or later on any thread.
    void put(AnyMessage msg, const Done& done);
    /// Whether what is taken in is kept before `done` is told.
    bool keeps() const;
    /// The call that went out in the answer to an update that has come before; none if there was none.
    std::optional<std::string> reply_to(std::int64_t update_id) const;
    /// Nothing is taken in before there is a keeper, any more.
    void require_keeping();
    /// Counts, and reports the first time, a text that is no update.
    void refuse(std::string_view problem);
    void set_capacity(std::size_t capacity);
    QueueStatistics statistics() const;

    /// The run that takes from the inbox. Made before it, on any thread; the rest is the loop thread's.
    class Reader {
    public:
        /// Opens the inbox, unless it waits for a keeper. @throws std::logic_error if another one reads it.
        explicit Reader(Inbox& inbox);
        /// Opens it for what is kept. Gives what was taken in before and isn't.
        std::vector<AnyMessage> open(detail::Shared<durable::Keeper> keeper);
        /// What wasn't taken waits for the next run.
        ~Reader();
        Reader(const Reader&) = delete;
        Reader& operator=(const Reader&) = delete;

        /// Takes the oldest updates, at most so many.
        std::vector<AnyMessage> take(std::size_t most);
        /// Closes the inbox, and takes what is left.
        std::vector<AnyMessage> close();
        /// What was handed over, in this run and in those before it.
        protocol::SeenIds& seen() noexcept { return inbox_->seen_; }
        /// Set when something has come after take() found nothing; it may be set without reason, too.
        aio::Event& news() noexcept { return inbox_->news_; }

    private:
        detail::Shared<Inbox> inbox_;
    };

private:
    class Keeping;
    void keep(AnyMessage msg, durable::Keeper& keeper, const Done& done);
    void queue_kept(std::vector<AnyMessage> fresh);
    void wake();
    std::vector<AnyMessage> take_locked(std::size_t most);

    aio::Event news_;         // loop thread only
    protocol::SeenIds seen_;  // loop thread only

    mutable std::mutex mutex_;  // of all below
    std::deque<AnyMessage> waiting_;
    std::size_t capacity_;
    std::size_t keeping_ = 0;  // on their way into it
    bool open_ = true;
    bool requires_keeping_ = false;
    detail::Shared<durable::Keeper> keeper_;  // null: nothing is kept
    bool read_ = false;                       // there is a Reader
    bool wants_news_ = false;                 // it has found nothing, and nobody has told it of anything since
    QueueStatistics statistics_;
};

}  // namespace telepot::loop
