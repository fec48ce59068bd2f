// SPDX-License-Identifier: MIT
#include <csignal>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "command_line.hpp"

namespace telepot::test {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
constexpr const char* other_token = "110201599:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

/// "telepot lab" on a free port, and a client that knows nothing of it.
class CommandLab : public ::testing::Test {
protected:
    void start(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"lab", "--port", "0"});
        lab = std::make_unique<CommandLine>(arguments, CommandLine::Options());
        ASSERT_TRUE(lab->wait_for("Ctrl-C ends it.\n")) << lab->out() << lab->err();
        const std::size_t begin = lab->out().find("http://");
        url = lab->out().substr(begin, lab->out().find('\n') - begin);
    }
    std::string get(const std::string& path) const {
        CommandLine::Options options;
        options.program = "/usr/bin/curl";
        return run_command({"-s", url + path}, options).out;
    }
    std::string call(const std::string& bot, const std::string& call) const { return get("/bot" + bot + '/' + call); }
    /// What the command says of a world file that it doesn't like.
    std::string refusal(const std::string& text) const {
        const Ended ended = run_command({"lab", "--port", "0", "--world", folder.write("world.json", text)});
        EXPECT_EQ(ended.code, 1);
        return ended.err;
    }

    TemporaryFolder folder;
    std::unique_ptr<CommandLine> lab;
    std::string url;
};

TEST_F(CommandLab, shows_calls_updates_and_warnings_a_line_each) {
    start({"--token", token});
    call(token, "sendMessage?chat_id=100001&text=Milk%3F&colour=red");
    ASSERT_TRUE(lab->wait_for("colour\\\"")) << lab->out();
    EXPECT_THAT(lab->out(), AllOf(HasSubstr("110201543 <- sendMessage"), HasSubstr("text=\"Milk?\""),
                                  HasSubstr(" = ok message "), HasSubstr("\n  warning: ")));
    call(token, "sendMessage?chat_id=7&text=Milk");
    ASSERT_TRUE(lab->wait_for(" = 400 \"Bad Request: chat not found\"")) << lab->out();
}

TEST_F(CommandLab, people_press_start_for_each_bot_that_comes_unless_told_not_to) {
    start({"--token", token});
    EXPECT_THAT(call(other_token, "getUpdates"), HasSubstr("\"text\":\"/start\""));
    ASSERT_TRUE(lab->wait_for("110201599 -> message from \"Ben\": \"/start\"")) << lab->out();
    start({"--token", token, "--no-start"});
    EXPECT_THAT(call(other_token, "getUpdates"), HasSubstr("\"result\":[]"));
    EXPECT_THAT(call(token, "getUpdates"), HasSubstr("\"result\":[]"));
}

TEST_F(CommandLab, is_quiet_if_told_so_and_says_when_it_is_ready) {
    CommandLine::Options options;
    options.program = "/bin/sh";
    CommandLine ready({"-c", "exec " TELEPOT_COMMAND " lab --port 0 --quiet --ready-fd 3 3>&1 >/dev/null"}, options);
    ASSERT_TRUE(ready.wait_for("\n"));
    url = ready.out().substr(0, ready.out().size() - 1);
    EXPECT_THAT(get("/lab/v1/health"), HasSubstr("\"url\":\"" + url + '"'));
    call(token, "getMe");
    ready.send_signal(SIGTERM);
    EXPECT_EQ(ready.wait(), 0);
    EXPECT_EQ(ready.out(), url + '\n');
    EXPECT_THAT(run_command({"lab", "--ready-fd", "99"}).err, HasSubstr("--ready-fd 99: Bad file descriptor"));
}

TEST_F(CommandLab, makes_the_world_of_a_file) {
    start({"--world", folder.write("world.json", R"({
        "people": [{"first_name": "Ann", "username": "ann"}, {"first_name": "Ben", "id": 7000}],
        "bots": [{"token": "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0", "name": "Tea", "username": "tea_bot",
                  "can_read_all_group_messages": false, "started_by": ["Ben"]}],
        "chats": [{"type": "supergroup", "title": "Tea club", "creator": "@ann", "members": [7000], "is_forum": true,
                   "administrators": [{"who": "@tea_bot", "rights": {"can_delete_messages": true}}]}]})")});
    EXPECT_THAT(call(token, "getMe"),
                AllOf(HasSubstr("\"username\":\"tea_bot\""), HasSubstr("\"can_read_all_group_messages\":false")));
    EXPECT_THAT(call(token, "getUpdates"), AllOf(HasSubstr("/start"), HasSubstr("Ben"), Not(HasSubstr("Cid"))));
    const std::string chats = get("/lab/v1/chats");
    EXPECT_THAT(chats, AllOf(HasSubstr("Tea club"), HasSubstr("\"is_forum\":true"),
                             HasSubstr("\"can_delete_messages\":true"), HasSubstr("7000")));
}

TEST_F(CommandLab, names_line_and_field_of_a_bad_world_file) {
    EXPECT_THAT(refusal("{\n  \"people\": [\n    {\"last_name\": \"Lee\"}\n  ]\n}"),
                HasSubstr("world.json:3: \"people[0].first_name\" is missing"));
    EXPECT_THAT(refusal("{\"people\": [\n{\"first_name\": \"Ann\",\n\"is_premium\": \"yes\"}]}"),
                HasSubstr("world.json:3: \"people[0].is_premium\" must be a boolean, not a string"));
    EXPECT_THAT(refusal("{\n\"poeple\": []}"), HasSubstr("world.json:2: \"poeple\" is no field"));
    EXPECT_THAT(refusal("{\"people\": [{\"first_name\": \"Ann\"}],\n\"bots\": [{\"token\": \"abc\"}]}"),
                HasSubstr("world.json:2: bots[0].token: the token is malformed"));
    EXPECT_THAT(refusal("{\"people\": [{\"first_name\": \"Ann\"}],\n\"chats\": [{\"type\": \"group\",\n"
                        "\"title\": \"Club\", \"creator\": \"Zoe\"}]}"),
                HasSubstr("world.json:3: chats[0].creator is Zoe, but nobody here has that name"));
    EXPECT_THAT(refusal("{\"people\": [{\"first_name\": \"Ann\"}, {\"first_name\": \"Ann\"}],\n"
                        "\"bots\": [{\"name\": \"Tea\",\n\"started_by\": [\"Ann\"]}]}"),
                HasSubstr("world.json:3: bots[0].started_by[0]: several are called Ann"));
    EXPECT_THAT(refusal("{\"people\":\n [}"), HasSubstr("is no JSON: line 2"));
}

}  // namespace

}  // namespace telepot::test
