// SPDX-License-Identifier: MIT
#include "runtime/loop_watch.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>

#include "runtime/engine.hpp"
#include "telepot/values/cancelled.hpp"
#include "telepot/values/log.hpp"

namespace telepot::bot {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kInterval{250};
constexpr std::chrono::seconds kTooLong{1};

/// The thread that looks: asks the loop for a sign of life, again and again.
class Watcher {
public:
    static Watcher& instance() {
        static auto* const watcher = new Watcher;
        return *watcher;
    }

    void add() {
        const std::lock_guard lock(mutex_);
        if (users_++ > 0) return;
        try {
            thread_ = std::thread([this, turn = turn_] { look(turn); });
        } catch (const std::system_error& e) {
            log::warning(std::string("nobody watches the event loop: ") + e.what());
        }
    }
    void remove() {
        std::thread over;
        {
            const std::lock_guard lock(mutex_);
            if (--users_ > 0) return;
            ++turn_;
            over = std::move(thread_);
        }
        changed_.notify_all();
        if (over.joinable()) over.join();
    }

private:
    void look(std::uint64_t turn) {
        std::unique_lock lock(mutex_);
        answered_ = true;
        while (turn == turn_) {
            const auto now = Clock::now();
            if (answered_) {
                answered_ = false;
                warned_ = false;
                asked_ = now;
                ask();
            } else if (!warned_ && now - asked_ > kTooLong) {
                warned_ = true;
                warn();
            }
            changed_.wait_for(lock, kInterval, [&] { return turn != turn_; });
        }
    }

    void ask() {
        Engine::instance().loop().post([this] {
            telepot::detail::running_label.store(0, std::memory_order_relaxed);
            const std::lock_guard lock(mutex_);
            answered_ = true;
        });
    }

    static void warn() {
        if (!Engine::instance().loop().running()) return;
        const std::int64_t update = telepot::detail::running_label.load(std::memory_order_relaxed);
        const std::string who = update == 0  ? std::string("something")
                                : update < 0 ? std::string("the handler of an event")
                                             : "the handler of update " + std::to_string(update);
        log::warning(who +
                     " has kept the event loop's thread busy for more than a second, and everything else waits; "
                     "coroutines shouldn't block: co_await, or hand it to aio::offload()");
    }

    std::mutex mutex_;  // of all below
    std::condition_variable changed_;
    std::size_t users_ = 0;
    std::thread thread_;
    std::uint64_t turn_ = 0;  // of the thread that looks
    bool answered_ = true;
    bool warned_ = false;
    Clock::time_point asked_;
};

}  // namespace

LoopWatch::LoopWatch() {
    Watcher::instance().add();
}

LoopWatch::~LoopWatch() {
    Watcher::instance().remove();
}

}  // namespace telepot::bot
