// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string_view>
#include <vector>

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

    FeedResult put(AnyMessage msg);
    /// Counts, and reports the first time, a text that is no update.
    void refuse(std::string_view problem);
    void set_capacity(std::size_t capacity);
    QueueStatistics statistics() const;

    /// The run that takes from the inbox. Made before it, on any thread; the rest is the loop thread's.
    class Reader {
    public:
        /// Opens the inbox. @throws std::logic_error if another one reads it.
        explicit Reader(Inbox& inbox);
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
    void wake();
    std::vector<AnyMessage> take_locked(std::size_t most);

    aio::Event news_;         // loop thread only
    protocol::SeenIds seen_;  // loop thread only

    mutable std::mutex mutex_;  // of all below
    std::deque<AnyMessage> waiting_;
    std::size_t capacity_;
    bool open_ = true;
    bool read_ = false;        // there is a Reader
    bool wants_news_ = false;  // it has found nothing, and nobody has told it of anything since
    QueueStatistics statistics_;
};

}  // namespace telepot::loop
