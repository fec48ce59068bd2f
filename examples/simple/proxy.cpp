// SPDX-License-Identifier: MIT
// Reaches the server through a proxy: proxy TOKEN PROXY [USER PASSWORD], with PROXY as http://host:port,
// socks5://host:port, ... Then says who the bot is.
#include <iostream>

#include "common/settings.hpp"
#include "telepot/telepot.hpp"

int main(int argc, char** argv) {
    if (argc < 3) {
        std::cerr << "usage: " << argv[0] << " TOKEN PROXY [USER PASSWORD]\n";
        return 2;
    }
    try {
        telepot::set_proxy(argv[2], argc > 4 ? telepot::BasicAuth{argv[3], argv[4]} : telepot::BasicAuth{});
        telepot::Bot bot{argv[1], example::server()};
        const telepot::User me = bot.getMe();
        std::cout << me.first_name << ", @" << me.username.value_or("") << std::endl;
    } catch (const telepot::Exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}
