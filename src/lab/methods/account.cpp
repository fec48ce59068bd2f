// SPDX-License-Identifier: MIT
// getMe, logOut, close.
#include "lab/registry.hpp"

namespace telepot::lab {

namespace {

json get_me(CallContext& call) {
    json me = call.world.profile(call.bot);
    me["can_join_groups"] = true;
    me["can_read_all_group_messages"] = call.bot.sees_all_group_messages;
    me["supports_inline_queries"] = true;
    me["can_connect_to_business"] = false;
    me["has_main_web_app"] = false;
    if (call.bot.extra.contains("me")) me.update(call.bot.extra["me"]);
    return me;
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

constexpr MethodEntry table[] = {{"getMe", get_me}, {"logOut", log_out}, {"close", close_bot}};

}  // namespace

std::span<const MethodEntry> account_methods() {
    return table;
}

}  // namespace telepot::lab
