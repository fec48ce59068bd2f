// SPDX-License-Identifier: MIT
#include "loop/control.hpp"

#include <memory>
#include <stdexcept>
#include <utility>

#include "loop/coroutine_workers.hpp"
#include "loop/poller.hpp"
#include "loop/queue_source.hpp"
#include "net/client/http_client.hpp"
#include "runtime/engine.hpp"
#include "runtime/loop_watch.hpp"
#include "telepot/task/spawn.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

namespace {

constexpr std::size_t kThreads = 32;
constexpr std::size_t kTasks = 1000;

}  // namespace

void Control::stop() noexcept {
    try {
        const std::lock_guard lock(mutex_);
        if (run_) {
            run_->stop();
        } else {
            stop_wanted_ = true;
        }
    } catch (...) {
        reporter_.say(log::Level::error,
                      "the message loop can't be stopped: " + bot::describe(std::current_exception()));
    }
}

LoopStatistics Control::statistics() const {
    LoopStatistics result = reporter_.statistics();
    const std::lock_guard lock(mutex_);
    if (run_) result.pending = run_->queue().pending();
    return result;
}

template <class Mode>
detail::Shared<Run> Control::make_run(const Settings& settings, const detail::LoopHandler<Mode>& handler) {
    detail::Shared<Run> run(
        new Run(settings, reporter_, detail::Shared<const detail::Counted>(this), scheduler_, handler.takes));
    if (migrations_) run->set_migrations(*migrations_);
    if (settings.source) {
        run->set_source(std::make_unique<QueueSource>(run->settings(), run->queue(), reporter_));
    } else {
        auto reset = [] { bot::Engine::instance().client().reset_connections(); };
        run->set_source(std::make_unique<Poller>(caller_, run->settings(), run->queue(), reporter_, std::move(reset)));
    }
    run->set_delegation(handler.delegation);
    if (keeper_) run->set_keeper(keeper_);
    return run;
}

Control::Running::Running(Control& control, detail::Shared<Run> run) : control_(&control), run_(std::move(run)) {
    const std::lock_guard lock(control_->mutex_);
    if (control_->run_) throw std::logic_error("the message loop runs already");
    control_->run_ = run_;
    if (std::exchange(control_->stop_wanted_, false)) run_->stop();
}

Control::Running::~Running() {
    if (!control_) return;
    const std::lock_guard lock(control_->mutex_);
    control_->run_ = {};
}

BlockingControl::Prepared BlockingControl::prepare(const MessageLoopOptions& options, bool handles_signals) {
    const Settings settings(options, Concurrency::one_at_a_time, kThreads, handles_signals);
    auto run = make_run(settings, handler_);
    CallerThread* worker = nullptr;
    if (settings.concurrency == Concurrency::one_at_a_time) {
        auto owned = std::make_unique<CallerThread>(*run, called(handler_));
        worker = owned.get();
        run->set_workers(std::move(owned));
    } else {
        run->set_workers(std::make_unique<PoolWorkers>(*run, called(handler_)));
    }
    return Prepared(Running(*this, std::move(run)), worker);
}

void BlockingControl::Prepared::go() {
    bot::Engine& engine = bot::Engine::instance();
    engine.refuse_waiting();
    const bot::Engine::Driven driven(engine);
    const aio::Task<> main = aio::detail::launch((*running_).main(), aio::detail::Root::Life::lasting);
    if (worker_ != nullptr) worker_->work();
    main.get();
}

namespace {

task<> run_to_end(Control::Running running) {
    const bot::LoopWatch watch;
    co_await (*running).main();
}

}  // namespace

task<> CoroutineControl::run(const MessageLoopOptions& options) {
    const auto concurrency = handler_.delegation == nullptr ? Concurrency::per_chat : Concurrency::one_at_a_time;
    const Settings settings(options, concurrency, kTasks, true);
    auto run = make_run(settings, handler_);
    run->set_workers(std::make_unique<CoroutineWorkers>(*run, called(handler_)));
    return run_to_end(Running(*this, std::move(run)));
}

}  // namespace telepot::loop
