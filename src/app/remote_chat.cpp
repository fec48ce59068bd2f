// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <stdexcept>
#include <string_view>

#include <curl/curl.h>

#include "app/chat_partner.hpp"
#include "telepot/lab/lab.hpp"

namespace telepot::app {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds look_interval{150};
constexpr milliseconds answer_margin{5000};

std::size_t append(char* data, std::size_t size, std::size_t count, void* text) {
    static_cast<std::string*>(text)->append(data, size * count);
    return size * count;
}

std::string base64(const std::string& bytes) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            group = group << 8U | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            result += at + i > bytes.size() ? '=' : letters[group >> (18 - 6 * i) & 63U];
        }
    }
    return result;
}

class RemoteChat final : public ChatPartner {
public:
    RemoteChat(std::string url, const std::string& bot) : curl_(curl_easy_init()), url_(std::move(url)) {
        while (url_.ends_with('/')) url_.pop_back();
        const json bots = ask("GET", "/bots");
        for (const json& candidate : bots) {
            const std::string username = candidate.value("username", "");
            if (bot.empty() || username == bot || "@" + username == bot) {
                bot_ = candidate;
                return;
            }
        }
        throw std::runtime_error("the lab at " + url_ + " has no bot" + (bot.empty() ? "" : " " + bot));
    }
    ~RemoteChat() override { curl_easy_cleanup(curl_); }

    std::string description() const override {
        return url_ + ", bot @" + bot_.value("username", "") + ", token " + bot_.value("token", "");
    }
    void start(const std::string& name) override { act(name, "start", {}); }
    void send_text(const std::string& name, const std::string& text) override {
        act(name, "send_text", {{"text", text}});
    }
    void send_photo(const std::string& name, const std::string& bytes, const std::string& caption) override {
        send_file(name, "send_photo", bytes, "photo.jpg", caption);
    }
    void send_document(const std::string& name, const std::string& bytes, const std::string& file_name,
                       const std::string& caption) override {
        send_file(name, "send_document", bytes, file_name, caption);
    }
    void send_location(const std::string& name, double latitude, double longitude) override {
        act(name, "send_location", {{"latitude", latitude}, {"longitude", longitude}});
    }

    Press press(const std::string& name, const json& message, const ShownButton& button) override {
        Press press;
        if (button.kind == "text") {
            act(name, "press_reply_key", {{"label", button.value}});
            return press;
        }
        const json pressed = act(name, "press", {{"message_id", message.at("message_id")}, {"label", button.text}});
        press.query_id = pressed.value("query_id", "");
        if (press.query_id.empty()) {
            throw std::invalid_argument("the button \"" + button.text + "\" (" + button.kind +
                                        ") opens something outside the chat: " + button.value);
        }
        return press;
    }
    std::string answer_to(const std::string& /*name*/, const Press& press, milliseconds patience) override {
        if (press.query_id.empty()) return {};
        const auto query =
            try_ask("POST", "/wait/answer", {{"query_id", press.query_id}, {"timeout_ms", patience.count()}}, patience);
        if (!query || !query->value("answered", false)) throw lab::WaitTimeout("the bot didn't answer the press");
        return words_for_answer(query->at("answer"));
    }

    json messages(const std::string& name) override {
        json result = json::array();
        const std::string path = "/people/" + id_of(name) + "/messages?bot_id=" + to_text(bot_.at("id"));
        for (const json& message : ask("GET", path)) result.push_back(message.at("message"));
        return result;
    }
    bool wait_until(const std::function<bool()>& condition, milliseconds patience) override {
        const auto end = std::chrono::steady_clock::now() + patience;
        while (!condition()) {
            if (std::chrono::steady_clock::now() >= end) return false;
            try_ask("POST", "/wait/event", {{"timeout_ms", look_interval.count()}}, look_interval);
        }
        return true;
    }
    void advance_clock(milliseconds by) override { ask("POST", "/clock/advance", {{"ms", by.count()}}); }

private:
    json act(const std::string& name, const std::string& what, json arguments) {
        if (arguments.is_null()) arguments = json::object();
        arguments["bot_id"] = bot_.at("id");
        return ask("POST", "/people/" + id_of(name) + "/" + what, arguments);
    }

