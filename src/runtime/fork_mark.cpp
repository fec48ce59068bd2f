// SPDX-License-Identifier: MIT
#include "runtime/fork_mark.hpp"

#include <pthread.h>

namespace telepot::net {

std::atomic<std::uint32_t> ForkMark::current_{0};

ForkMark::ForkMark() noexcept : generation_(current_.load(std::memory_order_relaxed)) {
    // Told by the C library rather than asked of the kernel at each call.
    [[maybe_unused]] static const int watching =
        ::pthread_atfork(nullptr, nullptr, [] { current_.fetch_add(1, std::memory_order_relaxed); });
}

}  // namespace telepot::net
