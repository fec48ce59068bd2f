// SPDX-License-Identifier: MIT
#include "app/near_name.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace telepot::app {

namespace {

constexpr std::size_t longest_name = 64;  // the table below grows with the square

std::string folded(std::string_view name) {
    std::string result(name.substr(0, longest_name));
    std::ranges::transform(result, result.begin(), [](char c) {
        if (c == '-') return '_';
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

/// The number of slips between two words: a letter too many, too few, another, or two swapped.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> slips(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) slips[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) slips[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t other = slips[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            slips[i][j] = std::min({slips[i - 1][j] + 1, slips[i][j - 1] + 1, other});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                slips[i][j] = std::min(slips[i][j], slips[i - 2][j - 2] + 1);
            }
        }
    }
    return slips[a.size()][b.size()];
}

}  // namespace

std::string_view near_name(std::string_view typed, std::span<const std::string_view> names) {
    const std::string wanted = folded(typed);
    std::string_view best;
    std::size_t fewest = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const std::string_view name : names) {
        const std::string candidate = folded(name);
        std::size_t slips = distance(wanted, candidate);
        // The beginning of a name is a better guess than a word that merely looks like it.
        if (wanted.size() >= 3 && candidate.starts_with(wanted)) slips = std::min<std::size_t>(slips, 1);
        if (slips >= fewest) continue;
        fewest = slips;
        best = name;
    }
    return best;
}

std::string did_you_mean(std::string_view typed, std::span<const std::string_view> names) {
    const std::string_view near = near_name(typed, names);
    return near.empty() ? std::string() : "; did you mean " + std::string(near) + "?";
}

}  // namespace telepot::app
