// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace telepot::net {

/// Remembers the process in which it was made. Threads don't survive fork(), and what they held locked stays locked.
class ForkMark {
public:
    ForkMark() noexcept;
    /// This is a copy of that process.
    bool forked() const noexcept { return generation_ != current_.load(std::memory_order_relaxed); }

private:
    static std::atomic<std::uint32_t> current_;
    std::uint32_t generation_;
};

/// Never destroys `object`: in a copy of the process its destructor might wait for a thread, or a lock, in vain.
template <class T>
void abandon(T&& object) {
    static_cast<void>(new std::remove_reference_t<T>(std::forward<T>(object)));
}

}  // namespace telepot::net
