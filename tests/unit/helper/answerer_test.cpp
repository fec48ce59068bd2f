// SPDX-License-Identifier: MIT
// Answers to inline queries, without a server: at most one computation for each user, and only the newest is sent.
#include <future>

#include "telepot/aio/offload.hpp"
#include "telepot/aio/sync.hpp"
#include "unit/helper/fake_server.hpp"
#include "unit/task/log_capture.hpp"

namespace telepot::test {
namespace {

using Results = std::vector<InlineQueryResultArticle>;

InlineQuery query(std::int64_t user_id, const std::string& id) {
    return InlineQuery(id, User(user_id, false, "Ann"), "text of " + id, "");
}

Results article(const std::string& id) {
    return {InlineQueryResultArticle(id, "Title", InputTextMessageContent("Hello"))};
}

/// The first result's id of each answer that was sent.
std::vector<std::string> sent(const FakeServer& server) {
    std::vector<std::string> ids;
    for (const Json& call : server.calls("answerInlineQuery")) ids.push_back(*call["results"][0]["id"].as_string());
    return ids;
}

template <class Version>
class AnAnswerer : public ::testing::Test {
protected:
    using Mode = typename Version::mode;

    /// Does something with the answerer where that belongs.
    template <class F>
    void with(BasicAnswerer<Mode>& answerer, F act) {
        if constexpr (std::is_same_v<Mode, blocking>) {
            act(answerer);
        } else {
            run_in<Mode>([&]() -> task<> {
                act(answerer);
                co_return;
            });
        }
    }
    void finish(BasicAnswerer<Mode>& answerer) {
        run_in<Mode>([&] { return answerer.finish(); });
    }

    FakeServer server;
    OfflineBot<Mode> bot{server};
};

TYPED_TEST_SUITE(AnAnswerer, BothVersions);

TYPED_TEST(AnAnswerer, sends_results_in_all_their_forms) {
    BasicAnswerer<typename TestFixture::Mode> answerer(this->bot);
    this->with(answerer, [](auto& a) {
        a.answer(query(1, "1"), [] { return article("vector"); });
        a.answer(query(2, "2"), [](const std::string& id) { return list(article(id)[0]); }, "list");
        a.answer(query(3, "3"), [] {
            const auto one = article("union");
            return std::vector<InlineQueryResult>(one.begin(), one.end());
        });
        a.answer(query(4, "4"), [] {
            return InlineAnswer(article("options"))
                .set_cache_time(7)
                .set_is_personal(true)
                .set_next_offset("next")
                .set_button(InlineQueryResultsButton("More").set_start_parameter("more"));
        });
    });
    this->finish(answerer);
    std::vector<std::string> ids = sent(this->server);
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(ids, (std::vector<std::string>{"list", "options", "union", "vector"}));
    for (const Json& call : this->server.calls("answerInlineQuery")) {
        const bool rich = call["inline_query_id"].as_string() == "4";
        EXPECT_EQ(call["cache_time"].as_int(), rich ? std::optional<std::int64_t>(7) : std::nullopt);
        EXPECT_EQ(call["next_offset"].as_string(), rich ? std::optional<std::string>("next") : std::nullopt);
        EXPECT_EQ(call["button"]["start_parameter"].as_string().value_or(""), rich ? "more" : "");
    }
}

TYPED_TEST(AnAnswerer, reports_failures_by_their_ids_and_goes_on) {
    const LogCapture log;
    BasicAnswerer<typename TestFixture::Mode> answerer(this->bot);
    this->with(answerer, [](auto& a) {
        a.answer(query(17, "first"), []() -> Results { throw std::runtime_error("no results today"); });
    });
    this->finish(answerer);
    EXPECT_EQ(log.count("inline query first of user 17: no results today"), 1);
    EXPECT_EQ(log.count("text of"), 0);
    this->server.refuse("answerInlineQuery");
    this->with(answerer, [](auto& a) { a.answer(query(17, "second"), [] { return article("a"); }); });
    this->finish(answerer);
    EXPECT_EQ(log.count("inline query second of user 17"), 1);
    EXPECT_EQ(log.count("as planned"), 1);
}

TEST(BlockingAnswerer, never_sends_an_older_answer) {
    FakeServer server;
    OfflineBot<blocking> bot(server);
    helper::Answerer answerer(bot);
    std::promise<void> go_on;
    std::shared_future<void> gate = go_on.get_future().share();
    std::atomic<int> running{0};
    for (int i = 1; i <= 3; ++i) {
        answerer.answer(query(5, std::to_string(i)), [gate, i, &running] {
            ++running;
            gate.wait();
            return article(std::to_string(i));
        });
        ASSERT_TRUE(eventually([&] { return running == i; }));
    }
    answerer.answer(query(6, "other"), [] { return article("other"); });
    ASSERT_TRUE(eventually([&] { return server.count("answerInlineQuery") == 1; }));
    go_on.set_value();
    answerer.finish();
    EXPECT_EQ(sent(server), (std::vector<std::string>{"other", "3"}));
}

TEST(BlockingAnswerer, lets_an_answer_that_is_on_its_way_arrive_first) {
    FakeServer server;
    OfflineBot<blocking> bot(server);
    helper::Answerer answerer(bot);
    server.hold("answerInlineQuery");
    answerer.answer(query(5, "1"), [] { return article("1"); });
    ASSERT_TRUE(eventually([&] { return server.count("answerInlineQuery") == 1; }));
    std::atomic<bool> computed{false};
    answerer.answer(query(5, "2"), [&] {
        computed = true;
        return article("2");
    });
    ASSERT_TRUE(eventually([&] { return computed.load(); }));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));  // the second one would be sent now
    EXPECT_EQ(server.count("answerInlineQuery"), 1U);
    server.release("answerInlineQuery");
    answerer.finish();
    EXPECT_EQ(sent(server), (std::vector<std::string>{"1", "2"}));
}

