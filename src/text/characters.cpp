// SPDX-License-Identifier: MIT
#include "text/characters.hpp"

#include <algorithm>
#include <array>

#include "text/utf16.hpp"

namespace telepot::text {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

constexpr std::array extending{
    CodeRange{0x0300, 0x036F},   CodeRange{0x0483, 0x0489},   CodeRange{0x0591, 0x05BD},   CodeRange{0x05BF, 0x05BF},
    CodeRange{0x05C1, 0x05C2},   CodeRange{0x05C4, 0x05C5},   CodeRange{0x0610, 0x061A},   CodeRange{0x064B, 0x065F},
    CodeRange{0x0670, 0x0670},   CodeRange{0x06D6, 0x06DC},   CodeRange{0x06DF, 0x06E4},   CodeRange{0x0900, 0x0903},
    CodeRange{0x093A, 0x093C},   CodeRange{0x093E, 0x094F},   CodeRange{0x0951, 0x0957},   CodeRange{0x0962, 0x0963},
    CodeRange{0x0981, 0x0983},   CodeRange{0x09BC, 0x09BC},   CodeRange{0x09BE, 0x09CD},   CodeRange{0x0A3C, 0x0A51},
    CodeRange{0x0ABC, 0x0ABC},   CodeRange{0x0ABE, 0x0ACD},   CodeRange{0x0B3C, 0x0B3C},   CodeRange{0x0B3E, 0x0B57},
    CodeRange{0x0BBE, 0x0BCD},   CodeRange{0x0C3E, 0x0C56},   CodeRange{0x0CBC, 0x0CBC},   CodeRange{0x0CBE, 0x0CD6},
    CodeRange{0x0D3B, 0x0D3C},   CodeRange{0x0D3E, 0x0D4D},   CodeRange{0x0E31, 0x0E31},   CodeRange{0x0E33, 0x0E3A},
    CodeRange{0x0E47, 0x0E4E},   CodeRange{0x0EB1, 0x0EB1},   CodeRange{0x0EB3, 0x0EBC},   CodeRange{0x0EC8, 0x0ECE},
    CodeRange{0x0F71, 0x0F84},   CodeRange{0x102B, 0x103E},   CodeRange{0x1160, 0x11FF},   CodeRange{0x17B4, 0x17D3},
    CodeRange{0x1AB0, 0x1AFF},   CodeRange{0x1DC0, 0x1DFF},   CodeRange{0x200C, 0x200D},   CodeRange{0x20D0, 0x20F0},
    CodeRange{0x302A, 0x302F},   CodeRange{0x3099, 0x309A},   CodeRange{0xFE00, 0xFE0F},   CodeRange{0xFE20, 0xFE2F},
    CodeRange{0x1F3FB, 0x1F3FF}, CodeRange{0xE0020, 0xE007F}, CodeRange{0xE0100, 0xE01EF},
};

constexpr char32_t zero_width_joiner = 0x200D;
/// A row of flags longer than this is cut as if it began anew, so that looking back has an end.
constexpr int longest_row_of_flags = 64;

bool is_extending(char32_t code) noexcept {
    const auto* found = std::lower_bound(extending.begin(), extending.end(), code,
                                         [](const CodeRange& range, char32_t c) { return range.last < c; });
    return found != extending.end() && found->first <= code;
}

bool is_flag_letter(char32_t code) noexcept {
    return code >= 0x1F1E6 && code <= 0x1F1FF;
}

std::size_t previous(std::string_view text, std::size_t byte) noexcept {
    do {
        --byte;
    } while (byte > 0 && units_of(text[byte]) == 0);
    return byte;
}

/// Flags are pairs of letters: whether an odd number of them stands before this byte.
bool amid_flag(std::string_view text, std::size_t byte) noexcept {
    int letters = 0;
    while (byte > 0 && letters < longest_row_of_flags) {
        byte = previous(text, byte);
        if (!is_flag_letter(code_point_at(text, byte))) break;
        ++letters;
    }
    return letters % 2 == 1;
}

}  // namespace

char32_t code_point_at(std::string_view text, std::size_t byte) noexcept {
    const auto first = static_cast<unsigned char>(text[byte]);
    const std::size_t more = first >= 0xF0U ? 3 : first >= 0xE0U ? 2 : first >= 0xC0U ? 1 : 0;
    if (byte + more >= text.size()) return first;
    char32_t code = more == 0 ? first : first & (0x3FU >> more);
    for (std::size_t i = 1; i <= more; ++i) code = code << 6U | (static_cast<unsigned char>(text[byte + i]) & 0x3FU);
    return code;
}

bool joins_previous(std::string_view text, std::size_t byte) noexcept {
    if (byte == 0 || byte >= text.size()) return false;
    const char32_t code = code_point_at(text, byte);
    if (code < 0x80) return code == '\n' && text[byte - 1] == '\r';
    if (is_extending(code)) return true;
    const char32_t before = code_point_at(text, previous(text, byte));
    if (before == zero_width_joiner) return true;
    return is_flag_letter(code) && is_flag_letter(before) && amid_flag(text, byte);
}

}  // namespace telepot::text
