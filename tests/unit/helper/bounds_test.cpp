// SPDX-License-Identifier: MIT
// What helpers keep is bounded; what doesn't fit is told so, and counted.
#include <future>

#include "delegate/origin_map.hpp"
#include "telepot/exception.hpp"
#include "unit/helper/fake_server.hpp"

namespace telepot::test {
namespace {

InlineQuery query(std::int64_t user_id) {
    return InlineQuery(std::to_string(user_id), User(user_id, false, "Ann"), "text", "");
}

std::vector<InlineQueryResultArticle> article() {
    return {InlineQueryResultArticle("a", "Title", InputTextMessageContent("Hello"))};
}

/// How many queries were told that there is nothing, to be kept for a second only.
std::size_t excused(const FakeServer& server) {
    std::size_t count = 0;
    for (const Json& call : server.calls("answerInlineQuery")) {
        if (call["results"].size() == 0 && call["cache_time"].as_int() == 1) ++count;
    }
    return count;
}

template <class Version>
class BoundedAnswerer : public ::testing::Test {
protected:
    using Mode = typename Version::mode;

    /// Does something where the answerer belongs.
    template <class F>
    static void there(F act) {
        if constexpr (std::is_same_v<Mode, blocking>) {
            act();
        } else {
            run_in<Mode>([&]() -> task<> {
                act();
                co_return;
            });
        }
    }
    /// Has so many people ask, each a computation that waits until open().
    void ask(BasicAnswerer<Mode>& answerer, std::int64_t first, std::int64_t people) {
        there([&] {
            for (std::int64_t user = first; user < first + people; ++user) {
                if constexpr (std::is_same_v<Mode, blocking>) {
                    answerer.answer(query(user), [gate = gate_] {
                        gate.wait();
                        return article();
                    });
                } else {
                    answerer.answer(query(user), [this]() -> task<InlineAnswer> {
                        co_await event_.wait();
                        co_return InlineAnswer(article());
                    });
                }
            }
        });
    }
    void open() {
        there([&] {
            promise_.set_value();
            event_.set();
        });
    }
    AnswererStatistics statistics(const BasicAnswerer<Mode>& answerer) {
        AnswererStatistics result;
        there([&] { result = answerer.statistics(); });
        return result;
    }

