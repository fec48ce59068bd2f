// SPDX-License-Identifier: MIT
// Presses that are faster than the answer to the call that has sent their button, in both versions from one body.
#include <thread>

#include "delegate/held_queries.hpp"
#include "telepot/exception.hpp"
#include "telepot/log.hpp"
#include "unit/helper/fake_server.hpp"
#include "unit/loop/harness.hpp"
#include "unit/task/log_capture.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;
constexpr std::int64_t kFirstMessage = 101;
constexpr const char* kNobody = "nobody has turned out to be whose button it is";
constexpr const char* kUntaken = "no handler took update 0 (callback_query)";

/// Sends and edits as it is told, and notes the buttons that are pressed.
template <class Mode>
class Seller : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Seller(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple), journal_(*journal) {}

    Void on_chat_message(const Message& msg) override { return detail::in_version<Mode>(obey(*msg.text)); }
    Void on_callback_query(const CallbackQuery& query) override {
        note(*query.data);
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    task<> obey(std::string order) {
        auto bot = this->bot();
        const MessageIdentifier old(this->chat_id(), 7);
        try {
            if (order.starts_with("send")) {
                co_await detail::given<Mode>(this->sender().sendMessage("?", {.reply_markup = buttons("x")}));
            } else if (order == "edit") {
                co_await detail::given<Mode>(bot.editMessageText(old, "!", {.reply_markup = buttons("x")}));
            }
        } catch (const TelegramError&) {
            note("refused");
        }
        note(order);
        if (order == "send and close") this->close();
    }
    void note(const std::string& what) { journal_.add(std::to_string(this->chat_id()) + " " + what); }

    Journal& journal_;
};

