// SPDX-License-Identifier: MIT
// Deep linking, with coroutines: a web page gives each visitor a link of his own; by its key the bot knows who has
// come.
#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "deeplinking/key_store.hpp"
#include "deeplinking/site.hpp"
#include "deeplinking/web_page.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/offload.hpp"

using namespace telepot;

task<> serve(aio::Bot& bot, example::KeyStore& store) {
    const User me = co_await bot.getMe();
    const std::string username = me.username.value();
    const example::WebPage page{example::port(example::text("EXAMPLE_PORT", "8080")),
                                [&](const std::string& target) { return example::link_page(target, store, username); }};
    std::cout << "Visit " << page.url() << "/link?user=123" << std::endl;

    aio::MessageLoop loop{bot, [&](const Message& msg) -> task<> {
                              const auto key = start_payload(msg, username);
                              if (!key) {
                                  co_await bot.sendMessage(msg.chat.id, example::hint(page.url()));
                                  co_return;
                              }
                              // The disk may be slow: others go on meanwhile.
                              auto redeem = [&] { return store.redeem(*key, msg.chat.id); };
                              const auto user = co_await aio::offload(redeem);
                              co_await bot.sendMessage(msg.chat.id, example::welcome(user));
                          }};
    co_await loop.run_forever();
}

int main() try {
    auto bot = aio::Bot::from_env();
    example::KeyStore store{std::string(example::text("EXAMPLE_STORE", "deeplinking.sqlite"))};
    aio::run(serve(bot, store));
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
