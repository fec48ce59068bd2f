// SPDX-License-Identifier: MIT
#include "loop/run.hpp"

#include <chrono>
#include <string>
#include <utility>

#include "bot/engine.hpp"
#include "loop/stop_signals.hpp"
#include "telepot/aio/spawn.hpp"
#include "telepot/log.hpp"
#include "telepot/types/messages.hpp"

namespace telepot::loop {

namespace {

// What handlers that were cancelled may need to clean up before a signal ends the process.
constexpr std::chrono::milliseconds kLastGrace{500};

}  // namespace

/// Stops the run when a signal comes.
class Run::Signals final : public StopSignalListener {
public:
    explicit Signals(Run& run) : run_(run) {}
    void on_stop_signal(int number) override {
        log::info("stopping; a second signal ends the process at once");
        run_.signal_ = number;
        run_.ending_.set();
    }

private:
    Run& run_;
};

Run::Run(const Settings& settings, Reporter& reporter, Scheduler& scheduler,
         detail::Function<bool(const AnyMessage&)> takes_unknown)
    : settings_(settings),
      reporter_(reporter),
      scheduler_(scheduler),
      takes_unknown_(std::move(takes_unknown)),
      queue_(settings_, reporter) {}

Run::~Run() = default;

void Run::set_workers(std::unique_ptr<Workers> workers) noexcept {
    workers_ = std::move(workers);
    queue_.set_workers(*workers_);
}

void Run::stop() {
    bot::Engine::instance().loop().post([self = detail::Shared<Run>(this)] { self->ending_.set(); });
}

void Run::deliver(std::vector<AnyMessage> updates) {
    for (const AnyMessage& msg : updates) {
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
    co_await queue_.wait_pending(0);
    if (fatal_) std::rethrow_exception(fatal_);
    if (cancelled_) throw Cancelled();
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

// Waits for what has come to be handled.
task<> Run::drain() {
    if (!cancelled_) {
        try {
            co_await queue_.wait_pending(0, settings_.stop_timeout);
        } catch (const Cancelled&) {
            cancelled_ = true;
        }
    }
    if (queue_.pending() > 0) give_up_waiting();
}

// A cancellation may not keep delegates from closing: it shortens the time that they have.
task<> Run::close_delegates() {
    auto patience = cancelled_ ? Duration::zero() : settings_.stop_timeout;
    for (;;) {
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
    log::warning("stopping with " + std::to_string(dropped) + " messages unhandled and " + std::to_string(running) +
                 " handlers running");
    workers_->cancel();
}

}  // namespace telepot::loop
