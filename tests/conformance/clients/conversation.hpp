// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "clients/client.hpp"
#include "support/child_process.hpp"
#include "support/temporary_folder.hpp"
#include <telepot/lab.hpp>

namespace telepot::conformance {

using json = nlohmann::json;

/// How long anything may take on a busy machine.
constexpr std::chrono::seconds patience{60};

/// Waits for what no lock or event of ours announces: that another process ends, say.
bool eventually(const std::function<bool()>& condition);

/// A laboratory, a foreign client's bot that polls it, and Ann, who has started the bot. Afterwards every call of the
/// client must have been flawless, and every answer of the laboratory as the API says.
class Conversation : public testing::Test {
protected:
    Conversation();
    void SetUp() override;
    void TearDown() override;

    /// Ann writes to the bot.
    lab::Message say(std::string_view text) { return ann.send_text(bot, text); }
    /// The next message that Ann gets, as JSON.
    json next() { return json::parse(next_message().json); }
    lab::Message next_message() { return ann.wait_message(patience); }
    std::string next_text() { return ann.wait_text(patience); }
    /// Ann writes, and gets this answer.
    json ask(std::string_view text) {
        say(text);
        return next();
    }
    /// The bytes of a file as a client downloads them.
    std::string download(const std::string& file_id) const;

    lab::Server server;
    lab::BotAccount bot;
    lab::User ann;
    std::unique_ptr<test::ChildProcess> client;

private:
    std::string client_output() const;

    test::TemporaryFolder folder_;
};

/// Texts and kinds of a message's entities: "bold:word".
std::vector<std::string> entities(const json& message);

}  // namespace telepot::conformance
