// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdio>
#include <ctime>

#include "telepot/values/log.hpp"

namespace telepot::log {

namespace {

const char* name_of(Level level) noexcept {
    switch (level) {
        case Level::debug: return "debug";
        case Level::info: return "info";
        case Level::warning: return "warning";
        default: return "error";
    }
}

std::string time_now() {
    const auto now = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    char date[32];
    char text[48];
    const std::size_t length = std::strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%S", &parts);
    const int whole =
        std::snprintf(text, sizeof text, "%.*s.%03dZ", static_cast<int>(length), date, static_cast<int>(since % 1000));
    return std::string(text, static_cast<std::size_t>(whole));
}

/// How many bytes of `text` are one character in UTF-8; 0 if it begins with none.
std::size_t character_length(std::string_view text) noexcept {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return 0;
    }
    // Overlong forms, surrogates, and what is beyond Unicode.
    if (first == 0xE0 && byte(1) < 0xA0) return 0;
    if (first == 0xED && byte(1) > 0x9F) return 0;
    if (first == 0xF0 && byte(1) < 0x90) return 0;
    if (first == 0xF4 && byte(1) > 0x8F) return 0;
    return length;
}

void append_string(std::string& json, std::string_view text) {
    json += '"';
    while (!text.empty()) {
        const std::size_t length = character_length(text);
        const auto first = static_cast<unsigned char>(text[0]);
        if (length == 0) {
            json += "\\ufffd";
        } else if (first == '"' || first == '\\') {
            json += {'\\', text[0]};
        } else if (first < 0x20 || first == 0x7F) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", first);
            json += escape;
        } else {
            json += text.substr(0, length);
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
    json += '"';
}

}  // namespace

std::string json_line(Level level, std::string_view message) {
    const std::string_view bot = current_bot();
    std::string json = R"({"time":")" + time_now() + R"(","level":")" + name_of(level) + '"';
    if (!bot.empty()) {
        json += R"(,"bot":)";
        append_string(json, bot);
        const std::string_view in_front = ": ";
        if (message.starts_with(bot) && message.substr(bot.size()).starts_with(in_front)) {
            message.remove_prefix(bot.size() + in_front.size());
        }
    }
    json += R"(,"message":)";
    append_string(json, message);
    json += '}';
    return json;
}

Sink json_sink() {
    return [](Level level, std::string_view message) {
        // One call, so that lines of several processes don't mix.
        const std::string line = json_line(level, message) + '\n';
        std::fwrite(line.data(), 1, line.size(), stderr);
    };
}

}  // namespace telepot::log
