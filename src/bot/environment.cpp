// SPDX-License-Identifier: MIT
#include "telepot/environment.hpp"

#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "telepot/exception.hpp"
#include "telepot/log.hpp"
#include "values/redact.hpp"

namespace telepot {

namespace {

constexpr std::array<std::pair<std::string_view, log::Level>, 5> kLevels{{{"debug", log::Level::debug},
                                                                          {"info", log::Level::info},
                                                                          {"warning", log::Level::warning},
                                                                          {"error", log::Level::error},
                                                                          {"off", log::Level::off}}};

std::string_view variable(const char* name) {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): the comment of the constructor
    return value != nullptr ? std::string_view(value) : std::string_view();
}

void set_log_level(std::string_view name) {
    if (name.empty()) return;
    for (const auto& [known, level] : kLevels) {
        if (known == name) {
            log::set_level(level);
            return;
        }
    }
    throw BadArgument("TELEPOT_LOG is \"" + std::string(name) + "\"; it can be debug, info, warning, error or off");
}

}  // namespace

Environment::Environment() : token_(variable("TELEPOT_TOKEN")), api_url_(variable("TELEPOT_API_URL")) {
    if (token_.empty()) {
        throw BadToken(
            "TELEPOT_TOKEN isn't set: put the bot's token into it, as @BotFather gave it (\"123456789:ABC...\")");
    }
    set_log_level(variable("TELEPOT_LOG"));
}

Environment::~Environment() {
    redact::wipe(token_);
}

}  // namespace telepot
