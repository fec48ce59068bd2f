// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "lab/registry.hpp"

namespace telepot::lab {

// One table for each file beside this one; registry.cpp searches them all.
std::span<const MethodEntry> send_text_methods();
std::span<const MethodEntry> send_media_methods();
std::span<const MethodEntry> send_place_methods();
std::span<const MethodEntry> send_album_methods();
std::span<const MethodEntry> poll_methods();
std::span<const MethodEntry> checklist_methods();
std::span<const MethodEntry> game_methods();
std::span<const MethodEntry> payment_methods();
std::span<const MethodEntry> forward_methods();
std::span<const MethodEntry> edit_methods();
std::span<const MethodEntry> live_location_methods();
std::span<const MethodEntry> delete_methods();
std::span<const MethodEntry> ephemeral_methods();
std::span<const MethodEntry> reaction_and_pin_methods();
std::span<const MethodEntry> query_methods();
std::span<const MethodEntry> chat_info_methods();
std::span<const MethodEntry> member_methods();
std::span<const MethodEntry> chat_settings_methods();
std::span<const MethodEntry> invite_link_methods();
std::span<const MethodEntry> forum_methods();
std::span<const MethodEntry> bot_profile_methods();
std::span<const MethodEntry> sticker_methods();
std::span<const MethodEntry> user_methods();
std::span<const MethodEntry> gift_methods();
std::span<const MethodEntry> widget_methods();
std::span<const MethodEntry> business_methods();
std::span<const MethodEntry> owned_gift_methods();
std::span<const MethodEntry> profile_methods();
std::span<const MethodEntry> story_methods();

}  // namespace telepot::lab
