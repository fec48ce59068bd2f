// SPDX-License-Identifier: MIT
#include "lab/control/transcript.hpp"

#include <algorithm>
#include <array>
#include <ctime>

#include "lab/api/support.hpp"

namespace telepot::lab {

namespace {

constexpr std::array<std::string_view, 20> kinds{"photo",     "document",   "video",   "animation",    "audio",
                                                 "voice",     "video_note", "sticker", "location",     "venue",
                                                 "contact",   "poll",       "dice",    "game",         "invoice",
                                                 "checklist", "paid_media", "story",   "rich_message", "widget"};

std::string clock_text(std::int64_t date) {
    const auto time = static_cast<std::time_t>(date);
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%H:%M:%S", &parts);
    return text.data();
}

std::string sender(const json& message) {
    const json from = message.value("from", message.value("sender_chat", json::object()));
    if (from.contains("title")) return from["title"].get<std::string>();
    std::string name = from.value("first_name", std::string("?"));
    if (from.contains("last_name")) name += ' ' + from["last_name"].get<std::string>();
    return name;
}

/// What a message is, if it isn't a text.
std::string what(const json& message) {
    for (const std::string_view kind : kinds) {
        const auto at = message.find(kind);
        if (at == message.end()) continue;
        std::string text = "[" + std::string(kind);
        if (at->is_object()) {
            for (const char* detail : {"file_name", "emoji", "question", "title", "phone_number", "value"}) {
                if (!at->contains(detail)) continue;
                const json& value = (*at)[detail];
                text += ' ' + (value.is_string() ? value.get<std::string>() : to_text(value));
            }
        }
        return text + ']';
    }
    constexpr std::array<std::string_view, 11> frame{"message_id",
                                                     "date",
                                                     "chat",
                                                     "from",
                                                     "sender_chat",
                                                     "reply_to_message",
                                                     "reply_markup",
                                                     "edit_date",
                                                     "message_thread_id",
                                                     "is_topic_message",
                                                     "via_bot"};
    for (const auto& [name, value] : message.items()) {
        if (std::find(frame.begin(), frame.end(), name) == frame.end()) {
            return "[" + name + (value.is_string() ? " " + value.get<std::string>() : std::string()) + ']';
        }
    }
    return "[empty]";
}

std::string content(const json& message) {
    if (message.contains("text")) return message["text"].get<std::string>();
    const std::string kind = what(message);
    return message.contains("caption") ? kind + ' ' + message["caption"].get<std::string>() : kind;
}

void add_lines(std::string& out, const std::string& text, const std::string& indent) {
    for (const char c : text) {
        out += c;
        if (c == '\n') out += indent;
    }
    out += '\n';
}

void add_buttons(std::string& out, const json& message, const std::string& indent) {
    for (const json& row : message.value("reply_markup", json::object()).value("inline_keyboard", json::array())) {
        out += indent;
        for (const json& button : row) out += "[ " + button.value("text", std::string()) + " ] ";
        out.back() = '\n';
    }
}

}  // namespace

std::vector<const json*> select_messages(const ChatRecord& chat, const MessageRange& range) {
    std::vector<const json*> found;
    for (auto at = chat.messages.rbegin(); at != chat.messages.rend() && found.size() < range.limit; ++at) {
        const auto& [id, message] = *at;
        if (id <= range.after) break;
        if (range.before != 0 && id >= range.before) continue;
        if (range.thread != 0 && message.value("message_thread_id", std::int64_t{0}) != range.thread) continue;
        found.push_back(&message);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::string transcript(World& world, const ChatRecord& chat, const std::vector<const json*>& messages) {
    const std::string indent = "          ";
    std::string out;
    for (const json* stored : messages) {
        const json message = whole_message(world, chat, *stored);
        out += clock_text(message.value("date", std::int64_t{0})) + "  " + sender(message);
        if (message.contains("edit_date")) out += " (edited)";
        out += ": ";
        if (const auto replied = message.find("reply_to_message"); replied != message.end()) {
            out += "(to " + sender(*replied) + ") ";
        }
        add_lines(out, content(message), indent);
        add_buttons(out, message, indent);
    }
    return out;
}

}  // namespace telepot::lab
