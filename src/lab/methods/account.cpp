// SPDX-License-Identifier: MIT
// getMe, setMySettings, logOut, close.
#include <algorithm>
#include <array>

#include "lab/content/bot_settings.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/registry.hpp"

namespace telepot::lab {

namespace {

/// Settings that getMe shows.
constexpr std::array<std::string_view, 11> shown_settings{
    "can_join_groups",         "can_read_all_group_messages",   "supports_guest_queries",
    "supports_inline_queries", "can_connect_to_business",       "has_topics_enabled",
    "can_manage_bots",         "allows_users_to_create_topics", "supports_join_request_queries",
    "has_topic_sidebar",       "needs_inline_query_location"};
constexpr std::array<std::int64_t, 5> feedback_denominators{0, 1, 10, 100, 1000};
constexpr std::array<std::string_view, 3> callback_query_modes{"default", "auto", "inline"};
constexpr std::int32_t max_placeholder = 64;

json get_me(CallContext& call) {
    json me = call.world.profile(call.bot);
    for (const std::string_view name : shown_settings) me[std::string(name)] = bot_setting(call.bot, name);
    me["has_main_web_app"] = false;
    // The sidebar is one of topics.
    if (!bot_setting(call.bot, "has_topics_enabled")) me["has_topic_sidebar"] = false;
    const json settings = call.bot.extra.value("settings", json::object());
    if (settings.contains("inline_query_placeholder")) {
        me["inline_query_placeholder"] = settings["inline_query_placeholder"];
    }
    if (me.contains("username")) me["active_usernames"] = json::array({me["username"]});
    if (call.bot.extra.contains("me")) me.update(call.bot.extra["me"]);
    return me;
}

/// What isn't named stays.
json set_my_settings(CallContext& call) {
    const std::string placeholder =
        read_line(call.args, "inline_query_placeholder", max_placeholder, {}, "inline query placeholder is too long");
    const std::int64_t denominator = call.integer("inline_feedback_share_denominator", 1);
    if (std::find(feedback_denominators.begin(), feedback_denominators.end(), denominator) ==
        feedback_denominators.end()) {
        throw bad_request("invalid inline_feedback_share_denominator specified");
    }
    const std::string mode = call.text("callback_query_mode", "default");
    if (std::find(callback_query_modes.begin(), callback_query_modes.end(), mode) == callback_query_modes.end()) {
        throw bad_request("invalid callback_query_mode specified");
    }
    json& settings = call.bot.extra["settings"];
    settings.update(call.args);
    if (call.args.contains("inline_query_placeholder")) {
        settings.erase("inline_query_placeholder");
        if (!placeholder.empty()) settings["inline_query_placeholder"] = placeholder;
    }
    call.bot.sees_all_group_messages = call.flag("can_read_all_group_messages", call.bot.sees_all_group_messages);
    return true;
}

json close_bot(CallContext& call) {
    BotRecord& bot = call.bot;
    if (bot.waiter) {
        const auto finish = std::move(bot.waiter->finish);
        bot.waiter.reset();
        finish();
    }
    return true;
}

/// The account can't come back to this server for ten minutes, unless the server is a local one.
json log_out(CallContext& call) {
    close_bot(call);
    if (!call.world.options().local_mode) call.bot.logged_out_until = call.world.clock().now() + 600;
    return true;
}

constexpr MethodEntry table[] = {
    {"getMe", get_me}, {"setMySettings", set_my_settings}, {"logOut", log_out}, {"close", close_bot}};

}  // namespace

std::span<const MethodEntry> account_methods() {
    return table;
}

}  // namespace telepot::lab
