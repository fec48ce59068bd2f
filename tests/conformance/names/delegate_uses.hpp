// SPDX-License-Identifier: MIT
// DelegatorBot and the module amanobot.delegate.
#pragma once

namespace names::NAMES_VERSION {

TEST(NAMES_SUITE, seeders) {
    using namespace lib::delegate;  // NOLINT(google-build-using-namespace)
    const AnyMessage msg(text_message("hi"));
    const AnyMessage press(pressed("go"));
    const AnyMessage query(inline_query());
    const IdSet some{kChat};
    EXPECT_EQ(per_chat_id()(msg), Seed(kChat));                   // amanobot.delegate.per_chat_id()
    EXPECT_EQ(per_chat_id("group")(msg), Seed());                 // amanobot.delegate.per_chat_id(types)
    EXPECT_EQ(per_chat_id_in(some)(msg), Seed(kChat));            // amanobot.delegate.per_chat_id_in()
    EXPECT_EQ(per_chat_id_except(some)(msg), Seed());             // amanobot.delegate.per_chat_id_except()
    EXPECT_EQ(per_from_id()(msg), Seed(kChat));                   // amanobot.delegate.per_from_id()
    EXPECT_EQ(per_from_id({"inline_query"})(msg), Seed());        // amanobot.delegate.per_from_id(flavors)
    EXPECT_EQ(per_from_id_in(some)(msg), Seed(kChat));            // amanobot.delegate.per_from_id_in()
    EXPECT_EQ(per_from_id_except(some)(msg), Seed());             // amanobot.delegate.per_from_id_except()
    EXPECT_EQ(per_inline_from_id()(query), Seed(kChat));          // amanobot.delegate.per_inline_from_id()
    EXPECT_EQ(per_inline_from_id_in(some)(query), Seed(kChat));   // amanobot.delegate.per_inline_from_id_in()
    EXPECT_EQ(per_inline_from_id_except(some)(query), Seed());    // amanobot.delegate.per_inline_from_id_except()
    EXPECT_EQ(per_application()(msg), Seed(1));                   // amanobot.delegate.per_application()
    EXPECT_FALSE(per_message()(msg).hashable());                  // amanobot.delegate.per_message()
    EXPECT_EQ(per_callback_query_chat_id()(press), Seed(kChat));  // amanobot.delegate.per_callback_query_chat_id()
    EXPECT_EQ(per_callback_query_origin()(press),
              Seed::tuple(kChat, 1));  // amanobot.delegate.per_callback_query_origin()
    EXPECT_EQ(per_callback_query_origin("inline")(press),
              Seed());  // amanobot.delegate.per_callback_query_origin(origins)
    const AnyMessage paying(PreCheckoutQuery("7", User(kChat, false, "Ann"), "EUR", 250, "cup"));
    EXPECT_EQ(per_invoice_payload()(paying), Seed("cup"));  // amanobot.delegate.per_invoice_payload()
    const AnyMessage event(Event("_alarm").set_source(EventSource(3, Seed(kChat))));
    EXPECT_EQ(per_event_source_id(3)(event), Seed(kChat));  // amanobot.delegate.per_event_source_id()
    const auto even = [](const Seed& seed) { return seed.number() % 2 == 0; };
    EXPECT_EQ(until(even, {per_chat_id(), per_application()})(msg), Seed());  // amanobot.delegate.until()
    EXPECT_EQ(chain(per_inline_from_id(), per_chat_id())(msg), Seed(kChat));  // amanobot.delegate.chain()
}

Returns<void> talk(lib::SeedTuple& seed_tuple, std::int64_t limit) {
    lib::helper::Sender sender(seed_tuple.bot(), limit);
    AWAIT sender.sendMessage("begun");
}

/// For create_run(), with a parameter of its own.
class Runner {
public:
    Runner(const lib::SeedTuple& seed_tuple, std::int64_t limit) : bot_(seed_tuple.bot()), limit_(limit) {}
    Returns<void> run() { AWAIT bot_.sendMessage(limit_, "begun"); }

private:
    lib::DelegatorBot& bot_;
    std::int64_t limit_;
};

/// A delegate like a thread.
class Foreign {
public:
    void start() { alive_ = true; }
    [[nodiscard]] bool is_alive() const { return alive_; }

private:
    bool alive_ = false;
};

TEST(NAMES_SUITE, patterns) {
    using namespace lib::delegate;                              // NOLINT(google-build-using-namespace)
    const auto talking = call(talk, kChat);                     // amanobot.delegate.call()
    const auto running = create_run<Runner>(kChat);             // amanobot.delegate.create_run()
    const auto open = create_open<lib::helper::ChatHandler>();  // amanobot.delegate.create_open()
    const auto foreign = [](const lib::SeedTuple&) { return std::make_unique<Foreign>(); };
    const auto origins = intercept_callback_query_origin(
        pave_event_space(), "chat");  // amanobot.delegate.intercept_callback_query_origin()
    const auto queries =
        include_callback_query_chat_id(pave_event_space());  // amanobot.delegate.include_callback_query_chat_id()
    std::vector<lib::DelegationPattern> patterns;
    patterns.push_back(pair(per_message(), talking));                          // amanobot.delegate.pair()
    patterns.push_back(pair({per_inline_from_id(), per_from_id()}, running));  // amanobot.delegate.pair(seeders)
    patterns.push_back(
        pave_event_space()(per_chat_id(), open, {.timeout = 10}));  // amanobot.delegate.pave_event_space()
    patterns.push_back(queries(per_chat_id(), open));
    patterns.push_back(origins(per_chat_id(), open));
    patterns.push_back(pair(per_application(), foreign));
    const lib::DelegatorBot bot(kToken, patterns);  // amanobot.DelegatorBot, amanobot.DelegatorBot(delegation_patterns)
    EXPECT_EQ(bot.live_delegates(), 0U);
}

Returns<void> delegating(lib::DelegatorBot& bot) {
    AWAIT bot.handle(AnyMessage(text_message("hi")));  // amanobot.DelegatorBot.handle()
}

}  // namespace names::NAMES_VERSION
