// SPDX-License-Identifier: MIT
#include "delegate/turns.hpp"

#include <memory>

#include "codec/surrounding.hpp"
#include "loop/own_context.hpp"
#include "runtime/engine.hpp"
#include "runtime/pool.hpp"
#include "runtime/thread.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/patience.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::ActorOf;
using detail::Shared;
using detail::Step;

namespace {

constexpr std::size_t kSlotsToKeep = 1024;

template <class Mode>
ActorOf<Mode>& of_mode(Actor& actor) noexcept {
    return static_cast<ActorOf<Mode>&>(actor);
}

}  // namespace

class BlockingTurns::Worker final : public bot::Pool::Job {
public:
    explicit Worker(Hub& hub) : hub_(&hub) {}
    void run() noexcept override {
        const std::unique_ptr<Worker> self(this);
        Work work(*hub_, true);
        const loop::Handling::OnThread here(work);
        while (hub_->next(work)) {
            try {
                if (hub_->prepare(work)) {
                    // Its calls don't count as the message's: a former attempt may have begun with a live object.
                    if (work.step == Step::reopen) {
                        of_mode<blocking>(*work.actor).perform(work.step, work.message(), work.why);
                        work.step = Step::message;
                    }
                    const codec::Surrounding::Scope scope(work.turn.get());
                    of_mode<blocking>(*work.actor).perform(work.step, work.message(), work.why);
                }
            } catch (...) {
                work.error = std::current_exception();
            }
            if (bot::Engine::instance().orphaned()) return;  // the handler has made a copy of the process
        }
    }

private:
    const Shared<Hub> hub_;
};

void BlockingTurns::start(std::size_t count) {
    bot::Engine& engine = bot::Engine::instance();
    engine.ensure_driven();
    for (std::size_t i = 0; i < count; ++i) {
        auto worker = std::make_unique<Worker>(*hub_);
        try {
            engine.pool().submit(*worker);
            static_cast<void>(worker.release());  // it deletes itself
            refused_ = false;
        } catch (const std::exception& e) {
            // Others may be at work, and the next message tries again.
            hub_->worker_failed();
            if (!refused_.exchange(true))
                hub_->say(log::Level::error, std::string("no thread for a delegate: ") + e.what());
        }
    }
}

void BlockingTurns::run(Life life) {
    bot::start_thread([life = std::move(life)]() mutable {
        try {
            of_mode<blocking>(life.actor()).perform(Step::start, Work::no_message(), nullptr);
        } catch (...) {
            life.ended(std::current_exception());
        }
    });
}

void BlockingTurns::start_foreign(Actor& actor) {
    of_mode<blocking>(actor).perform(Step::start, Work::no_message(), nullptr);
}

class BlockingTurns::Later final : public bot::Pool::Job {
public:
    explicit Later(detail::Function<void()> function) : function_(std::move(function)) {}
    void run() noexcept override {
        const std::unique_ptr<Later> self(this);
        function_();
    }

private:
    const detail::Function<void()> function_;
};

void BlockingTurns::later(detail::Function<void()> function) {
    bot::Engine& engine = bot::Engine::instance();
    engine.ensure_driven();
    auto job = std::make_unique<Later>(std::move(function));
    engine.pool().submit(*job);
    static_cast<void>(job.release());  // it deletes itself
}

/// Where a coroutine of the delegates stands in the list of those that can be cancelled, until its frame goes; that may
/// be before it has begun.
class CoroutineTurns::Place {
public:
    /// @param worker whether it is one of those that the hub counts
    Place(CoroutineTurns& turns, bool worker)
        : hub_(turns.hub_), turns_(turns), slot_(turns.slot()), waits_to_work_(worker) {}
    Place(Place&&) noexcept = default;
    Place& operator=(Place&&) = delete;
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() {
        if (!hub_) return;
        if (waits_to_work_) hub_->worker_failed();
        turns_.free_slot(slot_);
    }

    std::size_t slot() const noexcept { return slot_; }
    Hub& hub() const noexcept { return *hub_; }
    void begin() noexcept { waits_to_work_ = false; }

private:
    Shared<Hub> hub_;  // which has the turns; null: moved from
    CoroutineTurns& turns_;
    const std::size_t slot_;
    bool waits_to_work_;
};

// Nothing of a burst stays: neither the frames of coroutines that have ended nor their places.
void CoroutineTurns::free_slot(std::size_t slot) noexcept {
    running_[slot] = {};
    detail::wait_for_memory([&] { free_.push_back(slot); });
    if (free_.size() < running_.size() || free_.size() <= kSlotsToKeep) return;
    std::vector<aio::Task<>>().swap(running_);
    std::vector<std::size_t>().swap(free_);
}

std::size_t CoroutineTurns::slot() {
    if (free_.empty()) {
        free_.push_back(running_.size());
        running_.emplace_back();
    }
    const std::size_t slot = free_.back();
    free_.pop_back();
    return slot;
}

void CoroutineTurns::start(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        Place place(*this, true);
        const std::size_t at = place.slot();
        running_[at] = aio::detail::launch(work(std::move(place)), aio::detail::Root::Life::lasting);
    }
}

task<> CoroutineTurns::work(Place place) {
    place.begin();
    Hub* const hub = &place.hub();
    Work work(*hub, false);
    detail::TaskContext* const own = co_await loop::OwnContext();
    const loop::Handling::InTask here(work, *own);
    while (hub->next(work)) {
        try {
            if (hub->prepare(work)) {
                if (work.step == Step::reopen) {
                    co_await of_mode<coroutine>(*work.actor).perform(work.step, work.message(), work.why);
                    work.step = Step::message;
                }
                const codec::Surrounding::Bound bound(own, work.turn.get());
                co_await of_mode<coroutine>(*work.actor).perform(work.step, work.message(), work.why);
            }
        } catch (const Cancelled&) {
            // The program stops.
            work.aborted = true;
            work.error = std::make_exception_ptr(StopListening());
        } catch (...) {
            work.error = std::current_exception();
        }
    }
}

void CoroutineTurns::run(Life life) {
    Place place(*this, false);
    const std::size_t at = place.slot();
    running_[at] = aio::detail::launch(live(std::move(place), std::move(life)), aio::detail::Root::Life::lasting);
}

task<> CoroutineTurns::live(Place /*place*/, Life life) {
    try {
        // Made by a statement of its own, so that its arguments don't stay in the frame for the delegate's life.
        task<> run = of_mode<coroutine>(life.actor()).perform(Step::start, Work::no_message(), nullptr);
        co_await std::move(run);
    } catch (const Cancelled&) {
        life.ended(nullptr);
    } catch (...) {
        life.ended(std::current_exception());
    }
}

void CoroutineTurns::start_foreign(Actor& actor) {
    aio::detail::launch(of_mode<coroutine>(actor).perform(Step::start, Work::no_message(), nullptr),
                        aio::detail::Root::Life::lasting);
}

void CoroutineTurns::later(detail::Function<void()> function) {
    bot::Engine::instance().loop().post([function = std::move(function)] { function(); });
}

void CoroutineTurns::cancel() noexcept {
    for (const aio::Task<>& one : running_) {
        if (one) one.cancel();
    }
}

}  // namespace telepot::delegate
