// SPDX-License-Identifier: MIT
#include "protocol/webhook_request.hpp"

#include <gtest/gtest.h>

namespace telepot::protocol {
namespace {

using Kind = WebhookVerdict::Kind;

bool in_network(const char* network, const char* address) {
    const auto range = IpNetwork::parse(network);
    const auto point = IpAddress::parse(address);
    EXPECT_TRUE(range && point) << network << " " << address;
    return range && point && range->contains(*point);
}

TEST(IpNetwork, HoldsItsAddressesAndNoOthers) {
    EXPECT_TRUE(in_network("149.154.160.0/20", "149.154.160.0"));
    EXPECT_TRUE(in_network("149.154.160.0/20", "149.154.175.255"));
    EXPECT_FALSE(in_network("149.154.160.0/20", "149.154.176.0"));
    EXPECT_FALSE(in_network("149.154.160.0/20", "149.154.159.255"));
    EXPECT_TRUE(in_network("91.108.4.0/22", "91.108.7.1"));
    EXPECT_FALSE(in_network("91.108.4.0/22", "91.108.8.0"));
    EXPECT_TRUE(in_network("0.0.0.0/0", "1.2.3.4"));
    EXPECT_FALSE(in_network("0.0.0.0/0", "2001:db8::1"));
    EXPECT_TRUE(in_network("::/0", "2001:db8::1"));
    EXPECT_TRUE(in_network("2001:db8::/33", "2001:db8:7fff::1"));
    EXPECT_FALSE(in_network("2001:db8::/33", "2001:db8:8000::1"));
    EXPECT_TRUE(in_network("127.0.0.1", "127.0.0.1"));
    EXPECT_FALSE(in_network("127.0.0.1", "127.0.0.2"));
    EXPECT_TRUE(in_network("10.0.0.0/8", "::ffff:10.1.2.3")) << "IPv4 in its IPv6 spelling";
}

TEST(IpNetwork, IsReadStrictly) {
    for (const char* text : {"", "/", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8x", "10.0.0/8", "x",
                             "::/129", "1.2.3.4.5", "010.0.0.256", " 10.0.0.1"}) {
        EXPECT_FALSE(IpNetwork::parse(text)) << text;
    }
    EXPECT_FALSE(IpAddress::parse(std::string(1000, '1')));
}

TEST(Secret, IsComparedWhole) {
    EXPECT_TRUE(same_secret("abc", "abc"));
    for (const char* other : {"", "a", "ab", "abd", "abcd", "xbc", "ABC"})
        EXPECT_FALSE(same_secret(other, "abc")) << other;
    EXPECT_FALSE(same_secret(std::string_view("ab\0", 3), "ab"));
    EXPECT_FALSE(same_secret("ab", std::string_view("ab\0", 3)));
}

TEST(Secret, IsOfTheAllowedCharacters) {
    EXPECT_TRUE(good_secret("azAZ09_-"));
    EXPECT_TRUE(good_secret(std::string(256, 'x')));
    for (const std::string& text :
         {std::string(), std::string("a b"), std::string("a\n"), std::string("é"), std::string(257, 'x')}) {
        EXPECT_FALSE(good_secret(text)) << text;
    }
}

class Gate : public testing::Test {
protected:
    Gate() {
        gate.set_health_paths("/healthz", "/readyz");
        gate.set_body_limit(100);
        gate.add_hook("/one", "secret-1");
        gate.add_hook("/two", "secret-2");
    }
    WebhookVerdict check(std::string_view method, std::string_view target, std::string_view secret,
                         std::uint64_t length = 10) {
        WebhookRequest request;
        request.method = method;
        request.target = target;
        request.secret = secret;
        request.peer_address = "127.0.0.1";
        request.forwarded_for = forwarded;
        request.content_length = length;
        return gate.check(request);
    }
    int status(std::string_view method, std::string_view target, std::string_view secret, std::uint64_t length = 10) {
        return check(method, target, secret, length).status;
    }

