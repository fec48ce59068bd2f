// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/json.hpp"
#include "app/transcript.hpp"

namespace telepot::app {

/// A bot in a lab, and the people who talk with it, called by their names. One thread. Methods throw
/// std::invalid_argument for what a person couldn't do, with the reason.
class ChatPartner {
public:
    ChatPartner() = default;
    ChatPartner(const ChatPartner&) = delete;
    ChatPartner& operator=(const ChatPartner&) = delete;
    virtual ~ChatPartner() = default;

    /// Where the lab is, and the bot's token, for people.
    virtual std::string description() const = 0;
    /// The exit code of the bot's program, if we have started it and it has ended.
    virtual std::optional<int> bot_ended() { return std::nullopt; }

    virtual void start(const std::string& name) = 0;
    virtual void send_text(const std::string& name, const std::string& text) = 0;
    virtual void send_photo(const std::string& name, const std::string& bytes, const std::string& caption) = 0;
    virtual void send_document(const std::string& name, const std::string& bytes, const std::string& file_name,
                               const std::string& caption) = 0;
    virtual void send_location(const std::string& name, double latitude, double longitude) = 0;

    /// What a person did with a button.
    class Press {
    public:
        Press() = default;
        std::string query_id;  ///< Empty: a key of a reply keyboard was pressed, whose text was sent.
    };
    virtual Press press(const std::string& name, const json& message, const ShownButton& button) = 0;
    /// What the bot answers to a press: "", "(shows) text", "(alerts) text". @throws lab::WaitTimeout.
    virtual std::string answer_to(const std::string& name, const Press& press, std::chrono::milliseconds patience) = 0;

    /// The private chat of a person with the bot, as Message objects, oldest first.
    virtual json messages(const std::string& name) = 0;
    /// Waits until the condition holds; it is asked again when something may have changed.
    virtual bool wait_until(const std::function<bool()>& condition, std::chrono::milliseconds patience) = 0;
    virtual void advance_clock(std::chrono::milliseconds by) = 0;
};

/// The words for the arguments of answerCallbackQuery.
std::string words_for_answer(const json& answer);

/// A lab that runs elsewhere, by its control API. @throws std::runtime_error if there is none, or no bot in it.
/// @param url as "http://127.0.0.1:8081" @param bot the @username of the bot; the first one if empty
std::unique_ptr<ChatPartner> connect_to_lab(const std::string& url, const std::string& bot);

}  // namespace telepot::app
