// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>

#include "telepot/task/task.hpp"

namespace telepot::durable {
class Keeper;
}

namespace telepot::loop {

/// What a bot that hands messages over to delegates is to its message loop.
class Delegation {
public:
    Delegation() = default;
    Delegation(const Delegation&) = delete;
    Delegation& operator=(const Delegation&) = delete;
    virtual ~Delegation() = default;

    /// Closes all delegates at the end of a run. Those that are still busy after `patience` are broken off, if that is
    /// possible. Gives how many are left all the same. Loop thread only.
    virtual task<std::size_t> close(std::chrono::nanoseconds patience) = 0;
    /// What keeps the bot's updates until they are handled; null: nothing does.
    virtual durable::Keeper* keeper() const noexcept { return nullptr; }
};

}  // namespace telepot::loop
