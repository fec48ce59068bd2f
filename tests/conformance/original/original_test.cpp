// SPDX-License-Identifier: MIT
// The original library, telepot 12.7, and its continuation amanobot 2.1, both from PyPI, go through the same scenarios
// as ours in both versions; what they print has to be the same, line by line.
#include <cstdlib>
#include <fstream>
#include <functional>
#include <sstream>
#include <thread>

#include <gtest/gtest.h>

#include "support/child_process.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/lab.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;
using namespace std::chrono_literals;

class Contestant {
public:
    Contestant(std::string title, std::vector<std::string> start) : name(std::move(title)), command(std::move(start)) {}
    std::string name;
    std::vector<std::string> command;
};

const std::vector<Contestant>& contestants() {
    static const std::vector<Contestant> all{
        {"telepot", {ORIGINAL_PYTHON, ORIGINAL_SCRIPT, "telepot"}},
        {"amanobot", {ORIGINAL_PYTHON, ORIGINAL_SCRIPT, "amanobot"}},
        {"ours", {ORIGINAL_OURS}},
        {"ours, with coroutines", {ORIGINAL_OURS_AIO}},
    };
    return all;
}

Lines lines_of(const std::string& file) {
    std::ifstream in(file);
    Lines lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

class Original : public ::testing::Test {
protected:
    /// Lets all of them read the same objects.
    void offline(const std::string& scenario, const std::string& input) {
        const std::string file = folder.write("input", input);
        compare([&](const Contestant& one, const std::string& output) {
            std::string command;
            for (const std::string& word : one.command) command += "'" + word + "' ";
            command += scenario + " < '" + file + "' > '" + output + "' 2>&1";
            EXPECT_EQ(std::system(command.c_str()), 0) << command;
        });
    }

    /// Lets all of them talk with a person, each in a world of its own.
    void online(const std::string& scenario, const std::function<void(lab::User&, const lab::BotAccount&)>& act,
                std::size_t lines) {
        compare([&](const Contestant& one, const std::string& output) {
            lab::Server server;
            const lab::BotAccount account = server.new_bot();
            lab::User user = server.new_user("Ann");
            ::setenv("TELEPOT_API_URL", std::string(server.url()).c_str(), 1);
            ::setenv("TELEPOT_TOKEN", account.token().c_str(), 1);
            ::setenv("TELEPOT_LOG", "off", 1);
            std::vector<std::string> command = one.command;
            command.push_back(scenario);
            const ChildProcess program(command, output);
            try {
                act(user, account);
            } catch (const std::exception& error) {
                std::ifstream in(output);
                ADD_FAILURE() << one.name << ": " << error.what() << "\n"
                              << std::string{std::istreambuf_iterator<char>(in), {}};
            }
            // The last line may come after the last answer.
            for (int i = 0; i < 2000 && lines_of(output).size() < lines; ++i) std::this_thread::sleep_for(5ms);
        });
    }

    TemporaryFolder folder;

private:
    template <class F>
    void compare(F run) {
        Lines wanted;
        for (const Contestant& one : contestants()) {
            const std::string output = folder.file("output of " + one.name);
            run(one, output);
            const Lines lines = lines_of(output);
            if (wanted.empty()) wanted = lines;
            EXPECT_FALSE(lines.empty()) << one.name;
            EXPECT_EQ(lines, wanted) << one.name;
        }
    }
};

std::string chat_message(const std::string& more,
                         const std::string& chat = R"({"id":5,"type":"private","first_name":"A"})") {
    return R"({"message_id":7,"date":1,"from":{"id":5,"is_bot":false,"first_name":"A"},"chat":)" + chat + "," + more +
           "}\n";
}

TEST_F(Original, Glances) {
    const std::string from = R"("from":{"id":5,"is_bot":false,"first_name":"A"},)";
    offline("glances",
            chat_message(R"("text":"hi")") +
                chat_message(R"("photo":[{"file_id":"f","file_unique_id":"u","width":1,"height":1}])",
                             R"({"id":-7,"type":"group","title":"G"})") +
                chat_message(R"("text":"new","edit_date":2)") +
                chat_message(R"("location":{"latitude":1.5,"longitude":2.5})",
                             R"({"id":-1001234567890,"type":"supergroup","title":"S"})") +
                chat_message(R"("contact":{"phone_number":"1","first_name":"B"})") +
                chat_message(R"("new_chat_title":"T")", R"({"id":-7,"type":"group","title":"G"})") +
                chat_message(R"("sticker":{"file_id":"f","file_unique_id":"u","type":"regular","width":1,"height":1,)"
                             R"("is_animated":false,"is_video":false})") +
                R"({"id":"9",)" + from + R"("chat_instance":"c","data":"d"})" + "\n" + R"({"id":"8",)" + from +
                R"("query":"q","offset":""})" + "\n" + R"({"result_id":"r",)" + from + R"("query":"q"})" + "\n");
}

TEST_F(Original, Routes) {
    std::string input;
    for (const char* text : {"/start", "/start a b", "/help", "hello", "/unknown x", "/", "/ x", "", " /start"}) {
        input += chat_message(R"("text":")" + std::string(text) + '"');
    }
    offline("route", input + chat_message(R"("location":{"latitude":1,"longitude":2})"));
}

TEST_F(Original, OrdersWhatComesOutOfOrder) {
    const auto update = [](int id) {
        const std::string number = std::to_string(id);
        return R"({"update_id":)" + number + R"(,"message":{"message_id":)" + number +
               R"(,"date":1,"chat":{"id":5,"type":"private"},"text":")" + number + "\"}}\n";
    };
    std::string input = update(100);
    for (const int id : {101, 103, 102, 104, 108, 107, 106, 105, 109, 109, 112}) input += update(id);
    input += "{\"pause\":3}\n";
    for (const int id : {113, 115, 114}) input += update(id);
    offline("ordered", input);
}

