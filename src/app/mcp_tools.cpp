// SPDX-License-Identifier: MIT
#include "app/mcp_tools.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <stdexcept>

#include "app/terminal.hpp"

namespace telepot::app {

namespace {

constexpr double default_patience = 10;
constexpr double longest_patience = 120;
constexpr std::int64_t usual_limit = 30;

/// Parameters of a tool as JSON Schema; `required` in its order.
json schema(json properties, std::vector<std::string> required = {}) {
    properties["user"] = {{"type", "string"}, {"description", "First name of the person; Ann if not given"}};
    return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}};
}

json text_parameter(std::string_view description) {
    return {{"type", "string"}, {"description", description}};
}

json number_parameter(std::string_view description) {
    return {{"type", "number"}, {"description", description}};
}

std::string text_of(const json& arguments, const char* name, const std::string& otherwise) {
    const auto found = arguments.find(name);
    if (found == arguments.end()) return otherwise;
    if (!found->is_string()) throw std::invalid_argument(std::string(name) + " must be a string");
    return found->get<std::string>();
}

std::string required_text(const json& arguments, const char* name) {
    if (!arguments.contains(name)) throw std::invalid_argument(std::string(name) + " is missing");
    return text_of(arguments, name, "");
}

double number_of(const json& arguments, const char* name, double otherwise) {
    const auto found = arguments.find(name);
    if (found == arguments.end()) return otherwise;
    if (!found->is_number()) throw std::invalid_argument(std::string(name) + " must be a number");
    return found->get<double>();
}

std::string user_of(const json& arguments) {
    return text_of(arguments, "user", "Ann");
}

std::chrono::milliseconds patience_of(const json& arguments) {
    const double seconds = std::clamp(number_of(arguments, "timeout", default_patience), 0.0, longest_patience);
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

std::string described(const json& message) {
    std::string text =
        "#" + to_text(message.at("message_id")) + " " + person(message.value("from", json::object())) + ": ";
    const std::string indent(4, ' ');
    bool is_first = true;
    std::vector<std::string> lines = content_lines(message);
    for (const std::string& row : button_lines(buttons_of(message))) lines.push_back("buttons: " + row);
    for (const std::string& line : lines) {
        text += (is_first ? "" : "\n" + indent) + line;
        is_first = false;
    }
    return text;
}

}  // namespace

struct McpTools::Tool {
    using Run = std::function<std::string(McpTools&, const json&)>;
    Tool(std::string its_name, std::string what, json schema_of_input, Run what_to_do)
        : name(std::move(its_name)),
          description(std::move(what)),
          input(std::move(schema_of_input)),
          run(std::move(what_to_do)) {}

    std::string name;
    std::string description;
    json input;
    Run run;
};

const McpTools::Tool* McpTools::find(const std::string& name) {
    static const std::vector<Tool> tools{
        {"lab_info", "Environment for the bot under test, and whether its program runs", schema(json::object()),
         [](McpTools& t, const json&) { return t.lab_info(); }},
        {"start", "Press START in the private chat with the bot",
         schema({{"payload", text_parameter("Of a deep link")}}),
         [](McpTools& t, const json& a) { return t.start(a); }},
        {"send_text", "Write to the bot in the private chat",
         schema({{"text", text_parameter("What to write")}}, {"text"}),
         [](McpTools& t, const json& a) { return t.send_text(a); }},
        {"press_button", "Press a button of an inline or reply keyboard, by its text, callback_data or number",
         schema({{"button", text_parameter("Text, callback_data, or number from 1")},
                 {"message_id", number_parameter("Message with the button; the newest keyboard if not given")},
                 {"timeout", number_parameter("Seconds to wait for the bot's answer; 10 if not given")}},
                {"button"}),
         [](McpTools& t, const json& a) { return t.press_button(a); }},
        {"read_chat", "The private chat as text, oldest message first, with buttons",
         schema({{"limit", number_parameter("Newest messages to show; 30 if not given")}}),
         [](McpTools& t, const json& a) { return t.read_chat(a); }},
        {"wait_for_reply", "Wait for the next message of the bot that hasn't been returned yet",
         schema({{"timeout", number_parameter("Seconds; 10 if not given, at most 120")}}),
         [](McpTools& t, const json& a) { return t.wait_for_reply(a); }},
        {"list_calls", "Calls that the bot made, with arguments, answers and what was wrong with them",
         schema({{"method", text_parameter("Only this method; otherwise all but getUpdates")},
                 {"after", number_parameter("Only calls with a greater number")},
                 {"limit", number_parameter("Newest calls to show; 30 if not given")}}),
         [](McpTools& t, const json& a) { return t.list_calls(a); }},
        {"advance_clock", "Let time pass in the lab", schema({{"seconds", number_parameter("How many")}}, {"seconds"}),
         [](McpTools& t, const json& a) { return t.advance_clock(a); }},
    };
    const auto found = std::ranges::find_if(tools, [&](const Tool& tool) { return tool.name == name; });
    return found != tools.end() ? &*found : nullptr;
}

