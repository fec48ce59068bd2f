// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "telepot/types/all.hpp"

namespace example {

inline telepot::InlineKeyboardMarkup vote_keyboard() {
    using telepot::InlineKeyboardButton;
    return telepot::InlineKeyboardMarkup().row(InlineKeyboardButton("Yes").set_callback_data("yes"),
                                               InlineKeyboardButton("No").set_callback_data("no"));
}

/// A question, and what each member of a group thinks about it.
class Ballot {
public:
    Ballot(std::string question, std::int64_t voters) : question_(std::move(question)), voters_(voters) {}

    void vote(std::int64_t user, std::string_view choice) { votes_.insert_or_assign(user, std::string(choice)); }
    [[nodiscard]] bool is_complete() const { return std::cmp_greater_equal(votes_.size(), voters_); }
    [[nodiscard]] std::string result() const {
        return question_ + "\nYes: " + std::to_string(count("yes")) + ", no: " + std::to_string(count("no"));
    }

private:
    [[nodiscard]] std::ptrdiff_t count(std::string_view choice) const {
        return std::count_if(votes_.begin(), votes_.end(), [&](const auto& vote) { return vote.second == choice; });
    }

    std::string question_;
    std::int64_t voters_;
    std::map<std::int64_t, std::string> votes_;
};

}  // namespace example