/// Sees all that the bot gets.
template <class Mode>
class Spy : public BasicMonitor<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Spy(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicMonitor<Mode>(seed_tuple, {{Template::flavors("all")}}), journal_(*journal) {}
    Void on_message(const AnyMessage& msg) override {
        if (const auto* query = msg.get_if<CallbackQuery>()) journal_.add("spy " + *query->data);
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    Journal& journal_;
};

template <class Version>
class EarlyPress : public ::testing::Test {
protected:
    using Mode = typename Version::mode;

    void open(std::vector<DelegationPatternOf<Mode>> more = {}) {
        more.push_back(
            intercept_callback_query_origin()(per_chat_id({"private"}), create_open<Seller<Mode>>(&journal)));
        bot.emplace(server, std::move(more));
    }
    void handle(const AnyMessage& msg) { Version::handle(*bot, msg); }
    void say(std::int64_t chat_id, const std::string& text) { handle(text_message(chat_id, text)); }
    /// Makes so many delegates send, and their calls wait for their answers.
    void begin_sending(const std::string& order, std::int64_t chats = 1, const std::string& method = "sendMessage") {
        server.hold(method);
        for (std::int64_t chat_id = 1; chat_id <= chats; ++chat_id) say(chat_id, order);
        const auto count = static_cast<std::size_t>(chats);
        ASSERT_TRUE(eventually([&] { return server.count(method) == count; }));
    }
    void answer(const std::string& method = "sendMessage") {
        if constexpr (std::is_same_v<Mode, blocking>) {
            server.release(method);
        } else {
            run_in<coroutine>([&]() -> task<> {
                server.release(method);
                co_return;
            });
        }
    }
    Lines expect(std::size_t count) {
        EXPECT_TRUE(eventually([&] { return journal.size() >= count; })) << journal.size();
        return journal.lines();
    }
    void TearDown() override {
        if (bot) Version::close(*bot);
    }

    FakeServer server;
    Journal journal;
    std::optional<OfflineBot<Mode>> bot;
};
TYPED_TEST_SUITE(EarlyPress, BothVersions);

TYPED_TEST(EarlyPress, ReachesTheSenderInItsPlaceAmongTheMessages) {
    this->open();
    this->begin_sending("send");
    this->handle(press_message(1, kFirstMessage, "first"));
    this->say(1, "in between");
    this->handle(press_message(1, kFirstMessage, "second"));
    this->answer();
    EXPECT_EQ(this->expect(4), (Lines{"1 send", "1 first", "1 in between", "1 second"}));
}

TYPED_TEST(EarlyPress, OfAnEditReachesTheEditor) {
    this->open();
    this->begin_sending("edit", 1, "editMessageText");
    this->handle(press_message(1, 8, "below another message"));
    this->handle(press_message(1, 7, "below the edited one"));
    this->answer("editMessageText");
    EXPECT_EQ(this->expect(2), (Lines{"1 edit", "1 below the edited one"}));
    this->say(1, "done");
    EXPECT_EQ(this->expect(3).back(), "1 done");
}

TYPED_TEST(EarlyPress, IsTheSuccessorsIfTheSenderClosesAtOnce) {
    this->open();
    this->begin_sending("send and close");
    this->handle(press_message(1, kFirstMessage, "early"));
    this->answer();
    EXPECT_EQ(this->expect(2), (Lines{"1 send and close", "1 early"}));
    EXPECT_EQ(this->bot->live_delegates(), 1U);
}

TYPED_TEST(EarlyPress, IsNobodysIfTheCallFails) {
    const LogCapture log;
    log::set_level(log::Level::debug);
    this->open();
    this->begin_sending("send");
    this->handle(press_message(1, kFirstMessage, "early"));
    EXPECT_EQ(log.count(kUntaken), 0);
    this->server.refuse("sendMessage");
    this->answer();
    EXPECT_EQ(this->expect(2), (Lines{"1 refused", "1 send"}));
    EXPECT_TRUE(eventually([&] { return log.count(kUntaken) == 1; }));
    EXPECT_TRUE(eventually([&] { return this->bot->live_delegates() == 1; }));
    log::set_level(log::Level::info);
}

TYPED_TEST(EarlyPress, OfSeveralChatsGoesToEachOnesSender) {
    const LogCapture log;
    this->open();
    this->begin_sending("send", 2);
    for (const std::int64_t chat_id : {1, 2}) {
        for (const std::int64_t id : {kFirstMessage, kFirstMessage + 1}) {
            this->handle(press_message(chat_id, id, std::to_string(id)));
        }
    }
    this->handle(press_message(3, kFirstMessage, "where nobody sends"));
    this->answer();
    Lines lines = this->expect(4);
    std::sort(lines.begin(), lines.end());
    // Whose call is answered first is the server's affair.
    const bool first = lines[0] == "1 101";
    EXPECT_EQ(lines,
              (first ? Lines{"1 101", "1 send", "2 102", "2 send"} : Lines{"1 102", "1 send", "2 101", "2 send"}));
}

TYPED_TEST(EarlyPress, GoesToThoseWhoSeeEverythingOnceAndToTheSender) {
    this->open({pair(per_application(), create_open<Spy<typename TypeParam::mode>>(&this->journal))});
    this->begin_sending("send");
    this->handle(press_message(1, kFirstMessage, "early"));
    EXPECT_EQ(this->expect(1), (Lines{"spy early"}));
    this->answer();
    EXPECT_EQ(this->expect(3), (Lines{"spy early", "1 send", "1 early"}));
    this->handle(press_message(1, kFirstMessage, "late"));
    Lines lines = this->expect(5);
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(lines, (Lines{"1 early", "1 late", "1 send", "spy early", "spy late"}));
}

TYPED_TEST(EarlyPress, BeyondTheBoundOfItsChatTheOldestGoes) {
    this->open();
    this->begin_sending("send");
    this->handle(press_message(1, kFirstMessage, "too old"));
    this->handle(press_message(1, kFirstMessage, "just not too old"));
    for (std::size_t i = 1; i < delegate::HeldQueries::kMostOfPlace; ++i) {
        this->handle(press_message(1, 1'000, "below another message"));
    }
    this->answer();
    EXPECT_EQ(this->expect(2), (Lines{"1 send", "1 just not too old"}));
    this->say(1, "done");
    EXPECT_EQ(this->expect(3).back(), "1 done");
}

TYPED_TEST(EarlyPress, IsntPendingForTheMessageLoop) {
    using M = typename TypeParam::mode;
    this->open();
    loop::FakeServer updates;
    this->server.hold("sendMessage");
    MessageLoopOptions few;
    few.max_pending = 2;
    few.limit = 1;
    {
        BasicBot<M>* const handler = &*this->bot;
        loop::Background<M> running(updates, handler, few);
        running.start();
        const std::int64_t first = updates.say(1, "send");
        ASSERT_TRUE(eventually([&] { return this->server.count("sendMessage") == 1; }));
        for (std::int64_t id = first + 1; id <= first + 10; ++id) {
            updates.add(id, R"({"update_id":)" + std::to_string(id) +
                                R"(,"callback_query":{"id":"q","from":{"id":1,"is_bot":false,"first_name":"A"},)"
                                R"("chat_instance":"c","data":"early )" +
                                std::to_string(id - first) +
                                R"(","message":{"message_id":101,"date":1,"chat":{"id":1,"type":"private"}}}})");
        }
        updates.say(2, "others are served");
        EXPECT_EQ(this->expect(1), (Lines{"2 others are served"}));
        EXPECT_TRUE(eventually([&] { return running.statistics().pending == 1; })) << "the one that sends";
        this->answer();
        Lines expected{"2 others are served", "1 send"};
        for (int i = 1; i <= 10; ++i) expected.push_back("1 early " + std::to_string(i));
        EXPECT_EQ(this->expect(12), expected);
    }
    this->bot.reset();
}

