// SPDX-License-Identifier: MIT
// From a user of the local server through the webhook to the bot and back, both versions, plain and TLS.
#include <future>

#include "hook_fixture.hpp"

namespace telepot::webhook_test {
namespace {

using Reply = std::optional<WebhookReply>;

/// The local server with users who write numbers to the bot.
class World {
public:
    explicit World(std::size_t users) {
        for (std::size_t i = 0; i < users; ++i) people.push_back(server.new_user("User" + std::to_string(i)));
    }
    void write(int count) const {
        for (int n = 0; n < count; ++n) {
            for (const lab::User& person : people) person.send_text(bot, std::to_string(n));
        }
    }
    /// Each user reads the answers in the order of the questions.
    void expect_answers(int count) const {
        for (const lab::User& person : people) {
            for (int n = 0; n < count; ++n) ASSERT_EQ(person.wait_text(30s), "echo " + std::to_string(n));
        }
    }
    json info() const { return client.ok("getWebhookInfo"); }
    std::size_t replies() const {
        const auto calls = server.calls("sendMessage");
        return static_cast<std::size_t>(
            std::count_if(calls.begin(), calls.end(), [](const lab::Call& call) { return call.webhook_reply; }));
    }

    lab::Server server{{.local_mode = true}};
    lab::BotAccount bot = server.bot(token);
    lab_test::BotClient client{server.port(), token};
    std::vector<lab::User> people;
};

std::string url_of(std::uint16_t port, bool tls) {
    return std::string(tls ? "https" : "http") + "://127.0.0.1:" + std::to_string(port) + "/hook";
}

WebhookServerOptions options_of(const OwnCertificate& own, std::string& certificate, std::string& key, bool tls) {
    WebhookServerOptions options;
    options.port = 0;
    certificate = own.certificate();
    key = own.key();
    if (tls) {
        options.certificate_file = certificate;
        options.key_file = key;
    }
    return options;
}

class EndToEnd : public testing::TestWithParam<bool> {
protected:
    bool tls() const { return GetParam(); }
    WebhookServerOptions options() { return options_of(own_, certificate_, key_, tls()); }

