// SPDX-License-Identifier: MIT
#include "lab/timers.hpp"

namespace telepot::lab {

Timers::Timers() : thread_([this] { run(); }) {}

Timers::~Timers() {
    stop();
}

void Timers::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
}

void Timers::after(std::chrono::milliseconds delay, std::function<void()> function) {
    const std::lock_guard lock(mutex_);
    due_.emplace(std::chrono::steady_clock::now() + delay, std::move(function));
    changed_.notify_all();
}

void Timers::run() {
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        if (due_.empty()) {
            changed_.wait(lock);
        } else if (due_.begin()->first > std::chrono::steady_clock::now()) {
            const auto next = due_.begin()->first;
            changed_.wait_until(lock, next);
        } else {
            const auto function = std::move(due_.extract(due_.begin()).mapped());
            lock.unlock();
            function();
            lock.lock();
        }
    }
}

}  // namespace telepot::lab