TYPED_TEST(EarlyPress, AtTheMomentOfTheAnswerIsNeitherLostNorDoubled) {
    constexpr std::int64_t kRounds = 300;
    this->open();
    for (std::int64_t round = 0; round < kRounds; ++round) {
        this->server.hold("sendMessage");
        this->say(1, "send");
        const auto calls = static_cast<std::size_t>(round + 1);
        ASSERT_TRUE(eventually([&] { return this->server.count("sendMessage") == calls; }));
        std::thread answering([&] { this->answer(); });
        this->handle(press_message(1, kFirstMessage + round, std::to_string(round)));
        answering.join();
        this->expect(2 * calls);
    }
    Lines lines = this->expect(2 * kRounds);
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(std::unique(lines.begin(), lines.end()) - lines.begin(), kRounds + 1);
    EXPECT_EQ(this->journal.size(), 2 * static_cast<std::size_t>(kRounds));
}

/// Says what it gets, and from whom it is.
template <class Mode>
class Gamer : public BasicInlineUserHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Gamer(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicInlineUserHandler<Mode>(seed_tuple), journal_(*journal) {}
    Void on_message(const AnyMessage& msg) override {
        journal_.add(std::string(msg.flavor()) + " " + this->id().str());
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    Journal& journal_;
};

AnyMessage chosen_result(std::int64_t user_id, std::string inline_message_id) {
    ChosenInlineResult chosen("1", User(user_id, false, "Ann"), "query");
    chosen.inline_message_id = std::move(inline_message_id);
    return AnyMessage(std::move(chosen));
}

TYPED_TEST(EarlyPress, OfAnInlineMessageWaitsForItsChosenResult) {
    using M = typename TypeParam::mode;
    this->bot.emplace(this->server, std::vector{intercept_callback_query_origin()(
                                        per_inline_from_id(), create_open<Gamer<M>>(&this->journal))});
    this->handle(inline_press(10, "mine", "the first thing that the bot hears of it"));
    this->handle(inline_press(10, "another's", "never"));
    EXPECT_EQ(this->bot->live_delegates(), 0U);
    this->handle(chosen_result(9, "mine"));
    EXPECT_EQ(this->expect(2), (Lines{"chosen_inline_result 9", "callback_query 9"}));
    this->handle(inline_press(10, "mine", "as usual"));
    this->handle(chosen_result(9, "a second one"));
    EXPECT_EQ(this->expect(4),
              (Lines{"chosen_inline_result 9", "callback_query 9", "callback_query 9", "chosen_inline_result 9"}));
}

TYPED_TEST(EarlyPress, OfAnInlineMessageIsNobodysAfterSomeSeconds) {
    using M = typename TypeParam::mode;
    const LogCapture log;
    log::set_level(log::Level::debug);
    this->bot.emplace(this->server, std::vector{intercept_callback_query_origin(pave_event_space(), "inline")(
                                        per_inline_from_id(), create_open<Gamer<M>>(&this->journal))});
    this->handle(inline_press(10, "nobody's", "never"));
    EXPECT_EQ(log.count(kNobody), 0);
    EXPECT_TRUE(eventually([&] { return log.count(kNobody) == 1; }, 30));
    this->handle(chosen_result(9, "nobody's"));
    this->handle(chosen_result(9, "done"));
    EXPECT_EQ(this->expect(2), (Lines{"chosen_inline_result 9", "chosen_inline_result 9"}));
    log::set_level(log::Level::info);
}

TYPED_TEST(EarlyPress, ReachesACoordinatorOfOnesOwn) {
    using M = typename TypeParam::mode;
    OfflineBot<M> own(this->server);
    BasicListener<M> listener = own.create_listener();
    BasicCallbackQueryCoordinator<M> coordinator(7, {}, true, false);
    coordinator.configure(listener);
    auto send = coordinator.augment_send(
        [&](std::int64_t id, const SendMessageOptions& options) { return own.sendMessage(id, "text", options); });
    auto edit = coordinator.augment_edit([&](const MessageIdentifier& id, const EditMessageTextOptions& options) {
        return own.editMessageText(id, "text", options);
    });
    const auto keyboard = buttons("x");
    for (const char* method : {"sendMessage", "editMessageText"}) {
        this->server.hold(method);
        std::thread calling([&, sends = std::string_view(method) == "sendMessage"] {
            if (sends) {
                run_in<M>([&] { return send(5, SendMessageOptions{.reply_markup = keyboard}); });
            } else {
                run_in<M>([&] { return edit({5, 7}, EditMessageTextOptions{.reply_markup = keyboard}); });
            }
        });
        EXPECT_TRUE(eventually([&] { return this->server.count(method) == 1; }));
        const std::int64_t id = std::string_view(method) == "sendMessage" ? kFirstMessage : 7;
        TypeParam::handle(own, press_message(5, id, method));
        this->answer(method);
        calling.join();
        const AnyMessage got = run_in<M>([&] { return listener.wait(10); });
        EXPECT_EQ(*got.get<CallbackQuery>().data, method);
    }
}

/// Spawns its sending, and ends.
class Runaway : public aio::helper::ChatHandler {
public:
    Runaway(const aio::SeedTuple& seed_tuple, Journal* journal, std::vector<aio::Task<Message>>* sending)
        : ChatHandler(seed_tuple), journal_(*journal), sending_(*sending) {}
    task<> on_chat_message(const Message& /*msg*/) override {
        sending_.push_back(aio::spawn(sender().sendMessage("?", {.reply_markup = buttons("x")})));
        co_await aio::sleep(0.01);
        close();
    }
    task<> on_callback_query(const CallbackQuery& query) override {
        journal_.add(*query.data);
        co_return;
    }

private:
    Journal& journal_;
    std::vector<aio::Task<Message>>& sending_;
};

TEST(AsyncEarlyPress, BringsBackASenderThatHasEndedBeforeTheAnswer) {
    FakeServer server;
    Journal journal;
    std::vector<aio::Task<Message>> sending;
    OfflineBot<coroutine> bot(
        server, {intercept_callback_query_origin()(per_chat_id(), create_open<Runaway>(&journal, &sending))});
    server.hold("sendMessage");
    for (const std::int64_t chat_id : {1, 2}) Asynchronous::handle(bot, text_message(chat_id, "go"));
    EXPECT_TRUE(eventually([&] { return server.count("sendMessage") == 2 && bot.live_delegates() == 0; }));
    Asynchronous::handle(bot, press_message(1, kFirstMessage, "early"));
    Asynchronous::handle(bot, press_message(2, kFirstMessage, "whose call is cancelled"));
    EXPECT_EQ(bot.live_delegates(), 0U);
    sending[1].cancel();
    EXPECT_THROW(sending[1].get(), Cancelled);
    run_in<coroutine>([&]() -> task<> {
        server.release("sendMessage");
        co_return;
    });
    EXPECT_TRUE(eventually([&] { return count(journal, "early") == 1; }));
    Asynchronous::close(bot);
    EXPECT_EQ(journal.lines(), (Lines{"early"}));
}

/// Sends from a thread of its own, and ends.
class Absconder : public helper::ChatHandler {
public:
    Absconder(const SeedTuple& seed_tuple, Journal* journal, std::vector<std::thread>* sending)
        : ChatHandler(seed_tuple), journal_(*journal), sending_(*sending) {}
    void on_chat_message(const Message& /*msg*/) override {
        sending_.emplace_back([to = sender()]() mutable { to.sendMessage("?", {.reply_markup = buttons("x")}); });
    }
    void on_edited_chat_message(const Message& /*msg*/) override { close(); }
    void on_callback_query(const CallbackQuery& query) override { journal_.add(*query.data); }

private:
    Journal& journal_;
    std::vector<std::thread>& sending_;
};

TEST(EarlyPressOfThreads, IsHandedOutAgainWhenTheSenderIsStopping) {
    FakeServer server;
    Journal journal;
    std::vector<std::thread> sending;
    OfflineBot<blocking> bot(
        server, {intercept_callback_query_origin()(per_chat_id(), create_open<Absconder>(&journal, &sending))});
    server.hold("sendMessage");
    bot.handle(text_message(1, "go"));
    EXPECT_TRUE(eventually([&] { return server.count("sendMessage") == 1; }));
    bot.handle(press_message(1, kFirstMessage, "early"));
    server.release("sendMessage");
    EXPECT_TRUE(eventually([&] { return count(journal, "early") == 1; }));
    for (std::thread& thread : sending) thread.join();
    Traditional::close(bot);
}

}  // namespace
}  // namespace telepot::test
