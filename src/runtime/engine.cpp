// SPDX-License-Identifier: MIT
#include "runtime/engine.hpp"

#include <chrono>
#include <stdexcept>
#include <utility>

#include "telepot/values/log.hpp"
#include "values/patience.hpp"

namespace telepot::bot {

using aio::detail::Root;
using aio::detail::Roots;

Engine& Engine::instance() {
    static auto* const engine = new Engine;
    // Made after the engine and all that it has brought to life, so it goes first.
    static const struct AtExit {
        ~AtExit() { engine->shut_down(); }
    } at_exit;
    return *engine;
}

Engine::Engine() {
    loop_.set_exception_handler(
        [](const std::exception_ptr& error) { log::error("exception in the event loop: " + describe(error)); });
    log::detail::set_flusher([] { Engine::instance().flush_log_later(); });
}

// What coroutines are left stay as they are: they may refer to what the process has destroyed already.
void Engine::shut_down() {
    closing_.store(true);
    if (orphaned()) return;
    if (on_loop_thread()) return;  // exit() was called in there
    loop_.stop();
    loop_.join();
    pool_.close();
}

// Lines that repeat are counted; a second later it is told how many there were.
void Engine::flush_log_later() {
    if (closing() || orphaned()) return;
    loop_.post([this] { loop_.start_timer(std::chrono::seconds(1), [] { log::flush(); }); });
}

void Engine::refuse_waiting() const {
    refuse_orphan();
    if (on_loop_thread()) throw std::logic_error("blocking call from the event loop's thread");
}

void Engine::ensure_driven() {
    refuse_orphan();
    if (driven_.load()) return;
    const std::lock_guard lock(mutex_);
    if (driven_.load()) return;
    loop_.start_thread();
    driven_.store(true);
}

// Either the driver that ends sees the waiting one, or the waiting one sees that there is no driver.
Engine::Driven::Driven(Engine& engine) : engine_(engine) {
    engine_.waiting_.fetch_add(1);
    try {
        engine_.ensure_driven();
    } catch (...) {
        engine_.waiting_.fetch_sub(1);
        throw;
    }
}

void Engine::end_drive() {
    const std::lock_guard lock(mutex_);
    driven_.store(false);
    if (waiting_.load() == 0) return;
    loop_.start_thread();
    driven_.store(true);
}

void Engine::drive_or_wait(const std::atomic<std::int32_t>& done) {
    bool mine = false;
    {
        const std::lock_guard lock(mutex_);
        mine = !driven_.exchange(true);
    }
    if (!mine) {
        const Driven driven(*this);
        done.wait(0);
        return;
    }
    if (done.load() == 0) {
        stop_when_ = &done;
        loop_.run();
        stop_when_ = nullptr;
    }
    end_drive();
}

void Engine::settled(const std::atomic<std::int32_t>& done) {
    if (stop_when_ == &done) loop_.stop();
}

void Engine::run_until_done(Root& root) {
    {
        std::unique_lock lock(mutex_);
        drained_.wait(lock, [this] { return !draining_; });
        ++runs_;
    }
    drive_or_wait(Roots::done(root));
    {
        const std::lock_guard lock(mutex_);
        if (--runs_ > 0) return;
        draining_ = true;
    }
    cancel_leftovers();
    {
        const std::lock_guard lock(mutex_);
        draining_ = false;
    }
    drained_.notify_all();
}

void Engine::cancel_leftovers() {
    const auto gone = std::make_shared<std::atomic<std::int32_t>>(0);
    loop_.post([this, gone] {
        leftovers_gone_ = gone;
        roots_.cancel_all();
        if (roots_.empty()) report_drained();
    });
    drive_or_wait(*gone);
}

void Engine::report_drained() {
    const auto gone = std::exchange(leftovers_gone_, nullptr);
    gone->store(1);
    gone->notify_all();
    settled(*gone);
}

void Engine::wait_for(const Root& root) {
    refuse_waiting();
    if (root.done()) return;
    const Driven driven(*this);
    Roots::done(root).wait(0);
}

void Engine::launched(Root& root) {
    if (Roots::life(root) != Root::Life::run) return;
    roots_.add(root);
    if (leftovers_gone_) Roots::cancel(root);
}

void Engine::finished(Root& root) {
    settled(Roots::done(root));
    if (Roots::life(root) != Root::Life::run) return;
    roots_.remove(root);
    if (leftovers_gone_ && roots_.empty()) report_drained();
}

void Engine::resume_soon(std::coroutine_handle<> coroutine) {
    const bool first = ready_.empty();
    telepot::detail::wait_for_memory([&] { ready_.push_back(coroutine); });
    if (first) loop_.post([this] { resume_ready(); });
}

namespace {
constexpr std::size_t kRoomToKeep = 16'384;
}

void Engine::resume_ready() noexcept {
    // What becomes ready meanwhile has its turn in the next round, so that timers and sockets are never starved.
    resuming_.swap(ready_);
    for (const std::coroutine_handle<> coroutine : resuming_) {
        try {
            coroutine.resume();
        } catch (...) {
            // No coroutine of ours throws, but anybody's can await what is ours.
            loop_.report_current_exception();
        }
    }
    resuming_.clear();
    telepot::detail::running_label.store(0, std::memory_order_relaxed);
    // The room of a burst isn't kept.
    if (resuming_.capacity() > kRoomToKeep) std::vector<std::coroutine_handle<>>().swap(resuming_);
}

std::string describe(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& e) {
        return e.what();
    } catch (const Cancelled& e) {
        return e.what();
    } catch (...) {
        return "an exception of a type that is none of the standard library's";
    }
}

}  // namespace telepot::bot
