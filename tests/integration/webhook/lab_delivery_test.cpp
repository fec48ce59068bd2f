// SPDX-License-Identifier: MIT
// The laboratory posts updates as the real server does.
#include <algorithm>
#include <atomic>
#include <mutex>

#include "fixture.hpp"
#include "support/scripted_server.hpp"
#include "support/temporary_folder.hpp"

namespace telepot::lab_test {
namespace {

using test::answer;
using test::ReceivedRequest;
using test::ScriptedServer;

/// A bot's web server that does what the test says, and notes what it got.
class Receiver {
public:
    using Act = std::function<std::string(const json& update)>;

    explicit Receiver(Act act, const test::ServerOptions& options = {})
        : act_(std::move(act)),
          server_(ScriptedServer::serve([this](const ReceivedRequest& request) {
                      json update = json::parse(request.body, nullptr, false);
                      {
                          const std::lock_guard lock(mutex_);
                          updates_.push_back(update);
                      }
                      return act_(update);
                  }),
                  options) {}

    std::vector<json> updates() const {
        const std::lock_guard lock(mutex_);
        return updates_;
    }
    std::size_t count() const { return updates().size(); }
    ScriptedServer& server() { return server_; }

private:
    Act act_;
    mutable std::mutex mutex_;
    std::vector<json> updates_;
    ScriptedServer server_;
};

Receiver::Act ok() {
    return [](const json&) { return answer(200, ""); };
}

class Delivery : public LabTest {
protected:
    explicit Delivery(lab::ServerOptions options = {.local_mode = true}) : LabTest(options) {}

    void set_webhook(const std::string& url, json further = json::object()) {
        further["url"] = url;
        client.ok("setWebhook", further);
    }
    json info() { return client.ok("getWebhookInfo"); }
    bool delivered_all() {
        return server.wait_until([&] { return info()["pending_update_count"] == 0; });
    }

