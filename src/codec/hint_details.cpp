// SPDX-License-Identifier: MIT
// What can be said of a certain call: which of its arguments is wrong, and in what way.
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "codec/hints.hpp"

namespace telepot::codec::hints {

namespace {

using Element = simdjson::dom::element;

constexpr std::size_t kMostCallbackData = 64;
constexpr std::size_t kMostResults = 50;
constexpr std::size_t kMostQuoted = 40;

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// The first, or last, bytes of a text without a cut through a character.
std::string_view head_of(std::string_view text, std::size_t size) {
    if (text.size() <= size) return text;
    while (size > 0 && continues(text[size])) --size;
    return text.substr(0, size);
}

std::string_view tail_of(std::string_view text, std::size_t size) {
    if (text.size() <= size) return text;
    text.remove_prefix(text.size() - size);
    while (!text.empty() && continues(text.front())) text.remove_prefix(1);
    return text;
}

std::string quoted(std::string_view text) {
    const std::string_view head = head_of(text, kMostQuoted);
    return "\"" + std::string(head) + (head.size() < text.size() ? "...\"" : "\"");
}

std::string_view member(const Element& object, std::string_view name) {
    std::string_view value;
    return object[name].get(value) == simdjson::SUCCESS ? value : std::string_view();
}

/// Calls `look` for each inline button until it returns something.
template <class Look>
std::string first_button(const RefusedCall& call, Look look) {
    simdjson::dom::array rows;
    if (call.at("reply_markup")["inline_keyboard"].get(rows) != simdjson::SUCCESS) return {};
    for (const Element row : rows) {
        simdjson::dom::array buttons;
        if (row.get(buttons) != simdjson::SUCCESS) continue;
        for (const Element button : buttons) {
            std::string found = look(button, "the button " + quoted(member(button, "text")));
            if (!found.empty()) return found;
        }
    }
    return {};
}

std::size_t utf16_units(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += continues(c) ? 0U : static_cast<unsigned char>(c) >= 0xf0U ? 2U : 1U;
    return count;
}

/// The parameter that holds the call's text, and the text.
std::pair<std::string_view, std::string_view> text_of(const RefusedCall& call) {
    for (const std::string_view name : {"text", "caption", "question", "explanation"}) {
        const std::string_view text = call.text(name);
        if (!text.empty()) return {name, text};
    }
    return {};
}

/// The number behind "byte offset".
std::optional<std::size_t> byte_offset(std::string_view description) {
    constexpr std::string_view kMark = "byte offset ";
    const std::size_t at = description.find(kMark);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view digits = description.substr(at + kMark.size());
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc()) return std::nullopt;
    return value;
}

std::string_view rules_of(std::string_view parse_mode) {
    if (parse_mode == "HTML") return "; in HTML, <, > and & that are no markup are written &lt; &gt; &amp;";
    if (parse_mode == "Markdown") return "; in Markdown, _ * ` [ that are no markup have a backslash before them";
    return "; in MarkdownV2, _ * [ ] ( ) ~ ` > # + - = | { } . ! that are no markup have a backslash before them";
}

struct Right {
    std::string_view in_method;
    std::string_view right;
};

constexpr Right kRights[] = {
    {"ban", "can_restrict_members"},     {"restrict", "can_restrict_members"},
    {"promote", "can_promote_members"},  {"Title", "can_change_info"},
    {"setChatPhoto", "can_change_info"}, {"deleteChatPhoto", "can_change_info"},
    {"Description", "can_change_info"},  {"delete", "can_delete_messages"},
    {"unpin", "can_pin_messages"},       {"pin", "can_pin_messages"},
    {"Invite", "can_invite_users"},      {"JoinRequest", "can_invite_users"},
    {"Forum", "can_manage_topics"},      {"Permissions", "can_restrict_members"},
    {"Story", "can_post_stories"},       {"edit", "can_edit_messages (in a channel)"},
};

}  // namespace

std::string callback_data(const RefusedCall& call) {
    return first_button(call, [](const Element& button, const std::string& name) -> std::string {
        std::string_view data;
        if (button["callback_data"].get(data) != simdjson::SUCCESS) return {};
        if (!data.empty() && data.size() <= kMostCallbackData) return {};
        return "callback_data of " + name + " has " + std::to_string(data.size()) + " bytes; 1 to 64 are allowed";
    });
}

