// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "durable/keeper.hpp"
#include "loop/attempts.hpp"
#include "loop/handling.hpp"
#include "loop/lanes.hpp"
#include "loop/reporter.hpp"
#include "loop/settings.hpp"
#include "telepot/task/sync.hpp"
#include "telepot/task/task.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::loop {

/// Who handles messages: the calling thread, the pool, or coroutines. A worker asks Dispatcher::next() for work until
/// there is none.
class Workers {
public:
    Workers() = default;
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    virtual ~Workers() = default;

    /// Makes so many more workers. Any thread (coroutine: loop thread).
    virtual void start(std::size_t count) = 0;
    /// Cancels what is being handled. @returns whether that is possible. Loop thread only.
    virtual bool cancel() noexcept { return false; }
    virtual bool can_cancel() const noexcept { return false; }
    /// The calling thread's handler is about to wait for a message, or goes on.
    virtual void parks() noexcept {}
    virtual void goes_on() noexcept {}
    /// No more work will come: the run is over.
    virtual void close() noexcept {}
};

/// Where messages wait between those who fetch them and those who handle them.
class Dispatcher {
public:
    /// What one worker has in hand.
    class InHand final : public Handling {
    public:
        explicit InHand(Dispatcher& queue) noexcept : queue_(queue) {}
        /// Lives until the next call, or until the worker has ended.
        void begin(Lanes::Work& work) noexcept { work_ = &work; }

        void park(Wait& wait) noexcept override { queue_.park(*this, wait); }
        void go_on() noexcept override { queue_.go_on(*this); }
        /// It goes where the message comes from: this loop's own are handled here.
        void take_over(telepot::detail::Shared<Delivery> /*delivery*/) noexcept override {}

    private:
        friend class Dispatcher;
        Dispatcher& queue_;
        Lanes::Work* work_ = nullptr;
        Wait* wait_ = nullptr;  // null unless parked
        InHand* previous_ = nullptr;
        InHand* next_ = nullptr;
    };

    Dispatcher(const Settings& settings, Reporter& reporter);

    /// Before anything else.
    void set_workers(Workers& workers) noexcept { workers_ = &workers; }
    void set_keeper(detail::Shared<durable::Keeper> keeper) noexcept { keeper_ = std::move(keeper); }
    void set_attempts(detail::Shared<Attempts> attempts) noexcept { attempts_ = std::move(attempts); }

    /// Takes messages in: all or none, if there is no memory for them. Without any: has those that wait be handled, if
    /// there was no memory for that. Loop thread only.
    void push(std::vector<AnyMessage> messages);
    /// The next message for a worker. `finished`: the work that it has done, if any. Without a next message the worker
    /// has ended, as far as the dispatcher is concerned. Any thread.
    std::optional<Lanes::Work> next(const Lanes::Work* finished);
    /// A worker that was started couldn't begin. Any thread.
    void worker_failed();

    /// What was deferred has been handled, or was dropped. Any thread.
    void settle(std::optional<std::int64_t> update_id, bool handled, bool untaken);

    /// An update that is never going to be handled, and needn't come again.
    void leave_out(std::int64_t update_id);

    /// Messages that wait or are being handled, but for those whose handlers wait for others. Any thread.
    std::size_t pending() const;
    /// Handlers that wait for a message. Any thread.
    std::size_t parked() const;
    /// Ends all waits in handlers, those of now and those to come. What has waited counts as pending again.
    void end_waits();
    /// Ends when at most so many messages are pending, or when `patience` is over. Loop thread only; one at a time.
    task<> wait_pending(std::size_t at_most, std::optional<std::chrono::nanoseconds> patience = {});
    /// Takes the ids of the updates that were handled since the last call (if acknowledging needs them).
    std::vector<std::int64_t> take_handled();
    /// Drops what waits, and gives how much that was.
    std::size_t drop_waiting();

private:
    // Outlives the dispatcher, for whoever is about to set it.
    class Signal : public detail::Counted {
    public:
        aio::Event event;
    };

    std::size_t pending_locked() const noexcept {
        return lanes_.waiting() + running_ + deferred_ + (waits_ended_ ? parked_ : 0);
    }
    void start_workers(std::size_t count) noexcept;
    std::size_t workers_needed_locked() noexcept;
    void settle_locked(const Lanes::Work& work);
    void park(InHand& one, Wait& wait) noexcept;
    void go_on(InHand& one) noexcept;
    void count(std::optional<std::int64_t> update_id, Reporter::Counter& counter, bool over);
    Reporter::Counter& counter_of(bool handled, bool untaken) noexcept;
    bool reached();
    void notify();

    const bool one_lane_;
    const bool keeps_handled_;
    const std::size_t max_workers_;
    Reporter& reporter_;
    Workers* workers_ = nullptr;
    detail::Shared<Attempts> attempts_;       // null: they aren't noted
    detail::Shared<durable::Keeper> keeper_;  // null: nothing is kept
    detail::Shared<Signal> signal_;

    mutable std::mutex mutex_;  // of all below
    Lanes lanes_;
    std::size_t running_ = 0;
    std::size_t deferred_ = 0;
    std::size_t parked_ = 0;
    InHand* first_parked_ = nullptr;
    bool waits_ended_ = false;
    std::size_t worker_count_ = 0;
    std::size_t starting_ = 0;  // workers that were started and haven't asked for work yet
    std::vector<std::int64_t> handled_;
    std::optional<std::size_t> wanted_;  // wait_pending() waits for this
};

}  // namespace telepot::loop
