// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

#include "telepot/store/fields.hpp"

namespace example {

/// A number from 0 to 99, and what to say to somebody who guesses it.
class GuessingGame {
public:
    void fields(telepot::Fields& f) { f("number", number_); }
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool is_over() const { return over_; }

    std::string answer(std::string_view guess) {
        int guessed = 0;
        const char* end = guess.data() + guess.size();
        const auto read = std::from_chars(guess.data(), end, guessed);
        if (read.ec != std::errc() || read.ptr != end) return "Give me a number, please.";
        if (guessed < number_) return "Higher";
        if (guessed > number_) return "Lower";
        over_ = true;
        return "Correct!";
    }

private:
    static int any_number() {
        std::random_device random;
        return std::uniform_int_distribution{0, 99}(random);
    }

    int number_ = any_number();
    bool over_ = false;
};

}  // namespace example
