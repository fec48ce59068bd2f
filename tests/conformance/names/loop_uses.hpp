// SPDX-License-Identifier: MIT
// Message loops and webhooks; run_as_thread() is in traditional.cpp and asynchronous.cpp.
#pragma once

namespace names::NAMES_VERSION {

/// The class-based style.
class OwnBot : public lib::Bot {
public:
    using BasicBot::BasicBot;

    Returns<void> handle(const AnyMessage& msg) override {  // amanobot.Bot.handle()
        AWAIT BasicBot::handle(msg);
    }
};

Returns<void> looping(lib::Bot& bot) {
    const std::vector<std::string> kinds{"message", "callback_query"};
    lib::loop::MessageLoop loop(bot);                    // amanobot.loop.MessageLoop
    AWAIT loop.run_forever();                            // amanobot.loop.MessageLoop.run_forever()
    AWAIT loop.run_forever({.relax = 0.1});              // amanobot.loop.MessageLoop.run_forever(relax)
    AWAIT loop.run_forever({.offset = 5});               // amanobot.loop.MessageLoop.run_forever(offset)
    AWAIT loop.run_forever({.timeout = 20});             // amanobot.loop.MessageLoop.run_forever(timeout)
    AWAIT loop.run_forever({.allowed_updates = kinds});  // amanobot.loop.MessageLoop.run_forever(allowed_updates)
    const auto f = [](const AnyMessage&) -> Returns<void> { RETURN; };
    lib::loop::MessageLoop(bot, f);  // amanobot.loop.MessageLoop(handle)
    lib::loop::MessageLoop(bot,
                           lib::RoutingTable().chat(f).callback_query(f));  // amanobot.loop.MessageLoop(routing_table)
}

Returns<void> message_loop(lib::Bot& bot) {
    const std::vector<std::string> kinds{"message"};
    const UpdateQueue queue;
    const auto f = [](const AnyMessage&) -> Returns<void> { RETURN; };
    lib::loop::MessageLoop loop(bot, f);      // amanobot.Bot.message_loop(), amanobot.Bot.message_loop(callback)
    AWAIT loop.run_forever({.relax = 0.1});   // amanobot.Bot.message_loop(relax)
    AWAIT loop.run_forever({.timeout = 20});  // amanobot.Bot.message_loop(timeout)
    AWAIT loop.run_forever({.allowed_updates = kinds});            // amanobot.Bot.message_loop(allowed_updates)
    AWAIT loop.run_forever({.source = &queue});                    // amanobot.Bot.message_loop(source)
    AWAIT loop.run_forever({.source = &queue, .ordered = false});  // amanobot.Bot.message_loop(ordered)
    AWAIT loop.run_forever({.source = &queue, .maxhold = 3});      // amanobot.Bot.message_loop(maxhold)
    AWAIT loop.run_forever();                                      // amanobot.Bot.message_loop(run_forever)
}

Returns<void> webhooks(lib::Bot& bot) {
    const auto f = [](const AnyMessage&) -> Returns<void> { RETURN; };
    lib::loop::OrderedWebhook ordered(bot, f);  // amanobot.loop.OrderedWebhook
    AWAIT ordered.run_forever();                // amanobot.loop.OrderedWebhook.run_forever()
    AWAIT ordered.run_forever({.maxhold = 3});  // amanobot.loop.OrderedWebhook.run_forever(maxhold)
    lib::loop::Webhook webhook(bot, f);         // amanobot.loop.Webhook
    AWAIT webhook.run_forever();                // amanobot.loop.Webhook.run_forever()
}

TEST(NAMES_SUITE, feeding) {
    lib::Bot bot(kToken);
    lib::loop::OrderedWebhook ordered(bot);
    EXPECT_EQ(ordered.feed(R"({"update_id":1})"), FeedResult::accepted);  // amanobot.loop.OrderedWebhook.feed()
    EXPECT_EQ(ordered.feed(Update(2)), FeedResult::accepted);             // amanobot.loop.OrderedWebhook.feed(data)
    lib::loop::Webhook webhook(bot);
    EXPECT_EQ(webhook.feed("no JSON"), FeedResult::malformed);  // amanobot.loop.Webhook.feed()
}

}  // namespace names::NAMES_VERSION
