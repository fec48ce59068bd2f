// SPDX-License-Identifier: MIT
#include "loop/coroutine_workers.hpp"

#include <exception>
#include <optional>

#include "loop/delivery.hpp"
#include "loop/own_context.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::loop {

void CoroutineWorkers::start(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (free_slots_.empty()) {
            free_slots_.push_back(workers_.size());
            workers_.emplace_back();
        }
        const std::size_t slot = free_slots_.back();
        free_slots_.pop_back();
        workers_[slot] = aio::detail::launch(work(detail::Shared<Run>(&run_), slot), aio::detail::Root::Life::lasting);
    }
}

bool CoroutineWorkers::cancel() noexcept {
    cancelling_ = true;
    for (const aio::Task<>& worker : workers_) worker.cancel();
    return true;
}

task<> CoroutineWorkers::handle(Run& run, Lanes::Work& work) {
    Delivery::Scope scope(run, work);
    task<> handling = handler_(work.message);
    scope.called();
    return handling;
}

task<> CoroutineWorkers::work(detail::Shared<Run> run, std::size_t slot) {
    detail::TaskContext* const own = co_await OwnContext();
    std::optional<Lanes::Work> work = run->queue().next(nullptr);
    Dispatcher::InHand in_hand(run->queue());
    const Handling::InTask here(in_hand, *own);
    while (work) {
        in_hand.begin(*work);
        own->set_label(work->message.is_event() ? -1 : work->message.update_id());
        std::exception_ptr error;
        try {
            co_await handle(*run, *work);
        } catch (const Cancelled&) {
            if (cancelling_) {
                work->handled = false;
            } else {
                error = std::current_exception();
            }
        } catch (const StopListening&) {
            // Its usual way to end while it waits.
        } catch (...) {
            error = std::current_exception();
        }
        if (error) run->reporter().handler_failed(work->message, error);
        work = run->queue().next(&*work);
    }
    free_slots_.push_back(slot);
}

}  // namespace telepot::loop
