// SPDX-License-Identifier: MIT
#include "loop/run.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

#include "loop/durable_source.hpp"
#include "runtime/engine.hpp"
#include "runtime/stop_signals.hpp"
#include "telepot/task/spawn.hpp"
#include "telepot/types/messages.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

namespace {

// What handlers that were cancelled may need to clean up before a signal ends the process.
constexpr std::chrono::milliseconds kLastGrace{500};
// The same for handlers that were cancelled because stop_timeout is over. One that goes on after that ignores it.
constexpr std::chrono::seconds kCancelledGrace{2};
// So often delegates that can be cancelled are told to end.
constexpr int kMostClosings = 2;

}  // namespace

/// Stops the run when a signal comes.
class Run::Signals final : public StopSignalListener {
public:
    explicit Signals(Run& run) : run_(run) {}
    void on_stop_signal(int number) override {
        run_.signal_ = number;
        run_.ending_.set();
    }

private:
    Run& run_;
};

Run::Run(const Settings& settings, Reporter& reporter, detail::Shared<const detail::Counted> owner,
         Scheduler& scheduler, detail::Function<bool(const AnyMessage&)> takes_unknown)
    : settings_(settings),
      owner_(std::move(owner)),
      reporter_(reporter),
      scheduler_(scheduler),
      takes_unknown_(std::move(takes_unknown)),
      queue_(settings_, reporter) {
    if (settings_.attempts_file.empty()) return;
    attempts_ = detail::Shared<Attempts>(new Attempts(settings_.attempts_file, settings_.max_attempts));
    queue_.set_attempts(attempts_);
}

Run::~Run() = default;

void Run::set_workers(std::unique_ptr<Workers> workers) noexcept {
    workers_ = std::move(workers);
    queue_.set_workers(*workers_);
}

void Run::set_delegation(Delegation* delegation) {
    delegation_ = delegation;
    if (delegation == nullptr || delegation->keeper() == nullptr) return;
    set_keeper(detail::Shared<durable::Keeper>(delegation->keeper()));
    queue_.set_keeper(keeper_);
}

void Run::set_keeper(detail::Shared<durable::Keeper> keeper) {
    keeper_ = std::move(keeper);
    // Weak in effect: the keeper forgets it when the next run begins, and goes with the bot.
    const durable::Keeper::Failed failed = [self = detail::Shared<Run>(this)](const std::exception_ptr& error) {
        self->fail(error);
    };
    if (source_->keep(keeper_, failed)) return;
    source_ = std::make_unique<DurableSource>(std::move(source_), keeper_, settings_, queue_, failed);
}

void Run::fail(const std::exception_ptr& error) {
    bot::Engine::instance().loop().post([self = detail::Shared<Run>(this), error] {
        if (!self->fatal_) self->fatal_ = error;
        self->ending_.set();
    });
}

void Run::stop() {
    bot::Engine::instance().loop().post([self = detail::Shared<Run>(this)] { self->ending_.set(); });
}

void Run::deliver(std::vector<AnyMessage> updates) {
    if (attempts_) {
        std::erase_if(updates, [this](const AnyMessage& msg) {
            if (!attempts_->exhausted(msg.update_id())) return false;
            reporter_.left_out(msg, settings_.max_attempts);
            queue_.leave_out(msg.update_id());
            return true;
        });
    }
    for (const AnyMessage& msg : updates) {
        if (migrations_ && delegation_ == nullptr) migrations_->see(msg);
        if (msg.kind_index() == AnyMessage::unknown_kind && !takes_unknown_(msg)) reporter_.unknown_update(msg);
    }
    queue_.push(std::move(updates));
}

void Run::deliver_event(Event event) {
    std::vector<AnyMessage> one;
    one.emplace_back(std::move(event));
    queue_.push(std::move(one));
}

// Whatever ends it, the workers must hear of it: somebody may be waiting for them.
task<> Run::main() {
    std::exception_ptr error;
    try {
        co_await operate();
    } catch (...) {
        error = std::current_exception();
    }
    workers_->close();
    if (keeper_) {
        keeper_->end();
        source_.reset();  // which refers to this
    }
    log::flush();
    if (error) std::rethrow_exception(error);
}

task<> Run::operate() {
    std::optional<Signals> signals;
    if (settings_.handle_signals) signals.emplace(*this);
    scheduler_.set_sink([this](Event event) { deliver_event(std::move(event)); });
    const aio::Task<> fetching = aio::detail::launch(fetch(), aio::detail::Root::Life::lasting);
    try {
        co_await ending_.wait();
    } catch (const Cancelled&) {
        cancelled_ = true;
    }
    closed_ = true;
    scheduler_.set_sink({});
    fetching.cancel();
    try {
        co_await fetching;
    } catch (const Cancelled&) {
        // It was cancelled before it began.
    }
    source_->close(*this);
    co_await drain();
    if (delegation_ != nullptr) co_await close_delegates();
    if (!fatal_ && !cancelled_) co_await source_->finish();
    if (signal_ != 0) {
        co_await queue_.wait_pending(0, kLastGrace);
        if (queue_.pending() > 0) end_by_signal(signal_);
    }
    co_await outlast_handlers();
    if (fatal_) std::rethrow_exception(fatal_);
    if (cancelled_) throw Cancelled();
}

// A thread can only be waited for; a coroutine that ignores its cancellation may go on by itself.
task<> Run::outlast_handlers() {
    if (!handlers_cancelled_) {
        co_await queue_.wait_pending(0);
        co_return;
    }
    co_await queue_.wait_pending(0, kCancelledGrace);
    const std::size_t left = queue_.pending();
    if (left == 0) co_return;
    reporter_.say(log::Level::warning, "stopped, although " + std::to_string(left) +
                                           " handlers go on: they were cancelled and have ignored it");
}

task<> Run::fetch() {
    try {
        co_await source_->run(*this);
    } catch (const Cancelled&) {
        // The run is ending.
    } catch (...) {
        fatal_ = std::current_exception();
    }
    ending_.set();
}

// Waits for what has come to be handled; then handlers that wait for more need wait no longer.
task<> Run::drain() {
    const auto until = Clock::now() + settings_.stop_timeout;
    co_await wait_handled(until);
    queue_.end_waits();
    co_await wait_handled(until);
    if (queue_.pending() > 0) give_up_waiting();
}

task<> Run::wait_handled(Clock::time_point until) {
    if (cancelled_) co_return;
    try {
        co_await queue_.wait_pending(0, std::max(until - Clock::now(), Clock::duration::zero()));
    } catch (const Cancelled&) {
        cancelled_ = true;
    }
}

// A cancellation may not keep delegates from closing: it shortens the time that they have.
task<> Run::close_delegates() {
    auto patience = cancelled_ ? Duration::zero() : settings_.stop_timeout;
    const bool can_cancel = workers_->can_cancel();
    for (int closings = 0; !can_cancel || closings < kMostClosings; ++closings) {
        try {
            if (co_await delegation_->close(patience) == 0) co_return;
        } catch (const Cancelled&) {
            cancelled_ = true;
        }
        if (signal_ != 0) end_by_signal(signal_);
        patience = Duration::zero();
    }
}

void Run::give_up_waiting() {
    const std::size_t dropped = queue_.drop_waiting();
    const std::size_t running = queue_.pending();
    reporter_.dropped.fetch_add(dropped, std::memory_order_relaxed);
    reporter_.say(log::Level::warning, "stopping with " + std::to_string(dropped) + " messages unhandled and " +
                                           std::to_string(running) + " handlers running");
    handlers_cancelled_ = workers_->cancel();
}

}  // namespace telepot::loop
