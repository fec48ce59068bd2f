// SPDX-License-Identifier: MIT
#include "telepot/delegate/listener.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <utility>
#include <vector>

#include "delegate/hub.hpp"
#include "runtime/engine.hpp"
#include "runtime/pool.hpp"
#include "telepot/aio/delegate.hpp"
#include "telepot/task/leaf.hpp"
#include "telepot/task/task.hpp"
#include "telepot/values/exception.hpp"
#include "values/clamped_time.hpp"

namespace telepot {

namespace {

using delegate::Hub;
using delegate::Letter;
using delegate::Waiter;
using detail::Mailbox;

/// The letters of one wait: those that weren't wanted go back, in their order, whatever happens.
class Reading {
public:
    Reading(Mailbox& box, const std::optional<Template>& wanted) : box_(box), wanted_(wanted) {}
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    ~Reading() {
        if (!skipped_.empty()) box_.hub().put_back(box_, skipped_);
    }

    /// What a waiter has got: the message, nothing if it isn't the wanted one, or what it stands for is thrown.
    std::optional<AnyMessage> take(Waiter& waiter) {
        Letter* const letter = std::exchange(waiter.letter, nullptr);
        switch (waiter.outcome) {
            case Waiter::Outcome::idle: throw IdleTerminate(waiter.seconds);
            case Waiter::Outcome::stopped: throw StopListening();
            default: break;
        }
        skipped_.push_back(letter);
        if (wanted_ && !delegate::Capture::matches(*wanted_, *letter->message, box_.hub().migrations())) {
            skip(*letter);
            return std::nullopt;
        }
        skipped_.pop_back();
        AnyMessage message = *std::move(letter->message);
        if (waiter.handling != nullptr) waiter.handling->take_over(std::move(letter->delivery));
        box_.hub().discard(letter);
        return message;
    }

private:
    /// It stays, and counts as handled: it may take days until somebody looks at it, and what is waited for must come
    /// meanwhile.
    void skip(Letter& letter) {
        letter.delivery = {};
        if (skipped_.size() <= delegate::kMostUnread) return;
        skipped_.pop_back();
        box_.hub().discard(&letter);
        box_.hub().note_unread_dropped();
    }

    Mailbox& box_;
    const std::optional<Template>& wanted_;
    std::vector<Letter*> skipped_;
};

/// The message that a waiter for just any one has got, or what it stands for is thrown.
AnyMessage take_next(Mailbox& box, Waiter& waiter) {
    const std::optional<Template> any;
    return *Reading(box, any).take(waiter);
}

void require_captures(Mailbox& box) {
    if (!box.hub().captures_anything(box)) {
        throw std::logic_error("the listener captures nothing, so that it would wait for ever: call capture() first");
    }
}

/// Lets a thread wait.
class ThreadWaiter final : public Waiter {
public:
    explicit ThreadWaiter(Mailbox& of) : Waiter(of) { handling = loop::Handling::here(); }
    void wake() noexcept override {
        const std::lock_guard lock(mutex_);
        woken_ = true;
        changed_.notify_one();
    }
    /// False: not in time.
    bool wait(const std::optional<Hub::Clock::time_point>& until) {
        if (until) {
            telepot::detail::BotClockWait wait(mutex_, changed_);
            std::unique_lock lock(mutex_);
            return wait.until(lock, *until, [this] { return woken_; });
        }
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return woken_; });
        return true;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool woken_ = false;
};

/// While one lives this thread waits, and holds nobody up.
class Parked {
public:
    explicit Parked(Waiter& waiter) : handling_(waiter.handling) {
        if (handling_ != nullptr) handling_->park(waiter);
    }
    ~Parked() {
        if (handling_ != nullptr) handling_->go_on();
    }
    Parked(const Parked&) = delete;
    Parked& operator=(const Parked&) = delete;

private:
    loop::Handling* handling_;
    bot::Pool::Parking parking_;
};

AnyMessage wait_blocking(Mailbox& box, const std::optional<Template>& wanted, std::optional<Seconds> timeout) {
    bot::Engine::instance().refuse_waiting();
    require_captures(box);
    std::optional<Hub::Clock::time_point> until;
    if (timeout) until = Hub::Clock::now() + telepot::detail::clamped(*timeout);
    Reading reading(box, wanted);
    for (;;) {
        ThreadWaiter waiter(box);
        if (!box.hub().take_or_wait(box, waiter)) {
            const Parked parked(waiter);
            if (!waiter.wait(until) && box.hub().stop_waiting(box, waiter)) throw WaitTooLong(timeout->count());
        }
        if (auto message = reading.take(waiter)) return *message;
    }
}

/// Lets a coroutine wait, for as long as it takes.
class CoroutineWaiter : public aio::detail::Leaf, public Waiter {
public:
    using Waiter::Waiter;
    ~CoroutineWaiter() override = default;

    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) {
        if (!enter(coroutine)) return false;
        handling = loop::Handling::of(context_);
        if (box.hub().take_or_wait(box, *this)) {
            state_ = State::ready;
            return false;
        }
        parked_ = handling != nullptr;
        if (parked_) handling->park(*this);
        return true;
    }
    void await_resume() {
        if (std::exchange(parked_, false)) handling->go_on();
        leave();
    }
    void wake() noexcept override { complete(); }

protected:
    void withdraw() noexcept override { box.hub().stop_waiting(box, *this); }
    /// Time is up, unless there is an outcome already.
    void give_up() noexcept {
        if (box.hub().stop_waiting(box, *this)) complete();
    }

private:
    bool parked_ = false;
};

