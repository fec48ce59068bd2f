// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include "telepot/task/leaf.hpp"
#include "telepot/task/sync.hpp"

namespace telepot::loop {

/// Sets an event when a time is over. Loop thread only.
class Alarm final : private aio::detail::Timer {
public:
    Alarm(aio::Event& event, std::chrono::nanoseconds patience) : event_(event) { start(patience); }
    bool fired() const noexcept { return fired_; }

private:
    void fire() noexcept override {
        fired_ = true;
        event_.set();
    }

    aio::Event& event_;
    bool fired_ = false;
};

}  // namespace telepot::loop
