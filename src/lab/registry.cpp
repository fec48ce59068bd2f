// SPDX-License-Identifier: MIT
#include "lab/registry.hpp"

#include <map>

#include "lab/methods/tables.hpp"

namespace telepot::lab {

namespace {

using Table = std::span<const MethodEntry> (*)();

constexpr Table tables[] = {
    update_methods,        webhook_methods,     account_methods,
    file_methods,          send_text_methods,   send_media_methods,
    send_place_methods,    send_album_methods,  poll_methods,
    checklist_methods,     game_methods,        payment_methods,
    forward_methods,       edit_methods,        live_location_methods,
    delete_methods,        ephemeral_methods,   reaction_and_pin_methods,
    query_methods,         chat_info_methods,   member_methods,
    chat_settings_methods, invite_link_methods, forum_methods,
    bot_profile_methods,   sticker_methods,     user_methods,
    gift_methods,          widget_methods,      business_methods,
    owned_gift_methods,    profile_methods,     story_methods,
};

std::map<std::string_view, const MethodEntry*> index_tables() {
    std::map<std::string_view, const MethodEntry*> index;
    for (const Table table : tables) {
        for (const MethodEntry& entry : table()) index[entry.name] = &entry;
    }
    return index;
}

}  // namespace

const MethodEntry* find_method_entry(std::string_view name) {
    static const std::map<std::string_view, const MethodEntry*> index = index_tables();
    const auto at = index.find(name);
    return at == index.end() ? nullptr : at->second;
}

}  // namespace telepot::lab
