// SPDX-License-Identifier: MIT
// Tokens, paths, the envelope, and what strict validation says.
#include "fixture.hpp"

namespace telepot::lab_test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Errors : public LabTest {
protected:
    explicit Errors(lab::ServerOptions options = {}) : LabTest(options) {}
    Answer get(const std::string& target) { return fetch(server.port(), target); }
    lab::User user = server.new_user("Ann", "ann");
};
class StrictErrors : public Errors {
protected:
    StrictErrors() : Errors({.strict = true}) {}
};
class RegisteredOnly : public Errors {
protected:
    RegisteredOnly() : Errors({.registered_tokens_only = true}) {}
};

TEST_F(Errors, GetMeAnswersWithTheBotsAccount) {
    const json me = client.ok("getMe");
    EXPECT_EQ(me["id"], 123456);
    EXPECT_EQ(me["is_bot"], true);
    EXPECT_EQ(me["first_name"], "Testbot");
    EXPECT_EQ(me["username"], "test_bot");
    EXPECT_EQ(me["can_join_groups"], true);
    EXPECT_THAT(server.calls("getMe").back().problems, IsEmpty());
}

TEST_F(Errors, MalformedTokensAreToldApart) {
    for (const char* bad : {"", "abc", "123", "123:", ":abc", "123:a%20b", "12x:abc", "123:a!b"}) {
        const Answer answer = get("/bot" + std::string(bad) + "/getMe");
        EXPECT_EQ(answer.status, 401) << bad;
        EXPECT_EQ(answer.parsed(),
                  (json{{"ok", false}, {"error_code", 401}, {"description", "Unauthorized: invalid token specified"}}));
    }
}

TEST_F(Errors, AnyWellFormedTokenMakesABot) {
    const Answer answer = get("/bot777:some-secret_0/getMe");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.parsed()["result"]["id"], 777);
}

TEST_F(Errors, AKnownBotWithAWrongSecretIsUnauthorized) {
    EXPECT_EQ(get("/bot123456:wrong/getMe").parsed()["description"], "Unauthorized");
}

TEST_F(RegisteredOnly, OtherTokensAreUnauthorized) {
    const Answer answer = get("/bot777:some-secret_0/getMe");
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer.parsed()["description"], "Unauthorized");
    client.ok("getMe");
}

TEST_F(Errors, UnknownPathsAndMethods) {
    EXPECT_EQ(get("/nothing").parsed()["description"], "Not Found");
    EXPECT_EQ(get("/elsewhere").status, 404);
    EXPECT_EQ(client.error("noSuchMethod"), "404 Not Found: method not found");
    EXPECT_EQ(server.calls("noSuchMethod").size(), 1U);
}

TEST_F(Errors, TheStatusIsTheErrorCodeAndTheBodyIsJson) {
    const Answer answer = client.call("sendMessage", {{"chat_id", 1}, {"text", "x"}});
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.headers.at("content-type"), "application/json");
    EXPECT_EQ(answer.parsed(),
              (json{{"ok", false}, {"error_code", 400}, {"description", "Bad Request: chat not found"}}));
}

TEST_F(Errors, MissingParametersHaveTheRealServersWords) {
    EXPECT_EQ(client.error("sendMessage", {{"text", "x"}}), "400 Bad Request: chat_id is empty");
    EXPECT_EQ(client.error("sendMessage", {{"chat_id", user.id()}}), "400 Bad Request: message text is empty");
    EXPECT_EQ(client.error("getFile"), "400 Bad Request: invalid file_id");
}

TEST_F(StrictErrors, UnknownParametersAreRefused) {
    user.start(bot);
    EXPECT_EQ(client.error("sendMessage", {{"chat_id", user.id()}, {"text", "x"}, {"txet", "y"}}),
              "400 Bad Request: sendMessage has no parameter \"txet\"");
    EXPECT_THAT(server.calls("sendMessage").back().problems, ElementsAre("sendMessage has no parameter \"txet\""));
}

TEST_F(StrictErrors, WrongTypesAreRefusedAlsoDeepInside) {
    user.start(bot);
    const auto send = [&](const json& markup) {
        return client.error("sendMessage", {{"chat_id", user.id()}, {"text", "x"}, {"reply_markup", markup}});
    };
    EXPECT_THAT(send({{"inline_keyboard", {{{{"text", 5.5}, {"callback_data", true}}}}}}),
                HasSubstr("\"reply_markup.inline_keyboard[0][0].callback_data\" must be of type String, not true"));
    EXPECT_THAT(send({{"inline_keyboard", {{{{"callback_data", "x"}}}}}}),
                HasSubstr("\"reply_markup.inline_keyboard[0][0].text\" is required in InlineKeyboardButton"));
    EXPECT_THAT(send("{not json"), HasSubstr("must be the JSON text of type"));
    EXPECT_THAT(client.error("sendMessage", {{"chat_id", user.id()}, {"text", "x"}, {"disable_notification", "maybe"}}),
                HasSubstr("\"disable_notification\" must be of type Boolean"));
    EXPECT_THAT(client.error("getUpdates", {{"limit", "ten"}}), HasSubstr("\"limit\" must be of type Integer"));
}

