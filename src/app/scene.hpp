// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/chat_partner.hpp"
#include "app/child.hpp"
#include "app/json.hpp"
#include "app/transcript.hpp"
#include "telepot/lab/lab.hpp"

namespace telepot::app {

/// A lab of our own, with one bot.
class Scene final : public ChatPartner {
public:
    /// @param port 0: any free one. @throws std::system_error.
    explicit Scene(int port = 0);

    /// Starts the bot's program for this lab; what it prints goes to our standard error output. @throws
    /// std::system_error.
    void start_bot(const std::string& program, const std::vector<std::string>& arguments);
    std::optional<int> bot_ended() override;

    /// The person of this name, made on first use.
    lab::User person(const std::string& name);

    std::string description() const override;
    void start(const std::string& name) override { person(name).start(bot_); }
    void send_text(const std::string& name, const std::string& text) override { person(name).send_text(bot_, text); }
    void send_photo(const std::string& name, const std::string& bytes, const std::string& caption) override {
        person(name).send_photo(bot_, bytes, {.caption = caption});
    }
    void send_document(const std::string& name, const std::string& bytes, const std::string& file_name,
                       const std::string& caption) override {
        person(name).send_document(bot_, bytes, file_name, {.caption = caption});
    }
    void send_location(const std::string& name, double latitude, double longitude) override {
        person(name).send_location(bot_, latitude, longitude);
    }
    json messages(const std::string& name) override;
    Press press(const std::string& name, const json& message, const ShownButton& button) override;
    std::string answer_to(const std::string& name, const Press& press, std::chrono::milliseconds patience) override;
    bool wait_until(const std::function<bool()>& condition, std::chrono::milliseconds patience) override {
        return server_.wait_until(condition, patience);
    }
    void advance_clock(std::chrono::milliseconds by) override { server_.advance_clock(by); }

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
