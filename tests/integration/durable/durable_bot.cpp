// SPDX-License-Identifier: MIT
// A bot that counts, and answers each message once: what the kill test kills.
//     durable_bot blocking|coroutine URL TOKEN STORE
#include <cstdlib>
#include <iostream>
#include <string>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/durable.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

namespace {

using namespace telepot;

/// What survives of a chat: how many messages were taken, the last one's number, and how often that wasn't the next.
class Count {
public:
    int taken = 0;
    int last = 0;
    int out_of_order = 0;
    int doubtful = 0;

    void fields(Fields& f) { f("taken", taken)("last", last)("out_of_order", out_of_order)("doubtful", doubtful); }
    std::string take(const Message& msg) {
        const int number = std::atoi(msg.text.value_or("0").c_str());
        if (number != last + 1) ++out_of_order;
        last = number;
        ++taken;
        return std::to_string(number) + " " + std::to_string(taken);
    }
};

class Counter : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    void fields(Fields& f) override { f("count", count_); }
    void on_chat_message(const Message& msg) override {
        const std::string reply = count_.take(msg);
        if (reply == "1 1" || count_.taken % 50 == 1) sender().sendChatAction("typing");
        try {
            sender().sendMessage(reply);
        } catch (const PossiblySent&) {
            ++count_.doubtful;
        }
    }

private:
    Count count_;
};

class AioCounter : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    void fields(Fields& f) override { f("count", count_); }
    task<> on_chat_message(const Message& msg) override {
        const std::string reply = count_.take(msg);
        if (reply == "1 1" || count_.taken % 50 == 1) co_await sender().sendChatAction("typing");
        try {
            co_await sender().sendMessage(reply);
        } catch (const PossiblySent&) {
            ++count_.doubtful;
        }
    }

private:
    Count count_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) return 2;
    try {
        const std::string mode = argv[1];
        const BotOptions options{.base_url = argv[2]};
        const Store store = sqlite_store(argv[4], {.durability = Durability::process_crash, .wait = 10});
        if (mode == "blocking") {
            DelegatorBot bot{argv[3], {pair(per_chat_id(), create_open<Counter>())}, {.store = store}, options};
            MessageLoop{bot}.run_forever({.timeout = 1});
        } else {
            aio::DelegatorBot bot{argv[3], {pair(per_chat_id(), create_open<AioCounter>())}, {.store = store}, options};
            aio::run(aio::MessageLoop{bot}.run_forever({.timeout = 1}));
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
