// SPDX-License-Identifier: MIT
// The public interface of the message loops, against the laboratory.
#include "echo_bot.hpp"

namespace telepot {
namespace {

template <class Mode>
class MessageLoopLab : public ::testing::Test {
protected:
    lab::Server server{{.registered_tokens_only = true}};
    lab::BotAccount account = server.new_bot();
    lab::User user = server.new_user("Ann");
};
TYPED_TEST_SUITE(MessageLoopLab, BothVersions, VersionNames);

TYPED_TEST(MessageLoopLab, echoes_many_messages_of_many_users_each_in_order) {
    constexpr int kUsers = 20;
    constexpr int kEach = 15;
    std::vector<lab::User> users;
    for (int i = 0; i < kUsers; ++i) users.push_back(this->server.new_user("U" + std::to_string(i)));
    EchoBot<TypeParam> bot(this->server, this->account.token(), {.concurrency = Concurrency::per_chat});
    for (int i = 0; i < kEach; ++i) {
        for (const lab::User& one : users) one.send_text(this->account, std::to_string(i));
    }
    for (const lab::User& one : users) {
        for (int i = 0; i < kEach; ++i) ASSERT_EQ(one.wait_text(kPatience), std::to_string(i));
    }
}

TYPED_TEST(MessageLoopLab, confirms_what_it_has_handled_when_it_is_stopped) {
    for (const auto mode : {Acknowledge::when_received, Acknowledge::when_handled}) {
        EchoBot<TypeParam> bot(this->server, this->account.token(), {.acknowledge = mode});
        this->user.send_text(this->account, "hi");
        EXPECT_EQ(this->user.wait_text(kPatience), "hi");
        bot.loop().stop();
        bot.join();
        EXPECT_EQ(this->account.pending_updates(), 0u);
    }
}

TYPED_TEST(MessageLoopLab, ends_with_unauthorized_error_for_an_unknown_token) {
    EchoBot<TypeParam> bot(this->server, "4242:this-token-was-never-given-to-anybody0");
    EXPECT_THROW(bot.join(), UnauthorizedError);
}

class CountingBot : public Bot {
public:
    using Bot::Bot;
    void on_chat_message(const Message& msg) override { sendMessage(msg.chat.id, "chat " + *msg.text); }
    void on_edited_chat_message(const Message& msg) override { sendMessage(msg.chat.id, "edit " + *msg.text); }
    void on_event(const Event& event) override { sendMessage(*event.data<std::int64_t>(), event.flavor()); }
};

TEST(ClassBasedBot, gets_each_kind_in_its_own_method_in_a_thread_of_the_loop) {
    lab::Server server;
    const auto account = server.new_bot();
    const auto user = server.new_user("Ann");
    const std::string url = server.url();
    CountingBot bot{account.token(), {.base_url = url}};
    MessageLoop loop{bot};
    LoopThread thread = loop.run_as_thread({.timeout = 1});
    const auto sent = user.send_text(account, "one");
    EXPECT_EQ(user.wait_text(kPatience), "chat one");
    user.edit_text(sent, "two");
    EXPECT_EQ(user.wait_text(kPatience), "edit two");
    bot.scheduler().event_later(0.01, Event("_alarm", user.id()));
    EXPECT_EQ(user.wait_text(kPatience), "_alarm");
    EXPECT_TRUE(thread.joinable());
    thread.stop();
    thread.join();
    EXPECT_FALSE(thread.joinable());
}

class AsyncCountingBot : public aio::Bot {
public:
    using aio::Bot::Bot;
    task<> on_chat_message(const Message& msg) override { co_await sendMessage(msg.chat.id, "chat " + *msg.text); }
    task<> on_event(const Event& event) override { co_await sendMessage(*event.data<std::int64_t>(), event.flavor()); }
};

TEST(ClassBasedBot, works_with_coroutines_spawned_beside_others) {
    lab::Server server;
    const auto account = server.new_bot();
    const auto user = server.new_user("Ann");
    const std::string url = server.url();
    AsyncCountingBot bot{account.token(), {.base_url = url}};
    const auto main = [&]() -> task<> {
        // The MessageLoop itself needn't outlive this statement.
        const auto running = aio::spawn(aio::MessageLoop{bot}.run_forever({.timeout = 1, .handle_signals = false}));
        user.send_text(account, "one");
        auto wait = [&user] { return user.wait_text(kPatience); };
        EXPECT_EQ(co_await aio::offload(wait), "chat one");
        bot.scheduler().event_now(Event("_now", user.id()));
        EXPECT_EQ(co_await aio::offload(wait), "_now");
        running.cancel();
        try {
            co_await running;
        } catch (const Cancelled&) {
        }
    };
    aio::run(main());
}

TEST(LoopThread, that_is_dropped_stops_its_loop) {
    lab::Server server;
    const auto account = server.new_bot();
    const std::string url = server.url();
    Bot bot{account.token(), {.base_url = url}};
    MessageLoop loop{bot};
    for (int i = 0; i < 3; ++i) {
        const LoopThread thread = loop.run_as_thread();
        EXPECT_THROW(static_cast<void>(loop.run_as_thread()), std::logic_error);
    }
}

}  // namespace
}  // namespace telepot
