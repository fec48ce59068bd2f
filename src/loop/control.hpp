// SPDX-License-Identifier: MIT
#pragma once

#include <mutex>
#include <utility>

#include "codec/caller.hpp"
#include "loop/blocking_workers.hpp"
#include "loop/kept_handler.hpp"
#include "loop/reporter.hpp"
#include "loop/run.hpp"
#include "telepot/loop/message_loop.hpp"

namespace telepot::loop {

/// What a message loop and its runs share. Any thread.
class Control : public detail::Counted {
public:
    /// @param keeper what keeps the updates of a loop without delegates; null: nothing does
    Control(codec::Caller& caller, Scheduler& scheduler, detail::Shared<durable::Keeper> keeper)
        : caller_(caller), scheduler_(scheduler), reporter_(caller.name()), keeper_(std::move(keeper)) {}

    Reporter& reporter() noexcept { return reporter_; }
    /// Ends the run; if there is none, the next one is going to end as soon as it begins.
    void stop() noexcept;
    LoopStatistics statistics() const;
    /// Whether updates are kept, whoever does it.
    virtual bool keeps() const noexcept = 0;
    /// Before the first run: where the bot notes which chats have moved.
    void set_migrations(bot::Migrations& migrations) { migrations_ = detail::Shared<bot::Migrations>(&migrations); }

    /// A run that is over when this goes.
    class Running {
    public:
        /// @throws std::logic_error if another run isn't over.
        Running(Control& control, detail::Shared<Run> run);
        Running(Running&&) noexcept = default;
        Running& operator=(Running&&) = delete;
        ~Running();
        Run& operator*() const noexcept { return *run_; }
        const detail::Shared<Run>& run() const noexcept { return run_; }

    private:
        detail::Shared<Control> control_;
        detail::Shared<Run> run_;
    };

protected:
    /// A run that polls, or takes updates from a queue.
    template <class Mode>
    detail::Shared<Run> make_run(const Settings& settings, const detail::LoopHandler<Mode>& handler);
    /// The handler as it is to be called.
    template <class Mode>
    detail::HandlerOf<Mode> called(const detail::LoopHandler<Mode>& handler) {
        return keeper_ ? kept_handler(handler.call, *keeper_, reporter_) : handler.call;
    }
    template <class Mode>
    bool keeps_for(const detail::LoopHandler<Mode>& handler) const noexcept {
        return keeper_ || (handler.delegation != nullptr && handler.delegation->keeper() != nullptr);
    }

private:
    codec::Caller& caller_;
    Scheduler& scheduler_;
    Reporter reporter_;
    const detail::Shared<durable::Keeper> keeper_;
    detail::Shared<bot::Migrations> migrations_;
    mutable std::mutex mutex_;  // of the next two
    detail::Shared<Run> run_;
    bool stop_wanted_ = false;  // while there was no run
};

/// The traditional version.
class BlockingControl final : public Control {
public:
    BlockingControl(codec::Caller& caller, Scheduler& scheduler, detail::Shared<durable::Keeper> keeper,
                    detail::LoopHandler<blocking> handler)
        : Control(caller, scheduler, std::move(keeper)), handler_(std::move(handler)) {}
    bool keeps() const noexcept override { return keeps_for(handler_); }

    /// A run, ready to go.
    class Prepared {
    public:
        Prepared(Running running, CallerThread* worker) : running_(std::move(running)), worker_(worker) {}
        /// Returns when the run is over.
        void go();
        const detail::Shared<Run>& run() const noexcept { return running_.run(); }

    private:
        Running running_;
        CallerThread* worker_;  // null if the pool handles messages
    };
    Prepared prepare(const MessageLoopOptions& options, bool handles_signals);

private:
    const detail::LoopHandler<blocking> handler_;
};

/// The asynchronous version.
class CoroutineControl final : public Control {
public:
    CoroutineControl(codec::Caller& caller, Scheduler& scheduler, detail::Shared<durable::Keeper> keeper,
                     detail::LoopHandler<coroutine> handler)
        : Control(caller, scheduler, std::move(keeper)), handler_(std::move(handler)) {}
    bool keeps() const noexcept override { return keeps_for(handler_); }

    task<> run(const MessageLoopOptions& options);

private:
    const detail::LoopHandler<coroutine> handler_;
};

}  // namespace telepot::loop
