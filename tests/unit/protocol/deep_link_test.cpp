// SPDX-License-Identifier: MIT
#include "telepot/deep_link.hpp"

#include <random>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/types/messages.hpp"

namespace telepot {
namespace {

using testing::HasSubstr;

template <class F>
std::string problem(F make) {
    try {
        make();
    } catch (const BadArgument& error) {
        return error.what();
    }
    return "none";
}

TEST(Base64url, KnowsTheVectorsOfRfc4648) {
    const std::pair<const char*, const char*> vectors[] = {
        {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},          {"foo", "Zm9v"},
        {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}, {"\xfb\xff\xfe", "-__-"}};
    for (const auto& [bytes, text] : vectors) {
        EXPECT_EQ(base64url_encode(bytes), text);
        EXPECT_EQ(base64url_decode(text), bytes);
    }
}

TEST(Base64url, GivesBackWhateverItWas) {
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        std::string bytes(random() % 60, '\0');
        for (char& c : bytes) c = static_cast<char>(random());
        EXPECT_EQ(base64url_decode(base64url_encode(bytes)), bytes);
    }
    EXPECT_EQ(base64url_encode(std::string(48, 'x')).size(), longest_payload(LinkKind::start));
}

TEST(Base64url, TakesNothingElse) {
    for (const char* text : {"Zg==", "Z", "Zm9vY", "Zm9 v", "Zm+v", "Zm/v", "Zh", "Zm9", "\xc3\xa4"}) {
        EXPECT_EQ(base64url_decode(text), std::nullopt) << text;
    }
}

TEST(LinkKey, IsNeverTheSame) {
    std::set<std::string> keys;
    for (int i = 0; i < 200; ++i) keys.insert(random_link_key());
    EXPECT_EQ(keys.size(), 200U);
    EXPECT_EQ(keys.begin()->size(), 22U);
    EXPECT_EQ(random_link_key(48).size(), 64U);
    EXPECT_THROW(static_cast<void>(random_link_key(7)), BadArgument);
    EXPECT_THROW(static_cast<void>(random_link_key(49)), BadArgument);
}

TEST(DeepLinks, AreWritten) {
    EXPECT_EQ(DeepLink(LinkKind::start, "my_bot", "abcde").url(), "https://t.me/my_bot?start=abcde");
    EXPECT_EQ(DeepLink(LinkKind::start, "@my_bot").url(), "https://t.me/my_bot?start");
    EXPECT_EQ(DeepLink(LinkKind::start, "my_bot", "abcde").tg_url(), "tg://resolve?domain=my_bot&start=abcde");
    EXPECT_EQ(DeepLink(LinkKind::startgroup, "my_bot", "x").set_admin("delete_messages+pin_messages").url(),
              "https://t.me/my_bot?startgroup=x&admin=delete_messages+pin_messages");
    EXPECT_EQ(DeepLink(LinkKind::startchannel, "my_bot").set_admin("post_messages").url(),
              "https://t.me/my_bot?startchannel&admin=post_messages");
    EXPECT_EQ(DeepLink(LinkKind::startapp, "my_bot", "p").set_mode("compact").url(),
              "https://t.me/my_bot?startapp=p&mode=compact");
    EXPECT_EQ(DeepLink(LinkKind::startapp, "my_bot", "p").set_app("shop").url(), "https://t.me/my_bot/shop?startapp=p");
    EXPECT_EQ(DeepLink(LinkKind::startapp, "my_bot", "p").set_app("shop").tg_url(),
              "tg://resolve?domain=my_bot&appname=shop&startapp=p");
}

TEST(DeepLinks, AreRead) {
    for (const char* url :
         {"https://t.me/my_bot?start=abcde", "http://telegram.me/my_bot?start=abcde", "t.me/my_bot/?start=abcde",
          "tg://resolve?domain=my_bot&start=abcde", "tg://resolve?start=abcde&domain=my_bot",
          "HTTPS://T.ME/my_bot?utm=1&start=abcde#top", "https://telegram.dog/my_bot?start=abcde"}) {
        const auto link = DeepLink::parse(url);
        ASSERT_TRUE(link) << url;
        EXPECT_EQ(link->kind(), LinkKind::start);
        EXPECT_EQ(link->username(), "my_bot");
        EXPECT_EQ(link->payload(), "abcde");
    }
    for (const char* url : {"https://example.org/my_bot?start=a", "https://t.me/my_bot", "https://t.me/my_bot?begin=a",
                            "https://t.me/my_bot?start=a%20b", "https://t.me/?start=a", "https://t.me/my_bot?start=%zz",
                            "https://t.me/my_bot/app?start=a", "https://t.me/my_bot?startchannel=a",
                            "tg://resolve?start=a", "https://t.me.example.org/my_bot?start=a", ""}) {
        EXPECT_FALSE(DeepLink::parse(url)) << url;
    }
    EXPECT_FALSE(DeepLink::parse("https://t.me/my_bot?start=" + std::string(65, 'a')));
}

TEST(DeepLinks, ReadWhatTheyWrite) {
    for (const DeepLink& link :
         {DeepLink(LinkKind::start, "my_bot", "a-b_C9"),
          DeepLink(LinkKind::startgroup, "my_bot").set_admin("manage_chat"),
          DeepLink(LinkKind::startchannel, "my_bot").set_admin("post_messages+edit_messages"),
          DeepLink(LinkKind::startapp, "my_bot", std::string(512, 'a')).set_app("shop").set_mode("fullscreen")}) {
        for (const std::string& url : {link.url(), link.tg_url()}) {
            const auto read = DeepLink::parse(url);
            ASSERT_TRUE(read) << url;
            EXPECT_EQ(read->url(), link.url());
        }
    }
}

TEST(DeepLinks, SayWhatDoesNotFit) {
    EXPECT_THAT(problem([] { DeepLink(LinkKind::start, "my_bot", "a b"); }), HasSubstr("base64url_encode()"));
    EXPECT_THAT(problem([] { DeepLink(LinkKind::start, "my_bot", "\xc3\xa4"); }), HasSubstr("A-Z, a-z"));
    EXPECT_THAT(problem([] { DeepLink(LinkKind::start, "my_bot", std::string(65, 'a')); }),
                HasSubstr("has 65 characters; 64 are allowed"));
    EXPECT_EQ(problem([] { DeepLink(LinkKind::start, "my_bot", std::string(64, 'a')); }), "none");
    EXPECT_THAT(problem([] { DeepLink(LinkKind::startapp, "my_bot", std::string(513, 'a')); }), HasSubstr("512"));
    EXPECT_THAT(problem([] { DeepLink(LinkKind::startchannel, "my_bot", "a"); }), HasSubstr("takes no payload"));
    for (const char* name : {"", "@", "bot", "my bot", "1bot", "my_bot?x", "a23456789012345678901234567890123"}) {
        EXPECT_THAT(problem([&] { DeepLink(LinkKind::start, name); }), HasSubstr("username")) << name;
    }
    DeepLink start(LinkKind::start, "my_bot");
    EXPECT_THAT(problem([&] { start.set_admin("x"); }), HasSubstr("administrator"));
    EXPECT_THAT(problem([&] { start.set_app("x"); }), HasSubstr("Mini App"));
    EXPECT_THAT(problem([&] { start.set_mode("compact"); }), HasSubstr("mode"));
    DeepLink app(LinkKind::startapp, "my_bot");
    EXPECT_THAT(problem([&] { app.set_app("a/b"); }), HasSubstr("short name"));
    EXPECT_THAT(problem([&] { app.set_mode("huge"); }), HasSubstr("compact"));
    DeepLink group(LinkKind::startgroup, "my_bot");
    EXPECT_THAT(problem([&] { group.set_admin("a&b"); }), HasSubstr("joined"));
}

TEST(StartPayload, IsFoundInTheMessage) {
    EXPECT_EQ(start_payload("/start abcde"), "abcde");
    EXPECT_EQ(start_payload("/start@my_bot abcde"), "abcde");
    EXPECT_EQ(start_payload("/start@My_Bot abcde", "@my_bot"), "abcde");
    for (const char* text :
         {"/start", "/start ", "start abcde", "/started abcde", "/start a b", "/start \xc3\xa4", ""}) {
        EXPECT_EQ(start_payload(text), std::nullopt) << text;
    }
    EXPECT_EQ(start_payload("/start@other_bot abcde", "my_bot"), std::nullopt);
    EXPECT_EQ(start_payload("/start " + std::string(65, 'a')), std::nullopt);
    const Message msg = Message(1, 0, Chat(1, "private")).set_text("/start abcde");
    EXPECT_EQ(start_payload(msg), "abcde");
    EXPECT_EQ(start_payload(Message(1, 0, Chat(1, "private"))), std::nullopt);
}

}  // namespace
}  // namespace telepot
