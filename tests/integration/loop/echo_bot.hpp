// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <exception>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <type_traits>

#include <gtest/gtest.h>

#include "telepot/aio.hpp"
#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"

namespace telepot {

/// Counts which texts were handled.
class Tally {
public:
    void add(const std::string& text) {
        const std::lock_guard lock(mutex_);
        ++counts_[text];
    }
    int count(const std::string& text) const {
        const std::lock_guard lock(mutex_);
        const auto found = counts_.find(text);
        return found == counts_.end() ? 0 : found->second;
    }
    /// Whether each was handled exactly once.
    std::string faults() const {
        const std::lock_guard lock(mutex_);
        std::string result;
        for (const auto& [text, count] : counts_) {
            if (count != 1) result += text + " " + std::to_string(count) + " times; ";
        }
        return result;
    }
    std::size_t size() const {
        const std::lock_guard lock(mutex_);
        return counts_.size();
    }

private:
    mutable std::mutex mutex_;
    std::map<std::string, int> counts_;
};

inline void echo(Bot& bot, const Message& msg) {
    bot.sendMessage(msg.chat.id, *msg.text);
}
inline task<> echo(aio::Bot& bot, const Message& msg) {
    co_await bot.sendMessage(msg.chat.id, *msg.text);
}

/// An echo bot of one version, polling the laboratory in the background until it is stopped or this goes.
template <class Mode>
class EchoBot {
public:
    EchoBot(const lab::Server& server, const std::string& token, const MessageLoopOptions& options = {},
            const RetryOptions& retry = {.first_delay = 0.05})
        : url_(server.url()), bot_(token, {.base_url = url_, .retry = retry}), loop_(bot_, [this](const Message& msg) {
              tally.add(*msg.text);
              return echo(bot_, msg);
          }) {
        MessageLoopOptions quiet = options;
        quiet.handle_signals = false;
        if constexpr (std::is_same_v<Mode, blocking>) {
            thread_ = std::thread([this, quiet] { collect([&] { loop_.run_forever(quiet); }); });
        } else {
            thread_ = std::thread(
                [this, run = loop_.run_forever(quiet)]() mutable { collect([&] { aio::run(std::move(run)); }); });
        }
    }
    ~EchoBot() {
        if (!thread_.joinable()) return;
        // It may not have begun when the first call comes.
        while (!ended_) {
            loop_.stop();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        thread_.join();
    }
    EchoBot(const EchoBot&) = delete;
    EchoBot& operator=(const EchoBot&) = delete;

    BasicMessageLoop<Mode>& loop() { return loop_; }
    void join() {
        thread_.join();
        if (error_) std::rethrow_exception(error_);
    }

    Tally tally;

private:
    template <class F>
    void collect(F body) {
        try {
            body();
        } catch (...) {
            error_ = std::current_exception();
        }
        ended_ = true;
    }

    std::string url_;
    BasicBot<Mode> bot_;
    BasicMessageLoop<Mode> loop_;
    std::exception_ptr error_;
    std::atomic<bool> ended_{false};
    std::thread thread_;
};

class VersionNames {
public:
    template <class Mode>
    static std::string GetName(int) {
        return std::is_same_v<Mode, blocking> ? "blocking" : "coroutine";
    }
};
using BothVersions = ::testing::Types<blocking, coroutine>;

constexpr std::chrono::seconds kPatience{30};

}  // namespace telepot
