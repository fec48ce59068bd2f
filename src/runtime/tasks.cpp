// SPDX-License-Identifier: MIT
// What the headers of telepot/aio/ declare: tasks and awaitables on the engine.
#include <algorithm>
#include <bit>
#include <chrono>
#include <memory>
#include <stdexcept>

#include "runtime/engine.hpp"
#include "telepot/task/run.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/bot_clock.hpp"
#include "values/clamped_time.hpp"

namespace telepot::aio::detail {

using bot::Engine;

bool on_loop_thread() noexcept {
    return Engine::instance().on_loop_thread();
}

void resume_soon(std::coroutine_handle<> coroutine) noexcept {
    Engine::instance().resume_soon(coroutine);
}

void post(std::coroutine_handle<> coroutine) {
    Engine::instance().loop().post([coroutine] { coroutine.resume(); });
}

void post_call(void (*call)(void*), void (*drop)(void*), void* object) {
    std::unique_ptr<void, void (*)(void*)> owned(object, drop);
    Engine::instance().loop().post([call, owned = std::move(owned)] { call(owned.get()); });
}

void submit(Job& job) {
    Engine::instance().refuse_orphan();
    Engine::instance().pool().submit(job);
}

bool withdraw_job(Job& job) noexcept {
    return Engine::instance().pool().withdraw(job);
}

void Timer::start(Seconds delay) {
    static_assert(sizeof(net::TimerId) == sizeof(id_));
    const auto when = telepot::detail::BotClock::now() + telepot::detail::clamped(delay);
    const net::TimerId id = Engine::instance().loop().start_timer(when, [this] {
        id_ = 0;
        fire();
    });
    id_ = std::bit_cast<std::uint64_t>(id);
}

void Timer::stop() noexcept {
    if (id_ == 0) return;
    Engine::instance().loop().cancel_timer(std::bit_cast<net::TimerId>(std::exchange(id_, 0)));
}

void Sleep::begin() {
    if (duration_ > Seconds(0)) {
        start(duration_);
    } else {
        complete();
    }
}

void Deadline::fire() noexcept {
    if (root_.done()) return;
    passed_ = true;
    root_.cancel();
}

void throw_wait_too_long(Seconds waited) {
    throw WaitTooLong(waited.count());
}

namespace {

// Waits for a member's end whatever its outcome; a cancellation of the waiting task goes to the whole group.
class MemberJoin final : public Joiner {
public:
    MemberJoin(Root& member, Group& group) noexcept : Joiner(member), group_(group) {}
    void await_resume() {
        if (!finished_) leave();
    }

private:
    void cancel_target() noexcept override { group_.cancel(); }

    Group& group_;
};

}  // namespace

task<> Group::join() {
    for (const Task<>& member : members_) {
        co_await MemberJoin(member.root(), *this);
        try {
            co_await member;
        } catch (...) {
            // One that was cancelled before it began comes here; all others have reported to fail() themselves.
            fail(std::current_exception());
        }
    }
    if (error_) std::rethrow_exception(error_);
}

void Root::launch(Life life) {
    life_ = life;
    Engine& engine = Engine::instance();
    if (engine.on_loop_thread()) {
        engine.launched(*this);
        engine.resume_soon(frame());
    } else {
        engine.loop().post([this, &engine] {
            engine.launched(*this);
            frame().resume();
        });
    }
}

bool Root::begin() noexcept {
    return own_context_.begin();
}

void Root::finish() noexcept {
    done_.store(1);
    for (Joiner* joiner = joiners_; joiner != nullptr;) {
        Joiner* const next = joiner->next_;
        joiner->complete();
        joiner = next;
    }
    Engine::instance().finished(*this);
    done_.notify_all();
    release();
}

void Root::release() noexcept {
    if (references_.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
    if (!collected_.load(std::memory_order_relaxed)) report_failure();
    frame().destroy();
}

void Root::report_failure() const noexcept {
    const std::exception_ptr error = failure();
    if (!error) return;
    try {
        std::rethrow_exception(error);
    } catch (const Cancelled&) {
        // Somebody wanted it to end.
    } catch (...) {
        log::error("a task ended with an exception that nobody collected: " + bot::describe(error));
    }
}

void Root::cancel() {
    if (done()) return;
    Engine& engine = Engine::instance();
    if (engine.on_loop_thread()) {
        own_context_.cancel();
        return;
    }
    add_ref();
    try {
        engine.loop().post([this] {
            if (!done()) own_context_.cancel();
            release();
        });
    } catch (...) {
        release();
        throw;
    }
}

void Root::wait() {
    Engine::instance().wait_for(*this);
}

void refuse_loop_thread() {
    Engine::instance().refuse_waiting();
}

void run_until_done(Root& root) {
    Engine::instance().run_until_done(root);
}

}  // namespace telepot::aio::detail