    void send_file(const std::string& name, const char* what, const std::string& bytes, const std::string& file_name,
                   const std::string& caption) {
        json arguments{{"bytes", base64(bytes)}, {"file_name", file_name}};
        if (!caption.empty()) arguments["caption"] = caption;
        act(name, what, std::move(arguments));
    }

    /// The id of the person of this name, made if there is none.
    std::string id_of(const std::string& name) {
        const auto known = ids_.find(name);
        if (known != ids_.end()) return known->second;
        const json people = ask("GET", "/people");
        const auto found =
            std::ranges::find_if(people, [&](const json& p) { return p.value("first_name", "") == name; });
        const json person = found != people.end() ? *found : ask("POST", "/people", {{"first_name", name}});
        return ids_[name] = to_text(person.at("id"));
    }

    json ask(const char* method, const std::string& path, const json& arguments = json()) {
        std::string refusal;
        if (auto result = try_ask(method, path, arguments, milliseconds(0), &refusal)) return *std::move(result);
        throw std::invalid_argument(refusal);
    }

    /// Nothing for a refusal, which may be waited for in vain. @throws std::runtime_error if there is no lab.
    std::optional<json> try_ask(const char* method, const std::string& path, const json& arguments,
                                milliseconds patience, std::string* refusal = nullptr) {
        const std::string body = arguments.is_null() ? "" : to_text(arguments);
        const std::string url = url_ + "/lab/v1" + path;
        std::string text;
        curl_slist* const headers = curl_slist_append(nullptr, "Content-Type: application/json");
        curl_easy_reset(curl_);
        curl_easy_setopt(curl_, CURLOPT_URL, url.c_str());
        curl_easy_setopt(curl_, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl_, CURLOPT_NOPROXY, "*");
        curl_easy_setopt(curl_, CURLOPT_TIMEOUT_MS, static_cast<long>((patience + answer_margin).count()));
        curl_easy_setopt(curl_, CURLOPT_WRITEFUNCTION, &append);
        curl_easy_setopt(curl_, CURLOPT_WRITEDATA, &text);
        if (std::string_view(method) == "POST") {
            curl_easy_setopt(curl_, CURLOPT_HTTPHEADER, headers);
            curl_easy_setopt(curl_, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
            curl_easy_setopt(curl_, CURLOPT_POSTFIELDS, body.c_str());
        }
        const CURLcode code = curl_easy_perform(curl_);
        curl_slist_free_all(headers);
        if (code != CURLE_OK) throw std::runtime_error("no lab at " + url_ + ": " + curl_easy_strerror(code));
        const json answer = json::parse(text, nullptr, false);
        if (!answer.is_object() || !answer.contains("ok")) {
            throw std::runtime_error("what answers at " + url_ + " is no lab with a control API");
        }
        if (answer["ok"] == json(true)) return answer.value("result", json());
        if (refusal != nullptr) *refusal = answer.value("error", answer.value("description", "the lab refuses"));
        return std::nullopt;
    }

    CURL* curl_;
    std::string url_;
    json bot_;
    std::map<std::string, std::string> ids_;
};

}  // namespace

std::string words_for_answer(const json& answer) {
    if (!answer.is_object()) return {};
    const std::string text = answer.value("text", "");
    if (text.empty()) return answer.contains("url") ? "(opens) " + answer.value("url", "") : "";
    const json alert = answer.value("show_alert", json(false));
    return (alert == json(true) || alert == json("true") ? "(alerts) " : "(shows) ") + text;
}

std::unique_ptr<ChatPartner> connect_to_lab(const std::string& url, const std::string& bot) {
    return std::make_unique<RemoteChat>(url, bot);
}

}  // namespace telepot::app
