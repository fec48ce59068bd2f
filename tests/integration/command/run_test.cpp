// SPDX-License-Identifier: MIT
#include <csignal>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "command_line.hpp"

namespace telepot::test {

namespace {

using ::testing::HasSubstr;

class CommandRun : public ::testing::Test {
protected:
    /// Puts a new program in the old one's place, as a linker does.
    void write_bot(const std::string& script) const {
        const std::string fresh = folder.write("bot.new", "#!/bin/sh\n" + script);
        std::filesystem::permissions(fresh, std::filesystem::perms::owner_all);
        std::filesystem::rename(fresh, bot);
    }

    TemporaryFolder folder;
    std::string bot = folder.file("bot");
};

TEST_F(CommandRun, gives_the_bot_a_lab_and_ends_with_its_code) {
    write_bot("echo \"$TELEPOT_TOKEN at $TELEPOT_API_URL, $1\"; exit 7\n");
    const Ended ended = run_command({"run", bot, "--", "--loud"});
    EXPECT_EQ(ended.code, 7);
    EXPECT_THAT(ended.out, ::testing::ContainsRegex("[0-9]+:[A-Za-z0-9_-]+ at http://127.0.0.1:[0-9]+, --loud"));
    EXPECT_THAT(ended.err, HasSubstr("page: http://127.0.0.1:"));
    write_bot("kill -9 $$\n");
    EXPECT_EQ(run_command({"run", bot}).code, 128 + SIGKILL);
    EXPECT_THAT(run_command({"run", folder.file("nothing")}).err, HasSubstr("can't start"));
}

TEST_F(CommandRun, restarts_the_bot_when_it_is_rebuilt) {
    write_bot("trap 'exit 0' TERM; echo first; while :; do sleep 0.05; done\n");
    CommandLine run({"run", bot}, {});
    ASSERT_TRUE(run.wait_for("first"));
    write_bot("trap 'echo told; exit 5' TERM; echo second; while :; do sleep 0.05; done\n");
    ASSERT_TRUE(run.wait_for("second"));
    run.send_signal(SIGTERM);
    EXPECT_EQ(run.wait(), 5);
    EXPECT_THAT(run.out(), HasSubstr("told"));
    EXPECT_THAT(run.err(), HasSubstr("rebuilt"));
}

TEST_F(CommandRun, waits_for_a_rebuild_if_told_so) {
    write_bot("echo crashed; exit 3\n");
    CommandLine run({"run", "--keep", bot}, {});
    ASSERT_TRUE(run.wait_for("crashed"));
    write_bot("trap 'exit 0' TERM; echo mended; while :; do sleep 0.05; done\n");
    ASSERT_TRUE(run.wait_for("mended"));
    run.send_signal(SIGTERM);
    EXPECT_EQ(run.wait(), 0);
}

TEST(CommandNew, writes_a_project_and_nothing_over_another) {
    TemporaryFolder folder;
    CommandLine::Options shell;
    shell.program = "/bin/sh";
    const std::string begin = "cd " + folder.path().string() + " && " TELEPOT_COMMAND " new ";
    const Ended made = run_command({"-c", begin + "my-bot --aio"}, shell);
    EXPECT_EQ(made.code, 0) << made.err;
    for (const char* const name : {"CMakeLists.txt", "src/bot.hpp", "tests/bot_test.cpp", "Dockerfile",
                                   "my-bot.service", ".github/workflows/test.yml"}) {
        std::ifstream file(folder.path() / "my-bot" / name);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        EXPECT_GT(text.size(), 50U) << name;
        EXPECT_EQ(text.find("@NAME@"), std::string::npos) << name;
    }
    const Ended again = run_command({"-c", begin + "my-bot"}, shell);
    EXPECT_EQ(again.code, 2);
    EXPECT_THAT(again.err, HasSubstr("nothing was changed"));
    EXPECT_EQ(run_command({"-c", begin + "'../evil name'"}, shell).code, 2);
}

}  // namespace

}  // namespace telepot::test