    const lab::User ann = server.new_user("Ann");
};

class ShortWait : public Delivery {
protected:
    ShortWait() : Delivery({.local_mode = true, .webhook_timeout = 300ms}) {}
};

TEST_F(Delivery, PostsEachUpdateWithTheSecret) {
    Receiver receiver(ok());
    set_webhook(receiver.server().url() + "/hook?x=1", {{"secret_token", "s3cret-_"}});
    ann.send_text(bot, "one");
    ASSERT_TRUE(delivered_all());
    ASSERT_EQ(receiver.count(), 1U);
    EXPECT_EQ(receiver.updates()[0]["message"]["text"], "one");
    const ReceivedRequest request = receiver.server().requests()[0];
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "/hook?x=1");
    EXPECT_EQ(request.headers.at("x-telegram-bot-api-secret-token"), "s3cret-_");
    EXPECT_EQ(request.headers.at("content-type"), "application/json");
    EXPECT_EQ(info()["ip_address"], "127.0.0.1");
    EXPECT_FALSE(info().contains("last_error_date"));
}

TEST_F(Delivery, WhatWaitedComesWhenTheWebhookIsSet) {
    Receiver receiver(ok());
    for (int i = 0; i < 5; ++i) ann.send_text(bot, std::to_string(i));
    set_webhook(receiver.server().url());
    ASSERT_TRUE(delivered_all());
    std::string order;
    for (const json& update : receiver.updates()) order += update["message"]["text"].get<std::string>();
    EXPECT_EQ(order, "01234");
}

TEST_F(Delivery, OneUpdateOfAChatIsOnItsWayAndOtherChatsGoOn) {
    std::atomic<int> ann_under_way{0};
    std::atomic<bool> overlap{false};
    std::atomic<bool> go{false};
    const auto ann_id = ann.id();
    Receiver receiver([&](const json& update) {
        if (update["message"]["chat"]["id"] == ann_id) {
            if (++ann_under_way > 1) overlap = true;
            while (!go) std::this_thread::sleep_for(1ms);
            --ann_under_way;
        }
        return answer(200, "");
    });
    set_webhook(receiver.server().url());
    for (int i = 0; i < 3; ++i) ann.send_text(bot, std::to_string(i));
    const lab::User ben = server.new_user("Ben");
    for (int i = 0; i < 3; ++i) ben.send_text(bot, "b");
    const auto bens = [&] {
        const auto all = receiver.updates();
        return std::count_if(all.begin(), all.end(), [](const json& u) { return u["message"]["text"] == "b"; });
    };
    EXPECT_TRUE(server.wait_until([&] { return bens() == 3; }));
    EXPECT_EQ(receiver.count(), 4U);
    go = true;
    EXPECT_TRUE(delivered_all());
    EXPECT_FALSE(overlap);
    EXPECT_EQ(receiver.count(), 6U);
}

TEST_F(Delivery, ConnectionsAreBoundedAndKept) {
    std::atomic<int> under_way{0};
    std::atomic<int> most{0};
    Receiver receiver([&](const json&) {
        const int now = ++under_way;
        int seen = most;
        while (now > seen && !most.compare_exchange_weak(seen, now)) {
        }
        std::this_thread::sleep_for(2ms);
        --under_way;
        return answer(200, "");
    });
    set_webhook(receiver.server().url(), {{"max_connections", 3}});
    for (int i = 0; i < 30; ++i) server.new_user("User").send_text(bot, "x");
    ASSERT_TRUE(delivered_all());
    EXPECT_EQ(receiver.count(), 30U);
    EXPECT_LE(most, 3);
    EXPECT_LE(receiver.server().connections(), 3);
}

TEST_F(Delivery, AFailingUpdateBlocksItsChatAndComesAgainAfterGrowingPauses) {
    std::atomic<bool> healthy{false};
    Receiver receiver([&](const json&) { return healthy ? answer(200, "") : answer(500, ""); });
    set_webhook(receiver.server().url());
    ann.send_text(bot, "a");
    ann.send_text(bot, "b");
    ASSERT_TRUE(server.wait_until([&] { return receiver.count() == 2; })) << "again at once";
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(receiver.count(), 2U) << "then not for two seconds";
    EXPECT_EQ(info()["last_error_message"].get<std::string>().substr(0, 36), "Wrong response from the webhook: 500");
    EXPECT_EQ(info()["pending_update_count"], 2);
    EXPECT_TRUE(info().contains("last_error_date"));
    server.advance_clock(2100ms);
    ASSERT_TRUE(server.wait_until([&] { return receiver.count() == 3; }));
    healthy = true;
    server.advance_clock(2100ms);
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(receiver.count(), 3U) << "four seconds the next time";
    server.advance_clock(2100ms);
    ASSERT_TRUE(delivered_all());
    const auto all = receiver.updates();
    EXPECT_EQ(all[0], all[3]);
    EXPECT_EQ(all.back()["message"]["text"], "b");
}

TEST_F(Delivery, RetryAfterIsHonoured) {
    std::atomic<int> posts{0};
    Receiver receiver(
        [&](const json&) { return ++posts == 1 ? answer(503, "", "Retry-After: 100\r\n") : answer(200, ""); });
    set_webhook(receiver.server().url());
    ann.send_text(bot, "a");
    ASSERT_TRUE(server.wait_until([&] { return info().contains("last_error_date"); }));
    server.advance_clock(90s);
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(posts, 1);
    server.advance_clock(11s);
    EXPECT_TRUE(delivered_all());
    EXPECT_EQ(posts, 2);
}

TEST_F(Delivery, AnAddressThatIsGoneForADayLosesTheWebhook) {
    Receiver receiver([&](const json&) { return answer(410, ""); });
    set_webhook(receiver.server().url());
    // The update itself would be too old after a day.
    ann.send_text(bot, "a");
    ASSERT_TRUE(server.wait_until([&] { return receiver.count() == 2; }));
    server.advance_clock(23h);
    ASSERT_TRUE(server.wait_until([&] { return receiver.count() >= 3; }));
    EXPECT_NE(info()["url"], "");
    ann.send_text(bot, "b");
    server.advance_clock(61min);
    EXPECT_TRUE(server.wait_until([&] { return info()["url"] == ""; }));
}

TEST_F(Delivery, AReplyIsCarriedOutAsACall) {
    const auto ann_id = ann.id();
    Receiver receiver([&](const json&) {
        return answer(200, json{{"method", "sendMessage"}, {"chat_id", ann_id}, {"text", "hello"}}.dump(),
                      "Content-Type: application/json\r\n");
    });
    set_webhook(receiver.server().url());
    ann.send_text(bot, "hi");
    EXPECT_EQ(ann.wait_text(), "hello");
    const lab::Call call = server.wait_for_call("sendMessage");
    EXPECT_TRUE(call.webhook_reply);
    EXPECT_EQ(call.status, 200);
    EXPECT_TRUE(call.problems.empty());
}

TEST_F(Delivery, SomeCallsAreNotPossibleInReplies) {
    Receiver receiver([&](const json&) {
        return answer(200, R"({"method": "deleteWebhook"})", "Content-Type: application/json\r\n");
    });
    set_webhook(receiver.server().url());
    ann.send_text(bot, "hi");
    const lab::Call call = server.wait_for_call("deleteWebhook");
    EXPECT_EQ(call.status, 400);
    EXPECT_NE(info()["url"], "");
}

TEST_F(Delivery, AnAnswerThatIsNoCallIsIgnored) {
    Receiver receiver([&](const json&) { return answer(200, "OK", "Content-Type: text/plain\r\n"); });
    set_webhook(receiver.server().url());
    const std::size_t before = server.calls().size();
    ann.send_text(bot, "hi");
    ASSERT_TRUE(server.wait_until([&] { return receiver.count() == 1; }));
    ASSERT_TRUE(delivered_all());
    for (const lab::Call& call : server.calls()) {
        if (call.number > before) {
            EXPECT_EQ(call.method, "getWebhookInfo");
        }
    }
}

TEST_F(Delivery, SaysWhenNobodyListens) {
    set_webhook("http://127.0.0.1:" + std::to_string(test::free_port()) + "/");
    ann.send_text(bot, "hi");
    ASSERT_TRUE(server.wait_until([&] { return info().contains("last_error_message"); }));
    EXPECT_EQ(info()["last_error_message"], "Connection refused");
    EXPECT_EQ(info()["pending_update_count"], 1);
}

TEST_F(ShortWait, GivesUpOnAnAnswerThatDoesNotCome) {
    std::atomic<bool> stop{false};
    Receiver receiver([&](const json&) {
        while (!stop) std::this_thread::sleep_for(1ms);
        return answer(200, "");
    });
    set_webhook(receiver.server().url());
    ann.send_text(bot, "hi");
    EXPECT_TRUE(server.wait_until([&] { return info().value("last_error_message", "") == "Read timeout expired"; }));
    stop = true;
}

TEST_F(Delivery, TrustsTheCertificateThatWasUploadedAndNoOther) {
    const test::TemporaryFolder folder;
    const std::string certificate = folder.file("cert.pem");
    const std::string key = folder.file("key.pem");
    lab::write_self_signed_certificate(certificate, key, {"127.0.0.1"});
    Receiver receiver(ok(), {.certificate = certificate, .key = key});
    const std::string url = "https://127.0.0.1:" + std::to_string(receiver.server().port()) + "/";
    ann.send_text(bot, "hi");
    set_webhook(url);
    ASSERT_TRUE(server.wait_until([&] { return info().contains("last_error_message"); }));
    EXPECT_THAT(info()["last_error_message"].get<std::string>(), testing::HasSubstr("SSL error"));
    EXPECT_EQ(receiver.count(), 0U);
    std::ifstream in(certificate);
    const std::string pem{std::istreambuf_iterator<char>(in), {}};
    const Answer set =
        post_multipart(server.port(), client.target("setWebhook"), {{"url", url}, {"certificate", pem, "cert.pem"}});
    ASSERT_EQ(set.status, 200) << set.body;
    EXPECT_TRUE(delivered_all());
    EXPECT_EQ(info()["has_custom_certificate"], true);
    EXPECT_EQ(receiver.count(), 1U);
}

TEST_F(Delivery, ACertificateForAnotherHostIsNotTrusted) {
    const test::TemporaryFolder folder;
    lab::write_self_signed_certificate(folder.file("cert.pem"), folder.file("key.pem"), {"example.org"});
    Receiver receiver(ok(), {.certificate = folder.file("cert.pem"), .key = folder.file("key.pem")});
    std::ifstream in(folder.file("cert.pem"));
    const std::string pem{std::istreambuf_iterator<char>(in), {}};
    post_multipart(server.port(), client.target("setWebhook"),
                   {{"url", "https://127.0.0.1:" + std::to_string(receiver.server().port()) + "/"},
                    {"certificate", pem, "cert.pem"}});
    ann.send_text(bot, "hi");
    ASSERT_TRUE(server.wait_until([&] { return info().contains("last_error_message"); }));
    EXPECT_THAT(info()["last_error_message"].get<std::string>(), testing::HasSubstr("certificate verify failed"));
    EXPECT_EQ(receiver.count(), 0U);
}

TEST_F(Delivery, AStoppedServerDeliversNothingAndGoesOnLater) {
    std::atomic<bool> slow{true};
    Receiver receiver([&](const json&) {
        while (slow) std::this_thread::sleep_for(1ms);
        return answer(200, "");
    });
    set_webhook(receiver.server().url());
    ann.send_text(bot, "hi");
    ASSERT_TRUE(server.wait_until([&] { return receiver.count() == 1; }));
    server.stop();
    slow = false;
    std::this_thread::sleep_for(50ms);
    EXPECT_EQ(bot.pending_updates(), 1U) << "nobody has taken notice of the answer";
    server.start();
    EXPECT_TRUE(delivered_all());
    EXPECT_EQ(receiver.count(), 2U);
}

TEST_F(Delivery, DeletingTheWebhookKeepsTheUpdatesForPolling) {
    Receiver receiver([&](const json&) { return answer(500, ""); });
    set_webhook(receiver.server().url());
    ann.send_text(bot, "hi");
    ASSERT_TRUE(server.wait_until([&] { return receiver.count() == 2; }));
    client.ok("deleteWebhook");
    EXPECT_EQ(client.poll().size(), 1U);
}

TEST_F(Delivery, ThousandsGoQuickly) {
    Receiver receiver(ok());
    std::vector<lab::User> users;
    for (int i = 0; i < 50; ++i) users.push_back(server.new_user("User"));
    for (int i = 0; i < 3000; ++i) {
        bot.inject(json{{"message",
                         {{"message_id", i + 1},
                          {"date", 1},
                          {"chat", {{"id", users[static_cast<std::size_t>(i) % 50].id()}, {"type", "private"}}},
                          {"text", "x"}}}}
                       .dump());
    }
    const auto begin = std::chrono::steady_clock::now();
    set_webhook(receiver.server().url());
    ASSERT_TRUE(server.wait_until([&] { return bot.pending_updates() == 0; }, 60s));
    EXPECT_EQ(receiver.count(), 3000U);
    RecordProperty("ms", static_cast<int>((std::chrono::steady_clock::now() - begin) / 1ms));
}

}  // namespace
}  // namespace telepot::lab_test
