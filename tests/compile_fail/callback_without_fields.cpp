// SPDX-License-Identifier: MIT
// A struct that can't be callback data is told so in one line.
// error: static assertion failed.*callback data lists its members: static constexpr auto fields
// errors: 1
#include <telepot/routing/composer.hpp>

struct Vote {
    bool in_favour = false;
    static constexpr std::string_view prefix = "vote";
#ifndef WRONG
    static constexpr auto fields = std::tuple(&Vote::in_favour);
#endif
};

auto composer =
    telepot::ComposerOf<telepot::blocking>().callback<Vote>([](const telepot::CallbackQuery&, const Vote&) {});
std::string data = telepot::routing::pack_callback(Vote());