    World world{10};

private:
    OwnCertificate own_;
    std::string certificate_;
    std::string key_;
};

TEST_P(EndToEnd, TheTraditionalBotAnswersInOrder) {
    Bot bot(token, {.base_url = world.server.url()});
    OrderedWebhook webhook(bot, [&](const Message& msg) { bot.sendMessage(msg.chat.id, "echo " + *msg.text); });
    WebhookServer server(options());
    LoopThread thread = webhook.run_as_thread();
    const WebhookSetup setup = server.setup(bot, url_of(server.port(), tls()), webhook.queue(),
                                            {.max_connections = 5, .remove_on_stop = true, .local_api_server = true});
    EXPECT_TRUE(setup.good()) << setup.problems.front();
    EXPECT_EQ(setup.secret_token.size(), 43U);
    EXPECT_EQ(setup.certificate_uploaded, tls());
    EXPECT_EQ(world.info()["max_connections"], 5);
    world.write(30);
    world.expect_answers(30);
    EXPECT_TRUE(world.server.wait_until([&] { return world.bot.pending_updates() == 0; }));
    EXPECT_EQ(server.statistics().accepted, 300U);
    EXPECT_FALSE(world.info().contains("last_error_message")) << world.info();
    server.stop();
    EXPECT_EQ(world.info()["url"], "");
    thread.stop();
    thread.join();
}

TEST_P(EndToEnd, TheAsynchronousBotAnswersInOrder) {
    aio::Bot bot(token, {.base_url = world.server.url()});
    aio::OrderedWebhook webhook(
        bot, [&](const Message& msg) -> task<> { co_await bot.sendMessage(msg.chat.id, "echo " + *msg.text); });
    aio::WebhookServer server(options());
    std::promise<void> set_up;
    auto user = std::async(std::launch::async, [&] {
        set_up.get_future().wait();  // setup() would tell of updates that wait
        world.write(30);
        world.expect_answers(30);
    });
    aio::run([](aio::Bot& b, aio::OrderedWebhook& w, aio::WebhookServer& s, std::promise<void>& ready,
                std::future<void>& done, bool tls) -> task<> {
        auto running = w.run_as_task();
        const WebhookSetup setup =
            co_await s.setup(b, url_of(s.port(), tls), w.queue(), {.remove_on_stop = true, .local_api_server = true});
        EXPECT_TRUE(setup.good());
        ready.set_value();
        while (done.wait_for(0s) != std::future_status::ready) co_await aio::sleep(0.01);
        co_await s.stop();
        w.stop();
        co_await running;
    }(bot, webhook, server, set_up, user, tls()));
    user.get();
    EXPECT_EQ(world.info()["url"], "");
    EXPECT_EQ(server.statistics().accepted, 300U);
}

TEST_P(EndToEnd, RepliesGoOutInTheAnswersInOrder) {
    Bot bot(token, {.base_url = world.server.url()});
    const auto replies = reply_with(
        bot, [](const Message& msg) -> Reply { return in_reply.sendMessage(msg.chat.id, "echo " + *msg.text); });
    OrderedWebhook webhook(bot, replies);
    WebhookServer server(options());
    LoopThread thread = webhook.run_as_thread({.concurrency = Concurrency::per_chat});
    static_cast<void>(
        server.setup(bot, url_of(server.port(), tls()), webhook.queue(), replies, {.local_api_server = true}));
    world.write(20);
    world.expect_answers(20);
    EXPECT_EQ(world.replies(), 200U) << "no call but replies";
    EXPECT_EQ(server.statistics().replies, 200U);
}

TEST_P(EndToEnd, AsynchronousRepliesGoOutInTheAnswers) {
    aio::Bot bot(token, {.base_url = world.server.url()});
    const auto replies = reply_with(bot, [](const Message& msg) -> task<Reply> {
        if (*msg.text == "1") co_await aio::sleep(0.02);
        co_return in_reply.sendMessage(msg.chat.id, "echo " + *msg.text);
    });
    aio::OrderedWebhook webhook(bot, replies);
    aio::WebhookServer server(options());
    auto user = std::async(std::launch::async, [&] {
        if (!world.server.wait_until([&] { return world.info()["url"] != ""; })) return;
        world.write(20);
        world.expect_answers(20);
    });
    aio::run([](auto& b, auto& w, auto& s, const auto& r, std::future<void>& done, bool tls) -> task<> {
        auto running = w.run_as_task();
        static_cast<void>(co_await s.setup(b, url_of(s.port(), tls), w.queue(), r, {.local_api_server = true}));
        while (done.wait_for(0s) != std::future_status::ready) co_await aio::sleep(0.01);
        co_await s.stop();
        w.stop();
        co_await running;
    }(bot, webhook, server, replies, user, tls()));
    user.get();
    EXPECT_EQ(world.replies(), 200U);
}

INSTANTIATE_TEST_SUITE_P(Transport, EndToEnd, testing::Values(false, true),
                         [](const auto& transport) { return transport.param ? "tls" : "plain"; });

class Replies : public testing::Test {
protected:
    World world{1};
    const lab::User& ann = world.people[0];
};

TEST_F(Replies, ALateReplyIsSentAsACall) {
    Bot bot(token, {.base_url = world.server.url()});
    const auto replies = reply_with(bot, [](const Message& msg) -> Reply {
        std::this_thread::sleep_for(1s);
        return in_reply.sendMessage(msg.chat.id, "late");
    });
    OrderedWebhook webhook(bot, replies);
    WebhookServer server({.port = 0, .reply_timeout = 0.1});
    LoopThread thread = webhook.run_as_thread();
    static_cast<void>(
        server.setup(bot, url_of(server.port(), false), webhook.queue(), replies, {.local_api_server = true}));
    ann.send_text(world.bot, "hi");
    EXPECT_EQ(ann.wait_text(), "late");
    EXPECT_EQ(world.replies(), 0U);
    EXPECT_EQ(world.server.calls("sendMessage").size(), 1U);
}

TEST_F(Replies, HandlersWithoutAReplyOrWithAnErrorAcknowledgeAllTheSame) {
    Bot bot(token, {.base_url = world.server.url()});
    std::atomic<int> seen{0};
    const auto replies = reply_with(bot, [&](const Message& msg) -> Reply {
        ++seen;
        if (*msg.text == "error") throw std::runtime_error("the handler fails");
        return std::nullopt;
    });
    OrderedWebhook webhook(bot, replies);
    webhook.on_error([](const LoopError&) {});
    WebhookServer server({.port = 0, .reply_timeout = 1000});
    LoopThread thread = webhook.run_as_thread();
    static_cast<void>(
        server.setup(bot, url_of(server.port(), false), webhook.queue(), replies, {.local_api_server = true}));
    ann.send_text(world.bot, "error");
    ann.send_text(world.bot, "nothing");
    world.bot.inject(R"({"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": false,
        "is_anonymous": true, "type": "regular", "allows_multiple_answers": false}})");
    EXPECT_TRUE(world.server.wait_until([&] { return world.bot.pending_updates() == 0; }));
    EXPECT_EQ(seen, 2);
    EXPECT_EQ(world.info().contains("last_error_message"), false);
}

