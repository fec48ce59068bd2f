// SPDX-License-Identifier: MIT
#include <array>
#include <cstdint>

#include "telepot/login/deep_link.hpp"

namespace telepot {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<std::int8_t, 256> values() {
    std::array<std::int8_t, 256> result{};
    result.fill(-1);
    for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
        result[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::int8_t>(i);
    }
    return result;
}
constexpr auto kValues = values();

}  // namespace

std::string base64url_encode(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8U) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 6; bits -= 6) text.push_back(kAlphabet[(pending >> (bits - 6)) & 63U]);
    }
    if (bits > 0) text.push_back(kAlphabet[(pending << (6 - bits)) & 63U]);
    return text;
}

std::optional<std::string> base64url_decode(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const int value = kValues[static_cast<unsigned char>(c)];
        if (value < 0) return std::nullopt;
        pending = (pending << 6U) | static_cast<unsigned>(value);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes.push_back(static_cast<char>((pending >> bits) & 255U));
    }
    // Neither a character too many, nor bits that no byte has set.
    if (bits >= 6 || (pending & ((1U << bits) - 1)) != 0) return std::nullopt;
    return bytes;
}

}  // namespace telepot
