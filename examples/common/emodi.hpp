// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace example {

/// The code points of a UTF-8 text, as C++ spells them: one line each. The text is valid: it came from a server.
inline std::string code_points(std::string_view text) {
    std::string lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const int length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        std::uint32_t code = length == 1 ? lead : lead & (0x7fU >> length);
        for (int i = 1; i < length; ++i) code = code << 6U | (static_cast<unsigned char>(text[at + i]) & 0x3fU);
        char escape[16];
        std::snprintf(escape, sizeof escape, code > 0xffff ? "\\U%08x" : "\\u%04x", code);
        lines.append(text.substr(at, length)).append("  ").append(escape).append("\n");
        at += length;
    }
    return lines;
}

}  // namespace example