TEST_F(Replies, InAMessageLoopTheyAreCalls) {
    Bot bot(token, {.base_url = world.server.url()});
    MessageLoop loop(
        bot, reply_with(bot, [](const Message& msg) -> Reply { return in_reply.sendMessage(msg.chat.id, "called"); }));
    LoopThread thread = loop.run_as_thread();
    ann.send_text(world.bot, "hi");
    EXPECT_EQ(ann.wait_text(), "called");
}

TEST_F(Replies, SomeCallsCannotBeReplies) {
    EXPECT_THROW(static_cast<void>(in_reply.getMe()), BadArgument);
    EXPECT_THROW(static_cast<void>(in_reply.deleteWebhook()), BadArgument);
    EXPECT_THROW(static_cast<void>(in_reply.logOut()), BadArgument);
    EXPECT_THROW(static_cast<void>(in_reply.sendPhoto(1, InputFile::bytes("x", "x.png"))), BadArgument);
    const WebhookReply reply = in_reply.sendPhoto(1, InputFile::file_id("abc"), {.caption = "c"});
    EXPECT_EQ(json::parse(reply.body()),
              (json{{"method", "sendPhoto"}, {"chat_id", 1}, {"photo", "abc"}, {"caption", "c"}}));
    EXPECT_EQ(json::parse(in_reply.unpinAllChatMessages(5).body()),
              (json{{"method", "unpinAllChatMessages"}, {"chat_id", 5}}));
}

TEST_F(Replies, AnUpdateThatComesAgainIsNotHandledAgainNorWaitedFor) {
    Bot bot(token, {.base_url = world.server.url()});
    std::atomic<int> seen{0};
    const auto replies = reply_with(bot, [&](const Message& msg) -> Reply {
        ++seen;
        return in_reply.sendMessage(msg.chat.id, "once");
    });
    OrderedWebhook webhook(bot, replies);
    WebhookServer server({.port = 0, .reply_timeout = 1000});
    server.add("/hook", secret, webhook.queue(), replies);
    LoopThread thread = webhook.run_as_thread();
    Wire wire(server.port());
    wire.send(post_text("/hook", update_text(5)));
    EXPECT_EQ(json::parse(wire.read().body)["text"], "once");
    wire.send(post_text("/hook", update_text(5)));
    const Answer again = wire.read();
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.body, "");
    EXPECT_EQ(seen, 1);
}

}  // namespace
}  // namespace telepot::webhook_test
