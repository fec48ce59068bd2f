// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <exception>
#include <new>
#include <thread>

namespace telepot::detail {

/// For what needs a few bytes and has nobody whom it could fail: tries again until there is memory. Ends the process
/// after half a minute without any. `function` must do nothing if it throws.
template <class F>
void wait_for_memory(F function) noexcept {
    constexpr int most_attempts = 3000;
    for (int attempt = 1;; ++attempt) {
        try {
            function();
            return;
        } catch (const std::bad_alloc&) {
            if (attempt == most_attempts) std::terminate();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

}  // namespace telepot::detail
