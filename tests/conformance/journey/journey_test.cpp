// SPDX-License-Identifier: MIT
// One journey through what bots do, with a bot on each foreign client.
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/child_process.hpp"
#include "support/temporary_folder.hpp"
#include <telepot/lab.hpp>

namespace telepot::conformance {
namespace {

using json = nlohmann::json;
using testing::HasSubstr;

constexpr const char* token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
constexpr std::chrono::seconds patience{60};

/// A client: its name, and the command that runs its bot.
struct Client {
    const char* name;
    const char* interpreter;  ///< empty for a program that needs none
    const char* program;
};

void PrintTo(const Client& client, std::ostream* out) {
    *out << client.name;
}

class Journey : public testing::TestWithParam<Client> {
protected:
    void SetUp() override {
        std::vector<std::string> command{"/usr/bin/env", "TELEPOT_API_URL=" + server.url(),
                                         std::string("TELEPOT_TOKEN=") + token, "NODE_PATH=" TELEPOT_NODE_MODULES};
        if (*GetParam().interpreter != '\0') command.emplace_back(GetParam().interpreter);
        command.emplace_back(GetParam().program);
        client = std::make_unique<test::ChildProcess>(command, files.file("output"));
        server.wait_until([this] { return !server.calls("getUpdates").empty() || client->has_ended(); }, patience);
        ASSERT_FALSE(server.calls("getUpdates").empty())
            << "the client doesn't poll (./dev test installs what it needs); it says: " << output();
    }
    void TearDown() override {
        client.reset();
        for (const lab::Call& call : server.calls()) {
            for (const std::string& problem : call.problems) {
                EXPECT_THAT(problem, testing::Not(HasSubstr("laboratory"))) << call.method << " " << call.arguments;
            }
        }
        if (HasFailure()) std::cerr << "The client says:\n" << output() << "\n";
    }
    std::string output() const {
        std::ostringstream text;
        text << std::ifstream(files.file("output")).rdbuf();
        return text.str();
    }
    lab::Message next() { return ann.wait_message(patience); }
    /// The next text that Ann gets; service messages are passed over.
    std::string next_text() {
        std::string text;
        while (text.empty()) text = next().text;
        return text;
    }
    std::string ask(const lab::Place& where, const std::string& text) {
        ann.send_text(where, text);
        return next_text();
    }

    void keyboards() {
        ann.start(bot);
        EXPECT_EQ(next().text, "started");
        ann.press_reply_key(bot, "Alpha");
        EXPECT_EQ(next().text, "echo: Alpha");
        ann.send_text(bot, "/menu");
        const lab::Message menu = next();
        EXPECT_THAT(ann.wait_answer(ann.press(menu, "Yes"), patience), HasSubstr("chosen yes"));
        EXPECT_EQ(ann.wait_edit(menu, "Chosen: yes", patience).message_id, menu.message_id);
    }
    void inline_mode() {
        const std::string query = ann.inline_query(bot, "cat");
        EXPECT_THAT(ann.wait_answer(query, patience), HasSubstr("CAT"));
        EXPECT_EQ(ann.choose(query, "one", server.new_group(ann, "Elsewhere")).text, "CAT");
        EXPECT_EQ(next().text, "chosen one");
    }
    void files_up_and_down() {
        ann.send_photo(bot, std::string(777, 'p'));
        EXPECT_EQ(next().text, "777 bytes");
        const json photo = json::parse(next().json);
        EXPECT_EQ(photo.value("caption", ""), "up");
        EXPECT_EQ(photo.at("photo").back().at("width"), 1);
        ann.send_text(bot, "/album");
        const json first = json::parse(next().json);
        const json second = json::parse(next().json);
        EXPECT_TRUE(first.contains("media_group_id"));
        EXPECT_EQ(first.value("media_group_id", "a"), second.value("media_group_id", "b"));
    }
    void groups_and_topics() {
        const lab::Chat group = server.new_supergroup(ann, "Club");
        ann.add(group, bot);
        ann.promote(group, bot.id());
        const lab::User bea = server.new_user("Bea");
        ann.add(group, bea);
        EXPECT_EQ(ask(group, "/kick " + std::to_string(bea.id())), "kicked");
        EXPECT_THAT(group.member(bea.id()), HasSubstr("kicked"));
        ann.set_forum(group);
        ann.send_text(group, "/topic");
        const json created = json::parse(next().json);
        EXPECT_EQ(created.at("forum_topic_created").at("name"), "News");
        const json inside = json::parse(next().json);
        EXPECT_EQ(inside.value("text", ""), "in the topic");
        EXPECT_EQ(inside.at("message_thread_id"), created.at("message_id"));
    }
    void payment() {
        ann.send_text(bot, "/invoice");
        ann.pay(next(), patience);
        EXPECT_EQ(next().text, "paid 5 XTR");
    }
    void errors() {
        EXPECT_THAT(ask(bot, "/error"), testing::AllOf(HasSubstr("400"), HasSubstr("can't parse entities")));
        server.inject_fault({.kind = lab::Fault::Kind::too_many_requests, .method = "sendDice", .retry_after = 1});
        EXPECT_EQ(ask(bot, "/dice"), "flood 1");
    }

    test::TemporaryFolder files;
    lab::Server server;
    lab::BotAccount bot = server.bot(token, "Parrot", "parrot_bot");
    lab::User ann = server.new_user("Ann", "ann");
    std::unique_ptr<test::ChildProcess> client;
};

TEST_P(Journey, EveryStation) {
    keyboards();
    inline_mode();
    files_up_and_down();
    groups_and_topics();
    payment();
    errors();
}

INSTANTIATE_TEST_SUITE_P(Of, Journey,
                         testing::Values(Client{"aiogram", TELEPOT_PYTHON, TELEPOT_JOURNEY_FOLDER "/aiogram_bot.py"},
                                         Client{"telebot", TELEPOT_PYTHON, TELEPOT_JOURNEY_FOLDER "/telebot_bot.py"},
                                         Client{"telegraf", "node", TELEPOT_JOURNEY_FOLDER "/telegraf_bot.cjs"},
                                         Client{"node_telegram_bot_api", "node",
                                                TELEPOT_JOURNEY_FOLDER "/node_telegram_bot_api_bot.cjs"},
                                         Client{"tgbotapi", "", TELEPOT_GO_CLIENTS "/tgbotapi_bot"}),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace telepot::conformance
