// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Where a message comes from originally, as a MessageOrigin.
json origin_of(World& world, const json& message);

/// Fields of a message's content that a reply in another chat shows.
inline constexpr std::array<std::string_view, 24> external_reply_fields{
    "link_preview_options",
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
    "has_media_spoiler",
    "checklist",
    "contact",
    "dice",
    "game",
    "giveaway",
    "giveaway_winners",
    "invoice",
    "location",
    "poll",
    "venue",
    "widget",
};

/// The content of a message without anything that ties it to its place (ids, sender, replies, keyboard, ...).
json content_of(const json& message);

/// Whether the message is a service message, which can neither be forwarded nor copied.
bool is_service_message(const json& message);

/// Whether forwarding and copying is forbidden.
bool is_protected(const ChatRecord& chat, const json& message);

}  // namespace telepot::lab
