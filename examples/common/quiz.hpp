// SPDX-License-Identifier: MIT
#pragma once

#include <random>
#include <string>
#include <string_view>

#include "telepot/types/all.hpp"

namespace example {

inline telepot::InlineKeyboardMarkup start_keyboard() {
    using telepot::InlineKeyboardButton;
    return telepot::InlineKeyboardMarkup().row(InlineKeyboardButton("START").set_callback_data("start"));
}

/// Sums to do, one after the other, and how well somebody does them.
class Quiz {
public:
    /// The next sum, as "1. 12 + 34 = ?".
    std::string next_question() {
        ++questions_;
        const int first = any_number(1, 50);
        const int second = any_number(1, 50);
        sum_ = first + second;
        return std::to_string(questions_) + ". " + std::to_string(first) + " + " + std::to_string(second) + " = ?";
    }

    /// Some answers to the last question, the right one among them.
    [[nodiscard]] telepot::InlineKeyboardMarkup choices() {
        const int lowest = sum_ - any_number(0, 3);
        return telepot::InlineKeyboardMarkup()
            .row(choice(lowest), choice(lowest + 1))
            .row(choice(lowest + 2), choice(lowest + 3));
    }

    void answer(std::string_view choice) {
        if (choice == std::to_string(sum_)) ++right_;
    }

    /// The last question counts for nothing: it was left open.
    [[nodiscard]] std::string score() const {
        return std::to_string(right_) + " of " + std::to_string(questions_ - 1) + " were right.";
    }

private:
    static telepot::InlineKeyboardButton choice(int number) {
        const std::string text = std::to_string(number);
        return telepot::InlineKeyboardButton(text).set_callback_data(text);
    }
    int any_number(int from, int to) { return std::uniform_int_distribution{from, to}(random_); }

    std::mt19937 random_{std::random_device{}()};
    int sum_ = 0;
    int questions_ = 0;
    int right_ = 0;
};

}  // namespace example
