// SPDX-License-Identifier: MIT
// Deep linking: a web page gives each visitor a link of his own; by its key the bot knows who has come.
#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "deeplinking/key_store.hpp"
#include "deeplinking/site.hpp"
#include "deeplinking/web_page.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

int main() try {
    auto bot = Bot::from_env();
    const std::string username = bot.getMe().username.value();
    example::KeyStore store{std::string(example::text("EXAMPLE_STORE", "deeplinking.sqlite"))};
    const example::WebPage page{example::port(example::text("EXAMPLE_PORT", "8080")),
                                [&](const std::string& target) { return example::link_page(target, store, username); }};
    std::cout << "Visit " << page.url() << "/link?user=123" << std::endl;

    MessageLoop{bot,
                [&](const Message& msg) {
                    if (const auto key = start_payload(msg, username)) {
                        bot.sendMessage(msg.chat.id, example::welcome(store.redeem(*key, msg.chat.id)));
                    } else {
                        bot.sendMessage(msg.chat.id, example::hint(page.url()));
                    }
                }}
        .run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
