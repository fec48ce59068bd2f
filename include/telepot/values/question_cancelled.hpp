// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "telepot/values/exception.hpp"

namespace telepot {

/// Somebody has broken a question off with one of the words that do so, as "/cancel". Uncaught it ends the delegate, as
/// StopListening does, and is no error.
class QuestionCancelled : public StopListening {
public:
    explicit QuestionCancelled(std::string word)
        : word_(std::move(word)), text_("the question was broken off: " + word_) {}
    /// What was said, whole.
    [[nodiscard]] const std::string& word() const noexcept { return word_; }
    [[nodiscard]] const char* what() const noexcept override { return text_.c_str(); }

private:
    std::string word_;
    std::string text_;
};

}  // namespace telepot
