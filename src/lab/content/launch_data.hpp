// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "lab/world.hpp"

namespace telepot::lab {

/// How a Mini App was opened, as far as its launch data tells.
struct MiniAppLaunch {
    MiniAppLaunch() = default;

    std::string query_id;              ///< for answerWebAppQuery, or empty
    const ChatRecord* chat = nullptr;  ///< the chat that it was opened from, or null for a reply key
    std::string start_param;           ///< the payload of a startapp link, or empty
};

/// The Mini App's address with tgWebAppData, signed with the bot's token, and the other parameters of a launch in its
/// fragment. There is no `signature`: only Telegram has its key. The lock is held.
std::string mini_app_address(World& world, const BotRecord& bot, const UserRecord& user, std::string_view url,
                             const MiniAppLaunch& launch);

/// The address of a login button with who the user is in its query, signed with the bot's token. The lock is held.
std::string login_address(World& world, const BotRecord& bot, const UserRecord& user, std::string_view url);

}  // namespace telepot::lab
