// SPDX-License-Identifier: MIT
#pragma once

#include <coroutine>

#include "telepot/task/task.hpp"

namespace telepot::loop {

/// The context of the task that awaits this.
class OwnContext {
public:
    bool await_ready() const noexcept { return false; }
    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) noexcept {
        context_ = detail::context_of(coroutine);
        return false;
    }
    detail::TaskContext* await_resume() const noexcept { return context_; }

private:
    detail::TaskContext* context_ = nullptr;
};

}  // namespace telepot::loop
