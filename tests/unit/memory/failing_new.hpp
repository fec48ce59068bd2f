// SPDX-License-Identifier: MIT
// An allocator that fails once, at the allocation of choice.
#pragma once

#include <cstddef>

namespace telepot::test {

/// From now on the n-th allocation on this thread fails, once. 1: the next one.
void fail_allocation(std::size_t n) noexcept;
/// No allocation of this thread is going to fail. @returns whether one has failed since fail_allocation().
bool fail_no_allocation() noexcept;

/// The test's own allocations succeed while this lives, and aren't counted. On one thread.
class Spared {
public:
    Spared() noexcept;
    ~Spared();
    Spared(const Spared&) = delete;
    Spared& operator=(const Spared&) = delete;
};

}  // namespace telepot::test