json McpTools::list() const {
    json result = json::array();
    for (const char* const name : {"lab_info", "start", "send_text", "press_button", "read_chat", "wait_for_reply",
                                   "list_calls", "advance_clock"}) {
        const Tool& tool = *find(name);
        result.push_back({{"name", tool.name}, {"description", tool.description}, {"inputSchema", tool.input}});
    }
    return result;
}

bool McpTools::has(const std::string& name) const {
    return !name.empty() && find(name) != nullptr;
}

std::string McpTools::call(const std::string& name, const json& arguments) {
    return find(name)->run(*this, arguments);
}

std::string McpTools::lab_info() {
    const auto code = scene_.bot_ended();
    return "TELEPOT_API_URL=" + scene_.server().url() + "\nTELEPOT_TOKEN=" + scene_.bot().token() + "\nbot: @" +
           scene_.bot().username() + "\ncalls so far: " + std::to_string(scene_.server().calls().size()) +
           (code ? "\nthe bot's program has ended with code " + std::to_string(*code) : "");
}

std::string McpTools::start(const json& arguments) {
    const lab::Message sent = scene_.person(user_of(arguments)).start(scene_.bot(), text_of(arguments, "payload", ""));
    return "sent " + sent.text;
}

std::string McpTools::send_text(const json& arguments) {
    const lab::Message sent =
        scene_.person(user_of(arguments)).send_text(scene_.bot(), required_text(arguments, "text"));
    return "sent as message " + std::to_string(sent.message_id);
}

std::string McpTools::press_button(const json& arguments) {
    const std::string user = user_of(arguments);
    const std::string wanted = required_text(arguments, "button");
    const json messages = scene_.messages(user);
    json message = message_with_buttons(messages);
    if (arguments.contains("message_id")) {
        const auto found = std::ranges::find_if(
            messages, [&](const json& m) { return m.at("message_id") == arguments["message_id"]; });
        message = found != messages.end() ? *found : json();
    }
    if (message.is_null()) throw std::invalid_argument("there is no such message with buttons");
    const std::vector<ShownButton> buttons = buttons_of(message);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const ShownButton& button = buttons[i];
        if (button.text != wanted && button.value != wanted && std::to_string(i + 1) != wanted) continue;
        const Scene::Press pressed = scene_.press(user, message, button);
        if (pressed.query_id.empty()) return "sent " + button.value;
        const std::string answer = scene_.answer_to(user, pressed, patience_of(arguments));
        return "the bot answered the press" + (answer.empty() ? std::string() : ": " + answer);
    }
    throw std::invalid_argument("there is no button \"" + wanted + "\" below message " +
                                to_text(message.at("message_id")));
}

std::string McpTools::read_chat(const json& arguments) {
    const json messages = scene_.messages(user_of(arguments));
    const auto limit = static_cast<std::size_t>(std::clamp(number_of(arguments, "limit", usual_limit), 1.0, 1000.0));
    std::string text;
    for (std::size_t i = messages.size() > limit ? messages.size() - limit : 0; i < messages.size(); ++i) {
        text += (text.empty() ? "" : "\n") + described(messages[i]);
    }
    return text.empty() ? "nobody has written yet" : text;
}

std::string McpTools::wait_for_reply(const json& arguments) {
    const lab::Message message = scene_.person(user_of(arguments)).wait_message(patience_of(arguments));
    return described(json::parse(message.json));
}

std::string McpTools::list_calls(const json& arguments) {
    const std::string method = text_of(arguments, "method", "");
    const auto after = static_cast<std::uint64_t>(std::max(0.0, number_of(arguments, "after", 0)));
    const auto limit = static_cast<std::size_t>(std::clamp(number_of(arguments, "limit", usual_limit), 1.0, 1000.0));
    std::vector<std::string> lines;
    for (const lab::Call& call : scene_.server().calls(method)) {
        if (call.number <= after || (method.empty() && call.method == "getUpdates")) continue;
        std::string line = std::to_string(call.number) + " " + call.method + " " + one_line(call.arguments, 1000) +
                           " -> " + std::to_string(call.status);
        if (call.status != 200) line += " " + one_line(call.answer, 500);
        for (const std::string& problem : call.problems) line += "\n    problem: " + problem;
        lines.push_back(std::move(line));
    }
    std::string text;
    for (std::size_t i = lines.size() > limit ? lines.size() - limit : 0; i < lines.size(); ++i) {
        text += (text.empty() ? "" : "\n") + lines[i];
    }
    return text.empty() ? "no such calls" : text;
}

std::string McpTools::advance_clock(const json& arguments) {
    if (!arguments.contains("seconds")) throw std::invalid_argument("seconds is missing");
    const double seconds = number_of(arguments, "seconds", 0);
    if (!(seconds >= 0 && seconds <= 1e9)) throw std::invalid_argument("seconds must be from 0 to 1e9");
    scene_.server().advance_clock(std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000)));
    return "done";
}

}  // namespace telepot::app
