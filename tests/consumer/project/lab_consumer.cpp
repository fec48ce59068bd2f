// SPDX-License-Identifier: MIT
// A user's test program: a bot of the installed library on the local server of the installed library.
#include <cstdio>

#include <telepot/lab.hpp>
#include <telepot/telepot.hpp>

int main() {
    telepot::lab::Server server;
    const telepot::lab::BotAccount account = server.new_bot("Echo");
    telepot::Bot bot{account.token(), {.base_url = server.url()}};
    const telepot::User me = bot.getMe();
    std::printf("%s at %s\n", me.first_name.c_str(), server.url().c_str());
    return me.id == account.id() ? 0 : 1;
}
