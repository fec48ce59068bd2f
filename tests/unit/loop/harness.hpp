// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "fake_server.hpp"
#include "loop/control.hpp"
#include "telepot/aio/run.hpp"
#include "telepot/log.hpp"
#include "telepot/types/all.hpp"

namespace telepot::loop {

constexpr std::chrono::seconds kPatience{30};

/// Waits until something holds; false if it doesn't in good time.
inline bool eventually(const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

/// What handlers have seen, in order.
class Seen {
public:
    void add(std::string text) {
        const std::lock_guard lock(mutex_);
        texts_.push_back(std::move(text));
        changed_.notify_all();
    }
    bool wait_for(std::size_t count) const {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, kPatience, [&] { return texts_.size() >= count; });
    }
    std::vector<std::string> texts() const {
        const std::lock_guard lock(mutex_);
        return texts_;
    }
    std::size_t size() const { return texts().size(); }

private:
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::vector<std::string> texts_;
};

/// Collects what the library logs while it lives.
class Log {
public:
    Log() {
        log::set_sink([this](log::Level, std::string_view message) {
            const std::lock_guard lock(mutex_);
            text_.append(message).append("\n");
        });
    }
    ~Log() { log::set_sink({}); }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    int count(std::string_view part) const {
        const std::lock_guard lock(mutex_);
        int found = 0;
        for (auto at = text_.find(part); at != std::string::npos; at = text_.find(part, at + 1)) ++found;
        return found;
    }

private:
    mutable std::mutex mutex_;
    std::string text_;
};

/// Something that handlers wait at until it is opened: a thread or a task, depending on the version.
template <class Mode>
class Gate;

template <>
class Gate<blocking> {
public:
    void pass() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return open_; });
    }
    void open() {
        const std::lock_guard lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool open_ = false;
};

template <>
class Gate<coroutine> {
public:
    task<> pass() { co_await event_.wait(); }
    void open() {
        aio::post([this] { event_.set(); });
    }

private:
    aio::Event event_;
};

inline void nothing_more(blocking*) {}
inline task<> nothing_more(coroutine*) {
    co_return;
}

template <class Mode>
using ControlOf = std::conditional_t<std::is_same_v<Mode, blocking>, BlockingControl, CoroutineControl>;

/// A message loop of one version, on a fake server, that runs in the background until it is stopped or this goes.
template <class Mode>
class Background {
public:
    template <class F>
    Background(FakeServer& server, F handler, MessageLoopOptions options = {}, Scheduler* scheduler = nullptr)
        : control_(new ControlOf<Mode>(server, scheduler != nullptr ? *scheduler : scheduler_, {},
                                       telepot::detail::loop_handler<Mode>(std::move(handler)))) {
        options_ = options;
        options_.handle_signals = false;
    }
    ~Background() {
        if (!thread_.joinable()) return;
        control().stop();
        thread_.join();
    }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    ControlOf<Mode>& control() { return *control_; }
    LoopStatistics statistics() const { return control_->statistics(); }

    Background& start() {
        ended_ = false;
        if constexpr (std::is_same_v<Mode, blocking>) {
            auto run = control().prepare(options_, false);
            thread_ = std::thread([this, run = std::move(run)]() mutable {
                auto own = std::move(run);
                collect([&own] { own.go(); });
            });
        } else {
            thread_ = std::thread(
                [this, run = control().run(options_)]() mutable { collect([&run] { aio::run(std::move(run)); }); });
        }
        return *this;
    }
    void stop() { control().stop(); }
    /// Waits for the end, and throws what ended it.
    void join() {
        thread_.join();
        if (error_) std::rethrow_exception(error_);
    }
    bool ended() const { return ended_; }

private:
    void collect(const std::function<void()>& body) {
        try {
            body();
        } catch (...) {
            error_ = std::current_exception();
        }
        ended_ = true;
    }

    Scheduler scheduler_;
    telepot::detail::Shared<ControlOf<Mode>> control_;
    MessageLoopOptions options_;
    std::exception_ptr error_;
    std::atomic<bool> ended_{false};
    std::thread thread_;
};

using BothModes = ::testing::Types<blocking, coroutine>;

class ModeNames {
public:
    template <class Mode>
    static std::string GetName(int) {
        return std::is_same_v<Mode, blocking> ? "blocking" : "coroutine";
    }
};

/// A suite whose tests run in both versions.
template <class Mode>
class BothVersions : public ::testing::Test {
protected:
    FakeServer server;
    Seen seen;
    Log log;
    Gate<Mode> gate;

    /// A handler that notes texts.
    auto noting() {
        return [this](const Message& msg) { seen.add(*msg.text); };
    }
    /// A handler that notes texts, then waits at the gate.
    auto waiting() {
        return [this](const Message& msg) {
            seen.add(*msg.text);
            return gate.pass();
        };
    }
};

inline std::vector<std::string> numbered(const std::string& prefix, int count) {
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) texts.push_back(prefix + std::to_string(i));
    return texts;
}

}  // namespace telepot::loop
