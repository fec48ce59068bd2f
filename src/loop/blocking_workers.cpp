// SPDX-License-Identifier: MIT
#include "loop/blocking_workers.hpp"

#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>

#include "loop/delivery.hpp"
#include "runtime/engine.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

namespace {

/// A worker: handles messages until there are none to be had.
void work_off(Run& run, const detail::HandlerOf<blocking>& handler) {
    std::optional<Lanes::Work> work = run.queue().next(nullptr);
    Dispatcher::InHand in_hand(run.queue());
    const Handling::OnThread here(in_hand);
    while (work) {
        in_hand.begin(*work);
        try {
            Delivery::Scope scope(run, *work);
            handler(work->message);
            scope.called();
        } catch (const StopListening&) {
            // Its usual way to end while it waits.
        } catch (...) {
            run.reporter().handler_failed(work->message, std::current_exception());
        }
        // The handler may have made a copy of the process, in which no further message comes.
        bot::Engine::instance().refuse_orphan();
        work = run.queue().next(&*work);
    }
}

}  // namespace

void CallerThread::work() {
    for (;;) {
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return wanted_ || closed_; });
            if (!wanted_) return;
            wanted_ = false;
            thread_ = std::this_thread::get_id();
        }
        work_off(run_, handler_);
    }
}

void CallerThread::start(std::size_t count) {
    bool parked = false;
    {
        const std::lock_guard lock(mutex_);
        parked = parked_;
        if (!parked) wanted_ = true;
    }
    if (parked) return helpers_.start(count);
    changed_.notify_one();
}

// Another one's handler may be what waits: a helper's.
void CallerThread::note(bool parked) noexcept {
    const std::lock_guard lock(mutex_);
    if (std::this_thread::get_id() == thread_) parked_ = parked;
}

void CallerThread::close() noexcept {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    changed_.notify_one();
}

class PoolWorkers::Worker final : public bot::Pool::Job {
public:
    explicit Worker(PoolWorkers& owner) : run_(&owner.run_), owner_(owner) {}
    void run() noexcept override {
        const std::unique_ptr<Worker> self(this);
        try {
            work_off(*run_, owner_.handler_);
        } catch (const std::logic_error& e) {
            log::error(std::string("a handler's thread ends: ") + e.what());
        }
    }

private:
    const detail::Shared<Run> run_;
    PoolWorkers& owner_;
};

void PoolWorkers::start(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        auto worker = std::make_unique<Worker>(*this);
        try {
            bot::Engine::instance().pool().submit(*worker);
            static_cast<void>(worker.release());  // it deletes itself
        } catch (const std::exception& e) {
            // Others may be at work, and the next message tries again.
            run_.queue().worker_failed();
            run_.reporter().say(log::Level::error, std::string("no thread for a handler: ") + e.what());
        }
    }
}

}  // namespace telepot::loop
