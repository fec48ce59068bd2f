// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace telepot::lab {

/// Calls functions later, in real time, on a thread of its own. Thread-safe.
class Timers {
public:
    Timers();
    /// What is pending is dropped.
    ~Timers();
    Timers(const Timers&) = delete;
    Timers& operator=(const Timers&) = delete;

    /// Ends the thread; nothing is called any more. Not to be called from a timer's function.
    void stop();
    void after(std::chrono::milliseconds delay, std::function<void()> function);

private:
    void run();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::multimap<std::chrono::steady_clock::time_point, std::function<void()>> due_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace telepot::lab
