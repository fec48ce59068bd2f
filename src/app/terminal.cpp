// SPDX-License-Identifier: MIT
#include "app/terminal.hpp"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <sys/ioctl.h>

#include "values/redact.hpp"

namespace telepot::app {

namespace {

std::string_view variable(const char* name) noexcept {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody changes the environment
    return value != nullptr ? std::string_view(value) : std::string_view();
}

std::string_view code(Colour colour) noexcept {
    switch (colour) {
        case Colour::bold: return "\x1b[1m";
        case Colour::dim: return "\x1b[2m";
        case Colour::red: return "\x1b[31m";
        case Colour::green: return "\x1b[32m";
        case Colour::yellow: return "\x1b[33m";
        case Colour::cyan: return "\x1b[36m";
    }
    return {};
}

}  // namespace

bool is_terminal(int descriptor) noexcept {
    return isatty(descriptor) == 1;
}

bool has_colours(int descriptor) noexcept {
    return is_terminal(descriptor) && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

int columns(int descriptor) noexcept {
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return 80;
}

std::string paint(std::string_view text, Colour colour, int descriptor) {
    if (!has_colours(descriptor)) return std::string(text);
    return std::string(code(colour)).append(text).append("\x1b[0m");
}

std::string printable(std::string_view text) {
    return redact::printable(text, redact::Lines::kept);
}

std::string one_line(std::string_view text, std::size_t bytes) {
    const bool is_long = text.size() > bytes;
    if (is_long) {
        text = text.substr(0, bytes);
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.remove_suffix(1);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U) text.remove_suffix(1);
    }
    return redact::printable(text) + (is_long ? "..." : "");
}

std::string size_text(std::uint64_t bytes) {
    if (bytes < 1000) return std::to_string(bytes) + " B";
    constexpr std::array units{"kB", "MB", "GB", "TB"};
    auto value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    while (value >= 1000 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f %s", value, units.at(unit));
    return text.data();
}

}  // namespace telepot::app
