// SPDX-License-Identifier: MIT
#include "app/scene.hpp"

#include <stdexcept>

#include <unistd.h>

namespace telepot::app {

namespace {

lab::ServerOptions options_with(int port) {
    lab::ServerOptions options;
    options.port = static_cast<std::uint16_t>(port);
    return options;
}

}  // namespace

Scene::Scene(int port) : server_(options_with(port)), bot_(server_.new_bot("Bot", "my_bot")) {}

void Scene::start_bot(const std::string& program, const std::vector<std::string>& arguments) {
    child_ = std::make_unique<Child>(
        program, std::vector<std::string>{"TELEPOT_TOKEN=" + bot_.token(), "TELEPOT_API_URL=" + server_.url()},
        arguments, STDERR_FILENO);
}

std::optional<int> Scene::bot_ended() {
    return child_ ? child_->exit_code() : std::nullopt;
}

lab::User Scene::person(const std::string& name) {
    const auto known = people_.find(name);
    if (known != people_.end()) return known->second;
    return people_.emplace(name, server_.new_user(name)).first->second;
}

json Scene::messages(const std::string& name) {
    json result = json::array();
    for (const lab::Message& message : person(name).messages(bot_)) result.push_back(json::parse(message.json));
    return result;
}

Scene::Press Scene::press(const std::string& name, const json& message, const ShownButton& button) {
    Press press;
    if (button.kind == "text") {
        person(name).press_reply_key(bot_, button.value);
        return press;
    }
    if (button.kind != "callback_data") {
        throw std::invalid_argument("the button \"" + button.text + "\" (" + button.kind +
                                    ") opens something outside the chat: " + button.value);
    }
    const auto id = message.at("message_id").get<std::int64_t>();
    for (const lab::Message& candidate : person(name).messages(bot_)) {
        if (candidate.message_id == id) press.query_id = person(name).press(candidate, button.value);
    }
    if (press.query_id.empty()) throw std::invalid_argument("the message isn't there any more");
    return press;
}

std::string Scene::answer_to(const std::string& name, const Press& press, std::chrono::milliseconds patience) {
    if (press.query_id.empty()) return {};
    return words_for_answer(json::parse(person(name).wait_answer(press.query_id, patience)));
}

std::string Scene::description() const {
    return "TELEPOT_API_URL=" + server_.url() + " TELEPOT_TOKEN=" + bot_.token();
}

json message_with_buttons(const json& messages) {
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        if (!buttons_of(*message).empty()) return *message;
    }
    return nullptr;
}

}  // namespace telepot::app
