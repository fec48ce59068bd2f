// SPDX-License-Identifier: MIT
// The umbrella leaves formatted texts out, and says where they are.
// error: static assertion failed.*needs #include <telepot/text.hpp>
// errors: 3
#include <telepot/telepot.hpp>
#ifndef WRONG
#include <telepot/text.hpp>
#endif

void greet() {
    static_cast<void>(telepot::text::bold("Hello"));
    static_cast<void>(telepot::text::format("{} is {}", 5, telepot::text::code("five")));
}
