// SPDX-License-Identifier: MIT
// Reaches the server through a proxy of the bot's own, with coroutines: proxy_aio TOKEN PROXY, with PROXY as
// http://user:password@host:port, socks5://host:port, ... Then says who the bot is.
#include <iostream>

#include "common/settings.hpp"
#include "telepot/aio.hpp"

namespace {

telepot::task<> introduce(telepot::aio::Bot& bot) {
    const telepot::User me = co_await bot.getMe();
    std::cout << me.first_name << ", @" << me.username.value_or("") << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::cerr << "usage: " << argv[0] << " TOKEN PROXY\n";
        return 2;
    }
    try {
        telepot::BotOptions options = example::server();
        options.proxy = argv[2];
        telepot::aio::Bot bot{argv[1], options};
        telepot::aio::run(introduce(bot));
    } catch (const telepot::Exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}
