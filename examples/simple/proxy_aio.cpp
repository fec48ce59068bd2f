// SPDX-License-Identifier: MIT
// Reaches the server through a proxy of the bot's own, with coroutines: EXAMPLE_PROXY, as http://host:port,
// socks5://user:password@host:port, ... Then says who the bot is.
#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "telepot/aio.hpp"

namespace {

telepot::task<> introduce(telepot::aio::Bot& bot) {
    const telepot::User me = co_await bot.getMe();
    std::cout << me.first_name << ", @" << me.username.value_or("") << std::endl;
}

}  // namespace

int main() try {
    auto bot = telepot::aio::Bot::from_env({.proxy = example::text("EXAMPLE_PROXY", "")});
    telepot::aio::run(introduce(bot));
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
