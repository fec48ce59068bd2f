// SPDX-License-Identifier: MIT
#pragma once

#include "durable/keeper.hpp"
#include "loop/reporter.hpp"
#include "telepot/messages/routing.hpp"

namespace telepot::loop {

/// A handler of a loop with a store: its calls are journaled, and what it changes is committed together with the fact
/// that the message is handled. One that throws is called again, until the message has had its attempts and is set
/// aside.
detail::HandlerOf<blocking> kept_handler(detail::HandlerOf<blocking> handler, durable::Keeper& keeper,
                                         Reporter& reporter);
detail::HandlerOf<coroutine> kept_handler(detail::HandlerOf<coroutine> handler, durable::Keeper& keeper,
                                          Reporter& reporter);

}  // namespace telepot::loop