TEST(BlockingAnswerer, waits_at_its_end_and_sends_nothing_more) {
    FakeServer server;
    OfflineBot<blocking> bot(server);
    std::atomic<bool> running{false};
    std::atomic<bool> gone{false};
    std::atomic<bool> ended{false};
    std::thread destroyer;
    {
        auto answerer = std::make_unique<helper::Answerer>(bot);
        answerer->answer(query(5, "1"), [&] {
            running = true;
            EXPECT_TRUE(eventually([&] { return gone.load(); }));
            ended = true;
            return article("1");
        });
        ASSERT_TRUE(eventually([&] { return running.load(); }));
        destroyer = std::thread([&, moved = std::move(answerer)]() mutable {
            gone = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            moved.reset();
            EXPECT_TRUE(ended);
        });
        destroyer.join();
    }
    EXPECT_LE(server.count("answerInlineQuery"), 1U);
}

task<Results> wait_for_ever(aio::Event& never, std::atomic<int>& cancelled) {
    try {
        co_await never.wait();
    } catch (const Cancelled&) {
        ++cancelled;
        throw;
    }
    co_return article("never");
}

TEST(AsyncAnswerer, cancels_the_preceding_computation) {
    FakeServer server;
    OfflineBot<coroutine> bot(server);
    aio::Event never;
    std::atomic<int> cancelled{0};
    run_in<coroutine>([&]() -> task<> {
        aio::helper::Answerer answerer(bot);
        for (int i = 1; i <= 3; ++i) {
            answerer.answer(query(5, std::to_string(i)), wait_for_ever, std::ref(never), std::ref(cancelled));
            co_await aio::sleep(0.01);
        }
        EXPECT_EQ(cancelled, 2);
        answerer.answer(query(6, "6"), [] { return article("6"); });
        answerer.answer(query(5, "5"), []() -> task<Results> {
            co_await aio::sleep(0.001);
            co_return article("5");
        });
        co_await answerer.finish();
        EXPECT_EQ(cancelled, 3);
    });
    EXPECT_EQ(sent(server), (std::vector<std::string>{"6", "5"}));
}

