// SPDX-License-Identifier: MIT
// telepot chat and telepot mcp, with examples as the bots.
#ifdef TELEPOT_EXAMPLES_FOLDER
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "command_line.hpp"
#include "support/scripted_server.hpp"

namespace telepot::test {

namespace {

using nlohmann::json;
using ::testing::HasSubstr;

constexpr const char* keyboards = TELEPOT_EXAMPLES_FOLDER "/keyboards";
constexpr const char* echo = TELEPOT_EXAMPLES_FOLDER "/echo";

CommandLine::Options with_input(std::string input) {
    CommandLine::Options options;
    options.environment = {"NO_COLOR=1"};
    options.input = std::move(input);
    return options;
}

TEST(CommandChat, a_script_talks_and_presses_buttons_by_number) {
    const Ended talked = run_command({"chat", "--patience", "20", keyboards}, with_input("c\ni\n:2\n:4\n"));
    EXPECT_EQ(talked.code, 0) << talked.err;
    EXPECT_THAT(talked.out, HasSubstr("Ann: c\nbot: "));
    EXPECT_THAT(talked.out, HasSubstr("[1 "));
    EXPECT_THAT(talked.out, HasSubstr("bot: (shows)"));
    EXPECT_THAT(talked.out, HasSubstr("bot (edits): NEW MESSAGE HERE!"));
}

TEST(CommandChat, shows_pictures_as_text_and_plays_several_people) {
    TemporaryFolder folder;
    const std::string file = folder.write("notes.txt", "some notes");
    const Ended talked = run_command({"chat", "--patience", "20", "--no-start", echo},
                                     with_input(":file " + file + " read this\n:as Ben\n::colon\n:location 1.5 2.5\n"));
    EXPECT_EQ(talked.code, 0) << talked.err;
    EXPECT_THAT(talked.out, HasSubstr("notes.txt]\n     read this"));
    EXPECT_THAT(talked.out, HasSubstr("Ben: :colon\nbot: :colon"));
    EXPECT_THAT(talked.out, HasSubstr("bot: [location 1.5, 2.5]"));
}

TEST(CommandChat, says_when_the_bot_is_silent_or_gone) {
    const Ended silent = run_command({"chat", "--patience", "0.3"}, with_input("anybody?\n"));
    EXPECT_EQ(silent.code, 6);
    EXPECT_THAT(silent.out, HasSubstr("no answer"));
    const Ended gone = run_command({"chat", "--patience", "1", "/bin/false"}, with_input("anybody?\n"));
    EXPECT_EQ(gone.code, 1);
    EXPECT_THAT(gone.err, HasSubstr("the bot has ended with code 1"));
    const Ended wrong = run_command({"chat", "--no-start", "--patience", "1"}, with_input(":9\n"));
    EXPECT_THAT(wrong.err, HasSubstr("there is no button 9"));
}

/// A lab elsewhere, as its control API describes it: Ann writes, and the bot repeats it.
std::string answer_of_lab(const ReceivedRequest& request, std::vector<json>& messages) {
    const auto result = [](const json& value) { return answer(200, json{{"ok", true}, {"result", value}}.dump()); };
    const std::string path = request.target.substr(0, request.target.find('?'));
    if (path == "/lab/v1/bots") return result({{{"id", 7}, {"username", "far_bot"}, {"token", "7:x"}}});
    if (path == "/lab/v1/people") return result({{{"id", 42}, {"first_name", "Ann"}}});
    if (path == "/lab/v1/people/42/messages") return result(messages);
    if (path == "/lab/v1/people/42/send_text") {
        const json sent = json::parse(request.body);
        const json from{{"id", sent["bot_id"]}, {"is_bot", true}, {"first_name", "Far"}};
        const std::size_t id = messages.size() + 1;
        messages.push_back({{"message", {{"message_id", id}, {"from", from}, {"text", sent["text"]}}}});
        return result(messages.back());
    }
    if (path == "/lab/v1/wait/event") return answer(200, R"({"ok":false,"error":"nothing happened in time"})");
    return answer(400, R"({"ok":false,"error":"people can't do that"})");
}

TEST(CommandChat, goes_to_a_lab_that_runs_already) {
    std::vector<json> messages;
    ScriptedServer lab(ScriptedServer::serve([&](const ReceivedRequest& r) { return answer_of_lab(r, messages); }));
    const Ended talked = run_command({"chat", "--no-start", "--lab", lab.url() + "/"}, with_input("hello\nagain\n"));
    EXPECT_EQ(talked.code, 0) << talked.err;
    EXPECT_EQ(talked.out, "Ann: hello\nbot: hello\nAnn: again\nbot: again\n");
    EXPECT_THAT(talked.err, HasSubstr("@far_bot"));
    EXPECT_THAT(run_command({"chat", "--lab", lab.url()}, with_input("x\n")).err, HasSubstr("people can't do that"));
    EXPECT_THAT(run_command({"chat", "--lab", lab.url(), "--bot", "@other"}).err, HasSubstr("has no bot @other"));
    EXPECT_THAT(run_command({"chat", "--lab", "http://127.0.0.1:1"}).err, HasSubstr("no lab at"));
}

/// An agent's session with the server.
class Agent {
public:
    explicit Agent(const std::vector<std::string>& arguments) : server_(arguments, open_input()) {}

    void write(const std::string& line) { server_.write(line + "\n"); }
    /// The next line that the server writes.
    json read() {
        const std::size_t begin = read_;
        while (server_.out().find('\n', begin) == std::string::npos) {
            if (!server_.wait_for_more()) return json::object();
        }
        read_ = server_.out().find('\n', begin) + 1;
        return json::parse(server_.out().substr(begin, read_ - begin));
    }
    json ask(const std::string& method, const json& params = json::object()) {
        write(json{{"jsonrpc", "2.0"}, {"id", ++id_}, {"method", method}, {"params", params}}.dump());
        json answer = read();
        EXPECT_EQ(answer.value("id", 0), id_);
        return answer;
    }
    /// What a tool says; fails the test if it isn't `well`.
    std::string tool(const std::string& name, const json& arguments = json::object(), bool well = true) {
        const json result = ask("tools/call", {{"name", name}, {"arguments", arguments}})["result"];
        EXPECT_EQ(result["isError"], !well) << result;
        return result["content"][0]["text"];
    }
    int end() {
        server_.close_input();
        return server_.wait();
    }

private:
    static CommandLine::Options open_input() {
        CommandLine::Options options;
        options.keep_input_open = true;
        return options;
    }
    CommandLine server_;
    std::size_t read_ = 0;
    int id_ = 0;
};

TEST(CommandMcp, an_agent_plays_the_user_and_reads_what_the_bot_did) {
    Agent agent({"mcp", keyboards});
    const json hello = agent.ask("initialize", {{"protocolVersion", "2025-03-26"}, {"capabilities", json::object()}});
    EXPECT_EQ(hello["result"]["protocolVersion"], "2025-03-26");
    EXPECT_TRUE(hello["result"]["capabilities"].contains("tools"));
    agent.write(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    const json tools = agent.ask("tools/list")["result"]["tools"];
    EXPECT_EQ(tools.size(), 8U);
    for (const json& tool : tools) EXPECT_EQ(tool["inputSchema"]["type"], "object");

    EXPECT_THAT(agent.tool("lab_info"), HasSubstr("TELEPOT_API_URL=http://127.0.0.1:"));
    agent.tool("start");
    agent.tool("wait_for_reply", {{"timeout", 20}});
    agent.tool("send_text", {{"text", "i"}});
    EXPECT_THAT(agent.tool("wait_for_reply", {{"timeout", 20}}), HasSubstr("buttons: [1 "));
    EXPECT_THAT(agent.tool("press_button", {{"button", "alert"}, {"timeout", 20}}), HasSubstr("(alerts)"));
    EXPECT_THAT(agent.tool("read_chat"), HasSubstr("Ann: i"));
    EXPECT_THAT(agent.tool("list_calls", {{"method", "answerCallbackQuery"}}), HasSubstr("-> 200"));
    EXPECT_EQ(agent.tool("advance_clock", {{"seconds", 3600}}), "done");
    EXPECT_EQ(agent.end(), 0);
}

TEST(CommandMcp, mistakes_are_told_and_end_nothing) {
    Agent agent({"mcp"});
    agent.write("no json");
    EXPECT_EQ(agent.read()["error"]["code"], -32700);
    agent.write("[1]");
    EXPECT_EQ(agent.read()["error"]["code"], -32600);
    EXPECT_EQ(agent.ask("prompts/list")["error"]["code"], -32601);
    EXPECT_EQ(agent.ask("tools/call", {{"name", "fly"}})["error"]["code"], -32602);
    EXPECT_THAT(agent.tool("send_text", json::object(), false), HasSubstr("text is missing"));
    EXPECT_THAT(agent.tool("press_button", {{"button", "x"}}, false), HasSubstr("no such message"));
    agent.tool("wait_for_reply", {{"timeout", 0.1}}, false);
    EXPECT_EQ(agent.ask("initialize", {{"protocolVersion", "1999"}})["result"]["protocolVersion"], "2025-06-18");
    EXPECT_EQ(agent.ask("ping")["result"], json::object());
    EXPECT_EQ(agent.end(), 0);
}

}  // namespace

}  // namespace telepot::test
#endif
