// SPDX-License-Identifier: MIT
// setup() and what it says when something is wrong.
#include "hook_fixture.hpp"
#include "telepot/types/core.hpp"

namespace telepot::webhook_test {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

WebhookInfo info_of(const std::string& url) {
    return {url, false, 0};
}

TEST(Explain, AGoodWebhookHasNoProblems) {
    for (const char* url : {"https://example.org/hook", "https://example.org:8443/x", "https://192.0.2.1:88/",
                            "https://[2001:db8::1]:8443/"}) {
        EXPECT_THAT(explain_webhook(url, "", info_of(url)), IsEmpty()) << url;
    }
}

TEST(Explain, PortsAndSchemesThatTelegramDoesNotUse) {
    EXPECT_THAT(explain_webhook("https://example.org:8080/", "", info_of("https://example.org:8080/")),
                ElementsAre(HasSubstr("443, 80, 88 and 8443")));
    EXPECT_THAT(explain_webhook("http://example.org/", "", info_of("http://example.org/")),
                ElementsAre(HasSubstr("https only")));
    EXPECT_THAT(explain_webhook("http://127.0.0.1:9/", "", info_of("http://127.0.0.1:9/"), 0, true), IsEmpty());
    EXPECT_THAT(explain_webhook("example.org", "", info_of("example.org")),
                ElementsAre(HasSubstr("The URL isn't one")));
}

TEST(Explain, ACertificateForAnotherHostOrNotUploaded) {
    const OwnCertificate own;
    const std::string url = "https://example.org:8443/";
    const auto problems = explain_webhook(url, own.certificate(), info_of(url));
    EXPECT_THAT(problems,
                Contains(HasSubstr("isn't made out to example.org, the host of the URL, but to localhost, 127.0.0.1")));
    EXPECT_THAT(problems, Contains(HasSubstr("wasn't uploaded")));
    const std::string own_url = "https://127.0.0.1:8443/";
    WebhookInfo info = info_of(own_url);
    info.has_custom_certificate = true;
    EXPECT_THAT(explain_webhook(own_url, own.certificate(), info), IsEmpty());
    EXPECT_THAT(explain_webhook(own_url, "/none.pem", info), ElementsAre(HasSubstr("can't be read")));
}

TEST(Explain, WhatTheServerMetLast) {
    const std::string url = "https://example.org/";
    WebhookInfo info = info_of(url);
    info.last_error_date = 1000;
    const std::vector<std::pair<std::string, std::string>> cases{
        {"SSL error {error:0A000086:SSL routines::certificate verify failed}", "made out to the URL's host"},
        {"Connection refused", "Nothing listens"},
        {"Connection timed out", "firewall"},
        {"Read timeout expired", "No answer in time"},
        {"Wrong response from the webhook: 401 Unauthorized", "secret"},
        {"Wrong response from the webhook: 404 Not Found", "no such path"},
        {"Wrong response from the webhook: 502 Bad Gateway", "proxy"},
    };
    for (const auto& [error, advice] : cases) {
        info.last_error_message = error;
        const auto problems = explain_webhook(url, "", info, 1000);
        ASSERT_EQ(problems.size(), 1U) << error;
        EXPECT_THAT(problems[0], HasSubstr(error));
        EXPECT_THAT(problems[0], HasSubstr(advice));
        EXPECT_THAT(explain_webhook(url, "", info, 1001), IsEmpty()) << "from an earlier webhook";
    }
    const Bot bot("987654321:SECRET-");
    info.last_error_message = "Wrong response of https://example.org/987654321%3ASECRET-/: 500\x1b[2J";
    const auto echoed = explain_webhook(url, "", info);
    ASSERT_EQ(echoed.size(), 1U);
    EXPECT_THAT(echoed[0], HasSubstr("987654321%3A***/: 500\\x1b[2J"));
    info.last_error_message.reset();
    info.pending_update_count = 5000;
    EXPECT_THAT(explain_webhook(url, "", info), ElementsAre(HasSubstr("5000 updates wait")));
    EXPECT_THAT(explain_webhook("https://other.org/", "", info), Contains(HasSubstr("another URL")));
    info.url.clear();
    EXPECT_THAT(explain_webhook(url, "", info), Contains(HasSubstr("No webhook is set")));
}

class Setup : public testing::Test {
protected:
    json info() { return client.ok("getWebhookInfo"); }
    std::string url(std::uint16_t port, const std::string& path = "/hook") {
        return "https://127.0.0.1:" + std::to_string(port) + path;
    }

