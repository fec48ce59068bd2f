// SPDX-License-Identifier: MIT
// Launch data and logins are signed so that a bot's server accepts them, and only that bot's.
#include "control_fixture.hpp"
#include <telepot/web_login.hpp>

namespace telepot::lab_test {

namespace {

class MiniApps : public ControlTest {
protected:
    MiniApps() : ann(new_person("Ann & Co")) { act(ann, "start", {{"bot_id", bot.id()}}); }

    void show(const json& button) {
        client.ok("sendMessage",
                  {{"chat_id", ann}, {"text", "x"}, {"reply_markup", {{"inline_keyboard", {{button}}}}}});
    }
    json press(const std::string& label) { return act(ann, "press", {{"bot_id", bot.id()}, {"label", label}}); }
    /// The value of a parameter in the fragment of an address.
    static std::string launch_data(const std::string& url) {
        constexpr std::string_view name = "tgWebAppData=";
        const std::size_t at = url.find(name);
        if (at == std::string::npos) return {};
        const std::string encoded = url.substr(at + name.size(), url.find('&', at) - at - name.size());
        std::string out;
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            if (encoded[i] != '%') {
                out += encoded[i];
                continue;
            }
            out += static_cast<char>(std::stoi(encoded.substr(i + 1, 2), nullptr, 16));
            i += 2;
        }
        return out;
    }

    std::int64_t ann;
    const std::string app = "https://example.org/app?a=b";
};

}  // namespace

TEST_F(MiniApps, AnInlineButtonLaunchesWithTheUserAndAQuery) {
    show({{"text", "Open"}, {"web_app", {{"url", app}}}});
    const json opened = press("Open");
    EXPECT_EQ(opened["kind"], "web_app");
    const std::string url = opened["url"];
    EXPECT_TRUE(url.starts_with(app + "#tgWebAppData=")) << url;
    const InitData data = check_init_data(launch_data(url), control_token);
    EXPECT_EQ(data.user->id, ann);
    EXPECT_EQ(data.user->first_name, "Ann & Co");
    EXPECT_EQ(data.query_id, opened["query_id"]);
    EXPECT_THROW((void)check_init_data(launch_data(url), "123456:another"), BadLogin);
    client.ok("answerWebAppQuery", {{"web_app_query_id", data.query_id},
                                    {"result",
                                     {{"type", "article"},
                                      {"id", "1"},
                                      {"title", "t"},
                                      {"input_message_content", {{"message_text", "bought"}}}}}});
}

TEST_F(MiniApps, TheMenuButtonAndAKeyLaunchToo) {
    EXPECT_THAT(error("POST", "/people/" + std::to_string(ann) + "/open_web_app", {{"bot_id", bot.id()}}),
                HasSubstr("setChatMenuButton"));
    client.ok("setChatMenuButton",
              {{"menu_button", {{"type", "web_app"}, {"text", "Shop"}, {"web_app", {{"url", app}}}}}});
    const json menu = act(ann, "open_web_app", {{"bot_id", bot.id()}, {"start_param", "gift"}});
    const InitData from_menu = check_init_data(launch_data(menu["url"]), control_token);
    EXPECT_EQ(from_menu.query_id, menu["query_id"]);
    EXPECT_EQ(from_menu.start_param, "gift");
    EXPECT_EQ(from_menu.chat_type, "sender");
    const json key{{"text", "Order"}, {"web_app", {{"url", app + "#/list"}}}};
    client.ok("sendMessage", {{"chat_id", ann}, {"text", "k"}, {"reply_markup", {{"keyboard", {{key}}}}}});
    const json by_key = act(ann, "open_web_app", {{"bot_id", bot.id()}, {"from", "key"}, {"button_text", "Order"}});
    EXPECT_EQ(by_key["query_id"], "");
    EXPECT_TRUE(by_key["url"].get<std::string>().starts_with(app + "#/list?tgWebAppData="));
    EXPECT_TRUE(check_init_data(launch_data(by_key["url"]), control_token).query_id.empty());
}

TEST_F(MiniApps, TheButtonAboveInlineResultsLaunches) {
    const json asked = act(ann, "inline_query", {{"bot_id", bot.id()}, {"text", "x"}});
    const json from{{"bot_id", bot.id()}, {"from", "inline"}, {"inline_query_id", asked["query_id"]}};
    EXPECT_THAT(error("POST", "/people/" + std::to_string(ann) + "/open_web_app", from), HasSubstr("no button"));
    client.ok("answerInlineQuery", {{"inline_query_id", asked["query_id"]},
                                    {"results", json::array()},
                                    {"button", {{"text", "App"}, {"web_app", {{"url", app}}}}}});
    EXPECT_EQ(check_init_data(launch_data(act(ann, "open_web_app", from)["url"]), control_token).user->id, ann);
}

TEST_F(MiniApps, ALoginButtonSaysWhoTheUserIs) {
    show({{"text", "Enter"}, {"login_url", {{"url", "https://example.org/login#top"}}}});
    const std::string url = press("Enter")["url"];
    const std::size_t query = url.find('?');
    ASSERT_NE(query, std::string::npos) << url;
    EXPECT_TRUE(url.ends_with("#top"));
    const WebLogin login = check_login(url.substr(query + 1, url.find('#') - query - 1), control_token);
    EXPECT_EQ(login.user.id, ann);
    EXPECT_EQ(login.user.first_name, "Ann & Co");
}

}  // namespace telepot::lab_test
