// SPDX-License-Identifier: MIT
// A task runs once: awaiting one that has a name gives it away, and that must be written.
// error: (passing .*telepot::task<int>.* discards qualifiers|no member named 'await_ready' in 'telepot::task<int>')
#include <utility>

#include <telepot/task.hpp>

telepot::task<int> number() {
    co_return 1;
}

telepot::task<int> sum() {
    telepot::task<int> one = number();
#ifdef WRONG
    co_return co_await one;
#else
    co_return co_await std::move(one);
#endif
}
