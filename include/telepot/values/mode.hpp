// SPDX-License-Identifier: MIT
#pragma once

namespace telepot {

template <class T>
class task;

/// The traditional version: a call waits and returns its result.
struct blocking {
    template <class T>
    using result = T;
};

/// The asynchronous version: a call returns a task of its result.
struct coroutine {
    template <class T>
    using result = task<T>;
};

}  // namespace telepot
