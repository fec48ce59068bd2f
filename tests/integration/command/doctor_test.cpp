// SPDX-License-Identifier: MIT
#include <atomic>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "command_line.hpp"
#include "support/scripted_server.hpp"
#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"

namespace telepot::test {

namespace {

using nlohmann::json;
using ::testing::HasSubstr;

constexpr const char* any_token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

/// What doctor says of a server, by check.
class Diagnosis {
public:
    explicit Diagnosis(const std::string& url, const std::string& token = any_token,
                       std::vector<std::string> environment = {}, std::vector<std::string> arguments = {}) {
        CommandLine::Options options;
        options.environment = std::move(environment);
        for (const char* const name : {"TELEPOT_TOKEN", "TELEPOT_API_URL", "NO_COLOR"}) {
            options.environment.emplace_back(name);
        }
        options.environment[options.environment.size() - 3] += "=" + token;
        options.environment[options.environment.size() - 2] += "=" + url;
        std::vector<std::string> words{"doctor", "--json", "--patience", "5"};
        words.insert(words.end(), arguments.begin(), arguments.end());
        ended = run_command(words, options);
        findings = json::parse(ended.out);
    }
    json finding(const std::string& check) const {
        for (const json& one : findings) {
            if (one["check"] == check) return one;
        }
        return json::object();
    }
    std::string level(const std::string& check) const { return finding(check).value("level", ""); }
    std::string text(const std::string& check) const {
        return finding(check).value("text", "") + " " + finding(check).value("advice", "");
    }

