// SPDX-License-Identifier: MIT
#include "codec/source.hpp"

namespace telepot::codec {

namespace {

constexpr std::string_view white = " \t\r\n";

/// The position behind the string that starts at `at`.
std::size_t skip_string(std::string_view text, std::size_t at) noexcept {
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            return at + 1;
        }
    }
    return text.size();
}

/// The position of the bracket that opens the array of the member "result" of the outermost object.
std::size_t find_result(std::string_view text) noexcept {
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            const std::size_t end = skip_string(text, at);
            const bool is_result = depth == 1 && text.substr(at, end - at) == "\"result\"";
            at = end;
            if (is_result) {
                const std::size_t bracket = text.find_first_not_of(": \t\r\n", at);
                if (bracket != std::string_view::npos && text[bracket] == '[') return bracket;
            }
            continue;
        }
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
        ++at;
    }
    return std::string_view::npos;
}

void push_trimmed(std::vector<std::string_view>& pieces, std::string_view piece) {
    const std::size_t first = piece.find_first_not_of(white);
    if (first == std::string_view::npos) return;
    pieces.push_back(piece.substr(first, piece.find_last_not_of(white) + 1 - first));
}

constexpr std::string_view id_name = "\"update_id\"";

/// The next position from `at` on where an update begins: a brace and then its update_id. Inside a string the quotes
/// would be escaped, so that nothing else looks like it.
std::size_t find_update(std::string_view text, std::size_t at) noexcept {
    for (; (at = text.find(id_name, at)) != std::string_view::npos; at += id_name.size()) {
        const std::size_t before = at == 0 ? std::string_view::npos : text.find_last_not_of(white, at - 1);
        if (before != std::string_view::npos && text[before] == '{') return before;
    }
    return text.size();
}

/// The position of the bracket that ends the array, if nothing but the rest of the envelope follows it; otherwise the
/// answer was broken off.
std::size_t end_of_array(std::string_view answer, std::size_t start) noexcept {
    const std::size_t end = answer.find_last_of(']');
    if (end == std::string_view::npos || end < start) return std::string_view::npos;
    const std::string_view rest = answer.substr(end);
    const std::size_t last = rest.find_last_not_of(white);
    return rest.find_first_of("{}") == last && rest[last] == '}' ? end : std::string_view::npos;
}

}  // namespace

std::vector<std::string_view> split_batch(std::string_view answer) {
    std::vector<std::string_view> slices;
    const std::size_t open = find_result(answer);
    if (open == std::string_view::npos) return slices;
    int depth = 0;
    std::size_t start = open + 1;
    for (std::size_t at = start; at < answer.size();) {
        const char c = answer[at];
        if (c == '"') {
            at = skip_string(answer, at);
            continue;
        }
        const bool ends = depth == 0 && c == ']';
        if (ends || (depth == 0 && c == ',')) {
            push_trimmed(slices, answer.substr(start, at - start));
            start = at + 1;
        }
        if (ends) break;
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
        ++at;
    }
    return slices;
}

std::vector<std::string_view> split_broken_batch(std::string_view answer) {
    std::vector<std::string_view> pieces;
    const std::size_t open = find_result(answer);
    if (open == std::string_view::npos) return pieces;
    for (std::size_t start = find_update(answer, open); start < answer.size();) {
        const std::size_t next = find_update(answer, answer.find(id_name, start) + id_name.size());
        std::string_view piece = answer.substr(start, next - start);
        if (next == answer.size()) {
            const std::size_t end = end_of_array(answer, start);
            if (end == std::string_view::npos) break;
            piece = answer.substr(start, end - start);
        }
        const std::size_t last = piece.find_last_not_of(", \t\r\n");
        pieces.push_back(piece.substr(0, last + 1));
        start = next;
    }
    return pieces;
}

bool is_whole_object(std::string_view text) noexcept {
    int depth = 0;
    std::size_t at = text.find_first_not_of(white);
    if (at == std::string_view::npos || text[at] != '{') return false;
    while (at < text.size()) {
        const char c = text[at];
        at = c == '"' ? skip_string(text, at) : at + 1;
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
        if (depth == 0) break;
    }
    return depth == 0 && text.find_first_not_of(white, at) == std::string_view::npos;
}

void Source::note(Problem problem) const {
    // Updates are decoded one after the other, so that those of one stand together at the end.
    std::size_t of_this = 0;
    while (of_this < problems_.size() && problems_[problems_.size() - 1 - of_this].position == problem.position) {
        ++of_this;
    }
    if (of_this >= most_problems) return;
    if (of_this + 1 == most_problems) problem.text += "; what else is wrong isn't listed";
    problems_.push_back(std::move(problem));
}

std::string_view Source::slice(std::size_t position) const {
    if (!is_batch_) return text_;
    std::call_once(once_, [this] { slices_ = split_batch(text_); });
    return position < slices_.size() ? slices_[position] : std::string_view();
}

}  // namespace telepot::codec
