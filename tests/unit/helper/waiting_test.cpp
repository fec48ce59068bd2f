// SPDX-License-Identifier: MIT
// Handlers that wait for another message hold up nobody, in both versions from one body.
#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include "telepot/exception.hpp"
#include "unit/helper/fake_server.hpp"
#include "unit/loop/harness.hpp"

namespace telepot::test {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kMany = 1100;
#else
constexpr int kMany = 2500;  // more than the pool has threads, and than max_pending lets in
#endif
constexpr int kPatience = 60;  // seconds

/// What all handlers together have met.
class Totals {
public:
    std::atomic<int> asked{0};
    std::atomic<int> answered{0};
    std::atomic<int> served{0};
    std::atomic<int> stopped{0};
    std::atomic<int> idle{0};
};

/// Asks whoever wants it, in the midst of a message, and serves the others.
template <class Mode>
class Asker : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Asker(const SeedTupleOf<Mode>& seed_tuple, Totals* totals) : BasicChatHandler<Mode>(seed_tuple), totals_(*totals) {}

    Void on_chat_message(const Message& msg) override {
        if (msg.text == "ask") return detail::in_version<Mode>(ask(false));
        if (msg.text == "ask for a photo") return detail::in_version<Mode>(ask(true));
        ++totals_.served;
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    task<> ask(bool photo) {
        try {
            BasicConversation<Mode> talk(*this);
            ++totals_.asked;
            if (photo) {
                co_await detail::given<Mode>(talk.ask_photo("Show me"));
            } else {
                co_await detail::given<Mode>(talk.ask_text("Your name?"));
            }
            ++totals_.answered;
        } catch (const StopListening&) {
            ++totals_.stopped;
            throw;
        } catch (const IdleTerminate&) {
            ++totals_.idle;
            throw;
        }
    }

    Totals& totals_;
};

/// A message loop in the background, on updates of a fake server.
template <class Mode>
class Running {
public:
    template <class F>
    Running(loop::FakeServer& updates, F handler, MessageLoopOptions options = {})
        : loop_(updates, std::move(handler), options) {
        loop_.start();
    }

    std::chrono::duration<double> stop() {
        const auto begin = std::chrono::steady_clock::now();
        loop_.stop();
        loop_.join();
        return std::chrono::steady_clock::now() - begin;
    }
    LoopStatistics statistics() const { return loop_.statistics(); }

private:
    loop::Background<Mode> loop_;
};

template <class Mode>
class PolledBot : public BasicDelegatorBot<Mode> {
public:
    PolledBot(FakeServer& server, Totals& totals, Seconds timeout)
        : BasicDelegatorBot<Mode>(
              kToken, {pave_event_space()(per_chat_id(), create_open<Asker<Mode>>(&totals), {.timeout = timeout})}) {
        this->caller_ = &server;
    }
};

/// The loop hands messages over to the bot.
template <class Mode>
BasicBot<Mode>* bot_of(BasicDelegatorBot<Mode>& bot) {
    return &bot;
}

template <class Version>
class Waiting : public ::testing::Test {
protected:
    void say(int chats, const std::string& text, int first = 1) {
        for (int i = 0; i < chats; ++i) updates.say(first + i, text);
    }
    /// Others than those who are asked.
    void expect_others_are_served(int chats) {
        const int before = totals.served;
        say(chats, "hello", 1'000'000);
        EXPECT_TRUE(eventually([&] { return totals.served == before + chats; }, kPatience)) << totals.served;
    }

