// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "telepot/task/gather.hpp"
#include "telepot/task/offload.hpp"
#include "telepot/task/spawn.hpp"
#include "telepot/task/sync.hpp"
#include "telepot/task/task.hpp"
#include "telepot/task/time.hpp"

namespace telepot::aio {

namespace detail {

/// Drives the loop until the task has ended, then cancels what it has left behind.
void refuse_loop_thread();
void run_until_done(Root& root);
void post_call(void (*call)(void*), void (*drop)(void*), void* object);

}  // namespace detail

/// Runs a task to its end, as asyncio.run does, and gives its value or throws its exception. The calling thread drives
/// the event loop meanwhile; if another thread does that already (a blocking bot made it start), it waits for it. When
/// the last `run` of the process ends, tasks that coroutines have spawned and that still live are cancelled and waited
/// for. Throws std::logic_error when called on the loop thread.
template <class T>
T run(task<T> main) {
    detail::refuse_loop_thread();
    Task<T> running = detail::launch(std::move(main), detail::Root::Life::lasting);
    detail::run_until_done(running.root());
    return running.get();
}

/// Calls `f()` on the loop thread soon. Any thread; the way to reach tasks, events and queues from another thread.
/// An exception that it throws is written to the library's log.
template <class F>
void post(F f) {
    auto* const object = new F(std::move(f));
    detail::post_call([](void* call) { (*static_cast<F*>(call))(); }, [](void* call) { delete static_cast<F*>(call); },
                      object);
}

/// True on the thread that drives the event loop, where coroutines run and blocking calls are refused.
inline bool on_loop_thread() noexcept {
    return detail::on_loop_thread();
}

}  // namespace telepot::aio