/// Lets a coroutine wait until a time.
class TimedWaiter final : public CoroutineWaiter, private aio::detail::Timer {
public:
    TimedWaiter(Mailbox& of, Hub::Clock::time_point until) : CoroutineWaiter(of), until_(until) {}
    ~TimedWaiter() override = default;

    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) {
        if (!CoroutineWaiter::await_suspend(coroutine)) return false;
        Timer::start(std::chrono::duration<double>(until_ - Hub::Clock::now()));
        return true;
    }
    void await_resume() {
        Timer::stop();
        CoroutineWaiter::await_resume();
    }

private:
    void fire() noexcept override { give_up(); }
    void withdraw() noexcept override {
        CoroutineWaiter::withdraw();
        Timer::stop();
    }

    const Hub::Clock::time_point until_;
};

/// The usual wait, which may last for days: nothing stands in its frame that it can do without.
task<AnyMessage> wait_coroutine(Mailbox& box) {
    require_captures(box);
    CoroutineWaiter waiter(box);
    co_await waiter;
    co_return take_next(box, waiter);
}

task<AnyMessage> wait_coroutine(Mailbox& box, std::optional<Template> wanted, std::optional<Seconds> timeout) {
    require_captures(box);
    const auto until = timeout ? Hub::Clock::now() + telepot::detail::clamped(*timeout) : Hub::Clock::time_point();
    Reading reading(box, wanted);
    for (;;) {
        std::optional<AnyMessage> message;
        if (timeout) {
            TimedWaiter waiter(box, until);
            co_await waiter;
            if (waiter.outcome == Waiter::Outcome::waiting) throw WaitTooLong(timeout->count());
            message = reading.take(waiter);
        } else {
            CoroutineWaiter waiter(box);
            co_await waiter;
            message = reading.take(waiter);
        }
        if (message) co_return *std::move(message);
    }
}

}  // namespace

template <class Mode>
void BasicMicrophone<Mode>::send(const AnyMessage& msg) {
    hub_->broadcast(msg);
}

/// The mailbox of a listener that is nobody's. Its captures would otherwise keep it getting messages.
template <class Mode>
class BasicListener<Mode>::Own final : public detail::Counted {
public:
    explicit Own(delegate::Hub& hub) : box(new delegate::ListenerMailbox(hub)) { hub.add_listener(*box); }
    ~Own() override {
        box->hub().remove_listener(*box);
        box->hub().forget_captures(*box);
        box->hub().clear(*box);
    }
    const detail::Shared<delegate::ListenerMailbox> box;
};

template <class Mode>
BasicListener<Mode>::BasicListener(BasicMicrophone<Mode>& mic) {
    auto* const own = new Own(mic.hub());
    owned_ = detail::Shared<detail::Counted>(own);
    box_ = own->box.get();
}

template <class Mode>
typename BasicListener<Mode>::CaptureId BasicListener<Mode>::capture_all(const std::vector<Template>& templates) {
    return box_->hub().capture(*box_, templates);
}

template <class Mode>
void BasicListener<Mode>::cancel_capture(CaptureId pattern) {
    box_->hub().cancel_capture(*box_, pattern);
}

template <class Mode>
void BasicListener<Mode>::clear_captures() {
    box_->hub().forget_captures(*box_);
}

template <class Mode>
std::vector<typename BasicListener<Mode>::CaptureId> BasicListener<Mode>::list_captures() const {
    return box_->hub().captures(*box_);
}

template <class Mode>
typename BasicListener<Mode>::template Result<AnyMessage> BasicListener<Mode>::wait_for(
    std::optional<Template> wanted, std::optional<Seconds> timeout) {
    if constexpr (std::is_same_v<Mode, blocking>) {
        return wait_blocking(*box_, wanted, timeout);
    } else {
        if (!wanted && !timeout) return wait_coroutine(*box_);
        return wait_coroutine(*box_, std::move(wanted), timeout);
    }
}

template class BasicMicrophone<blocking>;
template class BasicMicrophone<coroutine>;
template class BasicListener<blocking>;
template class BasicListener<coroutine>;

}  // namespace telepot