    WebhookGate gate;
    std::string forwarded;
};

TEST_F(Gate, LetsUpdatesThroughToTheirBot) {
    EXPECT_EQ(check("POST", "/one", "secret-1").kind, Kind::update);
    EXPECT_EQ(check("POST", "/one", "secret-1").hook, 0U);
    EXPECT_EQ(check("POST", "/two?x=1", "secret-2").hook, 1U);
    EXPECT_EQ(gate.add_hook("/one", "new"), 0U);
    EXPECT_EQ(status("POST", "/one", "secret-1"), 401);
    EXPECT_EQ(status("POST", "/one", "new"), 200);
}

TEST_F(Gate, RefusesInThisOrder) {
    EXPECT_EQ(status("POST", "/none", "secret-1"), 404);
    EXPECT_EQ(status("GET", "/none", ""), 404);
    EXPECT_EQ(status("GET", "/one", "wrong"), 405);
    EXPECT_EQ(status("post", "/one", "secret-1"), 405);
    EXPECT_EQ(status("POST", "/one", "secret-2", 1000), 401);
    EXPECT_EQ(status("POST", "/one", "", 1000), 401);
    EXPECT_EQ(status("POST", "/one", "secret-1", 101), 413);
    EXPECT_EQ(status("POST", "/one", "secret-1", 100), 200);
    EXPECT_EQ(status("POST", "", "secret-1"), 404);
}

TEST_F(Gate, LooksAtSourceAndSecretOfARequestOnce) {
    gate.set_allowed_sources({*IpNetwork::parse("149.154.160.0/20")});
    WebhookRequest request;
    request.method = "POST";
    request.target = "/one";
    request.secret = "wrong";
    request.peer_address = "127.0.0.1";
    request.content_length = 10;
    EXPECT_EQ(gate.check(request).status, 403);
    request.head_passed = true;
    EXPECT_EQ(gate.check(request).status, 200);
    request.content_length = 101;
    EXPECT_EQ(gate.check(request).status, 413);
}

TEST_F(Gate, AnswersQuestionsAboutHealth) {
    EXPECT_EQ(check("GET", "/healthz", "").kind, Kind::alive);
    EXPECT_EQ(check("HEAD", "/readyz?verbose", "").kind, Kind::ready);
    EXPECT_EQ(status("POST", "/readyz", "secret-1"), 405);
    gate.set_health_paths("", "");
    EXPECT_EQ(status("GET", "/healthz", ""), 404);
    EXPECT_EQ(status("GET", "", ""), 404);
}

TEST_F(Gate, FollowsTheChainOfTrustedProxies) {
    gate.set_allowed_sources({*IpNetwork::parse("149.154.160.0/20")});
    EXPECT_EQ(status("POST", "/one", "secret-1"), 403);
    EXPECT_EQ(status("GET", "/healthz", ""), 200);
    forwarded = "149.154.160.1";
    EXPECT_EQ(status("POST", "/one", "secret-1"), 403) << "nobody is trusted";
    gate.set_trusted_proxies({*IpNetwork::parse("127.0.0.1"), *IpNetwork::parse("10.0.0.0/8")});
    EXPECT_EQ(status("POST", "/one", "secret-1"), 200);
    for (const char* good :
         {"149.154.160.1, 10.0.0.1", " 149.154.160.1\t,10.0.0.1,10.9.9.9", "8.8.8.8, 149.154.160.1"}) {
        forwarded = good;
        EXPECT_EQ(status("POST", "/one", "secret-1"), 200) << good;
    }
    for (const char* bad :
         {"", ",", "149.154.160.1, 8.8.8.8", "149.154.160.1,", "149.154.160.1, x", "10.0.0.1", "149.154.160.1:443"}) {
        forwarded = bad;
        EXPECT_EQ(status("POST", "/one", "secret-1"), 403) << bad;
    }
}

TEST_F(Gate, TurnsStrangersAwayAtTheDoorWhileNoProxyIsTrusted) {
    EXPECT_FALSE(gate.turns_away("192.0.2.1")) << "all that know the secret may come";
    gate.set_allowed_sources({*IpNetwork::parse("149.154.160.0/20")});
    EXPECT_TRUE(gate.turns_away("192.0.2.1"));
    EXPECT_TRUE(gate.turns_away("nonsense"));
    EXPECT_FALSE(gate.turns_away("149.154.167.220"));
    EXPECT_FALSE(gate.turns_away("::ffff:149.154.167.220"));
    EXPECT_FALSE(gate.turns_away("127.0.0.1")) << "it may ask for the health";
    gate.set_health_paths("", "");
    EXPECT_TRUE(gate.turns_away("127.0.0.1"));
    gate.set_trusted_proxies({*IpNetwork::parse("10.0.0.0/8")});
    EXPECT_FALSE(gate.turns_away("192.0.2.1")) << "whom a proxy speaks for shows in what it says";
    EXPECT_TRUE(gate.is_proxy("10.1.2.3"));
    EXPECT_FALSE(gate.is_proxy("192.0.2.1"));
}

TEST(UpdateId, IsFoundWhereTheServerWritesIt) {
    EXPECT_EQ(find_update_id(R"({"update_id":123,"message":{}})"), 123);
    EXPECT_EQ(find_update_id(R"({ "update_id" : 9007199254740993 })"), 9007199254740993);
    EXPECT_EQ(find_update_id(R"({"message":{"text":"\"update_id\":5"},"update_id":7})"), 7);
    for (const char* none :
         {"", "{}", R"({"update_id"})", R"({"update_id":)", R"({"update_id":"5"})", R"("update_id")"}) {
        EXPECT_FALSE(find_update_id(none)) << none;
    }
}

}  // namespace
}  // namespace telepot::protocol
