// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <ctime>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "telepot/helper/inline_answer.hpp"
#include "telepot/routing/callback_data.hpp"
#include "telepot/types/all.hpp"

namespace example {

/// What a button below the puzzle carries: the date, as days since 1970, and the weekday it stands for, Sunday being 0.
class Guess {
public:
    std::int32_t date = 0;
    std::uint8_t weekday = 0;

    static constexpr std::string_view prefix = "day";
    static constexpr unsigned version = 1;
    static constexpr auto fields = std::tuple(&Guess::date, &Guess::weekday);

    [[nodiscard]] std::chrono::sys_days day() const { return std::chrono::sys_days(std::chrono::days(date)); }
    [[nodiscard]] bool is_right() const { return std::chrono::weekday(day()).c_encoding() == weekday; }
};

inline constexpr std::string_view weekdays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                "Thursday", "Friday", "Saturday"};

/// A date as 2024-02-29; today if the text is none.
inline std::chrono::sys_days day_in(const std::string& text) {
    using namespace std::chrono;
    int year_number = 0;
    unsigned month_number = 0;
    unsigned day_number = 0;
    char dash = 0;
    char other_dash = 0;
    std::istringstream input(text);
    input >> year_number >> dash >> month_number >> other_dash >> day_number;
    const auto date = year(year_number) / month(month_number) / day(day_number);
    if (input && dash == '-' && other_dash == '-' && date.ok()) return date;
    return floor<days>(system_clock::now());
}

/// As 2024-02-29.
inline std::string date_text(std::chrono::sys_days day) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(day);
    std::tm date{};
    gmtime_r(&seconds, &date);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d", &date)};
}

/// A button for each weekday.
inline telepot::InlineKeyboardMarkup weekday_keyboard(std::chrono::sys_days day) {
    Guess guess;
    guess.date = day.time_since_epoch().count();
    telepot::InlineKeyboardMarkup keyboard;
    for (const std::string_view name : weekdays) {
        keyboard.row(
            telepot::InlineKeyboardButton(std::string(name)).set_callback_data(telepot::routing::pack_callback(guess)));
        ++guess.weekday;
    }
    return keyboard;
}

/// What can be made of a date: a puzzle for one's friends, and how far away it is.
inline telepot::InlineAnswer date_results(const std::string& query) {
    using namespace telepot;
    const std::chrono::sys_days day = day_in(query);
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::string question = "Which weekday is " + date_text(day) + "?";
    const std::string distance = date_text(day) + ": " + std::to_string((day - today).count()) + " days from today";
    const auto puzzle = InlineQueryResultArticle("puzzle", question, InputTextMessageContent(question))
                            .set_reply_markup(weekday_keyboard(day));
    const InlineQueryResultArticle plain("distance", distance, InputTextMessageContent(distance));
    return InlineAnswer(telepot::list(puzzle, plain)).set_cache_time(0);
}

/// What the puzzle becomes.
inline std::string solution(const Guess& guess, const std::string& winner, int wrong_guesses) {
    return date_text(guess.day()) + " is a " + std::string(weekdays[guess.weekday]) + ". " + winner +
           " knew it. Wrong guesses: " + std::to_string(wrong_guesses) + ".";
}

}  // namespace example
