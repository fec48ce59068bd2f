// SPDX-License-Identifier: MIT
// A bot that counts, and answers each message once: what the kill test kills.
//     durable_bot blocking|coroutine URL TOKEN STORE
#include <iostream>
#include <string>

#include "counter_bot.hpp"

using namespace telepot;

int main(int argc, char** argv) {
    if (argc != 5) return 2;
    try {
        const std::string mode = argv[1];
        const BotOptions options{.base_url = argv[2]};
        const Store store = sqlite_store(argv[4], {.durability = Durability::process_crash, .wait = 10});
        // Fewer live than there are chats, so that some come and go.
        const DelegatorOptions durable{.store = store, .max_live = 2};
        if (mode == "blocking") {
            DelegatorBot bot{argv[3], {test::counter_pattern()}, durable, options};
            MessageLoop{bot}.run_forever({.timeout = 1});
        } else {
            aio::DelegatorBot bot{argv[3], {test::aio_counter_pattern()}, durable, options};
            aio::run(aio::MessageLoop{bot}.run_forever({.timeout = 1}));
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
