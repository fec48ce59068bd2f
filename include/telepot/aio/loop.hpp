// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <exception>
#include <utility>
#include <vector>

#include "telepot/aio/bot.hpp"
#include "telepot/loop/message_loop.hpp"
#include "telepot/task/task.hpp"

namespace telepot {

extern template class BasicMessageLoop<coroutine>;

namespace aio {

/// The asynchronous message loop: `aio::run(aio::MessageLoop{bot, handler}.run_forever())`, or spawned beside others.
using MessageLoop = BasicMessageLoop<coroutine>;
/// Handlers by flavor for an asynchronous bot: `aio::RoutingTable().chat(f).callback_query(g)`.
using RoutingTable = RoutingTableOf<coroutine>;

namespace detail {
task<std::vector<std::exception_ptr>> run_all(std::vector<task<>> runs);
}  // namespace detail

/// Runs several message loops side by side until all have ended; cancelling it cancels them. A signal stops them
/// together; one that ends by itself, because its token is refused, say, does so alone, and that is in the log.
/// @returns what has ended each of them, in their order; null for those that ended in good order.
/// @throws what ended the first one if none ended in good order; BadArgument for options out of their range.
template <std::same_as<MessageLoop>... Loops>
    requires(sizeof...(Loops) > 0)
task<std::vector<std::exception_ptr>> run_all(const MessageLoopOptions& options, Loops&... loops) {
    std::vector<task<>> runs;
    runs.reserve(sizeof...(loops));
    (runs.push_back(loops.run_forever(options)), ...);
    return detail::run_all(std::move(runs));
}
template <std::same_as<MessageLoop>... Loops>
    requires(sizeof...(Loops) > 0)
task<std::vector<std::exception_ptr>> run_all(Loops&... loops) {
    return run_all(MessageLoopOptions(), loops...);
}

}  // namespace aio

}  // namespace telepot
