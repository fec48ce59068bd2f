// SPDX-License-Identifier: MIT
#include "app/transcript.hpp"

#include <sstream>
#include <string_view>

#include "app/terminal.hpp"

namespace telepot::app {

namespace {

constexpr std::size_t longest_line = 300;

std::string string_of(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string number_of(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_number() ? to_text(*found) : std::string();
}

/// "photo 640x480, 12.0 kB, cat.jpg" of whatever the object says about itself.
std::string file_line(std::string_view kind, const json& file) {
    std::string line = "[" + std::string(kind);
    if (file.contains("width") && file.contains("height")) {
        line += " " + number_of(file, "width") + "x" + number_of(file, "height");
    }
    if (file.contains("duration")) line += ", " + number_of(file, "duration") + " s";
    if (file.contains("file_size")) line += ", " + size_text(file["file_size"].get<std::uint64_t>());
    if (file.contains("file_name")) line += ", " + one_line(string_of(file, "file_name"), 80);
    if (file.contains("emoji")) line += " " + one_line(string_of(file, "emoji"), 20);
    return line + "]";
}

void add_files(const json& message, std::vector<std::string>& lines) {
    if (message.contains("photo") && message["photo"].is_array() && !message["photo"].empty()) {
        lines.push_back(file_line("photo", message["photo"].back()));
    }
    for (const char* const kind : {"animation", "video", "video_note", "audio", "voice", "sticker", "document"}) {
        // An animation comes as a document too.
        if (std::string_view(kind) == "document" && message.contains("animation")) continue;
        if (message.contains(kind) && message[kind].is_object()) lines.push_back(file_line(kind, message[kind]));
    }
}

void add_poll(const json& poll, std::vector<std::string>& lines) {
    lines.push_back("[" + std::string(string_of(poll, "type") == "quiz" ? "quiz" : "poll") + "] " +
                    one_line(string_of(poll, "question"), longest_line));
    if (!poll.contains("options") || !poll["options"].is_array()) return;
    for (const json& option : poll["options"]) {
        lines.push_back("  - " + one_line(string_of(option, "text"), longest_line) + "  (" +
                        number_of(option, "voter_count") + ")");
    }
}

void add_things(const json& message, std::vector<std::string>& lines) {
    if (message.contains("venue")) {
        lines.push_back("[venue " + one_line(string_of(message["venue"], "title"), 100) + "]");
    } else if (message.contains("location")) {
        const json& place = message["location"];
        lines.push_back("[location " + number_of(place, "latitude") + ", " + number_of(place, "longitude") + "]");
    }
    if (message.contains("contact")) {
        const json& contact = message["contact"];
        lines.push_back("[contact " + one_line(string_of(contact, "first_name"), 60) + ", " +
                        one_line(string_of(contact, "phone_number"), 40) + "]");
    }
    if (message.contains("dice")) {
        const json& dice = message["dice"];
        lines.push_back("[dice " + one_line(string_of(dice, "emoji"), 20) + " " + number_of(dice, "value") + "]");
    }
    if (message.contains("invoice")) {
        const json& invoice = message["invoice"];
        lines.push_back("[invoice " + one_line(string_of(invoice, "title"), 100) + ", " +
                        number_of(invoice, "total_amount") + " " + one_line(string_of(invoice, "currency"), 10) + "]");
    }
    if (message.contains("poll")) add_poll(message["poll"], lines);
}

void add_text(const std::string& text, std::vector<std::string>& lines) {
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(printable(line));
}

/// What isn't shown in words of its own: its name at least.
void add_unknown(const json& message, std::vector<std::string>& lines) {
    constexpr std::string_view usual[] = {"message_id",
                                          "from",
                                          "chat",
                                          "date",
                                          "reply_to_message",
                                          "reply_markup",
                                          "sender_chat",
                                          "edit_date",
                                          "message_thread_id",
                                          "author_signature"};
    for (const auto& [name, value] : message.items()) {
        bool is_usual = value.is_boolean();
        for (const std::string_view known : usual) is_usual = is_usual || name == known;
        if (!is_usual) lines.push_back("[" + one_line(name, 60) + "] " + one_line(to_text(value), 120));
    }
}

std::string described_chat(const json& message) {
    const json chat = message.value("chat", json::object());
    if (string_of(chat, "type") == "private") return {};
    return " in \"" + one_line(string_of(chat, "title"), 60) + "\" (" + number_of(chat, "id") + ")";
}

std::string update_content(const json& content) {
    std::string text;
    for (const char* const name : {"data", "query", "invoice_payload", "result_id", "game_short_name"}) {
        if (content.contains(name)) return one_line(string_of(content, name), longest_line);
    }
    if (content.contains("new_chat_member")) {
        return "is now " + one_line(string_of(content["new_chat_member"], "status"), 40);
    }
    if (content.contains("message_id")) {
        for (const std::string& line : content_lines(content)) text += (text.empty() ? "" : " / ") + line;
        return one_line(text, longest_line);
    }
    return one_line(to_text(content), longest_line);
}

}  // namespace

std::vector<std::string> content_lines(const json& message) {
    std::vector<std::string> lines;
    add_files(message, lines);
    add_things(message, lines);
    add_text(string_of(message, "text"), lines);
    add_text(string_of(message, "caption"), lines);
    if (lines.empty()) add_unknown(message, lines);
    return lines;
}

std::vector<ShownButton> buttons_of(const json& message) {
    std::vector<ShownButton> buttons;
    const json markup = message.value("reply_markup", json::object());
    const char* const name = markup.contains("inline_keyboard") ? "inline_keyboard" : "keyboard";
    int row_number = 0;
    for (const json& row : markup.value(name, json::array())) {
        for (const json& key : row) {
            ShownButton button;
            button.row = row_number;
            button.text = key.is_string() ? key.get<std::string>() : string_of(key, "text");
            button.kind = "text";
            button.value = button.text;
            const json members = key.is_object() ? key : json::object();
            for (const auto& [member, value] : members.items()) {
                if (member == "text" || member == "style" || member == "icon_custom_emoji_id") continue;
                button.kind = member;
                button.value = value.is_string() ? value.get<std::string>() : to_text(value);
            }
            buttons.push_back(std::move(button));
        }
        ++row_number;
    }
    return buttons;
}

std::vector<std::string> button_lines(const std::vector<ShownButton>& buttons, int first) {
    std::vector<std::string> lines;
    int row = -1;
    int number = first;
    for (const ShownButton& button : buttons) {
        if (button.row != row) lines.emplace_back();
        row = button.row;
        std::string& line = lines.back();
        line += std::string(line.empty() ? "" : " ") + "[" + std::to_string(number++) + " " +
                one_line(button.text, 80) + (button.kind == "url" ? " -> " + one_line(button.value, 80) : "") + "]";
    }
    return lines;
}

std::string person(const json& user) {
    std::string name = one_line(string_of(user, "first_name"), 60);
    if (name.empty()) name = one_line(string_of(user, "title"), 60);
    const std::string username = one_line(string_of(user, "username"), 40);
    if (!username.empty()) name += name.empty() ? "@" + username : " (@" + username + ")";
    return name.empty() ? number_of(user, "id") : name;
}

std::string update_line(const json& update) {
    for (const auto& [kind, content] : update.items()) {
        if (kind == "update_id") continue;
        std::string who;
        for (const char* const name : {"from", "user", "sender_chat", "actor_chat", "voter_chat"}) {
            if (who.empty() && content.contains(name)) who = person(content[name]);
        }
        if (!who.empty() && content.contains("from")) who += " " + number_of(content["from"], "id");
        return kind + "  " + who + described_chat(content) + (who.empty() ? "" : ": ") + update_content(content);
    }
    return "an update without content";
}

}  // namespace telepot::app
