// SPDX-License-Identifier: MIT
#include <array>
#include <charconv>

#include "lab/content/rights.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

constexpr std::int64_t deletable_seconds = 48L * 3600;
constexpr std::size_t max_messages = 100;

bool is_own(CallContext& call, const json& message) {
    return message.value("from", json::object()).value("id", std::int64_t{0}) == call.bot.id;
}

/// The reason why the bot can't delete the message; empty if it can.
std::string refusal(CallContext& call, const ChatRecord& chat, const json& message) {
    if (message.contains("supergroup_chat_created") || message.contains("channel_chat_created")) {
        return "message can't be deleted";
    }
    const bool old = message.value("date", std::int64_t{0}) + deletable_seconds < call.world.clock().now();
    if (chat.is_private()) return old ? "message can't be deleted for everyone" : "";
    if (has_right(call.world, chat, call.bot.id, "can_delete_messages")) return "";
    const bool may =
        chat.is_channel() ? has_right(call.world, chat, call.bot.id, "can_post_messages") : is_own(call, message);
    if (!may) return "message can't be deleted";
    return old ? "message can't be deleted for everyone" : "";
}

/// The message_ids of the call, or what is wrong with them.
std::vector<std::int64_t> read_ids(CallContext& call) {
    const json& ids = call.arg("message_ids");
    if (!ids.is_array() || ids.empty()) throw bad_request("message identifiers are not specified");
    if (ids.size() > max_messages) throw bad_request("too many message identifiers specified");
    std::vector<std::int64_t> out;
    for (const json& id : ids) {
        if (!id.is_number() && !id.is_string()) throw bad_request("message identifier must be a Number");
        const std::string text = id.is_string() ? id.get<std::string>() : to_text(id);
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
            throw bad_request("can't parse message identifier as a Number");
        }
        if (number <= 0) throw bad_request("invalid message identifier specified");
        out.push_back(number);
    }
    return out;
}

json delete_message(CallContext& call) {
    if (!call.has("chat_id")) throw bad_request("chat identifier is not specified");
    const std::int64_t id = call.integer("message_id");
    if (id <= 0) throw bad_request("message identifier is not specified");
    ChatRecord& chat = call.chat_to_write();
    const json* const message = call.world.find_message(chat, id);
    if (message == nullptr) throw bad_request("message to delete not found");
    if (const std::string why = refusal(call, chat, *message); !why.empty()) throw bad_request(why);
    call.world.delete_message(chat, id);
    return true;
}

/// Messages that don't exist are skipped; one that can't be deleted fails the call before anything is deleted.
json delete_messages(CallContext& call) {
    const std::vector<std::int64_t> ids = read_ids(call);
    ChatRecord& chat = call.chat_to_write();
    for (const std::int64_t id : ids) {
        const json* const message = call.world.find_message(chat, id);
        if (message == nullptr) continue;
        if (const std::string why = refusal(call, chat, *message); !why.empty()) throw bad_request(why);
    }
    for (const std::int64_t id : ids) call.world.delete_message(chat, id);
    return true;
}

constexpr std::array entries{
    MethodEntry{"deleteMessage", delete_message},
    MethodEntry{"deleteMessages", delete_messages},
};

}  // namespace

std::span<const MethodEntry> delete_methods() {
    return entries;
}

}  // namespace telepot::lab
