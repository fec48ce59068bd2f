// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "program.hpp"
#include "telepot/lab.hpp"

namespace telepot::test {

constexpr std::chrono::seconds kPatience{30};

/// A laboratory with an example in it; the parameter is what its version's name ends in: "" or "_aio".
class ExampleTest : public ::testing::TestWithParam<std::string_view> {
protected:
    /// Starts an example, with variables of its own as NAME=value.
    void start(std::string_view name, std::vector<std::string> environment = {}) {
        environment.push_back("TELEPOT_TOKEN=" + account.token());
        environment.push_back("TELEPOT_API_URL=" + server.url());
        environment.push_back("EXAMPLE_STORE=" + folder_.file("store.db"));
        const std::string folder = TELEPOT_EXAMPLES_FOLDER "/";
        program_ = std::make_unique<Program>(folder + std::string(name).append(GetParam()), environment);
    }
    /// Stops it, and looks whether all was well.
    void stop() {
        if (!program_) return;
        EXPECT_EQ(program_->stop(), 0);
        const std::string said = output();
        EXPECT_EQ(said.find("[error]"), std::string::npos) << said;
        EXPECT_EQ(said.find("[warning]"), std::string::npos) << said;
        for (const lab::Call& call : server.calls()) {
            EXPECT_TRUE(call.problems.empty()) << call.method << ": " << call.problems.front();
            // A poll that was given up at the end has no answer.
            EXPECT_TRUE(call.status == 200 || call.status == 0) << call.method << ": " << call.answer;
        }
        program_.reset();
    }
    void TearDown() override { stop(); }

    [[nodiscard]] std::string output() const { return program_->output(); }
    [[nodiscard]] static std::string variable(std::string_view name, std::int64_t value) {
        return std::string(name).append("=").append(std::to_string(value));
    }

    /// The next text that a user reads.
    static std::string text_for(const lab::User& user) { return user.wait_text(kPatience); }
    /// Sends a text to the bot, and gives its next one.
    [[nodiscard]] std::string reply(const lab::User& user, std::string_view text) const {
        user.send_text(account, text);
        return text_for(user);
    }
    /// What the bot's answer to a query is, as JSON.
    static std::string answer_for(const lab::User& user, const std::string& query_id) {
        return user.wait_answer(query_id, kPatience);
    }
    /// Reads until a message with this text comes.
    static lab::Message find_text(const lab::User& user, std::string_view text) {
        for (;;) {
            lab::Message message = user.wait_message(kPatience);
            if (message.text == text) return message;
        }
    }
    /// Tries until something is so; false if that takes too long.
    template <class Condition>
    static bool eventually(Condition condition) {
        for (const auto until = std::chrono::steady_clock::now() + kPatience;;) {
            if (condition()) return true;
            if (std::chrono::steady_clock::now() > until) return false;
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
        }
    }

    lab::Server server;
    lab::BotAccount account = server.new_bot("Example");
    lab::User ann = server.new_user("Ann");
    lab::User bob = server.new_user("Bob");

private:
    TemporaryFolder folder_;
    std::unique_ptr<Program> program_;
};

inline std::string version_name(const ::testing::TestParamInfo<std::string_view>& version) {
    return version.param.empty() ? "blocking" : "aio";
}

/// Whether a text has a part; says the text if not.
inline ::testing::AssertionResult contains(const std::string& text, std::string_view part) {
    if (text.find(part) != std::string::npos) return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << "no \"" << part << "\" in: " << text;
}

}  // namespace telepot::test

/// A suite of tests of examples, in both versions.
#define TELEPOT_EXAMPLE_SUITE(suite)                                                                           \
    class suite : public ExampleTest {};                                                                       \
    INSTANTIATE_TEST_SUITE_P(Examples, suite, ::testing::Values(std::string_view(), std::string_view("_aio")), \
                             version_name)
