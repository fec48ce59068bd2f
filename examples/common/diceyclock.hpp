// SPDX-License-Identifier: MIT
#pragma once

#include <ctime>
#include <random>
#include <string>
#include <string_view>

namespace example {

/// What the dicey clock says to a command: /roll throws a die, /time tells the time.
inline std::string dicey_answer(std::string_view command) {
    if (command == "/roll") {
        static thread_local std::mt19937 random{std::random_device{}()};
        return std::to_string(std::uniform_int_distribution{1, 6}(random));
    }
    if (command == "/time") {
        const std::time_t now = std::time(nullptr);
        std::tm local{};
        localtime_r(&now, &local);
        char text[32];
        return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &local)};
    }
    return "I know /roll and /time.";
}

}  // namespace example
