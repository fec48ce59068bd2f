// SPDX-License-Identifier: MIT
#include "lab/command/traffic.hpp"

#include <array>
#include <cstdio>

namespace telepot::lab {

namespace {

constexpr std::size_t max_value = 80;
constexpr std::size_t max_line = 240;

/// JSON quoting takes the sting out of control characters that somebody sends.
std::string shortened(std::string text, std::size_t most) {
    if (text.size() <= most) return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
    return text.substr(0, most) + "...";
}

std::string value_text(const json& value) {
    return shortened(to_text(value), max_value);
}

std::string arguments_text(const json& call) {
    std::string text;
    for (const auto& [name, value] : call["arguments"].items()) text += ' ' + name + '=' + value_text(value);
    for (const json& file : call["files"]) {
        text += ' ' + file["part"].get<std::string>() + "=file " + value_text(file["file_name"]);
    }
    return shortened(std::move(text), max_line);
}

std::string outcome(const json& call) {
    const int status = call["status"].get<int>();
    std::string text = status == 200 ? "ok" : status == 0 ? "no answer" : std::to_string(status);
    if (const auto description = call["description"].get<std::string>(); !description.empty()) {
        text += ' ' + value_text(description);
    }
    if (const json& result = call["result"]; result.is_object() && result.contains("message_id")) {
        text += " message " + to_text(result["message_id"]);
    }
    if (!call["modelled"].get<bool>()) text += " (not modelled)";
    if (const auto fault = call["fault"].get<std::string>(); !fault.empty()) text += " (fault: " + fault + ')';
    std::array<char, 32> time{};
    std::snprintf(time.data(), time.size(), ", %.1f ms", call["duration_us"].get<double>() / 1000);
    return text + time.data();
}

bool is_quiet_poll(const json& call) {
    return call["method"] == "getUpdates" && call["problems"].empty() && call["fault"] == "" && call["status"] == 200;
}

std::string call_lines(const json& call) {
    // What a poll brings was shown when it was queued.
    if (is_quiet_poll(call)) return {};
    std::string text = to_text(call["bot_id"]) + " <- " + call["method"].get<std::string>() + arguments_text(call) +
                       " = " + outcome(call) + '\n';
    for (const json& problem : call["problems"]) {
        text += "  warning: " + shortened(to_text(problem), max_line) + '\n';
    }
    return text;
}

std::string name_of_sender(const json& body) {
    for (const char* who : {"from", "user", "sender_chat", "chat"}) {
        const json named = body.value(who, json::object());
        for (const char* name : {"first_name", "title"}) {
            if (named.contains(name)) return value_text(named[name]);
        }
    }
    return "nobody";
}

std::string update_line(const json& view) {
    const auto kind = view["kind"].get<std::string>();
    const json body = view["update"].value(kind, json::object());
    std::string text = to_text(view["bot_id"]) + " -> " + kind + " from " + name_of_sender(body);
    if (const json chat = body.value("chat", json::object()); chat.contains("title")) {
        text += " in " + value_text(chat["title"]);
    }
    for (const char* content : {"text", "caption", "data", "query"}) {
        if (body.contains(content)) return text + ": " + value_text(body[content]) + '\n';
    }
    return text + '\n';
}

}  // namespace

std::string traffic_line(std::string_view type, const json& data) {
    if (type == "call_finished") return call_lines(data);
    if (type == "update_queued") return update_line(data);
    return {};
}

Traffic::Traffic() : thread_([this] { run(); }) {}

Traffic::~Traffic() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    came_.notify_one();
    thread_.join();
}

void Traffic::note(const Event& event) {
    if (event.type != "call_finished" && event.type != "update_queued") return;
    {
        const std::lock_guard lock(mutex_);
        if (waiting_.size() >= max_waiting) {
            ++left_out_;
            return;
        }
        waiting_.emplace_back(event.type, event.data);
    }
    came_.notify_one();
}

void Traffic::run() {
    std::unique_lock lock(mutex_);
    while (!ending_ || !waiting_.empty()) {
        came_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
        const auto lines = std::exchange(waiting_, {});
        const std::uint64_t left_out = std::exchange(left_out_, 0);
        lock.unlock();
        std::string text;
        for (const auto& [type, data] : lines) text += traffic_line(type, json::parse(data));
        if (left_out != 0) text += "(" + std::to_string(left_out) + " lines left out)\n";
        std::fwrite(text.data(), 1, text.size(), stdout);
        std::fflush(stdout);
        lock.lock();
    }
}

}  // namespace telepot::lab