TEST(AsyncAnswerer, cancels_what_is_being_sent) {
    FakeServer server;
    OfflineBot<coroutine> bot(server);
    server.hold("answerInlineQuery");
    run_in<coroutine>([&]() -> task<> {
        aio::helper::Answerer answerer(bot);
        answerer.answer(query(5, "1"), [] { return article("1"); });
        co_await aio::sleep(0.01);
        EXPECT_EQ(server.count("answerInlineQuery"), 1U);
        answerer.answer(query(5, "2"), [] { return article("2"); });
        co_await aio::sleep(0.01);
        EXPECT_EQ(server.cancelled(), 1U);
        server.release("answerInlineQuery");
        co_await answerer.finish();
    });
    EXPECT_EQ(sent(server), (std::vector<std::string>{"1", "2"}));
}

TEST(AsyncAnswerer, does_not_send_the_answer_of_one_that_ignores_its_cancellation) {
    FakeServer server;
    OfflineBot<coroutine> bot(server);
    aio::Event never;
    run_in<coroutine>([&]() -> task<> {
        aio::helper::Answerer answerer(bot);
        answerer.answer(query(5, "1"), [&never]() -> task<Results> {
            try {
                co_await never.wait();
            } catch (const Cancelled&) {
            }
            co_return article("1");
        });
        co_await aio::sleep(0.01);
        answerer.answer(query(5, "2"), [] { return article("2"); });
        co_await answerer.finish();
    });
    EXPECT_EQ(sent(server), (std::vector<std::string>{"2"}));
}

TEST(AsyncAnswerer, cancels_everything_at_its_end_and_at_the_end_of_a_wait) {
    FakeServer server;
    OfflineBot<coroutine> bot(server);
    aio::Event never;
    std::atomic<int> cancelled{0};
    run_in<coroutine>([&]() -> task<> {
        {
            aio::helper::Answerer answerer(bot);
            answerer.answer(query(5, "1"), wait_for_ever, std::ref(never), std::ref(cancelled));
            answerer.answer(query(6, "2"), wait_for_ever, std::ref(never), std::ref(cancelled));
            co_await aio::sleep(0.01);
        }
        co_await aio::sleep(0.01);
        EXPECT_EQ(cancelled, 2);
        aio::helper::Answerer answerer(bot);
        answerer.answer(query(5, "3"), wait_for_ever, std::ref(never), std::ref(cancelled));
        co_await aio::sleep(0.01);
        const auto waiting = aio::spawn(answerer.finish());
        co_await aio::sleep(0.01);
        waiting.cancel();
        EXPECT_THROW(co_await waiting, Cancelled);
        EXPECT_EQ(cancelled, 3);
    });
    EXPECT_EQ(server.count("answerInlineQuery"), 0U);
}

/// Answers inline queries with the help of its own members, as handlers do.
template <class Mode>
class Librarian : public BasicInlineUserHandler<Mode>, public BasicAnswererMixin<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Librarian(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicInlineUserHandler<Mode>(seed_tuple), BasicAnswererMixin<Mode>(seed_tuple), journal_(journal) {}
    ~Librarian() override {
        alive_ = false;
        journal_->add("gone");
    }

    Void on_inline_query(const InlineQuery& msg) override {
        if constexpr (std::is_same_v<Mode, blocking>) {
            this->answerer().answer(msg, [this] {
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                return found();
            });
        } else {
            this->answerer().answer(msg, [this]() -> task<Results> {
                co_await aio::sleep(0.1);
                co_return found();
            });
        }
        this->close();
    }

private:
    Results found() {
        EXPECT_TRUE(alive_);
        return article("found");
    }
    Journal* journal_;
    std::atomic<bool> alive_{true};
};

TYPED_TEST(AnAnswerer, of_a_handler_that_ends_still_sends_the_last_answer) {
    using M = typename TypeParam::mode;
    Journal journal;
    OfflineBot<M> library(this->server, {pair(per_inline_from_id(), create_open<Librarian<M>>(&journal))});
    TypeParam::handle(library, AnyMessage(query(5, "1")));
    EXPECT_TRUE(eventually([&] { return count(journal, "gone") == 1; }));
    EXPECT_EQ(sent(this->server), (std::vector<std::string>{"found"}));
}

}  // namespace
}  // namespace telepot::test
