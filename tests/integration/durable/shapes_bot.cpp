// SPDX-License-Identifier: MIT
// A bot that counts, and answers each message once: what the kill testss kill. "poison" kills it by itself.
//     shapes_bot blocking|coroutine delegates|loop|webhook|replies URL TOKEN STORE PORT
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/durable.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"
#include "telepot/webhook.hpp"
#include "telepot/webhook_server.hpp"

namespace {

using namespace telepot;

constexpr const char* secret = "s3cret-token_1";

/// What survives of a chat: how many messages were taken, the last one's number, and how often that wasn't the next.
class Count {
public:
    int taken = 0;
    int last = 0;
    int out_of_order = 0;
    int doubtful = 0;

    void fields(Fields& f) { f("taken", taken)("last", last)("out_of_order", out_of_order)("doubtful", doubtful); }
    std::string take(const Message& msg) {
        if (msg.text == "poison") std::abort();
        const int number = std::atoi(msg.text.value_or("0").c_str());
        if (number != last + 1) ++out_of_order;
        last = number;
        ++taken;
        return std::to_string(number) + " " + std::to_string(taken);
    }
    /// Whether a call of another kind is made in front of the reply.
    bool acts() const { return taken % 50 == 1; }
};

class Counter : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    void fields(Fields& f) override { f("count", count_); }
    void on_chat_message(const Message& msg) override {
        const std::string reply = count_.take(msg);
        if (count_.acts()) sender().sendChatAction("typing");
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
        if (count_.acts()) co_await sender().sendChatAction("typing");
        try {
            co_await sender().sendMessage(reply);
        } catch (const PossiblySent&) {
            ++count_.doubtful;
        }
    }

private:
    Count count_;
};

/// The same of a bot without delegates.
const Session<Count> counts("count");

void handle(Bot& bot, const Message& msg) {
    Count& count = counts(msg);
    const std::string reply = count.take(msg);
    if (count.acts()) bot.sendChatAction(msg.chat.id, "typing");
    try {
        bot.sendMessage(msg.chat.id, reply);
    } catch (const PossiblySent&) {
        ++count.doubtful;
    }
}

task<> handle(aio::Bot& bot, const Message& msg) {
    Count& count = counts(msg);
    const std::string reply = count.take(msg);
    if (count.acts()) co_await bot.sendChatAction(msg.chat.id, "typing");
    try {
        co_await bot.sendMessage(msg.chat.id, reply);
    } catch (const PossiblySent&) {
        ++count.doubtful;
    }
}

std::optional<WebhookReply> reply(const Message& msg) {
    return in_reply.sendMessage(msg.chat.id, counts(msg).take(msg));
}

class Settings {
public:
    std::string shape;
    std::string url;
    std::string token;
    Store store;
    std::uint16_t port;

    BotOptions options() const { return {.base_url = url}; }
};

template <class Run>
void run_to_end(blocking* /*mode*/, Run run) {
    run();
}
template <class Run>
void run_to_end(coroutine* /*mode*/, Run run) {
    aio::run(run());
}

template <class Mode, class Handler>
void run(const Settings& of) {
    auto* const mode = static_cast<Mode*>(nullptr);
    const WebhookServerOptions at{.port = of.port};
    if (of.shape == "delegates" || of.shape == "webhook") {
        BasicDelegatorBot<Mode> bot{
            of.token, {pair(per_chat_id(), create_open<Handler>())}, {.store = of.store}, of.options()};
        if (of.shape == "delegates") {
            BasicMessageLoop<Mode> loop{bot};
            return run_to_end(mode, [&] { return loop.run_forever({.timeout = 1}); });
        }
        BasicOrderedWebhook<Mode> hook{bot};
        BasicWebhookServer<Mode> server{at};
        server.add("/hook", secret, hook.queue());
        return run_to_end(mode, [&] { return hook.run_forever(); });
    }
    BasicBot<Mode> bot{of.token, of.options()};
    const LoopStore keep{.store = of.store};
    if (of.shape == "loop") {
        BasicMessageLoop<Mode> loop{bot, [&bot](const Message& msg) { return handle(bot, msg); }, keep};
        return run_to_end(mode, [&] { return loop.run_forever({.timeout = 1, .concurrency = Concurrency::per_chat}); });
    }
    const auto replies = reply_with(bot, &reply);
    BasicOrderedWebhook<Mode> hook{bot, replies, keep};
    BasicWebhookServer<Mode> server{at};
    server.add("/hook", secret, hook.queue(), replies);
    run_to_end(mode, [&] { return hook.run_forever(); });
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 7) return 2;
    try {
        const Store store = sqlite_store(argv[5], {.durability = Durability::process_crash, .wait = 10});
        const Settings of{argv[2], argv[3], argv[4], store, static_cast<std::uint16_t>(std::atoi(argv[6]))};
        if (std::string(argv[1]) == "blocking") {
            run<blocking, Counter>(of);
        } else {
            run<coroutine, AioCounter>(of);
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
