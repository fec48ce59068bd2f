// SPDX-License-Identifier: MIT
// All the ways in which arguments come.
#include "fixture.hpp"

namespace telepot::lab_test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

constexpr const char* form = "application/x-www-form-urlencoded";

class Arguments : public LabTest {
protected:
    Arguments() { user.start(bot); }

    std::string send_target() { return client.target("sendMessage"); }
    std::string to_user() { return "chat_id=" + std::to_string(user.id()); }
    json result(const Answer& answer) {
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.parsed()["result"];
    }
    lab::User user = server.new_user("Ann");
};

TEST_F(Arguments, QueryString) {
    const json sent = result(fetch(server.port(), send_target() + "?" + to_user() + "&text=a%20b+c%26%C3%A9"));
    EXPECT_EQ(sent["text"], "a b c&é");
    EXPECT_THAT(server.calls("sendMessage").back().problems, IsEmpty()) << "integers may come as texts";
}

TEST_F(Arguments, UrlencodedForm) {
    const json sent = result(post(server.port(), send_target(),
                                  to_user() + "&text=hi&disable_notification=true&"
                                              "reply_markup=%7B%22force_reply%22%3Atrue%7D",
                                  std::string(form) + "; charset=utf-8"));
    EXPECT_EQ(sent["text"], "hi");
    EXPECT_THAT(server.calls("sendMessage").back().problems, IsEmpty());
}

TEST_F(Arguments, JsonBody) {
    const json sent =
        result(post(server.port(), send_target(), json{{"chat_id", std::to_string(user.id())}, {"text", "hi"}}.dump(),
                    "application/json; charset=utf-8"));
    EXPECT_EQ(sent["text"], "hi");
}

TEST_F(Arguments, MultipartForm) {
    const json sent = result(post_multipart(server.port(), send_target(),
                                            {{"chat_id", std::to_string(user.id())}, {"text", "line 1\r\nline 2"}}));
    EXPECT_EQ(sent["text"].get<std::string>().substr(0, 6), "line 1");
    EXPECT_THAT(sent["text"].get<std::string>(), HasSubstr("line 2"));
}

TEST_F(Arguments, StructuredOnesMayBeJsonTextInAJsonBody) {
    const json markup{{"inline_keyboard", {{{{"text", "A"}, {"callback_data", "a"}}}}}};
    const json as_text{{"chat_id", user.id()}, {"text", "x"}, {"reply_markup", markup.dump()}};
    EXPECT_EQ(client.ok("sendMessage", as_text)["reply_markup"]["inline_keyboard"][0][0]["callback_data"], "a");
    const json as_object{{"chat_id", user.id()}, {"text", "x"}, {"reply_markup", markup}};
    EXPECT_EQ(client.ok("sendMessage", as_object)["reply_markup"]["inline_keyboard"][0][0]["callback_data"], "a");
}

TEST_F(Arguments, TheQueryStringWinsOverTheBody) {
    const json sent = result(post(server.port(), send_target() + "?" + to_user() + "&text=query", "text=body", form));
    EXPECT_EQ(sent["text"], "query");
}

TEST_F(Arguments, OfAnArgumentGivenTwiceTheFirstCounts) {
    EXPECT_EQ(result(post(server.port(), send_target(), to_user() + "&text=one&text=two", form))["text"], "one");
    EXPECT_THAT(server.calls("sendMessage").back().problems, ElementsAre(HasSubstr("given twice")));
}

TEST_F(Arguments, TheMethodsNameIsWithoutRegardToCaseOrAnArgument) {
    const std::string base = "/bot" + std::string(token);
    EXPECT_EQ(fetch(server.port(), base + "/GETME").status, 200);
    EXPECT_EQ(fetch(server.port(), base + "/getme").parsed()["result"]["id"], 123456);
    EXPECT_EQ(fetch(server.port(), base + "/?method=getMe").parsed()["result"]["id"], 123456);
    EXPECT_EQ(fetch(server.port(), base + "?method=getMe").parsed()["result"]["id"], 123456);
    EXPECT_EQ(post(server.port(), base + "/", R"({"method":"getMe"})", "application/json").status, 200);
    EXPECT_EQ(fetch(server.port(), base + "/").status, 404);
    EXPECT_EQ(server.calls("getMe").size(), 5U);
    EXPECT_EQ(server.calls("getMe").front().method, "getMe");
}

TEST_F(Arguments, TheTestEnvironmentHasItsPath) {
    EXPECT_EQ(fetch(server.port(), "/bot" + std::string(token) + "/test/getMe").parsed()["result"]["id"], 123456);
}

TEST_F(Arguments, BodiesThatCannotBeReadAreBadRequests) {
    EXPECT_EQ(post(server.port(), send_target(), "{\"chat_id\":", "application/json").parsed()["description"],
              "Bad Request: message text is empty");
    EXPECT_EQ(post(server.port(), send_target(), "[1]", "application/json").parsed()["description"],
              "Bad Request: message text is empty");
    EXPECT_THAT(post(server.port(), send_target(), "--x\r\nbroken", "multipart/form-data; boundary=x").body,
                HasSubstr("unexpected end of request content"));
    EXPECT_THAT(post(server.port(), send_target(), "x", "multipart/form-data").body, HasSubstr("boundary not found"));
    EXPECT_EQ(client.ok("getMe")["id"], 123456) << "the server goes on";
}

TEST_F(Arguments, AttachedFilesAreLoggedAndUnusedOnesReported) {
    const Answer answer = post_multipart(
        server.port(), client.target("sendDocument"),
        {{"chat_id", std::to_string(user.id())}, {"document", "attach://one"}, {"one", "content", "one.txt"}});
    EXPECT_EQ(result(answer)["document"]["file_name"], "one.txt");
    EXPECT_THAT(server.calls("sendDocument").back().files, ElementsAre(Pair("one", "one.txt")));
    const Answer unused =
        post_multipart(server.port(), send_target(),
                       {{"chat_id", std::to_string(user.id())}, {"text", "x"}, {"other", "content", "other.txt"}});
    result(unused);
    EXPECT_THAT(server.calls("sendMessage").back().problems, ElementsAre(HasSubstr("\"other\" is used nowhere")));
}

TEST_F(Arguments, TheLogHasThemAsTheyCame) {
    result(fetch(server.port(), send_target() + "?" + to_user() + "&text=5"));
    const lab::Call call = server.wait_for_call("SENDMESSAGE");
    EXPECT_EQ(call.method, "sendMessage");
    EXPECT_EQ(call.argument("text"), "5");
    EXPECT_EQ(call.argument("chat_id"), std::to_string(user.id()));
    EXPECT_EQ(call.argument("absent"), "");
    EXPECT_EQ(call.bot_id, bot.id());
    EXPECT_EQ(call.status, 200);
    EXPECT_TRUE(call.modelled);
    EXPECT_THAT(call.answer, HasSubstr("\"ok\":true"));
    EXPECT_GE(call.finished, call.started);
}

TEST_F(Arguments, MethodsThatAreNotModelledAreMarked) {
    EXPECT_EQ(client.ok("setPassportDataErrors", {{"user_id", user.id()}, {"errors", json::array()}}), true);
    EXPECT_FALSE(server.wait_for_call("setPassportDataErrors").modelled);
}

}  // namespace
}  // namespace telepot::lab_test
