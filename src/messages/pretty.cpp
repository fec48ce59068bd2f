// SPDX-License-Identifier: MIT
#include "telepot/messages/pretty.hpp"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <utility>

#include "telepot/messages/any_message.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/json.hpp"

namespace telepot {

namespace {

constexpr std::size_t line_width = 80;

/// Breaks JSON into lines. An object or array that fits on the rest of its line stays there.
class Lines {
public:
    explicit Lines(std::string_view json) : json_(json) {}

    std::string text() && {
        value();
        return std::move(out_);
    }

private:
    [[nodiscard]] char next() {
        while (at_ < json_.size() && std::string_view(" \t\r\n").find(json_[at_]) != std::string_view::npos) ++at_;
        return at_ < json_.size() ? json_[at_] : '\0';
    }
    /// The end of the text, number or word that begins at a position.
    [[nodiscard]] std::size_t end_of_token(std::size_t at) const noexcept {
        if (json_[at] != '"') return std::min(json_.find_first_of(",:]} \t\r\n", at), json_.size());
        for (++at; at < json_.size() && json_[at] != '"'; ++at) {
            if (json_[at] == '\\') ++at;
        }
        return std::min(at + 1, json_.size());
    }
    void token() {
        const std::size_t end = std::max(end_of_token(at_), at_ + 1);  // at least one character of what is no JSON
        out_.append(json_, at_, end - at_);
        at_ = end;
    }

    void value() {
        const char open = next();
        if (open != '{' && open != '[') {
            if (open != '\0') token();
            return;
        }
        if (stays_on_line()) return;
        const char close = open == '{' ? '}' : ']';
        out_.push_back(open);
        ++at_;
        indent_ += 2;
        while (next() != close && next() != '\0') {
            line();
            member(open == '{');
            if (next() != ',') continue;
            out_.push_back(',');
            ++at_;
        }
        indent_ -= 2;
        line();
        out_.push_back(close);
        ++at_;
    }
    void member(bool has_name) {
        if (has_name) {
            token();
            if (next() == ':') ++at_;
            out_.append(": ");
        }
        value();
    }
    void line() {
        out_.append("\n").append(indent_, ' ');
        line_start_ = out_.size() - indent_;
    }

    /// Writes the object or array that begins here if there is room for it on the line.
    bool stays_on_line() {
        const std::size_t begin = out_.size();
        const std::size_t from = at_;
        std::size_t depth = 0;
        do {
            const char c = next();
            if (c == '\0') break;
            if (c == '{' || c == '[') ++depth;
            if (c == '}' || c == ']') --depth;
            if (c == '"' || std::string_view("{}[],:").find(c) == std::string_view::npos) {
                token();
            } else {
                out_.push_back(c);
                if (c == ',' || c == ':') out_.push_back(' ');
                ++at_;
            }
        } while (depth > 0 && out_.size() - line_start_ <= line_width);
        if (depth == 0 && out_.size() - line_start_ <= line_width) return true;
        out_.resize(begin);
        at_ = from;
        return false;
    }

    std::string_view json_;
    std::size_t at_ = 0;
    std::string out_;
    std::size_t line_start_ = 0;
    std::size_t indent_ = 0;
};

}  // namespace

std::string detail::pretty_json(std::string_view json) {
    return Lines(json).text();
}

void detail::print(std::ostream& out, const std::string& text) {
    out << text;
}

std::string pretty(const AnyMessage& msg) {
    return msg.visit([](const auto& object) { return pretty(object); });
}

std::string pretty(const Event& event) {
    return event.flavor();
}

std::string pretty(const Json& json) {
    return detail::pretty_json(json.text());
}

}  // namespace telepot