TEST_F(Original, FlavorsReachTheirHandlers) {
    online(
        "flavors",
        [](lab::User& user, const lab::BotAccount& bot) {
            const lab::Message sent = user.send_text(bot, "hello");
            EXPECT_EQ(user.wait_text(10s), "text");
            user.edit_text(sent, "hello again");
            EXPECT_EQ(user.wait_text(10s), "text");
            user.send_location(bot, 1.5, 2.5);
            EXPECT_EQ(user.wait_text(10s), "location");
            user.send_text(bot, "buttons");
            const lab::Message question = user.wait_message(10s);
            user.press(question, "Press");
            const std::string query = user.inline_query(bot, "planet");
            user.wait_answer(query, 10s);
        },
        6);
}

TEST_F(Original, DelegatesAreMadeAndEnd) {
    online(
        "delegates",
        [](lab::User& user, const lab::BotAccount& bot) {
            const auto say = [&](const char* text, const char* answer) {
                user.send_text(bot, text);
                EXPECT_EQ(user.wait_text(10s), answer);
            };
            say("one", "opened");
            say("two", "1");
            say("three", "2");
            say("bye", "3");
        },
        5);
}

TEST_F(Original, PressesReachWhoeverHasSentTheirButtons) {
    online(
        "interception",
        [](lab::User& user, const lab::BotAccount& bot) {
            user.send_text(bot, "one");
            const lab::Message first = user.wait_message(10s);
            user.press(first, "yes");
            user.send_text(bot, "two");
            // Each press comes as soon as its message is seen, that is before the bot has the answer to its call.
            const lab::Message second = user.wait_message(10s);
            user.press(second, "yes");
            user.press(first, "yes");
            for (const lab::Message& message : {first, second}) {
                user.press(message, "no");
                user.wait_edit(message, "no more");
            }
        },
        7);
}

}  // namespace
}  // namespace telepot::test