    FakeServer server;
    OfflineBot<Mode> bot{server};

private:
    std::promise<void> promise_;
    std::shared_future<void> gate_ = promise_.get_future().share();
    aio::Event event_;
};

TYPED_TEST_SUITE(BoundedAnswerer, BothVersions);

TYPED_TEST(BoundedAnswerer, tells_who_comes_when_it_is_full) {
    using M = typename TypeParam::mode;
    const AnswererStatistics before = answerer_statistics();
    BasicAnswerer<M> answerer(this->bot, {.most = 3});
    this->ask(answerer, 1, 10);
    EXPECT_TRUE(eventually([&] { return excused(this->server) == 7; })) << excused(this->server);
    EXPECT_TRUE(eventually([&] { return this->statistics(answerer).under_way == 3; }));
    EXPECT_EQ(this->statistics(answerer).refused, 7U);
    this->open();
    run_in<M>([&] { return answerer.finish(); });
    EXPECT_EQ(this->server.count("answerInlineQuery"), 10U);
    EXPECT_EQ(excused(this->server), 7U);
    EXPECT_EQ(this->statistics(answerer).answered, 3U);
    EXPECT_EQ(answerer_statistics().refused - before.refused, 7U);
    // There is room again.
    this->ask(answerer, 11, 3);
    run_in<M>([&] { return answerer.finish(); });
    EXPECT_EQ(this->statistics(answerer).answered, 6U);
}

TYPED_TEST(BoundedAnswerer, has_room_for_all_answerers_together) {
    using M = typename TypeParam::mode;
    BasicAnswerer<M> one(this->bot, {.most = 3});
    BasicAnswerer<M> other(this->bot, {.most = 3});
    this->ask(one, 1, 2);
    this->ask(other, 3, 2);
    EXPECT_TRUE(eventually([&] { return excused(this->server) == 1; }));
    EXPECT_EQ(this->statistics(one).under_way, 2U);
    EXPECT_EQ(this->statistics(other).refused, 1U);
    this->open();
    run_in<M>([&] { return one.finish(); });
    run_in<M>([&] { return other.finish(); });
}

TYPED_TEST(BoundedAnswerer, counts_what_a_newer_query_has_replaced) {
    using M = typename TypeParam::mode;
    BasicAnswerer<M> answerer(this->bot, {.most = 2});
    for (int i = 0; i < 3; ++i) this->ask(answerer, 1, 1);
    if constexpr (std::is_same_v<M, coroutine>) {
        EXPECT_EQ(this->statistics(answerer).superseded, 2U);
    } else {
        // Those that run already keep their places.
        EXPECT_GE(this->statistics(answerer).superseded, 1U);
    }
    this->open();
    run_in<M>([&] { return answerer.finish(); });
    EXPECT_EQ(this->statistics(answerer).answered, 1U);
}

TYPED_TEST(BoundedAnswerer, has_options_within_a_range) {
    using Answerer = BasicAnswerer<typename TestFixture::Mode>;
    EXPECT_THROW(Answerer(this->bot, {.most = 0}), BadArgument);
    EXPECT_THROW(Answerer(this->bot, {.most = 1'000'001}), BadArgument);
    EXPECT_THROW(Answerer(this->bot, {.max_age = -1}), BadArgument);
}

using AsynchronousBoundedAnswerer = BoundedAnswerer<Asynchronous>;

TEST_F(AsynchronousBoundedAnswerer, tells_whose_computation_takes_too_long) {
    aio::helper::Answerer answerer(bot, {.max_age = 0.05});
    ask(answerer, 1, 2);
    EXPECT_TRUE(eventually([&] { return excused(server) == 2; }));
    run_in<coroutine>([&] { return answerer.finish(); });
    EXPECT_EQ(statistics(answerer).expired, 2U);
    EXPECT_EQ(statistics(answerer).answered, 0U);
}

using TraditionalBoundedAnswerer = BoundedAnswerer<Traditional>;

// More than there are threads: the others wait for one until they are too old.
TEST_F(TraditionalBoundedAnswerer, tells_whose_computation_has_waited_too_long) {
    constexpr std::int64_t kPeople = 40;
    constexpr std::uint64_t kThreads = 32;
    const auto begin = std::chrono::steady_clock::now();
    helper::Answerer answerer(bot, {.max_age = 0.3});
    ask(answerer, 1, kPeople);
    while (std::chrono::steady_clock::now() - begin < std::chrono::milliseconds(400)) std::this_thread::yield();
    open();
    answerer.finish();
    const AnswererStatistics statistics = answerer.statistics();
    EXPECT_EQ(statistics.answered + statistics.expired, static_cast<std::uint64_t>(kPeople));
    EXPECT_GE(statistics.expired, kPeople - kThreads);
    EXPECT_EQ(excused(server), statistics.expired);
}

// ---- origins ----

/// Sends a message with a button whenever it is written to.
template <class Mode>
class Seller : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Seller(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple), journal_(journal) {}
    Void on_chat_message(const Message& /*msg*/) override { return detail::in_version<Mode>(sell()); }
    Void on_callback_query(const CallbackQuery& query) override {
        journal_->add(*query.data);
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    task<> sell() {
        co_await detail::given<Mode>(this->sender().sendMessage("?", {.reply_markup = buttons("x")}));
        journal_->add("sent");
    }
    Journal* journal_;
};

/// Takes all presses.
template <class Mode>
class Catcher {
public:
    using mode = Mode;
    Catcher(const SeedTupleOf<Mode>& seed_tuple, Journal* journal) : journal_(journal) {
        seed_tuple.listener().capture(Template::flavors("callback_query"));
    }
    typename Mode::template result<void> on_message(const AnyMessage& msg) {
        journal_->add("caught " + *msg.get<CallbackQuery>().data);
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    Journal* journal_;
};

template <class Version>
class BoundedOrigins : public ::testing::Test {
protected:
    using Mode = typename Version::mode;

    DelegationPatternOf<Mode> sellers(const OriginBounds& bounds) {
        return intercept_callback_query_origin(pave_event_space(), "all", bounds)(per_chat_id(),
                                                                                  create_open<Seller<Mode>>(&journal));
    }
    void sell(int count) {
        const std::size_t before = journal.size();
        for (int i = 0; i < count; ++i) Version::handle(*bot, text_message(1, "go"));
        ASSERT_TRUE(eventually([&] { return journal.size() == before + static_cast<std::size_t>(count); }));
    }
    void press(std::int64_t message_id, const std::string& data) {
        Version::handle(*bot, press_message(1, message_id, data));
    }
    std::vector<std::string> expect(std::size_t count) {
        EXPECT_TRUE(eventually([&] { return journal.size() >= count; })) << journal.size();
        return journal.lines();
    }

