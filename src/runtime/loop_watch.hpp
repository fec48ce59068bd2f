// SPDX-License-Identifier: MIT
#pragma once

namespace telepot::bot {

/// Warns, while one lives, when the event loop's thread doesn't go on for more than a second: some coroutine makes it
/// wait, and everything else with it. Any thread; they share one thread that looks.
class LoopWatch {
public:
    LoopWatch();
    ~LoopWatch();
    LoopWatch(const LoopWatch&) = delete;
    LoopWatch& operator=(const LoopWatch&) = delete;
};

}  // namespace telepot::bot
