// SPDX-License-Identifier: MIT
#include <csignal>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "command_line.hpp"
#include "telepot/lab.hpp"

namespace telepot::test {

namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

class CommandApi : public ::testing::Test {
protected:
    CommandLine::Options options(std::string input = {}) const {
        CommandLine::Options result;
        result.environment = {"TELEPOT_TOKEN=" + bot.token(), "TELEPOT_API_URL=" + server.url(), "NO_COLOR"};
        result.input = std::move(input);
        return result;
    }
    Ended run(const std::vector<std::string>& arguments, std::string input = {}) const {
        return run_command(arguments, options(std::move(input)));
    }
    std::string ann_id() const { return std::to_string(ann.id()); }
    std::string file(const std::string& name, const std::string& content) const {
        const std::string path = folder.file(name);
        std::ofstream(path) << content;
        return path;
    }

    TemporaryFolder folder;
    lab::Server server;
    lab::BotAccount bot = server.new_bot("Tester", "tester_bot");
    lab::User ann = server.new_user("Ann");
    lab::Message start = ann.start(bot);
};

TEST_F(CommandApi, me_shows_the_bot_for_people_and_programs) {
    const Ended shown = run({"me"});
    EXPECT_EQ(shown.code, 0) << shown.err;
    EXPECT_THAT(shown.out, HasSubstr("@tester_bot"));
    EXPECT_THAT(shown.out, Not(HasSubstr("\x1b")));
    EXPECT_EQ(json::parse(run({"me", "--json"}).out)["username"], "tester_bot");
}

TEST_F(CommandApi, colours_only_on_a_terminal_and_never_with_no_color) {
    CommandLine::Options terminal = options();
    terminal.on_terminal = true;
    terminal.environment.emplace_back("TERM=xterm");
    EXPECT_THAT(run_command({"me"}, terminal).out, HasSubstr("\x1b[1m@tester_bot"));
    terminal.environment[2] = "NO_COLOR=1";
    EXPECT_THAT(run_command({"me"}, terminal).out, Not(HasSubstr("\x1b")));
}

TEST_F(CommandApi, sends_words_and_standard_input) {
    const Ended sent = run({"send", ann_id(), "two", "words", "--silent", "--reply-to", "1"});
    EXPECT_EQ(sent.code, 0) << sent.err;
    EXPECT_THAT(sent.out, HasSubstr("to Ann (" + ann_id() + ")"));
    EXPECT_EQ(ann.wait_text(), "two words");
    EXPECT_EQ(run({"send", ann_id(), "--parse-mode", "HTML"}, "<b>bold</b>\n").code, 0);
    const lab::Message bold = ann.wait_message();
    EXPECT_EQ(bold.text, "bold");
    EXPECT_EQ(json::parse(bold.json)["entities"][0]["type"], "bold");
}

TEST_F(CommandApi, a_long_text_becomes_several_messages) {
    const Ended sent = run({"send", ann_id(), "--json"}, std::string(5000, 'x'));
    EXPECT_EQ(sent.code, 0) << sent.err;
    EXPECT_EQ(ann.wait_text().size() + ann.wait_text().size(), 5000U);
}

TEST_F(CommandApi, each_kind_of_failure_has_its_exit_code) {
    EXPECT_EQ(run({"send", "nobody", "hi"}).code, 2);
    EXPECT_EQ(run({"send", ann_id(), "hi", "--parse-mode", "BBCode"}).code, 2);
    const Ended refused = run({"send", "987654", "hi"});
    EXPECT_EQ(refused.code, 3);
    EXPECT_THAT(refused.err, HasSubstr("chat not found"));
    CommandLine::Options without = options();
    without.environment[0] = "TELEPOT_TOKEN";
    const Ended no_token = run_command({"me"}, without);
    EXPECT_EQ(no_token.code, 4);
    EXPECT_THAT(no_token.err, HasSubstr("TELEPOT_TOKEN isn't set"));
    server.stop();
    const Ended unreachable = run({"me", "--timeout", "1"});
    EXPECT_EQ(unreachable.code, 5);
    EXPECT_THAT(unreachable.err, HasSubstr("telepot doctor"));
    EXPECT_EQ(unreachable.err.find(bot.token()), std::string::npos);
}

TEST_F(CommandApi, a_refusal_comes_with_its_hint) {
    const std::string keyboard =
        R"({"inline_keyboard":[[{"text":"b","callback_data":")" + std::string(75, 'x') + R"("}]]})";
    const Ended refused = run({"send", ann_id(), "hi", "--reply-markup", keyboard});
    EXPECT_EQ(refused.code, 3);
    EXPECT_THAT(refused.err, HasSubstr("75 bytes"));
}

TEST_F(CommandApi, the_token_may_come_from_a_file) {
    CommandLine::Options from_file = options();
    from_file.environment[0] = "TELEPOT_TOKEN";
    EXPECT_EQ(run_command({"me", "--token-file", file("token", bot.token() + "\n")}, from_file).code, 0);
}

TEST_F(CommandApi, uploads_by_extension_or_as_told) {
    const std::string png = file("cat.png", "\x89PNG\r\n\x1a\n");
    const std::string text = file("notes.txt", "notes");
    EXPECT_EQ(run({"upload", ann_id(), text, "--caption", "read", "--no-progress"}).code, 0);
    EXPECT_EQ(server.wait_for_call("sendDocument").files.at(0).second, "notes.txt");
    EXPECT_EQ(ann.wait_text(), "read");
    EXPECT_EQ(run({"upload", ann_id(), png, "--as", "document"}).code, 0);
    EXPECT_EQ(server.wait_for_call("sendDocument").files.at(0).second, "cat.png");
    EXPECT_EQ(run({"upload", ann_id(), "-", "--name", "in.bin"}, "bytes").code, 0);
    EXPECT_EQ(server.wait_for_call("sendDocument").files.at(0).second, "in.bin");
    EXPECT_EQ(run({"upload", ann_id(), text, text, "--album"}).code, 0);
    EXPECT_EQ(server.wait_for_call("sendMediaGroup").files.size(), 2U);
    const Ended missing = run({"upload", ann_id(), text, "/nowhere/x"});
    EXPECT_EQ(missing.code, 2);
    EXPECT_THAT(missing.err, HasSubstr("there is no file /nowhere/x"));
}

TEST_F(CommandApi, an_upload_shows_a_bar_on_a_terminal) {
    CommandLine::Options terminal = options();
    terminal.on_terminal = true;
    const std::string path = file("big.bin", std::string(3'000'000, 'x'));
    const Ended sent = run_command({"upload", ann_id(), path}, terminal);
    EXPECT_EQ(sent.code, 0);
    EXPECT_THAT(sent.out, HasSubstr("big.bin ["));
    EXPECT_THAT(sent.out, HasSubstr("100%"));
    EXPECT_THAT(run({"upload", ann_id(), path}).err, Not(HasSubstr("%")));
}

TEST_F(CommandApi, updates_are_shown_and_stay_for_the_bot) {
    ann.send_text(bot, "hello\x1b[31m");
    const std::size_t waiting = bot.pending_updates();
    const Ended shown = run({"updates", "--once"});
    EXPECT_EQ(shown.code, 0) << shown.err;
    EXPECT_THAT(shown.out, HasSubstr("message  Ann"));
    EXPECT_THAT(shown.out, Not(HasSubstr("\x1b")));
    EXPECT_EQ(bot.pending_updates(), waiting);
    EXPECT_EQ(run({"updates", "--once", "--confirm", "--json"}).code, 0);
    EXPECT_EQ(bot.pending_updates(), 0U);
}

TEST_F(CommandApi, updates_are_followed) {
    CommandLine tail({"updates", "--interval", "0.05"}, options());
    ASSERT_TRUE(tail.wait_for("/start"));
    ann.send_text(bot, "later");
    EXPECT_TRUE(tail.wait_for("later"));
    tail.send_signal(SIGINT);
    EXPECT_EQ(tail.wait(), -SIGINT);
}

TEST_F(CommandApi, webhook_is_set_shown_and_deleted) {
    const std::string secret = file("secret", "abc_123\n");
    ASSERT_EQ(run({"webhook", "set", "https://127.0.0.1:8443/x", "--secret-file", secret, "--allowed",
                   "message,callback_query"})
                  .code,
              0);
    EXPECT_EQ(server.wait_for_call("setWebhook").argument("secret_token"), "abc_123");
    EXPECT_THAT(run({"webhook", "info"}).out, HasSubstr("callback_query, message"));
    const json info = json::parse(run({"webhook", "info", "--json"}).out);
    EXPECT_EQ(info["url"], "https://127.0.0.1:8443/x");
    const Ended conflict = run({"updates", "--once"});
    EXPECT_EQ(conflict.code, 3);
    EXPECT_THAT(conflict.err, HasSubstr("webhook"));
    EXPECT_EQ(run({"webhook", "delete", "--drop-pending"}).code, 0);
    EXPECT_THAT(run({"webhook", "info"}).out, HasSubstr("No webhook is set"));
}

TEST_F(CommandApi, call_types_parameters_and_uploads_files) {
    const Ended sent = run({"call", "sendmessage", "chat_id=" + ann_id(), "text=5", "--json"});
    EXPECT_EQ(sent.code, 0) << sent.err;
    EXPECT_EQ(json::parse(sent.out)["text"], "5");
    const std::string path = file("a.txt", "a");
    EXPECT_EQ(run({"call", "sendDocument", "chat_id=" + ann_id(), "document=@" + path}).code, 0);
    EXPECT_EQ(server.wait_for_call("sendDocument").files.at(0).second, "a.txt");
    EXPECT_EQ(run({"call", "sendMessage", "--input", "-"}, R"({"chat_id":)" + ann_id() + R"(,"text":"in"})").code, 0);
}

TEST_F(CommandApi, call_finds_mistakes_before_anything_is_sent) {
    const Ended wrong = run({"call", "sendChatAction", "chatid=1", "action=typng"});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_THAT(wrong.err, HasSubstr("did you mean chat_id?"));
    EXPECT_THAT(wrong.err, HasSubstr("\"chat_id\" is required"));
    EXPECT_THAT(wrong.err, HasSubstr("did you mean typing?"));
    const Ended nested = run({"call", "sendMessage", "chat_id=1", "text=x",
                              R"(reply_markup={"inline_keyboard":[[{"text":"a","callbackdata":"b"}]]})"});
    EXPECT_THAT(nested.err, HasSubstr("did you mean callback_data?"));
    EXPECT_THAT(run({"call", "sendMesage"}).err, HasSubstr("did you mean sendMessage?"));
    EXPECT_THAT(run({"call", "sendMessage", "chat_id=1", "text=x", "message_thread_id=one"}).err, HasSubstr("Integer"));
    EXPECT_TRUE(server.calls().empty());
    const Ended forced = run({"call", "sendMessage", "chat_id=" + ann_id(), "text=x", "new_thing=1", "--force"});
    EXPECT_THAT(forced.err, HasSubstr("warning: sendMessage has no parameter"));
    EXPECT_EQ(server.calls().size(), 1U);
}

}  // namespace

}  // namespace telepot::test