std::string button_url(const RefusedCall& call) {
    return first_button(call, [](const Element& button, const std::string& name) -> std::string {
        std::string_view url;
        if (button["url"].get(url) != simdjson::SUCCESS) return {};
        for (const std::string_view scheme : {"http://", "https://", "tg://"}) {
            if (url.starts_with(scheme)) return {};
        }
        return "the url of " + name + " is " + quoted(url) + ", which is neither http://, https:// nor tg://";
    });
}

std::string entities(const RefusedCall& call) {
    const auto [name, text] = text_of(call);
    const auto offset = byte_offset(call.description());
    if (!offset || *offset > text.size() || text.empty()) return {};
    constexpr std::size_t kAround = 20;
    std::string hint = std::string(name) + " can't be read at byte " + std::to_string(*offset) + ", ";
    const std::string_view before = tail_of(text.substr(0, *offset), kAround);
    const std::string_view behind = head_of(text.substr(*offset), kAround);
    if (!before.empty()) hint.append("after \"").append(before).append("\"");
    if (!before.empty() && !behind.empty()) hint += " and ";
    if (!behind.empty()) hint.append("before \"").append(behind).append("\"");
    return hint.append(rules_of(call.text("parse_mode")));
}

std::string too_long(const RefusedCall& call) {
    const auto [name, text] = text_of(call);
    if (text.empty()) return {};
    const std::size_t most = name == "caption" ? 1024 : 4096;
    const std::size_t units = utf16_units(text);
    if (units <= most) return {};
    return std::string(name) + " has " + std::to_string(units) + " UTF-16 units; at most " + std::to_string(most) +
           " are allowed without markup" + (name == "text" ? "; split_text() cuts" : "");
}

std::string file_identifier(const RefusedCall& call) {
    for (const std::string_view name : {"photo", "document", "audio", "video", "animation", "voice", "video_note",
                                        "sticker", "thumbnail", "cover", "file_id", "media"}) {
        const std::string_view value = call.text(name);
        if (value.empty()) continue;
        const bool like_a_path = value.find_first_of("/.\\ ") != std::string_view::npos;
        if (!like_a_path || value.starts_with("http")) {
            return std::string(name) + " is " + quoted(value) +
                   "; a file_id works only for the bot that has received it, and only as the kind it was";
        }
        return std::string(name) + " is " + quoted(value) +
               ", which is neither a file_id nor a URL; InputFile::path sends a file of this machine";
    }
    return {};
}

std::string chat(const RefusedCall& call) {
    const std::string_view name = call.text("chat_id");
    if (!name.empty() && !name.starts_with("@")) return "chat_id is " + quoted(name) + "; a name must begin with @";
    if (!name.empty()) return "chat_id is " + quoted(name) + "; only public channels and groups are found by name";
    std::int64_t id = 0;
    if (call.at("chat_id").get(id) != simdjson::SUCCESS) return {};
    const std::string begin = "chat_id is " + std::to_string(id) + "; ";
    if (id > 0) return begin + "a user is found once they have pressed START in this very bot";
    return begin + "the bot must be in the chat; ids of supergroups and channels begin with -100";
}

std::string rights(const RefusedCall& call) {
    for (const Right& right : kRights) {
        if (call.method().find(right.in_method) == std::string_view::npos) continue;
        return "the bot must be an administrator with the right " + std::string(right.right);
    }
    return {};
}

std::string inline_results(const RefusedCall& call) {
    simdjson::dom::array results;
    if (call.at("results").get(results) != simdjson::SUCCESS) return {};
    if (results.size() > kMostResults) {
        return std::to_string(results.size()) + " results were given; at most 50 are allowed";
    }
    std::size_t number = 0;
    for (const Element result : results) {
        const std::string_view id = member(result, "id");
        if (id.empty() || id.size() > kMostCallbackData) {
            return "the id of result " + std::to_string(number) + " has " + std::to_string(id.size()) +
                   " bytes; 1 to 64 are allowed";
        }
        std::size_t other = 0;
        for (const Element earlier : results) {
            if (other == number) break;
            if (member(earlier, "id") == id) {
                return "results " + std::to_string(other) + " and " + std::to_string(number) + " have the same id, " +
                       quoted(id);
            }
            ++other;
        }
        ++number;
    }
    return {};
}

}  // namespace telepot::codec::hints
