// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "telepot/store/fields.hpp"

namespace example {

/// What somebody wants to buy, and what to say about it. All of it survives.
class Basket {
public:
    void fields(telepot::Fields& f) { f("items", items_)("ordered", ordered_); }
    [[nodiscard]] bool is_ordered() const { return ordered_; }
    [[nodiscard]] bool is_empty() const { return items_.empty(); }

    /// "/cart" and "/order"; anything else is an item.
    std::string answer(const std::string& text) {
        if (text == "/cart") return summary();
        if (text == "/order") {
            if (items_.empty()) return "There is nothing in your cart.";
            ordered_ = true;
            return "Ordered:\n" + summary();
        }
        const int count = ++items_[text];
        return std::to_string(count) + " x " + text;
    }

private:
    [[nodiscard]] std::string summary() const {
        if (items_.empty()) return "There is nothing in your cart.";
        std::string lines;
        for (const auto& [item, count] : items_) {
            if (!lines.empty()) lines += '\n';
            lines += std::to_string(count) + " x " + item;
        }
        return lines;
    }

    std::map<std::string, int> items_;
    bool ordered_ = false;
};

}  // namespace example
