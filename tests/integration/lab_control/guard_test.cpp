// SPDX-License-Identifier: MIT
// Web pages of other sites can do nothing; bad requests are told what is wrong with them.
#include "control_fixture.hpp"

namespace telepot::lab_test {

namespace {

class Guard : public ControlTest {
protected:
    using ControlTest::ControlTest;

    int status(const std::string& verb, const std::string& target, const std::string& host,
               const std::string& more = {}) {
        Wire wire(server.port());
        wire.send(verb + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n");
        return wire.read().status;
    }
    std::string own() const { return "127.0.0.1:" + std::to_string(server.port()); }
};

TEST_F(Guard, refuses_the_names_of_others_everywhere) {
    for (const std::string& target : {std::string("/lab/v1/health"), "/bot" + std::string(control_token) + "/getMe"}) {
        EXPECT_EQ(status("GET", target, own()), 200);
        EXPECT_EQ(status("GET", target, "localhost:8081"), 200);
        EXPECT_EQ(status("GET", target, "[::1]:8081"), 200);
        EXPECT_EQ(status("GET", target, "evil.example:8081"), 403);
        EXPECT_EQ(status("GET", target, "127.0.0.1.evil.example"), 403);
        EXPECT_EQ(status("GET", target, "10.0.0.1"), 403);
    }
    EXPECT_TRUE(server.calls().size() == 3U) << "a refused call is no call";
}

TEST_F(Guard, refuses_other_sites) {
    for (const std::string& target : {std::string("/lab/v1/health"), "/bot" + std::string(control_token) + "/getMe"}) {
        EXPECT_EQ(status("GET", target, own(), "Origin: http://" + own() + "\r\n"), 200);
        EXPECT_EQ(status("GET", target, own(), "Origin: http://evil.example\r\n"), 403);
        EXPECT_EQ(status("GET", target, own(), "Origin: null\r\n"), 403);
        EXPECT_EQ(status("POST", target, own(), "Origin: http://127.0.0.1:1\r\nContent-Length: 0\r\n"), 403);
        EXPECT_EQ(status("GET", target, own(), "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"), 403);
        EXPECT_EQ(status("GET", target, own(), "Sec-Fetch-Site: same-origin\r\n"), 200);
        EXPECT_EQ(status("GET", target, own(), "Sec-Fetch-Mode: cors\r\n"), 200) << "as Node says it";
    }
}

class AllowedHosts : public Guard {
protected:
    AllowedHosts() : Guard({.allowed_hosts = "lab,telegram.test:80", .control_token = "secret"}) {}
};

TEST_F(AllowedHosts, lets_named_hosts_in) {
    EXPECT_EQ(status("GET", "/bot" + std::string(control_token) + "/getMe", "lab:8081"), 200);
    EXPECT_EQ(status("GET", "/bot" + std::string(control_token) + "/getMe", "TELEGRAM.test"), 200);
    EXPECT_EQ(status("GET", "/bot" + std::string(control_token) + "/getMe", "other"), 403);
}

TEST_F(AllowedHosts, asks_for_the_token) {
    EXPECT_EQ(server.control_token(), "secret");
    EXPECT_EQ(status("GET", "/lab/v1/health", own()), 401);
    EXPECT_EQ(status("GET", "/lab/v1/health", own(), "Authorization: Bearer wrong!\r\n"), 401);
    EXPECT_EQ(status("GET", "/lab/v1/health", own(), "Authorization: Bearer secret\r\n"), 200);
    EXPECT_EQ(status("GET", "/lab/v1/health?token=secret", own()), 200);
}

class Everywhere : public Guard {
protected:
    Everywhere() : Guard({.address = "0.0.0.0"}) {}
};

TEST_F(Everywhere, has_a_token_of_its_own_that_nobody_guesses) {
    EXPECT_EQ(server.control_token().size(), 32U);
    EXPECT_EQ(status("GET", "/lab/v1/health", own()), 401);
    EXPECT_EQ(status("GET", "/lab/v1/health?token=" + server.control_token(), "10.1.2.3"), 200);
    EXPECT_EQ(status("GET", "/lab/v1/health?token=" + server.control_token(), "evil.example"), 403);
}

TEST_F(Guard, says_what_is_wrong_with_a_request) {
    const std::string ann = "/people/" + std::to_string(new_person("Ann"));
    const json at{{"bot_id", bot.id()}};
    const auto with = [&at](json more) {
        more.update(at);
        return more;
    };
    EXPECT_EQ(error("POST", ann + "/send_text", with({{"text", 5}})), "400 \"text\" must be a string, not an integer");
    EXPECT_EQ(error("POST", ann + "/send_text", at), "400 \"text\" is missing: a string is expected");
    EXPECT_EQ(error("POST", ann + "/send_text", with({{"txt", "a"}, {"text", "b"}})),
              "400 \"txt\" is no field of this operation; did you mean \"text\"?");
    EXPECT_THAT(error("POST", ann + "/send_text", {{"text", "b"}}), HasSubstr("give either \"chat_id\""));
    EXPECT_EQ(error("POST", ann + "/send_text", {{"text", "b"}, {"bot_id", 5}}), "404 there is no bot with id 5");
    EXPECT_EQ(error("POST", "/people/77/send_text", with({{"text", "b"}})), "404 there is no person with id 77");
    EXPECT_EQ(error("GET", "/people/x"), "400 \"user_id\" must be an integer, not a string");
    EXPECT_THAT(error("POST", "/faults", {{"kind", "earthquake"}}), HasSubstr("400 \"kind\" must be one of"));
    EXPECT_EQ(error("DELETE", "/people"), "405 /lab/v1/people takes GET, POST, not DELETE");
    const Answer unknown = api("POST", "/lab/v1" + ann + "/sned_text", at);
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.parsed()["near"][0], "POST /lab/v1/people/{user_id}/send_text") << unknown.body;
    const Answer broken = lab_test::post(server.port(), "/lab/v1/people", "{\"first_name\":", "application/json");
    EXPECT_EQ(broken.status, 400);
    EXPECT_THAT(broken.body, HasSubstr("no JSON"));
    EXPECT_EQ(lab_test::post(server.port(), "/lab/v1/people", "{}", "text/plain").status, 415);
}

TEST_F(Guard, the_page_may_load_nothing_from_elsewhere) {
    const Answer page = api("GET", "/");
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.headers.at("content-type"), "text/html; charset=utf-8");
    EXPECT_THAT(page.headers.at("content-security-policy"), HasSubstr("script-src 'self';"));
    EXPECT_THAT(api("GET", "/widget.html").headers.at("content-security-policy"), HasSubstr("sandbox allow-scripts"));
    EXPECT_EQ(api("GET", "/lab/app.js").headers.at("content-type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(api("GET", "/../etc/passwd").status, 404);
    EXPECT_EQ(api("GET", "/none.js").status, 404);
    EXPECT_EQ(status("GET", "/", own(), "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n"), 200);
}

TEST_F(Guard, says_what_a_person_could_not_do_and_why) {
    const std::int64_t ann = new_person("Ann");
    const std::int64_t ben = new_person("Ben");
    const json chat = ControlTest::post("/chats", {{"type", "channel"}, {"title", "News"}, {"creator_id", ann}});
    const std::string as_ben = "/people/" + std::to_string(ben);
    EXPECT_EQ(error("POST", as_ben + "/send_text", {{"chat_id", chat["id"]}, {"text", "hi"}}),
              "400 the user is not in the chat");
    EXPECT_EQ(error("POST", as_ben + "/leave", {{"chat_id", chat["id"]}}), "400 the user is not in the chat");
    act(ben, "send_text", {{"bot_id", bot.id()}, {"text", "hi"}});
    EXPECT_THAT(error("POST", as_ben + "/press", {{"bot_id", bot.id()}, {"label", "Yes"}}),
                HasSubstr("400 no message there has a button \"Yes\""));
    EXPECT_EQ(error("POST", as_ben + "/press_reply_key", {{"bot_id", bot.id()}, {"label", "Yes"}}),
              "400 no reply keyboard is shown there");
}

}  // namespace

}  // namespace telepot::lab_test
