// SPDX-License-Identifier: MIT
#include "lab/command/json_lines.hpp"

#include <cstddef>
#include <string>

namespace telepot::lab {

namespace {

/// Walks through the text and keeps the line of the value whose path is the longest beginning of the wanted one.
class Walk {
public:
    Walk(std::string_view text, std::string_view wanted) : text_(text), wanted_(wanted) {}

    int line() {
        value("");
        return found_;
    }

private:
    void skip_space() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) step();
    }
    void step() {
        if (text_[at_++] == '\n') ++line_;
    }
    bool take(char c) {
        skip_space();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        step();
        return true;
    }
    std::string string() {
        std::string content;
        take('"');
        while (at_ < text_.size() && text_[at_] != '"') {
            if (text_[at_] == '\\') content += text_[at_++];
            content += text_[at_];
            step();
        }
        step();
        return content;
    }
    bool leads_to_wanted(std::string_view path) const {
        if (!wanted_.starts_with(path)) return false;
        return path.empty() || path.size() == wanted_.size() || wanted_[path.size()] == '.' ||
               wanted_[path.size()] == '[';
    }
    // Depth is bounded by the parser that has read the text before.
    void value(const std::string& path) {  // NOLINT(misc-no-recursion)
        skip_space();
        if (at_ >= text_.size()) return;
        if (leads_to_wanted(path)) found_ = line_;
        if (take('{')) {
            while (!take('}') && at_ < text_.size()) {
                skip_space();
                const int line_of_key = line_;
                const std::string key = string();
                const std::string inner = path.empty() ? key : path + '.' + key;
                take(':');
                if (leads_to_wanted(inner)) found_ = line_of_key;
                value(inner);
                take(',');
            }
        } else if (take('[')) {
            for (std::size_t i = 0; !take(']') && at_ < text_.size(); ++i) {
                value(path + '[' + std::to_string(i) + ']');
                take(',');
            }
        } else if (text_[at_] == '"') {
            string();
        } else {
            while (at_ < text_.size() && std::string_view(",]} \t\r\n").find(text_[at_]) == std::string_view::npos)
                step();
        }
    }

    std::string_view text_;
    std::string_view wanted_;
    std::size_t at_ = 0;
    int line_ = 1;
    int found_ = 1;
};

}  // namespace

int line_of(std::string_view json_text, std::string_view path) {
    return Walk(json_text, path).line();
}

}  // namespace telepot::lab