    FakeServer server;
    Journal journal;
    std::optional<OfflineBot<Mode>> bot;
};

TYPED_TEST_SUITE(BoundedOrigins, BothVersions);

TYPED_TEST(BoundedOrigins, a_press_below_a_forgotten_message_is_answered) {
    this->bot.emplace(this->server, std::vector{this->sellers({.most = 2, .forgotten_text = "Too old"})});
    this->sell(3);
    this->press(101, "oldest");
    EXPECT_TRUE(eventually([&] { return this->server.count("answerCallbackQuery") == 1; }));
    EXPECT_EQ(this->server.calls("answerCallbackQuery")[0]["text"].as_string(), "Too old");
    EXPECT_EQ(this->server.calls("answerCallbackQuery")[0]["callback_query_id"].as_string(), "qoldest");
    this->press(103, "newest");
    EXPECT_EQ(this->expect(4), (std::vector<std::string>{"sent", "sent", "sent", "newest"}));
    const DelegationStatistics statistics = this->bot->delegation_statistics();
    EXPECT_EQ(statistics.origins, 2U);
    EXPECT_EQ(statistics.origins_forgotten, 1U);
    EXPECT_EQ(statistics.forgotten_presses, 1U);
    TypeParam::close(*this->bot);
}

// Of those it is not known that they ever had an owner, and somebody outside may answer them.
TYPED_TEST(BoundedOrigins, a_press_below_any_other_message_is_left_alone) {
    this->bot.emplace(this->server, std::vector{this->sellers({.most = 2})});
    this->sell(1);
    this->press(77, "strange");
    this->press(101, "mine");
    EXPECT_EQ(this->expect(2).back(), "mine");
    EXPECT_EQ(this->server.count("answerCallbackQuery"), 0U);
    TypeParam::close(*this->bot);
}

TYPED_TEST(BoundedOrigins, another_pattern_gets_presses_below_forgotten_messages) {
    using M = typename TypeParam::mode;
    this->bot.emplace(this->server,
                      std::vector{this->sellers({.most = 1}),
                                  pair(per_callback_query_chat_id(), create_open<Catcher<M>>(&this->journal))});
    this->sell(2);
    this->press(101, "oldest");
    EXPECT_EQ(this->expect(3).back(), "caught oldest");
    EXPECT_EQ(this->server.count("answerCallbackQuery"), 0U);
    TypeParam::close(*this->bot);
}

TEST(BoundedOriginMap, forgets_by_age_and_stays_small) {
    using Clock = delegate::OriginMap::Clock;
    delegate::OriginMap map("all", {.most = 100, .max_age = 10});
    const Clock::time_point begin = Clock::now();
    map.add(MessageIdentifier(1, 1), 7, begin);
    map.add(MessageIdentifier(1, 2), 7, begin + std::chrono::seconds(5));
    EXPECT_EQ(map.owner(MessageIdentifier(1, 1), begin + std::chrono::seconds(9)), Seed(7));
    EXPECT_FALSE(map.owner(MessageIdentifier(1, 1), begin + std::chrono::seconds(11)));
    EXPECT_EQ(map.origins(7).size(), 1U);
    EXPECT_TRUE(map.is_press_of_forgotten(MessageIdentifier(1, 1)));
    EXPECT_FALSE(map.is_press_of_forgotten(MessageIdentifier(1, 2)));
    // Edited, it is new.
    map.add(MessageIdentifier(1, 2), 7, begin + std::chrono::seconds(14));
    EXPECT_EQ(map.owner(MessageIdentifier(1, 2), begin + std::chrono::seconds(20)), Seed(7));
    for (std::int64_t id = 10; id < 10'000; ++id) map.add(MessageIdentifier(1, id), id, begin);
    EXPECT_EQ(map.statistics().origins, 100U);
    EXPECT_FALSE(map.is_press_of_forgotten(MessageIdentifier(1, 10))) << "that is forgotten, too";
    EXPECT_TRUE(map.is_press_of_forgotten(MessageIdentifier(1, 9'890)));
    map.remove(MessageIdentifier(1, 9'999));
    EXPECT_EQ(map.statistics().origins, 99U);
    EXPECT_FALSE(map.is_press_of_forgotten(MessageIdentifier(1, 9'999))) << "it was taken away";
    EXPECT_THROW(delegate::OriginMap("all", {.most = 0}), BadArgument);
    EXPECT_THROW(delegate::OriginMap("all", {.max_age = -1}), BadArgument);
}

// A coordinator that belongs to no pattern has no map to share, and is bounded all the same.
TEST(BoundedOriginMap, bounds_a_coordinator_of_ones_own) {
    helper::CallbackQueryCoordinator coordinator(1, {}, true, true);
    const std::size_t most = OriginBounds().most;
    for (std::size_t id = 1; id <= most + 50; ++id) {
        coordinator.capture_origin(MessageIdentifier(1, static_cast<std::int64_t>(id)));
    }
    EXPECT_EQ(coordinator.origins().size(), most);
}

}  // namespace
}  // namespace telepot::test
