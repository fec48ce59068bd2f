// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "telepot/delegate/delegator_bot.hpp"
#include "telepot/types/all.hpp"

namespace example {

/// What a delegate says: which it is, and how much it has seen.
inline std::string report(const telepot::Seed& seed, int count) {
    return "delegate " + seed.str() + ", message " + std::to_string(count);
}

inline telepot::InlineKeyboardMarkup press_me() {
    using telepot::InlineKeyboardButton;
    return telepot::InlineKeyboardMarkup().row(InlineKeyboardButton("Press me").set_callback_data("press"));
}

/// A seeder of one's own: each text that is a number has a delegate for itself, everything else has none.
inline telepot::Seed per_number(const telepot::AnyMessage& msg) {
    const auto* message = msg.get_if<telepot::Message>();
    if (message == nullptr || !message->text) return {};
    const bool digits = message->text->find_first_not_of("0123456789") == std::string::npos;
    return digits ? telepot::Seed::fresh() : telepot::Seed();
}

/// Whether an id is a person's; those of groups and channels are negative.
inline bool is_person(const telepot::Seed& seed) {
    return seed.number() > 0;
}

/// The patterns of one name. Ends the program with a list of all names if there is no such name.
template <class Table>
const auto& patterns_of(const Table& table, std::string_view name) {
    const auto found = table.find(name);
    if (found != table.end()) return found->second;
    std::cerr << "set EXAMPLE_PAIRING to one of these:";
    for (const auto& [known, patterns] : table) std::cerr << ' ' << known;
    std::cerr << '\n';
    std::exit(2);
}

}  // namespace example
