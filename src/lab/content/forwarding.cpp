// SPDX-License-Identifier: MIT
#include "lab/content/forwarding.hpp"

#include <algorithm>

namespace telepot::lab {
namespace {

/// Everything that a forwarded or copied message keeps.
constexpr std::array<std::string_view, 32> content_fields{
    "text",
    "entities",
    "link_preview_options",
    "rich_message",
    "animation",
    "audio",
    "document",
    "live_photo",
    "paid_media",
    "photo",
    "sticker",
    "story",
    "video",
    "video_note",
    "voice",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
    "checklist",
    "contact",
    "dice",
    "game",
    "poll",
    "venue",
    "location",
    "invoice",
    "giveaway",
    "giveaway_winners",
    "effect_id",
    "media_group_id",
    "widget",
};

bool is_content(std::string_view field) {
    return std::find(content_fields.begin(), content_fields.end(), field) != content_fields.end();
}

}  // namespace

json origin_of(World& world, const json& message) {
    if (message.contains("forward_origin")) return message["forward_origin"];
    const json& date = message["date"];
    if (message.contains("sender_chat")) {
        const json& sender = message["sender_chat"];
        json out{{"date", date}};
        if (message["chat"].value("type", "") == "channel") {
            out.update({{"type", "channel"}, {"chat", sender}, {"message_id", message["message_id"]}});
        } else {
            out.update({{"type", "chat"}, {"sender_chat", sender}});
        }
        if (message.contains("author_signature")) out["author_signature"] = message["author_signature"];
        return out;
    }
    const json from = message.value("from", json::object());
    const UserRecord* const user = world.find_user(from.value("id", std::int64_t{0}));
    if (user != nullptr && user->extra.value("has_private_forwards", false)) {
        std::string name = from.value("first_name", "");
        if (from.contains("last_name")) name += ' ' + from["last_name"].get<std::string>();
        return json{{"type", "hidden_user"}, {"date", date}, {"sender_user_name", name}};
    }
    return json{{"type", "user"}, {"date", date}, {"sender_user", from}};
}

json content_of(const json& message) {
    json out = json::object();
    for (const auto& [key, value] : message.items()) {
        if (is_content(key)) out[key] = value;
    }
    return out;
}

bool is_service_message(const json& message) {
    return std::none_of(content_fields.begin(), content_fields.end(), [&message](std::string_view field) {
        return field != "effect_id" && field != "media_group_id" && message.contains(field);
    });
}

bool is_protected(const ChatRecord& chat, const json& message) {
    return message.value("has_protected_content", false) || chat.full.value("has_protected_content", false);
}

}  // namespace telepot::lab
