// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <limits>
#include <vector>

#include "delegate/hub.hpp"
#include "telepot/task/spawn.hpp"

namespace telepot::delegate {

/// Delegates have their turns on threads of the pool, dedicated ones on threads of their own.
class BlockingTurns final : public Turns {
public:
    explicit BlockingTurns(std::size_t most_workers) : most_(most_workers) {}
    void set_hub(Hub& hub) noexcept { hub_ = &hub; }

    void start(std::size_t count) override;
    void run(Life life) override;
    void start_foreign(detail::Actor& actor) override;
    void later(detail::Function<void()> function) override;
    void cancel() noexcept override {}
    std::size_t most_workers() const noexcept override { return most_; }
    bool on_loop() const noexcept override { return false; }

private:
    class Worker;
    class Later;

    Hub* hub_ = nullptr;
    const std::size_t most_;
    std::atomic<bool> refused_{false};  // the last one: the system has no more threads
};

/// Delegates have their turns in coroutines of the loop.
class CoroutineTurns final : public Turns {
public:
    void set_hub(Hub& hub) noexcept { hub_ = &hub; }

    void start(std::size_t count) override;
    void run(Life life) override;
    void start_foreign(detail::Actor& actor) override;
    void later(detail::Function<void()> function) override;
    void cancel() noexcept override;
    std::size_t most_workers() const noexcept override { return std::numeric_limits<std::size_t>::max() / 2; }
    bool on_loop() const noexcept override { return true; }

private:
    class Place;

    std::size_t slot();
    void free_slot(std::size_t slot) noexcept;
    static task<> work(Place place);
    static task<> live(Place place, Life life);

    Hub* hub_ = nullptr;
    std::vector<aio::Task<>> running_;  // by slot
    std::vector<std::size_t> free_;
};

}  // namespace telepot::delegate
