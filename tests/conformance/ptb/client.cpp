// SPDX-License-Identifier: MIT
#include "clients/client.hpp"

#include <array>
#include <cctype>
#include <cstdlib>
#include <stdexcept>

#include "support/child_process.hpp"

namespace telepot::conformance {

namespace {

/// Debian's interpreter: another python3 in PATH doesn't know Debian's packages.
constexpr const char* python = "/usr/bin/python3";

}  // namespace

std::vector<std::string> client_command() {
    if (std::system("/usr/bin/python3 -c 'import telegram.ext' >/dev/null 2>&1") != 0) {
        throw std::runtime_error(std::string(python) +
                                 " has no module telegram: apt-get install python3-python-telegram-bot");
    }
    return {python, TELEPOT_CLIENT_FOLDER "/bot.py"};
}

std::string refusal(int code, std::string_view description) {
    if (code == 403) return "Forbidden " + std::string(description);
    // This client cuts "Bad Request: " off, and writes the rest as Python's capitalize() does.
    std::string text(description.substr(description.find(':') + 2));
    for (char& letter : text) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return "BadRequest " + text;
}

std::string flood_refusal(int retry_after) {
    return "RetryAfter " + std::to_string(retry_after);
}

bool notices_broken_answers() {
    return true;
}

bool is_old_habit(std::string_view problem) {
    static constexpr std::array habits{
        "no parameter \"reply_to_message_id\"",
        "no parameter \"allow_sending_without_reply\"",
        "no parameter \"disable_web_page_preview\"",
        "no parameter \"vector\"",
        "\"options[0]\"",
        "\"options[1]\"",
    };
    for (const std::string_view habit : habits) {
        if (problem.find(habit) != std::string_view::npos) return true;
    }
    return false;
}

}  // namespace telepot::conformance
