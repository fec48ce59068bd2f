// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "bot/core.hpp"
#include "codec/caller.hpp"
#include "methods/await_call.hpp"
#include "support/scripted_server.hpp"
#include "telepot/aio/run.hpp"
#include "telepot/bot_options.hpp"

namespace telepot::test {

inline constexpr std::string_view kSecret = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw-";
inline const std::string kToken = "110201543:" + std::string(kSecret);

inline constexpr codec::MethodInfo kRead{"getMe", true};
inline constexpr codec::MethodInfo kWrite{"sendMessage", false};

inline codec::Request request(const codec::MethodInfo& method, std::string json = "{}") {
    codec::Request made(method);
    made.json = std::move(json);
    return made;
}

/// Options for a server on this machine, with short waits.
inline BotOptions options_for(std::string_view url) {
    return {.base_url = url, .proxy = "", .timeout = 20, .retry = {.first_delay = 0.01, .max_delay = 0.02}};
}

inline std::string ok(std::string_view result = "true") {
    return answer(200, "{\"ok\":true,\"result\":" + std::string(result) + "}", "Content-Type: application/json\r\n");
}

inline std::string refusal(int code, std::string_view description, std::string_view more = {}) {
    return answer(code, "{\"ok\":false,\"error_code\":" + std::to_string(code) + ",\"description\":\"" +
                            std::string(description) + "\"" + std::string(more) + "}");
}

/// Awaits a call of a core.
inline task<codec::Answer> call_async(bot::Core& core, codec::Request call) {
    co_return co_await codec::AwaitCall(core, std::move(call));
}

}  // namespace telepot::test
