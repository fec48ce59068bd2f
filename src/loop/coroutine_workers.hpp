// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "loop/run.hpp"
#include "telepot/task/spawn.hpp"
#include "telepot/task/task.hpp"

namespace telepot::loop {

/// Handles messages in coroutines. Loop thread only.
class CoroutineWorkers final : public Workers {
public:
    CoroutineWorkers(Run& run, detail::HandlerOf<coroutine> handler) : run_(run), handler_(std::move(handler)) {}

    void start(std::size_t count) override;
    bool cancel() noexcept override;
    bool can_cancel() const noexcept override { return true; }

private:
    task<> handle(Run& run, Lanes::Work& work);
    task<> work(detail::Shared<Run> run, std::size_t slot);

    Run& run_;
    const detail::HandlerOf<coroutine> handler_;
    bool cancelling_ = false;
    std::vector<aio::Task<>> workers_;  // by slot
    std::vector<std::size_t> free_slots_;
};

}  // namespace telepot::loop
