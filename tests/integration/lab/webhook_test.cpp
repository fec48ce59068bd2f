// SPDX-License-Identifier: MIT
// setWebhook, deleteWebhook, getWebhookInfo: state and validation.
#include "fixture.hpp"

namespace telepot::lab_test {
namespace {

class Webhook : public LabTest {
protected:
    explicit Webhook(lab::ServerOptions options = {.deliver_webhooks = false}) : LabTest(options) {}
    std::string description(const std::string& method, const json& arguments) {
        return client.call(method, arguments).parsed().value("description", std::string());
    }
};

class LocalWebhook : public Webhook {
protected:
    LocalWebhook() : Webhook({.local_mode = true, .deliver_webhooks = false}) {}
};

TEST_F(Webhook, WithoutOneTheInfoIsShort) {
    EXPECT_EQ(client.ok("getWebhookInfo"),
              (json{{"url", ""}, {"has_custom_certificate", false}, {"pending_update_count", 0}}));
}

TEST_F(Webhook, SettingAndDeletingIsToldInWords) {
    const json hook{{"url", "https://example.org:8443/x"}};
    EXPECT_EQ(description("setWebhook", hook), "Webhook was set");
    EXPECT_EQ(description("setWebhook", hook), "Webhook is already set");
    EXPECT_EQ(description("deleteWebhook", json::object()), "Webhook was deleted");
    EXPECT_EQ(description("deleteWebhook", json::object()), "Webhook is already deleted");
}

TEST_F(Webhook, TheInfoShowsWhatWasSet) {
    client.ok("setWebhook", {{"url", "https://example.org/x"},
                             {"ip_address", "192.0.2.1"},
                             {"max_connections", 7},
                             {"allowed_updates", {"message"}},
                             {"secret_token", "s3cret-_"}});
    server.new_user("Ann").send_text(bot, "waits");
    EXPECT_EQ(client.ok("getWebhookInfo"), (json{{"url", "https://example.org/x"},
                                                 {"has_custom_certificate", false},
                                                 {"pending_update_count", 1},
                                                 {"ip_address", "192.0.2.1"},
                                                 {"max_connections", 7},
                                                 {"allowed_updates", {"message"}}}));
}

TEST_F(Webhook, ConnectionsAreFortyByDefaultAndAHundredAtMost) {
    client.ok("setWebhook", {{"url", "https://example.org/x"}});
    EXPECT_EQ(client.ok("getWebhookInfo")["max_connections"], 40);
    client.ok("setWebhook", {{"url", "https://example.org/x"}, {"max_connections", 1000}});
    EXPECT_EQ(client.ok("getWebhookInfo")["max_connections"], 100);
}

TEST_F(Webhook, BadOnesAreRefused) {
    EXPECT_EQ(client.error("setWebhook", {{"url", "http://example.org/x"}}),
              "400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
    EXPECT_EQ(client.error("setWebhook", {{"url", "https://example.org:8080/x"}}),
              "400 Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    EXPECT_EQ(client.error("setWebhook", {{"url", "nonsense"}}),
              "400 Bad Request: bad webhook: invalid webhook URL specified");
    EXPECT_EQ(client.error("setWebhook", {{"url", "https://example.org/"}, {"secret_token", "with space"}}),
              "400 Bad Request: secret token contains unallowed characters");
    EXPECT_EQ(client.error("setWebhook", {{"url", "https://example.org/"}, {"secret_token", std::string(257, 'a')}}),
              "400 Bad Request: secret token is too long");
    EXPECT_EQ(client.ok("getWebhookInfo")["url"], "");
}

TEST_F(Webhook, AnEmptyAddressDeletes) {
    client.ok("setWebhook", {{"url", "https://example.org/x"}});
    EXPECT_EQ(description("setWebhook", {{"url", ""}}), "Webhook was deleted");
}

TEST_F(Webhook, PendingUpdatesCanBeDropped) {
    const lab::User user = server.new_user("Ann");
    user.send_text(bot, "1");
    client.ok("setWebhook", {{"url", "https://example.org/x"}});
    EXPECT_EQ(client.ok("getWebhookInfo")["pending_update_count"], 1);
    client.ok("setWebhook", {{"url", "https://example.org/x"}, {"drop_pending_updates", true}});
    EXPECT_EQ(client.ok("getWebhookInfo")["pending_update_count"], 0);
    user.send_text(bot, "2");
    client.ok("deleteWebhook", {{"drop_pending_updates", true}});
    EXPECT_TRUE(client.poll().empty());
}

TEST_F(Webhook, ACertificateIsUploaded) {
    const Answer answer = post_multipart(server.port(), client.target("setWebhook"),
                                         {{"url", "https://example.org/x"}, {"certificate", "PEM", "cert.pem"}});
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(client.ok("getWebhookInfo")["has_custom_certificate"], true);
}

TEST_F(LocalWebhook, TakesAnyPortAndPlainHttp) {
    client.ok("setWebhook", {{"url", "http://127.0.0.1:12345/x"}});
    EXPECT_EQ(client.ok("getWebhookInfo")["url"], "http://127.0.0.1:12345/x");
}

}  // namespace
}  // namespace telepot::lab_test
