// SPDX-License-Identifier: MIT
#include "lab/difference.hpp"

#include <algorithm>
#include <cstddef>

namespace telepot::lab {

namespace {

using Lines = std::vector<std::string>;
/// Entry [i][j]: how many lines the ends of both from i and j on have in common, in order.
using Table = std::vector<std::vector<std::size_t>>;

constexpr std::size_t max_cells = 4'000'000;

Table common(const Lines& expected, const Lines& got) {
    Table table(expected.size() + 1, std::vector<std::size_t>(got.size() + 1, 0));
    for (std::size_t i = expected.size(); i-- > 0;) {
        for (std::size_t j = got.size(); j-- > 0;) {
            table[i][j] = expected[i] == got[j] ? table[i + 1][j + 1] + 1 : std::max(table[i + 1][j], table[i][j + 1]);
        }
    }
    return table;
}

void add(std::string& out, const char* mark, const std::string& line) {
    out += mark;
    out += line;
    out += '\n';
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
    Lines lines;
    while (true) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

std::string difference(const std::vector<std::string>& expected, const std::vector<std::string>& got) {
    std::string out;
    if ((expected.size() + 1) * (got.size() + 1) > max_cells) {
        for (const std::string& line : expected) add(out, "- ", line);
        for (const std::string& line : got) add(out, "+ ", line);
        return out;
    }
    const Table table = common(expected, got);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < expected.size() || j < got.size()) {
        if (i < expected.size() && j < got.size() && expected[i] == got[j]) {
            add(out, "  ", expected[i++]);
            ++j;
        } else if (j == got.size() || (i < expected.size() && table[i + 1][j] >= table[i][j + 1])) {
            add(out, "- ", expected[i++]);
        } else {
            add(out, "+ ", got[j++]);
        }
    }
    return out;
}

}  // namespace telepot::lab