    loop::FakeServer updates;
    FakeServer server;
    Totals totals;
};
TYPED_TEST_SUITE(Waiting, BothVersions);

TYPED_TEST(Waiting, PeopleWhoAreAskedDontStopPolling) {
    PolledBot<typename TypeParam::mode> bot(this->server, this->totals, 3600);
    Running<typename TypeParam::mode> running(this->updates, bot_of(bot));
    this->say(kMany, "ask");
    ASSERT_TRUE(eventually([&] { return this->totals.asked == kMany; }, kPatience)) << this->totals.asked;
    this->expect_others_are_served(1500);
    EXPECT_TRUE(eventually([&] { return running.statistics().pending == 0; }, kPatience));
    EXPECT_EQ(this->totals.answered, 0);
    this->say(kMany, "Ann");
    EXPECT_TRUE(eventually([&] { return this->totals.answered == kMany; }, kPatience)) << this->totals.answered;
    EXPECT_TRUE(eventually([&] { return running.statistics().pending == 0; }, kPatience));
}

TYPED_TEST(Waiting, OpenConversationsDontHoldAcknowledgementBack) {
    PolledBot<typename TypeParam::mode> bot(this->server, this->totals, 3600);
    Running<typename TypeParam::mode> running(this->updates, bot_of(bot), {.acknowledge = Acknowledge::when_handled});
    this->say(150, "ask");
    ASSERT_TRUE(eventually([&] { return this->totals.asked == 150; }, kPatience)) << this->totals.asked;
    this->expect_others_are_served(150);
    EXPECT_TRUE(eventually([&] { return this->updates.unconfirmed() == 0; }, kPatience));
    EXPECT_EQ(this->totals.answered, 0);
}

TYPED_TEST(Waiting, WhatDoesntFitDoesntStopPolling) {
    PolledBot<typename TypeParam::mode> bot(this->server, this->totals, 3600);
    Running<typename TypeParam::mode> running(this->updates, bot_of(bot));
    this->say(1, "ask for a photo");
    ASSERT_TRUE(eventually([&] { return this->totals.asked == 1; }, kPatience));
    for (int i = 0; i < 1300; ++i) this->say(1, "no photo");
    this->expect_others_are_served(100);
    EXPECT_EQ(this->totals.answered, 0);
}

TYPED_TEST(Waiting, StopEndsOpenConversations) {
    PolledBot<typename TypeParam::mode> bot(this->server, this->totals, 3600);
    Running<typename TypeParam::mode> running(this->updates, bot_of(bot), {.stop_timeout = kPatience});
    this->say(700, "ask");
    ASSERT_TRUE(eventually([&] { return this->totals.asked == 700; }, kPatience));
    EXPECT_LT(running.stop().count(), kPatience);
    EXPECT_EQ(this->totals.stopped, 700);
    EXPECT_EQ(bot.live_delegates(), 0U);
}

TYPED_TEST(Waiting, IdleTimeoutsFireInOpenConversations) {
    PolledBot<typename TypeParam::mode> bot(this->server, this->totals, 0.5);
    Running<typename TypeParam::mode> running(this->updates, bot_of(bot));
    this->say(100, "ask");
    EXPECT_TRUE(eventually([&] { return this->totals.idle == 100; }, kPatience)) << this->totals.idle;
    EXPECT_TRUE(eventually([&] { return bot.live_delegates() == 0; }, kPatience));
}

/// A handler of a loop that waits itself, without delegates.
template <class Mode>
class Interviewer {
public:
    Interviewer(BasicSpeakerBot<Mode>& bot, Totals& totals) : bot_(bot), totals_(totals) {}
    typename Mode::template result<void> handle(const Message& msg) {
        bot_.mic().send(AnyMessage(Message(msg)));
        if (msg.text != "ask") return detail::done(static_cast<Mode*>(nullptr));
        return detail::in_version<Mode>(interview(msg.chat.id));
    }

private:
    task<> interview(std::int64_t chat_id) {
        BasicListener<Mode> listener = bot_.create_listener();
        listener.capture(Template::chat_id(chat_id));
        ++totals_.asked;
        try {
            co_await detail::given<Mode>(listener.wait());
        } catch (const StopListening&) {
            ++totals_.stopped;
            throw;
        }
        ++totals_.answered;
    }

    BasicSpeakerBot<Mode>& bot_;
    Totals& totals_;
};

template <class Mode>
class PolledSpeaker : public BasicSpeakerBot<Mode> {
public:
    explicit PolledSpeaker(FakeServer& server) : BasicSpeakerBot<Mode>(kToken) { this->caller_ = &server; }
};

template <class Version>
void interview_all(loop::FakeServer& updates, FakeServer& server, Totals& totals, MessageLoopOptions options) {
    using Mode = typename Version::mode;
    PolledSpeaker<Mode> bot(server);
    Interviewer<Mode> interviewer(bot, totals);
    const auto answer = [&](const Message& msg) { return interviewer.handle(msg); };
    Running<Mode> running(updates, answer, options);
    for (int i = 1; i <= 1200; ++i) updates.say(i, "ask");
    ASSERT_TRUE(eventually([&] { return totals.asked == 1200; }, kPatience)) << totals.asked;
    EXPECT_TRUE(eventually([&] { return running.statistics().pending == 0; }, kPatience));
    for (int i = 1; i <= 1000; ++i) updates.say(i, "Ann");
    EXPECT_TRUE(eventually([&] { return totals.answered == 1000; }, kPatience)) << totals.answered;
    EXPECT_LT(running.stop().count(), kPatience);
    EXPECT_EQ(totals.stopped, 200);
    EXPECT_EQ(running.statistics().handler_errors, 0U);
}

TYPED_TEST(Waiting, HandlersOfALoopMayWaitForTheNextMessageOfTheirChat) {
    interview_all<TypeParam>(this->updates, this->server, this->totals,
                             {.concurrency = Concurrency::per_chat, .stop_timeout = kPatience});
}

TYPED_TEST(Waiting, SoMayThoseThatAreCalledOneAtATime) {
    interview_all<TypeParam>(this->updates, this->server, this->totals,
                             {.concurrency = Concurrency::one_at_a_time, .stop_timeout = kPatience});
}

}  // namespace
}  // namespace telepot::test
