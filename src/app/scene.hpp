// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/child.hpp"
#include "app/json.hpp"
#include "app/transcript.hpp"
#include "telepot/lab.hpp"

namespace telepot::app {

/// A lab with one bot, and people called by their names. One thread.
class Scene {
public:
    /// @param port 0: any free one. @throws std::system_error.
    explicit Scene(int port = 0);

    /// Starts the bot's program for this lab; what it prints goes to our standard error output. @throws
    /// std::system_error.
    void start_bot(const std::string& program, const std::vector<std::string>& arguments);
    /// Its exit code if it has been started and has ended.
    std::optional<int> bot_ended();

    /// The person of this name, made on first use.
    lab::User person(const std::string& name);
    /// The private chat of a person with the bot, as Message objects.
    json messages(const std::string& name);

    /// What a person did with a button.
    class Press {
    public:
        Press() = default;
        std::string query_id;  ///< Empty: a key of a reply keyboard was pressed, whose text was sent.
    };
    /// Presses a button of a message. @throws std::invalid_argument for one that opens something outside the chat.
    Press press(const std::string& name, const json& message, const ShownButton& button);
    /// What the bot answers to a press: "", "(shows) text", "(alerts) text". @throws lab::WaitTimeout.
    std::string answer_to(const std::string& name, const Press& press, std::chrono::milliseconds patience);

    lab::Server& server() noexcept { return server_; }
    const lab::BotAccount& bot() const noexcept { return bot_; }

private:
    lab::Server server_;
    lab::BotAccount bot_;
    std::map<std::string, lab::User> people_;
    std::unique_ptr<Child> child_;
};

/// The newest message with an inline keyboard or a reply keyboard that is still shown; null if there is none.
json message_with_buttons(const json& messages);

}  // namespace telepot::app
