// SPDX-License-Identifier: MIT
// Reaches the server through a proxy, EXAMPLE_PROXY, as http://host:port or socks5://host:port; EXAMPLE_PROXY_USER and
// EXAMPLE_PROXY_PASSWORD if it wants them. Then says who the bot is.
#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "telepot/telepot.hpp"

int main() try {
    telepot::set_proxy(example::text("EXAMPLE_PROXY", ""), {.user = example::text("EXAMPLE_PROXY_USER", ""),
                                                            .password = example::text("EXAMPLE_PROXY_PASSWORD", "")});
    auto bot = telepot::Bot::from_env();
    const telepot::User me = bot.getMe();
    std::cout << me.first_name << ", @" << me.username.value_or("") << std::endl;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
