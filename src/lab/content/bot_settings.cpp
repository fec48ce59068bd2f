// SPDX-License-Identifier: MIT
#include "lab/content/bot_settings.hpp"

#include <algorithm>
#include <array>

namespace telepot::lab {
namespace {

/// What is on before the bot says otherwise: what tests of other things rely on.
constexpr std::array<std::string_view, 2> on_at_first{"can_join_groups", "supports_inline_queries"};

const json& settings_of(const BotRecord& bot) {
    static const json none = json::object();
    const auto found = bot.extra.find("settings");
    return found == bot.extra.end() ? none : *found;
}

}  // namespace

bool bot_setting(const BotRecord& bot, std::string_view name) {
    if (name == "can_read_all_group_messages") return bot.sees_all_group_messages;
    const bool at_first = std::find(on_at_first.begin(), on_at_first.end(), name) != on_at_first.end();
    return settings_of(bot).value(std::string(name), at_first);
}

std::string callback_query_mode(const BotRecord& bot) {
    return settings_of(bot).value("callback_query_mode", std::string("default"));
}

bool tell_chosen_result(BotRecord& bot) {
    const std::int64_t denominator = settings_of(bot).value("inline_feedback_share_denominator", std::int64_t{1});
    if (denominator == 0) return false;
    const std::int64_t chosen = bot.extra.value("chosen_results", std::int64_t{0});
    bot.extra["chosen_results"] = chosen + 1;
    return chosen % denominator == 0;
}

}  // namespace telepot::lab
