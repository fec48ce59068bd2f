// SPDX-License-Identifier: MIT
#include "clients/client.hpp"

#include <filesystem>
#include <stdexcept>

#include "support/child_process.hpp"

namespace telepot::conformance {

std::vector<std::string> client_command() {
    const std::string modules = TELEPOT_NODE_MODULES;
    if (!std::filesystem::exists(modules + "/grammy/package.json")) {
        throw std::runtime_error("grammY isn't in " + modules +
                                 ": ./dev test installs it, or npm ci with the files package.json "
                                 "and package-lock.json of tests/conformance");
    }
    return {"NODE_PATH=" + modules, test::find_program("node", "nodejs"), TELEPOT_CLIENT_FOLDER "/bot.cjs"};
}

std::string refusal(int code, std::string_view description) {
    return "GrammyError " + std::to_string(code) + " " + std::string(description);
}

std::string flood_refusal(int retry_after) {
    const std::string seconds = std::to_string(retry_after);
    return refusal(429, "Too Many Requests: retry after " + seconds) + ", wait " + seconds;
}

// Its HTTP client, node-fetch 2, waits for the rest for ever.
bool notices_broken_answers() {
    return false;
}

bool is_old_habit(std::string_view) {
    return false;
}

}  // namespace telepot::conformance
