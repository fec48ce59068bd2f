// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <condition_variable>
#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "runtime/loop.hpp"
#include "runtime/pool.hpp"
#include "runtime/roots.hpp"
#include "telepot/task/spawn.hpp"

namespace telepot::net {
class HttpClient;
}

namespace telepot::bot {

/// What all bots of a process share: the event loop, whoever drives it, the thread pool and the HTTP client.
///
/// The loop is driven by the thread that is inside aio::run, or else, from the first blocking call on, by a thread of
/// its own. Members are for any thread unless they say otherwise.
class Engine {
public:
    /// Made on first use.
    static Engine& instance();

    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    net::Loop& loop() noexcept { return loop_; }
    Pool& pool() noexcept { return pool_; }
    /// The one client of all bots, which so share connections.
    net::HttpClient& client();
    bool on_loop_thread() const noexcept { return loop_.on_loop_thread(); }
    /// Throws std::logic_error where nobody must wait: on the loop's thread, which would wait for itself, and in a copy
    /// of the process (fork), where nothing ever comes.
    void refuse_waiting() const;
    /// This process is a copy of one that had used the engine: nothing works any more.
    bool orphaned() const noexcept { return loop_.orphaned(); }
    /// Throws std::logic_error if it is.
    void refuse_orphan() const { loop_.refuse_orphan(); }
    /// The process is about to end: nothing of the user's may be called any more.
    bool closing() const noexcept { return closing_.load(std::memory_order_relaxed); }

    /// Starts a thread for the loop unless somebody drives it already.
    void ensure_driven();
    /// While one lives somebody drives the loop, even if an aio::run that does so now ends.
    class Driven {
    public:
        explicit Driven(Engine& engine);
        ~Driven() { engine_.waiting_.fetch_sub(1); }
        Driven(const Driven&) = delete;
        Driven& operator=(const Driven&) = delete;

    private:
        Engine& engine_;
    };

    /// aio::run.
    void run_until_done(aio::detail::Root& root);

    /// Blocks until the task has ended (not on the loop's thread).
    void wait_for(const aio::detail::Root& root);

    /// Loop thread only: coroutines will be resumed in the next round.
    bool has_ready() const noexcept { return !ready_.empty(); }
    /// Loop thread only: resumes a coroutine in the next round.
    void resume_soon(std::coroutine_handle<> coroutine);
    /// Loop thread only: takes a new task into the books.
    void launched(aio::detail::Root& root);
    /// Loop thread only: a task has ended.
    void finished(aio::detail::Root& root);

    ~Engine() = delete;  // threads may need it until the very end of the process

private:
    Engine();

    void shut_down();
    void flush_log_later();
    void drive_or_wait(const std::atomic<std::int32_t>& done);
    void settled(const std::atomic<std::int32_t>& done);
    void cancel_leftovers();
    void report_drained();
    void end_drive();
    void resume_ready() noexcept;

    std::atomic<bool> closing_{false};
    net::Loop loop_;
    Pool pool_;
    std::once_flag client_once_;
    std::shared_ptr<net::HttpClient> client_;

    std::mutex mutex_;  // of the next five
    std::condition_variable drained_;
    std::size_t runs_ = 0;   // calls of aio::run in progress
    bool draining_ = false;  // the last of them cancels what is left
    std::atomic<bool> driven_{false};
    std::atomic<int> waiting_{0};

    // Of the loop's thread, or of nobody.
    std::vector<std::coroutine_handle<>> ready_;
    std::vector<std::coroutine_handle<>> resuming_;
    aio::detail::Roots roots_;
    const std::atomic<std::int32_t>* stop_when_ = nullptr;
    std::shared_ptr<std::atomic<std::int32_t>> leftovers_gone_;
};

/// What an exception says, for the log.
std::string describe(const std::exception_ptr& error);

}  // namespace telepot::bot
