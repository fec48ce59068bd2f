// SPDX-License-Identifier: MIT
// A bot that polls a local server while a test goes on.
#pragma once

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include "runtime/either_mode.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/durable.hpp"
#include "telepot/exception.hpp"
#include "telepot/helper.hpp"
#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"

namespace telepot {

constexpr std::chrono::seconds kPatience{30};

/// A bot of one version that polls in the background until this goes.
template <class Mode>
class Running {
public:
    Running(const std::string& url, const std::string& token, std::vector<DelegationPatternOf<Mode>> patterns,
            const DelegatorOptions& delegator_options = {})
        : bot(token, std::move(patterns), delegator_options, {.base_url = url}), loop_(bot) {
        const MessageLoopOptions options{.timeout = 1, .handle_signals = false, .stop_timeout = 5};
        if constexpr (std::is_same_v<Mode, blocking>) {
            thread_ = std::thread([this, options] {
                loop_.run_forever(options);
                ended_ = true;
            });
        } else {
            thread_ = std::thread([this, run = loop_.run_forever(options)]() mutable {
                aio::run(std::move(run));
                ended_ = true;
            });
        }
    }
    ~Running() { stop(); }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void stop() {
        // It may not have begun when the first call comes.
        while (!ended_) {
            loop_.stop();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        if (thread_.joinable()) thread_.join();
    }

    BasicDelegatorBot<Mode> bot;

private:
    BasicMessageLoop<Mode> loop_;
    std::atomic<bool> ended_{false};
    std::thread thread_;
};

/// Waits for something to become true; false if it doesn't in time.
template <class Condition>
bool eventually(Condition condition) {
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

class VersionNames {
public:
    template <class Mode>
    static std::string GetName(int) {
        return std::is_same_v<Mode, blocking> ? "blocking" : "coroutine";
    }
};
using BothVersions = ::testing::Types<blocking, coroutine>;

}  // namespace telepot
