// SPDX-License-Identifier: MIT
// Bots whose token and server come from the environment, and tokens that are none.
#include "telepot/environment.hpp"

#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

#include "integration/bot_core/fixture.hpp"
#include "telepot/aio/bot.hpp"
#include "telepot/bot.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"

namespace telepot::test {
namespace {

/// The variables, unset before and after each test.
class EnvironmentTest : public ::testing::Test {
protected:
    EnvironmentTest() { clear(); }
    ~EnvironmentTest() override { clear(); }
    static void clear() {
        for (const char* name : {"TELEPOT_TOKEN", "TELEPOT_API_URL"}) ::unsetenv(name);
    }
    static void set(const char* name, const std::string& value) { ::setenv(name, value.c_str(), 1); }
};

template <class Make>
std::string bad_token(Make make) {
    try {
        make();
    } catch (const BadToken& error) {
        return error.what();
    }
    return "no exception";
}

TEST_F(EnvironmentTest, BotsOfBothVersionsTakeTokenAndServerFromIt) {
    ScriptedServer server(ScriptedServer::serve(
        [](const ReceivedRequest&) { return ok(R"({"id":110201543,"is_bot":true,"first_name":"Bot"})"); }));
    set("TELEPOT_TOKEN", kToken);
    set("TELEPOT_API_URL", server.url());
    auto bot = Bot::from_env({.proxy = ""});
    EXPECT_EQ(bot.getMe().first_name, "Bot");
    auto aio_bot = aio::Bot::from_env({.proxy = ""});
    EXPECT_EQ(aio::run(aio_bot.getMe()).first_name, "Bot");
    const Environment env;
    const Bot own{env.token(), env.options()};
    EXPECT_EQ(own.id(), 110201543);
    EXPECT_EQ(server.requests().at(0).target, "/bot" + kToken + "/getMe");
    EXPECT_EQ(server.requests().at(1).target, "/bot" + kToken + "/getMe");
}

TEST_F(EnvironmentTest, TheServerIsTheOptionsWithoutAVariable) {
    set("TELEPOT_TOKEN", kToken);
    EXPECT_EQ(Environment().options().base_url, "https://api.telegram.org");
    EXPECT_EQ(Environment().options({.base_url = "http://x"}).base_url, "http://x");
    set("TELEPOT_API_URL", "");
    EXPECT_EQ(Environment().options({.base_url = "http://x"}).base_url, "http://x");
}

TEST_F(EnvironmentTest, AMissingTokenIsBadTokenAndNamesTheVariable) {
    EXPECT_NE(bad_token([] { return Bot::from_env().id(); }).find("TELEPOT_TOKEN"), std::string::npos);
    EXPECT_NE(bad_token([] { return aio::Bot::from_env().id(); }).find("TELEPOT_TOKEN"), std::string::npos);
    set("TELEPOT_TOKEN", "");
    EXPECT_NE(bad_token([] { const Environment env; }).find("TELEPOT_TOKEN"), std::string::npos);
    set("TELEPOT_TOKEN", "110201543-SECRET");
    EXPECT_EQ(bad_token([] { return Bot::from_env().id(); }).find("SECRET"), std::string::npos);
}

TEST(Token, NullOrEmptyIsBadTokenWithAHint) {
    const char* const argument = nullptr;
    const std::string empty;
    for (const std::string& text :
         {bad_token([&] { const Bot bot{argument}; }), bad_token([&] { const aio::Bot bot{argument}; }),
          bad_token([&] { const Bot bot{nullptr}; }), bad_token([&] { const Bot bot{empty}; }),
          bad_token([&] { const Bot bot{""}; })}) {
        EXPECT_NE(text.find("TELEPOT_TOKEN"), std::string::npos) << text;
    }
}

TEST(Token, IsTakenFromAnyKindOfText) {
    const std::string text = kToken;
    EXPECT_EQ(Bot{text}.id(), 110201543);
    EXPECT_EQ(Bot{text.c_str()}.id(), 110201543);
    EXPECT_EQ(Bot{std::string_view(text)}.id(), 110201543);
    EXPECT_EQ(Bot{"5:abc"}.id(), 5);
}

}  // namespace
}  // namespace telepot::test
