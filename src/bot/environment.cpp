// SPDX-License-Identifier: MIT
#include "telepot/bot/environment.hpp"

#include <cstdlib>
#include <string_view>

#include "telepot/values/exception.hpp"
#include "values/redact.hpp"

namespace telepot {

namespace {

std::string_view variable(const char* name) {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): the comment of the constructor
    return value != nullptr ? std::string_view(value) : std::string_view();
}

}  // namespace

Environment::Environment() : token_(variable("TELEPOT_TOKEN")), api_url_(variable("TELEPOT_API_URL")) {
    if (token_.empty()) {
        throw BadToken(
            "TELEPOT_TOKEN isn't set: put the bot's token into it, as @BotFather gave it (\"123456789:ABC...\")");
    }
}

Environment::~Environment() {
    redact::wipe(token_);
}

}  // namespace telepot
