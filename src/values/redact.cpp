// SPDX-License-Identifier: MIT
#include "values/redact.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <utility>
#include <vector>

#include <string.h>

#include "telepot/values/log.hpp"

namespace telepot {

namespace {

constexpr std::string_view kMask = "***";
// Tokens have 35 characters after the colon; shorter ones are found too, in case that changes.
constexpr std::size_t kShortestLookalike = 30;
// What stands behind the colon is a secret by itself, unless it is so short that any text may hold it.
constexpr std::size_t kShortestSecret = 6;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_secret_character(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

int hex_value(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// A character as a text may spell it: itself, "%41", or "%2541" once it was encoded twice.
struct Unit {
    char value;
    std::size_t length;
};

Unit unit_at(std::string_view text, std::size_t at) {
    if (text[at] != '%') return {text[at], 1};
    std::size_t hex = at + 1;
    while (text.substr(hex, 2) == "25") hex += 2;
    if (hex + 2 > text.size()) return {'%', 1};
    const int high = hex_value(text[hex]);
    const int low = hex_value(text[hex + 1]);
    if (high < 0 || low < 0) return {'%', 1};
    return {static_cast<char>(high * 16 + low), hex + 2 - at};
}

/// How long the spelling of `needle` at `at` is; 0 if something else stands there.
std::size_t length_of(std::string_view needle, std::string_view text, std::size_t at) {
    const std::size_t begin = at;
    for (const char c : needle) {
        if (at >= text.size()) return 0;
        const Unit unit = unit_at(text, at);
        if (unit.value != c) return 0;
        at += unit.length;
    }
    return at - begin;
}

std::string mask_known(std::string_view text, std::string_view needle) {
    std::string masked;
    std::size_t copied = 0;
    const bool plain = text.find('%') == std::string_view::npos;
    const std::string_view starts[] = {needle.substr(0, 1), "%"};
    for (std::size_t at = 0; at < text.size();) {
        at = plain ? text.find(needle, at) : std::min(text.find(starts[0], at), text.find(starts[1], at));
        if (at >= text.size()) break;
        const std::size_t length = length_of(needle, text, at);
        if (length > 0) {
            masked.append(text, copied, at - copied).append(kMask);
            copied = at + length;
        }
        at += std::max<std::size_t>(length, 1);
    }
    return masked.append(text, copied);
}

// Digits, a colon, and what is long enough for a secret.
std::string mask_lookalikes(std::string_view text) {
    std::string masked;
    std::size_t copied = 0;
    for (std::size_t at = text.find_first_of(":%"); at != std::string_view::npos; at = text.find_first_of(":%", at)) {
        const Unit colon = unit_at(text, at);
        const std::size_t secret = at + colon.length;
        const bool behind_digit = at > copied && is_digit(text[at - 1]);
        at = secret;
        if (colon.value != ':' || !behind_digit) continue;
        std::size_t count = 0;
        std::size_t end = secret;
        while (end < text.size()) {
            const Unit unit = unit_at(text, end);
            if (!is_secret_character(unit.value)) break;
            end += unit.length;
            ++count;
        }
        if (count < kShortestLookalike) continue;
        masked.append(text, copied, secret - copied).append(kMask);
        copied = at = end;
    }
    return masked.append(text, copied);
}

/// The tokens of all bots that live.
class KnownTokens {
public:
    // Never destroyed: texts are masked while the process ends, too.
    static KnownTokens& instance() {
        static auto* const known = new KnownTokens;
        return *known;
    }

    void add(const std::string& needle) {
        const std::lock_guard lock(mutex_);
        needles_.push_back(needle);
    }

    void remove(const std::string& needle) noexcept {
        const std::lock_guard lock(mutex_);
        const auto found = std::find(needles_.begin(), needles_.end(), needle);
        if (found == needles_.end()) return;
        std::swap(*found, needles_.back());
        redact::wipe(needles_.back());
        needles_.pop_back();
    }

    std::string mask(std::string text) {
        const std::lock_guard lock(mutex_);
        for (const std::string& needle : needles_) text = mask_known(text, needle);
        return text;
    }

private:
    std::mutex mutex_;
    std::vector<std::string> needles_;
};

}  // namespace

namespace redact {

namespace {

std::string needle_of(std::string_view token) {
    const std::string_view secret = token.substr(std::min(token.find(':'), token.size() - 1) + 1);
    return std::string(secret.size() >= kShortestSecret ? secret : token);
}

void escape(std::string& out, unsigned char byte) {
    static constexpr char digits[] = "0123456789abcdef";
    out += {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
}

/// How many bytes the UTF-8 sequence at the beginning of `text` has, and what it stands for; 0 bytes if it is none.
std::pair<std::size_t, std::uint32_t> decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::uint32_t lead = byte(0);
    const std::size_t size = lead < 0x80   ? 1
                             : lead < 0xc2 ? 0
                             : lead < 0xe0 ? 2
                             : lead < 0xf0 ? 3
                             : lead < 0xf5 ? 4
                                           : 0;
    if (size == 0 || size > text.size()) return {0, 0};
    std::uint32_t value = size == 1 ? lead : lead & (0x7fU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U) return {0, 0};
        value = (value << 6) | (byte(i) & 0x3fU);
    }
    static constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < least[size] || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return {0, 0};
    return {size, value};
}

bool is_harmless(std::uint32_t character) {
    if (character < 0x20 || (character >= 0x7f && character < 0xa0)) return false;
    const bool turns = (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    return !turns && character != 0x2028 && character != 0x2029;
}

}  // namespace

KnownToken::KnownToken(std::string_view token) : needle_(token.empty() ? std::string() : needle_of(token)) {
    if (!needle_.empty()) KnownTokens::instance().add(needle_);
}

KnownToken::~KnownToken() {
    if (!needle_.empty()) KnownTokens::instance().remove(needle_);
    wipe(needle_);
}

std::string printable(std::string_view text, Lines lines) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto [size, character] = decode(text);
        const std::string_view bytes = text.substr(0, std::max<std::size_t>(size, 1));
        text.remove_prefix(bytes.size());
        const bool line = character == '\n' || character == '\t';
        if (size > 0 && (is_harmless(character) || (line && lines == Lines::kept))) {
            result += bytes;
        } else if (size > 0 && character == '\n') {
            result += "\\n";
        } else if (size > 0 && character == '\t') {
            result += "\\t";
        } else {
            for (const char byte : bytes) escape(result, static_cast<unsigned char>(byte));
        }
    }
    return result;
}

void wipe(std::string& secret) noexcept {
    ::explicit_bzero(secret.data(), secret.size());
    secret.clear();
}

}  // namespace redact

std::string log::mask_tokens(std::string_view text) {
    return mask_lookalikes(KnownTokens::instance().mask(std::string(text)));
}

}  // namespace telepot