TEST_F(StrictErrors, UnionsAreToldApartByTheirConstants) {
    const auto scope = [&](const json& value) {
        return client.call("setMyCommands", {{"commands", json::array()}, {"scope", value}});
    };
    EXPECT_THAT(scope({{"type", "chat"}}).body, HasSubstr("scope.chat_id"));
    EXPECT_THAT(scope({{"type", "nobody"}}).body, HasSubstr("none of the possible kinds"));
    EXPECT_EQ(scope({{"type", "default"}}).status, 200);
}

TEST_F(Errors, DeeplyNestedUnionsAreCheckedInTime) {
    json text = "core";
    for (int i = 0; i < 25; ++i) text = {{"type", "bold"}, {"text", text}};
    const json message{{"blocks", {{{"type", "paragraph"}, {"text", text}}}}};
    const auto begin = std::chrono::steady_clock::now();
    client.call("sendRichMessage", {{"chat_id", user.id()}, {"rich_message", message}});
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 8s);
}

TEST_F(Errors, ProblemsAreOnlyLogged) {
    user.start(bot);
    client.ok("sendMessage", {{"chat_id", user.id()}, {"text", "x"}, {"txet", "y"}});
    EXPECT_THAT(server.calls("sendMessage").back().problems, ElementsAre(HasSubstr("txet")));
}

TEST_F(Errors, WritingToPeopleWhoCannotBeReached) {
    const auto send = [&](const lab::User& to) {
        return client.error("sendMessage", {{"chat_id", to.id()}, {"text", "x"}});
    };
    EXPECT_EQ(send(user), "400 Bad Request: chat not found");
    const lab::Chat group = server.new_group(user, "Group");
    user.add(group, bot);
    EXPECT_EQ(send(user), "403 Forbidden: bot can't initiate conversation with a user");
    user.start(bot);
    user.block(bot);
    EXPECT_EQ(send(user), "403 Forbidden: bot was blocked by the user");
    user.unblock(bot);
    client.ok("sendMessage", {{"chat_id", user.id()}, {"text", "x"}});
    user.deactivate();
    EXPECT_EQ(send(user), "403 Forbidden: user is deactivated");
}

TEST_F(Errors, WritingToChatsThatCannotBeReached) {
    const auto send = [&](const lab::Chat& to) {
        return client.call("sendMessage", {{"chat_id", to.id()}, {"text", "x"}}).parsed();
    };
    const lab::Chat group = server.new_group(user, "Group");
    EXPECT_EQ(send(group)["description"], "Bad Request: chat not found");
    user.add(group, bot);
    EXPECT_EQ(send(group)["ok"], true);
    user.remove(group, bot.id());
    EXPECT_EQ(send(group)["description"], "Forbidden: bot was kicked from the group chat");
    const lab::Chat channel = server.new_channel(user, "Channel", "a_channel");
    EXPECT_EQ(send(channel)["description"], "Forbidden: bot is not a member of the channel chat");
    const lab::Chat second = server.new_group(user, "Second");
    user.add(second, bot);
    const lab::Chat super = second.migrate();
    const json failed = send(second);
    EXPECT_EQ(failed["description"], "Bad Request: group chat was upgraded to a supergroup chat");
    EXPECT_EQ(failed["parameters"]["migrate_to_chat_id"], super.id());
    EXPECT_EQ(send(super)["ok"], true);
}

TEST_F(Errors, AfterLogOutTheBotIsGoneForTenMinutes) {
    EXPECT_EQ(client.ok("logOut"), true);
    EXPECT_EQ(client.error("getMe"), "400 Logged out");
    server.advance_clock(601s);
    client.ok("getMe");
}

TEST_F(Errors, CloseEndsAWaitingPoll) {
    auto waiting = call_async("getUpdates", {{"timeout", 50}});
    ASSERT_TRUE(arrived("getUpdates", 1));
    EXPECT_EQ(client.ok("close"), true);
    EXPECT_EQ(waiting.get().status, 200);
    client.ok("getMe");
}

TEST_F(Errors, OtherHttpMethodsAreRefused) {
    Wire wire(server.port());
    wire.send(request_text("DELETE", client.target("getMe")));
    EXPECT_EQ(wire.read().status, 405);
}

}  // namespace
}  // namespace telepot::lab_test
