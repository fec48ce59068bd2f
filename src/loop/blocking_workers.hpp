// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <thread>

#include "loop/run.hpp"

namespace telepot::loop {

/// Handles messages on threads of the pool.
class PoolWorkers final : public Workers {
public:
    PoolWorkers(Run& run, detail::HandlerOf<blocking> handler) : run_(run), handler_(std::move(handler)) {}

    void start(std::size_t count) override;

private:
    class Worker;

    Run& run_;
    const detail::HandlerOf<blocking> handler_;
};

/// Handles messages on one thread that is lent to it, one at a time; while a handler waits there for a message, on one
/// of the pool.
class CallerThread final : public Workers {
public:
    CallerThread(Run& run, const detail::HandlerOf<blocking>& handler)
        : run_(run), handler_(handler), helpers_(run, handler) {}

    /// Handles what comes until the run is over.
    void work();

    void start(std::size_t count) override;
    void parks() noexcept override { note(true); }
    void goes_on() noexcept override { note(false); }
    void close() noexcept override;

private:
    void note(bool parked) noexcept;

    Run& run_;
    const detail::HandlerOf<blocking> handler_;
    PoolWorkers helpers_;
    std::mutex mutex_;  // of all below
    std::condition_variable changed_;
    bool wanted_ = false;
    bool parked_ = false;  // its handler waits for a message
    std::thread::id thread_;
    bool closed_ = false;
};

}  // namespace telepot::loop