    Ended ended;
    json findings;
};

TEST(CommandDoctor, finds_nothing_wrong_with_a_healthy_bot) {
    lab::Server server;
    const Diagnosis healthy(server.url(), any_token, {}, {"--poll-seconds", "1"});
    EXPECT_EQ(healthy.ended.code, 0) << healthy.ended.out;
    for (const char* const check : {"proxy", "network", "token", "webhook", "allowed_updates", "second_poller"}) {
        EXPECT_EQ(healthy.level(check), "ok") << healthy.ended.out;
    }
}

TEST(CommandDoctor, finds_no_network) {
    const Diagnosis closed("http://127.0.0.1:" + std::to_string(free_port()));
    EXPECT_EQ(closed.ended.code, 11);
    EXPECT_EQ(closed.level("network"), "error");
    EXPECT_THAT(closed.text("network"), HasSubstr("is it running"));
    const Diagnosis nameless("http://name.invalid");
    EXPECT_EQ(nameless.ended.code, 11);
    EXPECT_EQ(nameless.level("dns"), "error");
    EXPECT_THAT(nameless.text("dns"), HasSubstr("name.invalid has no address"));
}

TEST(CommandDoctor, finds_a_wrong_clock) {
    ScriptedServer old(ScriptedServer::serve([](const ReceivedRequest&) {
        return answer(404, R"({"ok":false,"error_code":404,"description":"Not Found"})",
                      "Date: Thu, 01 Jan 2015 00:00:00 GMT\r\n");
    }));
    const Diagnosis wrong(old.url());
    EXPECT_EQ(wrong.ended.code, 11);
    EXPECT_EQ(wrong.level("clock"), "error");
    EXPECT_THAT(wrong.text("clock"), HasSubstr("s fast"));
    EXPECT_THAT(wrong.text("clock"), HasSubstr("set-ntp"));
}

TEST(CommandDoctor, finds_a_bad_token) {
    lab::Server server({.registered_tokens_only = true});
    const Diagnosis refused(server.url());
    EXPECT_EQ(refused.ended.code, 11);
    EXPECT_EQ(refused.level("token"), "error");
    EXPECT_THAT(refused.text("token"), HasSubstr("@BotFather"));
    EXPECT_EQ(Diagnosis(server.url(), "no token at all").level("token"), "error");
    EXPECT_THAT(Diagnosis(server.url(), "").text("token"), HasSubstr("TELEPOT_TOKEN isn't set"));
}

TEST(CommandDoctor, finds_a_webhook_that_was_left_set) {
    lab::Server server({.deliver_webhooks = false});
    const lab::BotAccount account = server.new_bot();
    Bot bot{account.token(), {.base_url = server.url()}};
    bot.setWebhook("https://127.0.0.1:8443/old", {.allowed_updates = {"callback_query"}});
    const Diagnosis left(server.url(), account.token());
    EXPECT_EQ(left.ended.code, 10);
    EXPECT_EQ(left.level("webhook"), "warning");
    EXPECT_THAT(left.text("webhook"), HasSubstr("telepot webhook delete"));
    EXPECT_EQ(left.level("allowed_updates"), "warning");
    EXPECT_THAT(left.text("allowed_updates"), HasSubstr("only callback_query"));
}

TEST(CommandDoctor, finds_a_second_poller) {
    lab::Server server;
    const lab::BotAccount account = server.new_bot();
    std::atomic<bool> ending{false};
    std::thread other([&] {
        Bot bot{account.token(), {.base_url = server.url()}};
        while (!ending) {
            try {
                bot.getUpdates({.timeout = 1});
            } catch (const Exception&) {
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            }
        }
    });
    server.wait_until([&] { return !server.calls("getUpdates").empty(); });
    const Diagnosis twice(server.url(), account.token());
    ending = true;
    other.join();
    EXPECT_EQ(twice.ended.code, 11);
    EXPECT_EQ(twice.level("second_poller"), "error") << twice.ended.out;
}

TEST(CommandDoctor, finds_a_refusing_proxy) {
    lab::Server server;
    for (const int status : {403, 407}) {
        ScriptedServer proxy(ScriptedServer::serve(
            [&](const ReceivedRequest&) { return answer(status, "<h1>No</h1>", "Content-Type: text/html\r\n"); }));
        const Diagnosis refused(server.url(), any_token, {"http_proxy=" + proxy.url(), "no_proxy="});
        EXPECT_EQ(refused.ended.code, 11);
        EXPECT_EQ(refused.level("proxy"), "error");
        EXPECT_THAT(refused.text("proxy"), HasSubstr(std::to_string(status)));
        // What a CONNECT gets.
        const Diagnosis tunnel("https://bot.example", any_token, {"https_proxy=" + proxy.url(), "no_proxy="});
        EXPECT_EQ(tunnel.level("proxy"), "error");
        EXPECT_THAT(tunnel.text("proxy"), HasSubstr(std::to_string(status)));
    }
    const Diagnosis gone(server.url(), any_token,
                         {"http_proxy=http://127.0.0.1:" + std::to_string(free_port()), "no_proxy="});
    EXPECT_THAT(gone.text("proxy"), HasSubstr("can't be reached"));
    const Diagnosis exempt(server.url(), any_token, {"http_proxy=http://127.0.0.1:1", "no_proxy=localhost, 127.0.0.1"},
                           {"--no-poll"});
    EXPECT_EQ(exempt.ended.code, 0) << exempt.ended.out;
}

TEST(CommandDoctor, finds_a_certificate_that_is_not_trusted) {
    lab::Server server({.tls = true});
    const Diagnosis untrusted(server.url());
    EXPECT_EQ(untrusted.ended.code, 11);
    EXPECT_EQ(untrusted.level("tls"), "error") << untrusted.ended.out;
    EXPECT_THAT(untrusted.text("tls"), HasSubstr("ca-certificates"));
}

TEST(CommandDoctor, notes_privacy_mode) {
    lab::Server server({.privacy_mode = true});
    const Diagnosis noted(server.url(), any_token, {}, {"--no-poll"});
    EXPECT_EQ(noted.ended.code, 0);
    EXPECT_EQ(noted.level("privacy"), "note") << noted.ended.out;
    EXPECT_THAT(noted.text("privacy"), HasSubstr("/setprivacy"));
}

}  // namespace

}  // namespace telepot::test
