// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

#include "loop/run.hpp"

namespace telepot::loop {

/// Handles messages on one thread that is lent to it, one at a time.
class CallerThread final : public Workers {
public:
    CallerThread(Run& run, detail::HandlerOf<blocking> handler) : run_(run), handler_(std::move(handler)) {}

    /// Handles what comes until the run is over.
    void work();

    void start(std::size_t count) override;
    void close() noexcept override;

private:
    Run& run_;
    const detail::HandlerOf<blocking> handler_;
    std::mutex mutex_;  // of all below
    std::condition_variable changed_;
    bool wanted_ = false;
    bool closed_ = false;
};

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

}  // namespace telepot::loop
