// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "runtime/function.hpp"

namespace telepot::bot {

/// The stack of a thread that runs handlers. There may be tens of thousands of them, of which most wait: what isn't
/// used of a stack costs no memory, but it takes part of the address space.
inline constexpr std::size_t kHandlerStack = std::size_t{1024} * 1024;

/// Runs a function, which must not throw, on a thread of its own that nobody waits for.
/// @throws std::system_error if the system refuses another thread.
void start_thread(net::Function<void()> body);

}  // namespace telepot::bot
