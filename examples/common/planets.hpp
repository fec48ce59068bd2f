// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "telepot/helper/inline_answer.hpp"

namespace example {

class Planet {
public:
    std::string_view name;
    int moons;
    std::string_view year;
};

/// The planets whose names have a word in them, in any place; all of them for an empty word.
inline telepot::InlineAnswer planets_with(std::string_view word) {
    using namespace telepot;
    static constexpr Planet planets[] = {{"Mercury", 0, "88 days"},   {"Venus", 0, "225 days"},
                                         {"Earth", 1, "365 days"},    {"Mars", 2, "687 days"},
                                         {"Jupiter", 97, "12 years"}, {"Saturn", 274, "29 years"},
                                         {"Uranus", 28, "84 years"},  {"Neptune", 16, "165 years"}};
    std::vector<InlineQueryResultArticle> found;
    for (const Planet& planet : planets) {
        if (planet.name.find(word) == std::string_view::npos) continue;
        const std::string name(planet.name);
        const std::string text = name + ": " + std::to_string(planet.moons) + " moons, a year of ";
        found.emplace_back(name, name, InputTextMessageContent(text + std::string(planet.year)));
    }
    return InlineAnswer(found).set_cache_time(60);
}

}  // namespace example