    const OwnCertificate own;
    const std::string certificate = own.certificate();
    const std::string key = own.key();
    lab::Server api{{.local_mode = true}};
    lab::BotAccount account = api.bot(token);
    lab_test::BotClient client{api.port(), token};
    Bot bot{token, {.base_url = api.url()}};
    UpdateQueue queue{100};
};

TEST_F(Setup, TakesEverythingThatSetWebhookTakes) {
    api.new_user("Ann").send_text(account, "from before");
    WebhookServer server({.port = 0, .certificate_file = certificate, .key_file = key});
    const WebhookSetup setup = server.setup(bot, url(server.port()), queue,
                                            {.secret_token = "my-secret",
                                             .allowed_updates = {"message", "poll"},
                                             .max_connections = 7,
                                             .drop_pending_updates = true,
                                             .local_api_server = true});
    EXPECT_THAT(setup.problems, IsEmpty());
    EXPECT_EQ(setup.secret_token, "my-secret");
    EXPECT_TRUE(setup.certificate_uploaded);
    EXPECT_EQ(info()["allowed_updates"], (json{"message", "poll"}));
    EXPECT_EQ(info()["max_connections"], 7);
    EXPECT_EQ(info()["pending_update_count"], 0);
    api.new_user("Ben").send_text(account, "hi");
    EXPECT_TRUE(eventually([&] { return queue.statistics().waiting == 1; }));
    server.stop();
    EXPECT_EQ(info()["url"], url(server.port())) << "it wasn't asked to remove it";
}

TEST_F(Setup, ReportsFailuresOfTheFirstDeliveries) {
    api.new_user("Ann").send_text(account, "waits");
    WebhookServer server({.port = 0, .certificate_file = certificate, .key_file = key});
    const WebhookSetup wrong_path = server.setup(bot, url(server.port(), "/public"), queue,
                                                 {.path = "/private", .local_api_server = true, .watch = 1});
    EXPECT_THAT(wrong_path.problems, Contains(AllOf(HasSubstr("404"), HasSubstr("no such path"))));
    const WebhookSetup wrong_port =
        server.setup(bot, "https://127.0.0.1:1/hook", queue, {.local_api_server = true, .watch = 1});
    EXPECT_THAT(wrong_port.problems, Contains(HasSubstr("Nothing listens")));
    EXPECT_EQ(wrong_port.pending_update_count, 1);
}

TEST_F(Setup, ExplainsWhatTheBotApiServerRefuses) {
    lab::Server strict;
    Bot other{token, {.base_url = strict.url()}};
    WebhookServer server({.port = 0});
    EXPECT_THROW(static_cast<void>(server.setup(other, "https://example.org:8080/", queue)), TelegramError);
    EXPECT_THROW(static_cast<void>(server.setup(other, "https://example.org/", queue, {.max_connections = 200})),
                 BadArgument);
    EXPECT_THROW(static_cast<void>(server.setup(other, "https://example.org/", queue, {.secret_token = "a b"})),
                 BadArgument);
}

TEST(Secret, IsLongGoodAndNew) {
    const std::string one = make_secret_token();
    EXPECT_EQ(one.size(), 43U);
    EXPECT_EQ(one.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"),
              std::string::npos);
    EXPECT_NE(one, make_secret_token());
}

}  // namespace
}  // namespace telepot::webhook_test
