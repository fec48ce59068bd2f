// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>

#include "telepot/task/offload.hpp"

namespace telepot::bot {

struct PoolOptions {
    /// Threads that may run jobs at a time.
    std::size_t running = 32;
    /// Bound of all threads, those in a BlockingRegion included, but for those that are parked.
    std::size_t total = 512;
    /// How long a thread without work lives on.
    std::chrono::milliseconds keep_alive{10'000};
};

/// An elastic thread pool: grows with the work, up to its bounds, and shrinks back to nothing.
class Pool {
public:
    using Job = aio::detail::Job;

    explicit Pool(const PoolOptions& options = {});
    /// Jobs that haven't begun never will; gives those that run a few seconds to end.
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    /// Queues a job (any thread).
    void submit(Job& job);
    /// As the destructor, which does nothing afterwards.
    void close();
    /// Takes a job back. False: it runs or has run (any thread).
    bool withdraw(Job& job) noexcept;

    struct Statistics {
        std::size_t threads = 0;
        std::size_t idle = 0;
        std::size_t blocked = 0;
        std::size_t parked = 0;  ///< not among the threads
        std::size_t queued = 0;
    };
    Statistics statistics() const;

    /// While one lives, the thread it was made on, if it is a pool's, counts as blocked, and another one may run
    /// instead.
    class BlockingRegion {
    public:
        BlockingRegion();
        ~BlockingRegion();
        BlockingRegion(const BlockingRegion&) = delete;
        BlockingRegion& operator=(const BlockingRegion&) = delete;
    };

    /// The same for a wait that may take days, such as for a person's answer: the thread doesn't count at all.
    class Parking {
    public:
        Parking();
        ~Parking();
        Parking(const Parking&) = delete;
        Parking& operator=(const Parking&) = delete;
    };

private:
    class State;
    std::shared_ptr<State> state_;
};

}  // namespace telepot::bot
