// SPDX-License-Identifier: MIT
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "command_line.hpp"

namespace telepot::test {

namespace {

using ::testing::HasSubstr;

TEST(CommandHelp, lists_every_command_and_suggests_the_near_one) {
    const Ended help = run_command({});
    EXPECT_EQ(help.code, 0);
    for (const char* const name : {"lab", "send", "webhook", "call", "completion"}) {
        EXPECT_THAT(help.out, HasSubstr(std::string("\n  ") + name + " "));
    }
    EXPECT_EQ(run_command({"help", "send"}).out, run_command({"send", "--help"}).out);
    const Ended mistyped = run_command({"webhok", "info"});
    EXPECT_EQ(mistyped.code, 2);
    EXPECT_THAT(mistyped.err, HasSubstr("did you mean webhook?"));
    EXPECT_THAT(run_command({"send", "1", "x", "--parse-mod", "HTML"}).err, HasSubstr("did you mean --parse-mode?"));
}

/// What bash offers behind these words, as it calls completion functions.
std::string bash_offers(const std::vector<std::string>& words) {
    std::string script = "source <(" TELEPOT_COMMAND " completion bash) || exit 9; COMP_WORDS=(" TELEPOT_COMMAND;
    for (const std::string& word : words) script += " '" + word + "'";
    script += "); COMP_CWORD=" + std::to_string(words.size()) + "; _telepot; echo \" ${COMPREPLY[*]} \"";
    CommandLine::Options options;
    options.program = "/bin/bash";
    return run_command({"-c", script}, options).out;
}

TEST(CommandCompletion, bash_completes_commands_options_choices_methods_and_parameters) {
    EXPECT_THAT(bash_offers({"upd"}), HasSubstr(" updates "));
    EXPECT_THAT(bash_offers({"webhook", ""}), HasSubstr(" info set delete "));
    EXPECT_THAT(bash_offers({"send", "--re"}), HasSubstr(" --reply-to "));
    EXPECT_THAT(bash_offers({"send", "--parse-mode", "M"}), HasSubstr(" MarkdownV2 Markdown "));
    EXPECT_THAT(bash_offers({"call", "sendDi"}), HasSubstr(" sendDice "));
    EXPECT_THAT(bash_offers({"call", "sendDice", "em"}), HasSubstr(" emoji= "));
    EXPECT_THAT(bash_offers({"completion", ""}), HasSubstr(" bash zsh fish "));
}

/// The shell's path, or nothing where it isn't installed.
std::string shell(const std::string& name) {
    for (const char* const folder : {"/usr/bin/", "/bin/", "/usr/local/bin/"}) {
        if (std::ifstream(folder + name)) return folder + name;
    }
    return {};
}

class CommandCompletionOf : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Shells, CommandCompletionOf, ::testing::Values("zsh", "fish"));

TEST_P(CommandCompletionOf, script_is_valid_and_has_every_level) {
    const Ended script = run_command({"completion", GetParam()});
    ASSERT_EQ(script.code, 0);
    for (const char* const word : {"webhook", "parse-mode", "MarkdownV2", "delete", "--methods"}) {
        EXPECT_THAT(script.out, HasSubstr(word));
    }
    if (shell(GetParam()).empty()) GTEST_SKIP() << GetParam() << " isn't installed, so nobody reads the script";
    TemporaryFolder folder;
    std::ofstream(folder.file("script")) << script.out;
    CommandLine::Options options;
    options.program = shell(GetParam());
    const Ended checked = run_command({"-n", folder.file("script")}, options);
    EXPECT_EQ(checked.code, 0) << checked.err;
}

TEST(CommandCompletion, fish_offers_what_fits) {
    if (shell("fish").empty()) GTEST_SKIP() << "fish isn't installed";
    CommandLine::Options options;
    options.program = shell("fish");
    const auto offers = [&](const std::string& line) {
        return run_command({"-c", TELEPOT_COMMAND " completion fish | source; complete -C '" + line + "'"}, options)
            .out;
    };
    EXPECT_THAT(offers("telepot upd"), HasSubstr("updates"));
    EXPECT_THAT(offers("telepot send --parse-mode "), HasSubstr("MarkdownV2"));
    EXPECT_THAT(offers("telepot webhook "), HasSubstr("delete"));
}

}  // namespace

}  // namespace telepot::test
