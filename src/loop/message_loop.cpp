// SPDX-License-Identifier: MIT
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

#include "bot/core.hpp"
#include "loop/control.hpp"
#include "runtime/engine.hpp"
#include "runtime/fork_mark.hpp"
#include "telepot/aio/loop.hpp"
#include "telepot/task/gather.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot {

namespace {

/// Of a loop without delegates; null without a store.
detail::Shared<durable::Keeper> make_keeper(const LoopStore& keep, std::int64_t bot_id,
                                            const loop::Delegation* delegation) {
    StoreBackend* const store = keep.store.backend();
    if (store == nullptr) return {};
    if (delegation != nullptr) {
        throw BadArgument(
            "message loop: a DelegatorBot takes the store itself: DelegatorBot bot{token, {...}, {.store = store}}");
    }
    return detail::Shared<durable::Keeper>(new durable::Keeper(*store, keep.durable, bot_id));
}

template <class Mode>
detail::Shared<loop::Control> make_control(BasicBot<Mode>& bot, detail::LoopHandler<Mode> handler,
                                           const LoopStore& keep) {
    using Control = std::conditional_t<std::is_same_v<Mode, blocking>, loop::BlockingControl, loop::CoroutineControl>;
    auto keeper = make_keeper(keep, bot.id(), handler.delegation);
    auto* const made = new Control(bot.core(), bot.scheduler(), std::move(keeper), std::move(handler));
    made->set_migrations(bot.core().site()->migrations());
    return detail::Shared<loop::Control>(made);
}

}  // namespace

/// A run in a thread of its own.
class LoopThread::Thread : public detail::Counted {
public:
    Thread(detail::Shared<loop::Control> control, loop::BlockingControl::Prepared run)
        : control_(std::move(control)), run_(run.run()) {
        thread_ = std::thread([this, prepared = std::move(run)]() mutable {
            std::optional<loop::BlockingControl::Prepared> mine(std::move(prepared));
            try {
                mine->go();
            } catch (...) {
                error_ = std::current_exception();
            }
        });
    }

    // This run alone: the loop may run again when this is dropped.
    void stop() noexcept {
        try {
            run_->stop();
        } catch (const std::exception& e) {
            control_->reporter().say(log::Level::error, std::string("the message loop can't be stopped: ") + e.what());
        }
    }
    /// What ended the run.
    std::exception_ptr join() {
        bot::Engine::instance().refuse_orphan();
        thread_.join();
        return error_;
    }
    const loop::Reporter& reporter() const noexcept { return control_->reporter(); }
    void abandon() { net::abandon(std::move(thread_)); }

private:
    detail::Shared<loop::Control> control_;
    detail::Shared<loop::Run> run_;
    std::exception_ptr error_;
    std::thread thread_;
};

LoopThread::LoopThread() noexcept = default;

LoopThread::LoopThread(Thread* thread) noexcept : thread_(thread) {}

LoopThread::LoopThread(LoopThread&& other) noexcept = default;

LoopThread& LoopThread::operator=(LoopThread&& other) noexcept {
    LoopThread moved(std::move(other));
    std::swap(thread_, moved.thread_);  // what ran here before is stopped
    return *this;
}

LoopThread::~LoopThread() {
    if (!thread_) return;
    if (bot::Engine::instance().orphaned()) {
        thread_->abandon();
        return;
    }
    thread_->stop();
    if (const std::exception_ptr error = thread_->join()) {
        thread_->reporter().say(
            log::Level::error, "a message loop ended with an exception that nobody collected: " + bot::describe(error));
    }
}

void LoopThread::stop() noexcept {
    if (thread_) thread_->stop();
}

void LoopThread::join() {
    if (!thread_) return;
    const std::exception_ptr error = thread_->join();
    thread_ = {};
    if (error) std::rethrow_exception(error);
}

template <class Mode>
BasicMessageLoop<Mode>::BasicMessageLoop(BasicBot<Mode>& bot, detail::LoopHandler<Mode> handler, const LoopStore& keep)
    : control_(make_control(bot, std::move(handler), keep)) {}

template <class Mode>
BasicMessageLoop<Mode>::~BasicMessageLoop() = default;

template <class Mode>
BasicMessageLoop<Mode>& BasicMessageLoop<Mode>::on_error(detail::Function<void(const LoopError&)> callback) {
    control_->reporter().set_callback(std::move(callback));
    return *this;
}

template <class Mode>
typename BasicMessageLoop<Mode>::template Result<void> BasicMessageLoop<Mode>::run_forever(
    const MessageLoopOptions& options) {
    if constexpr (std::is_same_v<Mode, blocking>) {
        bot::Engine::instance().refuse_waiting();
        static_cast<loop::BlockingControl&>(*control_).prepare(options, true).go();
    } else {
        return static_cast<loop::CoroutineControl&>(*control_).run(options);
    }
}

template <class Mode>
LoopThread BasicMessageLoop<Mode>::run_as_thread(const MessageLoopOptions& options)
    requires std::is_same_v<Mode, blocking>
{
    bot::Engine::instance().refuse_orphan();
    auto prepared = static_cast<loop::BlockingControl&>(*control_).prepare(options, false);
    return LoopThread(new LoopThread::Thread(control_, std::move(prepared)));
}

template <class Mode>
void BasicMessageLoop<Mode>::stop() noexcept {
    control_->stop();
}

template <class Mode>
LoopStatistics BasicMessageLoop<Mode>::statistics() const {
    return control_->statistics();
}

template <class Mode>
bool BasicMessageLoop<Mode>::keeps() const noexcept {
    return control_->keeps();
}

namespace {

/// Some loop that has ended in good order is enough.
void throw_if_none_ended_well(const std::vector<std::exception_ptr>& ends) {
    for (const std::exception_ptr& end : ends) {
        if (!end) return;
    }
    std::rethrow_exception(ends.front());
}

task<std::exception_ptr> end_of(task<> run) {
    std::exception_ptr end;
    try {
        co_await std::move(run);
    } catch (...) {
        end = std::current_exception();
    }
    co_return end;
}

}  // namespace

std::vector<std::exception_ptr> detail::join_all(std::vector<LoopThread> threads) {
    std::vector<std::exception_ptr> ends;
    ends.reserve(threads.size());
    for (LoopThread& thread : threads) {
        std::exception_ptr end;
        try {
            thread.join();
        } catch (...) {
            end = std::current_exception();
        }
        ends.push_back(std::move(end));
    }
    throw_if_none_ended_well(ends);
    return ends;
}

task<std::vector<std::exception_ptr>> aio::detail::run_all(std::vector<task<>> runs) {
    std::vector<task<std::exception_ptr>> ends;
    ends.reserve(runs.size());
    for (task<>& run : runs) ends.push_back(end_of(std::move(run)));
    std::vector<std::exception_ptr> result = co_await aio::gather(std::move(ends));
    throw_if_none_ended_well(result);
    co_return result;
}

template class BasicMessageLoop<blocking>;
template class BasicMessageLoop<coroutine>;

}  // namespace telepot
