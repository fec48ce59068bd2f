// SPDX-License-Identifier: MIT
#include "lab/entities/bank_card.hpp"

#include <string>

#include "lab/entities/unicode.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

using Text = std::u32string_view;

constexpr bool is_group_symbol(char32_t c) noexcept {
    return is_ascii_digit(c) || c == U' ' || c == U'-';
}

/// The check digit that ends every card's number (Luhn's algorithm).
bool has_right_check_digit(const std::string& digits) {
    int sum = 0;
    bool doubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, doubled = !doubled) {
        const int value = *digit - '0';
        sum += !doubled ? value : value < 5 ? 2 * value : 2 * value - 9;
    }
    return sum % 10 == 0;
}

/// The payment systems whose numbers have known lengths; others pass.
bool has_right_length(const std::string& digits) {
    const std::size_t size = digits.size();
    const int two = std::stoi(digits.substr(0, 2));
    const int four = std::stoi(digits.substr(0, 4));
    if (digits.front() == '4') return size == 13 || size == 16 || size == 18 || size == 19;  // Visa
    if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return size == 16;       // Mastercard
    if (two == 34 || two == 37) return size == 15;                                           // American Express
    if (two == 62 || two == 81) return size >= 16;                                           // UnionPay
    return four < 2200 || four > 2204 || size == 16;                                         // Mir
}

class CardScanner {
public:
    explicit CardScanner(Text text) : text_(text) {}

    std::vector<FoundCard> run() {
        std::vector<FoundCard> out;
        while (skip_to_digit()) {
            const std::size_t begin = at_;
            if (begin > 0 && joins(text_[begin - 1])) {
                while (at_ < text_.size() && is_group_symbol(text_[at_])) ++at_;
                continue;
            }
            take_number();
            if (const std::size_t end = card_end(begin); end != begin) out.push_back({begin, end});
        }
        return out;
    }

private:
    bool skip_to_digit() {
        while (at_ < text_.size() && !is_ascii_digit(text_[at_])) ++at_;
        return at_ < text_.size();
    }

    static bool joins(char32_t c) noexcept { return Text{U".,+-_"}.find(c) != Text::npos || is_letter(c); }

    void take_number() {
        digits_.clear();
        bool grouped = false;
        for (; at_ < text_.size() && is_group_symbol(text_[at_]); ++at_) {
            // A number in one piece ends with the space behind it.
            if (text_[at_] == U' ' && !grouped && digits_.size() >= 16 && digits_.size() <= 19) break;
            if (is_ascii_digit(text_[at_])) {
                digits_.push_back(static_cast<char>(text_[at_]));
            } else {
                grouped = true;
            }
        }
    }

    /// The end of the card's number; `begin` if it is none.
    [[nodiscard]] std::size_t card_end(std::size_t begin) const {
        if (digits_.size() < 13 || digits_.size() > 19) return begin;
        std::size_t end = at_;
        while (!is_ascii_digit(text_[end - 1])) --end;
        if (end - begin > 2 * digits_.size() - 1) return begin;
        if (end < text_.size()) {
            const char32_t next = text_[end];
            if (next == U'-' || next == U'_' || is_letter(next)) return begin;
        }
        return has_right_check_digit(digits_) && has_right_length(digits_) ? end : begin;
    }

    Text text_;
    std::size_t at_ = 0;
    std::string digits_;
};

}  // namespace

std::vector<FoundCard> find_bank_cards(Text text) {
    return CardScanner{text}.run();
}

}  // namespace telepot::lab
