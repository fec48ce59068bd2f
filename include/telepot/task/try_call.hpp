// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <type_traits>
#include <utility>

#include "telepot/task/task.hpp"
#include "telepot/values/try_call.hpp"

namespace telepot::aio {

/// Awaits a task and gives its value, or the telepot::Exception that it threw; a cancellation passes.
/// `auto sent = co_await aio::try_call(bot.sendMessage(id, "hi"));`
template <class T>
task<Expected<T>> try_call(task<T> call) {
    try {
        if constexpr (std::is_void_v<T>) {
            co_await std::move(call);
            co_return Expected<T>(true);
        } else {
            co_return Expected<T>(co_await std::move(call));
        }
    } catch (const Exception&) {
        co_return Expected<T>(std::current_exception());
    }
}

}  // namespace telepot::aio
