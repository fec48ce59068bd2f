// SPDX-License-Identifier: MIT
#include "lab/difference.hpp"
#include "lab/json.hpp"
#include <telepot/lab/testing.hpp>

namespace telepot::lab {

namespace {

using Labels = std::vector<std::vector<std::string>>;

Labels labels_of(const json& message) {
    Labels rows;
    const json markup = message.value("reply_markup", json::object());
    for (const json& row : markup.value("inline_keyboard", json::array())) {
        std::vector<std::string>& labels = rows.emplace_back();
        for (const json& button : row) labels.push_back(button.value("text", std::string()));
    }
    return rows;
}

std::vector<std::string> button_lines(const Labels& rows) {
    std::vector<std::string> lines;
    for (const auto& row : rows) {
        std::string line = "   ";
        for (const std::string& label : row) line += " [ " + label + " ]";
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string sender_of(const json& message) {
    const json sender = message.value("from", message.value("sender_chat", json::object()));
    return sender.value("first_name", sender.value("title", std::string("?")));
}

std::string content_of(const Message& message, const json& object) {
    if (!message.text.empty()) return message.text;
    constexpr const char* kinds[] = {"photo",   "document", "video", "animation", "audio", "voice", "video_note",
                                     "sticker", "location", "venue", "contact",   "poll",  "dice",  "game",
                                     "invoice", "story",    "gift",  "checklist", "widget"};
    for (const char* kind : kinds) {
        if (object.contains(kind)) return std::string("(") + kind + ')';
    }
    return "(service message)";
}

std::string text_of(const std::vector<Message>& messages) {
    std::string text;
    for (const Message& message : messages) {
        const json object = json::parse(message.json);
        const std::vector<std::string> lines = lines_of(content_of(message, object));
        for (const std::string& line : lines) {
            text += &line == &lines.front() ? sender_of(object) + ": " : std::string("    ");
            text += line + '\n';
        }
        for (const std::string& line : button_lines(labels_of(object))) text += line + '\n';
    }
    return text;
}

std::string comparison(std::string_view expected, std::string_view got) {
    return " (- expected, + got):\n" + difference(lines_of(expected), lines_of(got));
}

}  // namespace

Place Tester::place() const {
    return chat_ ? Place(*chat_) : Place(world_->account);
}

void Tester::fail(const std::string& what) const {
    throw ExpectationFailed(user_.first_name() + what + "\nThe conversation:\n" + conversation());
}

std::string Tester::conversation() const {
    return text_of(chat_ ? chat_->messages() : user_.messages(world_->account));
}

Message Tester::start(std::string_view payload) {
    chat_.reset();
    return user_.start(world_->account, payload);
}

Message Tester::says(std::string_view text) {
    return user_.send_text(place(), text);
}

Message Tester::says(std::string_view text, const Chat& chat) {
    chat_ = chat;
    return says(text);
}

std::string Tester::press(std::string_view label) {
    return user_.press(place(), label);
}

std::string Tester::press(const Message& message, std::string_view label) {
    return user_.press(message, label);
}

Message Tester::press_key(std::string_view label) {
    return user_.press_reply_key(place(), label);
}

Message Tester::expect_any_reply(std::chrono::milliseconds patience) {
    try {
        return user_.wait_message(patience);
    } catch (const WaitTimeout&) {
        fail(" got no reply within " + std::to_string(patience.count()) + " ms");
    }
}

Message Tester::expect_reply(std::string_view text, std::chrono::milliseconds patience) {
    Message got = expect_any_reply(patience);
    if (got.text != text) {
        fail(" got another reply" + comparison(text, content_of(got, json::parse(got.json))));
    }
    return got;
}

Message Tester::expect_reply_with(std::string_view part, std::chrono::milliseconds patience) {
    Message got = expect_any_reply(patience);
    if (got.text.find(part) == std::string::npos) {
        fail(" got a reply without \"" + std::string(part) + "\": " + content_of(got, json::parse(got.json)));
    }
    return got;
}

void Tester::expect_no_reply(std::chrono::milliseconds quiet, std::chrono::milliseconds patience) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    Server& server = world_->server;
    if (!server.wait_until([this] { return world_->account.pending_updates() == 0; }, patience)) {
        fail("'s updates weren't fetched by the bot within " + std::to_string(patience.count()) + " ms");
    }
    // Its polls aren't counted: with an empty queue they are but a sign of life.
    const auto work = [&server] {
        std::size_t count = 0;
        for (const Call& call : server.calls()) count += call.method == "getUpdates" ? 0 : 1;
        return count;
    };
    std::size_t seen = work();
    while (server.wait_until([&] { return work() != seen; }, quiet)) {
        seen = work();
        if (std::chrono::steady_clock::now() > deadline) {
            fail("'s bot wasn't silent for " + std::to_string(quiet.count()) + " ms");
        }
    }
    if (const auto got = user_.next_message()) {
        fail(" got a reply: " + content_of(*got, json::parse(got->json)));
    }
}

Message Tester::expect_edit(const Message& message, std::string_view text, std::chrono::milliseconds patience) {
    try {
        return user_.wait_edit(message, text, patience);
    } catch (const WaitTimeout&) {
        const auto now = user_.reload(message);
        if (!now) fail("'s message was deleted: " + message.text);
        fail("'s message isn't as expected" + comparison(text, now->text));
    }
}

void Tester::expect_toast(std::string_view query_id, std::string_view text, std::chrono::milliseconds patience) {
    std::string answer;
    try {
        answer = user_.wait_answer(query_id, patience);
    } catch (const WaitTimeout&) {
        fail("'s button wasn't answered within " + std::to_string(patience.count()) + " ms");
    }
    const std::string got = json::parse(answer).value("text", std::string());
    if (got != text) fail(" saw another toast" + comparison(text, got));
}

void Tester::expect_buttons(const Message& message, const std::vector<std::vector<std::string>>& labels) const {
    const auto now = user_.reload(message);
    if (!now) fail("'s message was deleted: " + message.text);
    const Labels got = labels_of(json::parse(now->json));
    if (got == labels) return;
    fail(" sees other buttons (- expected, + got):\n" + difference(button_lines(labels), button_lines(got)));
}

TestWorld::TestWorld(ServerOptions options) : server(options), account(server.new_bot("Bot")) {}

Tester TestWorld::new_tester(std::string_view first_name, std::string_view username) {
    return Tester(*this, server.new_user(first_name, username));
}

Chat TestWorld::new_club(std::string_view title, const std::vector<Tester>& people) {
    if (people.empty()) throw std::invalid_argument("a club needs a person who makes it");
    const User& creator = people.front().user();
    Chat chat = server.new_supergroup(creator, title);
    creator.add(chat, account);
    for (std::size_t i = 1; i < people.size(); ++i) creator.add(chat, people[i].user());
    return chat;
}

}  // namespace telepot::lab
