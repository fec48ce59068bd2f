// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace telepot::conformance {

/// A Bot API client that nobody here wrote, with a bot on it that obeys the commands of the conversation tests. Each
/// client's folder defines these functions.

/// What to start; the environment has TELEPOT_API_URL and TELEPOT_TOKEN. Throws std::runtime_error if the client isn't
/// installed.
std::vector<std::string> client_command();

/// What the bot answers when its client threw for a refusal.
std::string refusal(int code, std::string_view description);
/// The same for 429.
std::string flood_refusal(int retry_after);

/// Whether it notices that a connection ended amid an answer.
bool notices_broken_answers();

/// Whether a complaint of the laboratory is about a parameter of an older API that this client still sends, and that
/// servers still take.
bool is_old_habit(std::string_view problem);

}  // namespace telepot::conformance
