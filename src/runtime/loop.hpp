// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <vector>

#include "runtime/function.hpp"
#include "values/bot_clock.hpp"

namespace boost::asio {
class io_context;
}

namespace telepot::net {

/// Names a timer of a Loop. A default-made one names none; one that has fired or was cancelled names none any more.
class TimerId {
public:
    constexpr TimerId() noexcept = default;
    explicit constexpr operator bool() const noexcept { return generation_ != 0; }
    friend constexpr bool operator==(TimerId, TimerId) noexcept = default;

private:
    friend class TimerHeap;
    constexpr TimerId(std::uint32_t slot, std::uint32_t generation) noexcept : slot_(slot), generation_(generation) {}
    std::uint32_t slot_ = 0;
    std::uint32_t generation_ = 0;
};

/// The event loop: one thread that runs posted tasks, timers, signal callbacks and the network.
///
/// A task that throws doesn't end the loop: the exception goes to the exception handler.
///
/// In a copy of the process that fork() has made, a loop that has ever run is an orphan: run(), start_thread(), post()
/// and execute() throw std::logic_error, and all else does nothing. If it was one of its tasks that made the copy,
/// run() throws after this task. A loop that hasn't run yet is as good as new.
class Loop {
public:
    using Clock = std::chrono::steady_clock;
    /// The clock of what bots wait for, which tests let jump; nothing of the network goes by it.
    using BotClock = telepot::detail::BotClock;
    using Task = Function<void()>;

    Loop();
    /// Stops and joins the loop's thread if there is one. Tasks that haven't run are destroyed without running.
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    /// Runs on the calling thread until stop(). May be called again afterwards. Throws std::logic_error if it runs
    /// already.
    void run();
    /// Runs in a thread of the loop's own and returns when that thread runs. Throws std::logic_error if it runs
    /// already.
    void start_thread();
    /// Makes run() return after the tasks that were posted so far (any thread).
    void stop();
    /// Waits for the thread of start_thread() to end (after stop()). Not on the loop's own thread.
    void join();

    /// Runs `task` on the loop's thread, later (any thread). Tasks run in the order in which they were posted. A task
    /// that is posted while the loop doesn't run waits for the next run().
    void post(Task task);
    /// Runs `task` on the loop's thread and returns when it has run; runs it right here when called on that thread or
    /// while the loop doesn't run (any thread). An exception of the task is thrown here.
    void execute(Task task);

    bool on_loop_thread() const noexcept;
    bool running() const noexcept;
    /// It ran in the process of which this one is a copy.
    bool orphaned() const noexcept;
    /// Throws std::logic_error if it is orphaned.
    void refuse_orphan() const;

    /// Runs `task` once, at `when` or up to a few milliseconds later. On the loop's thread, or while the loop doesn't
    /// run; else throws std::logic_error. Costs some 70 bytes for a pending timer.
    TimerId start_timer(Clock::time_point when, Task task);
    TimerId start_timer(Clock::duration after, Task task) { return start_timer(Clock::now() + after, std::move(task)); }
    TimerId start_timer(BotClock::time_point when, Task task);
    /// Drops a timer's task without running it. False if `id` names none. Same threads as start_timer().
    bool cancel_timer(TimerId id);
    std::size_t pending_timers() const noexcept;

    /// The earliest of the timers that go by the BotClock. Same threads as start_timer().
    std::optional<BotClock::time_point> next_bot_timer() const;
    /// Runs the tasks of those that are due, after the BotClock has jumped. Same threads as start_timer().
    void fire_bot_timers();

    /// Calls `callback` with the number on each arrival of one of `signals`, on the loop's thread, until
    /// clear_signals(). Replaces an earlier call. Same threads as start_timer().
    void on_signals(const std::vector<int>& signals, Function<void(int)> callback);
    /// Gives the signals their default effect back.
    void clear_signals();

    /// Who gets what tasks throw; without one, a line on the standard error output. Before run().
    void set_exception_handler(Function<void(std::exception_ptr)> handler);
    /// Hands the exception that is being handled to the exception handler. Inside a catch clause, on the loop's thread.
    void report_current_exception() noexcept;

    boost::asio::io_context& context() noexcept;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace telepot::net
