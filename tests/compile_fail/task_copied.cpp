// SPDX-License-Identifier: MIT
// A task owns its coroutine: there is no second owner.
// error: (deleted|implicitly-deleted)
#include <utility>

#include <telepot/task.hpp>

telepot::task<int> number() {
    co_return 1;
}

int main() {
    telepot::task<int> one = number();
#ifdef WRONG
    telepot::task<int> two = one;
#else
    telepot::task<int> two = std::move(one);
#endif
    return two ? 0 : 1;
}
