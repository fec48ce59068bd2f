// SPDX-License-Identifier: MIT
// Sticker sets. Each belongs to the bot that made it.
#include <algorithm>
#include <array>

#include "lab/content/media.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

/// Names end in _by_<bot>, begin with a letter and have no two underscores in a row.
void check_name(CallContext& call, const std::string& name) {
    const std::string ending = "_by_" + to_lower(call.world.find_user(call.bot.id)->username());
    const bool plain =
        std::all_of(name.begin(), name.end(), [](char c) { return is_ascii_word(static_cast<unsigned char>(c)); });
    const bool good = plain && !name.empty() && name.size() <= 64 &&
                      is_ascii_letter(static_cast<unsigned char>(name.front())) && name.find("__") == std::string::npos;
    if (!good || !to_lower(name).ends_with(ending)) throw bad_request("invalid sticker set name is specified");
}

json& set_named(CallContext& call, const std::string& name) {
    json& sets = call.bot.extra["sticker_sets"];
    if (!sets.is_object() || !sets.contains(name)) throw bad_request("STICKERSET_INVALID");
    return sets[name];
}

json& find_set(CallContext& call) {
    return set_named(call, call.required_text("name"));
}

/// A sticker of one of the bot's sets, and the set; by any file_id of the sticker.
std::pair<json*, json*> find_sticker(CallContext& call, const std::string& file_id) {
    json& sets = call.bot.extra["sticker_sets"];
    if (sets.is_object()) {
        for (json& set : sets) {
            for (json& sticker : set["stickers"]) {
                if (sticker["file_id"] == file_id) return {&set, &sticker};
            }
        }
    }
    throw bad_request("STICKER_INVALID");
}

json& own_sticker(CallContext& call) {
    return *find_sticker(call, call.required_text("sticker")).second;
}

void check_emoji_list(const json& list) {
    if (!list.is_array() || list.empty() || list.size() > 20) throw bad_request("STICKER_EMOJI_INVALID");
    for (const json& emoji : list) {
        if (!emoji.is_string() || emoji.get_ref<const std::string&>().empty())
            throw bad_request("STICKER_EMOJI_INVALID");
    }
}

void put_mask(json& sticker, const json& mask) {
    sticker.erase("mask_position");
    if (mask.is_object()) sticker["mask_position"] = mask;
}

/// Whoever sends the sticker alone shows what it is in its set.
void remember(CallContext& call, const json& sticker) {
    json details = json::object();
    for (const char* const name : {"type", "emoji", "set_name", "custom_emoji_id", "mask_position"}) {
        if (sticker.contains(name)) details[name] = sticker[name];
    }
    call.world.files().describe(sticker["file_id"].get<std::string>(), details);
}

/// The Sticker of an InputSticker in a set of this type.
json read_sticker(CallContext& call, const json& input, const json& set) {
    if (!input.is_object()) throw bad_request("can't parse sticker: expected an Object");
    const std::string format = text_member(input, "format");
    if (format != "static" && format != "animated" && format != "video") {
        throw bad_request("invalid sticker format specified");
    }
    check_emoji_list(input.value("emoji_list", json()));
    json sticker = make_medium(call, "sticker", text_member(input, "sticker"), json::object());
    sticker["type"] = set["sticker_type"];
    sticker["is_animated"] = format == "animated";
    sticker["is_video"] = format == "video";
    sticker["emoji"] = input["emoji_list"].front();
    sticker["set_name"] = set["name"];
    if (set["sticker_type"] == "custom_emoji") sticker["custom_emoji_id"] = std::to_string(call.world.new_number());
    put_mask(sticker, input.value("mask_position", json()));
    remember(call, sticker);
    return sticker;
}

json create_set(CallContext& call) {
    call.user();
    const std::string name = call.required_text("name");
    check_name(call, name);
    const std::string title = read_line(call.args, "title", 64, "STICKERSET_TITLE_INVALID", "STICKERSET_TITLE_INVALID");
    const std::string type = call.text("sticker_type", "regular");
    if (type != "regular" && type != "mask" && type != "custom_emoji")
        throw bad_request("unsupported sticker type specified");
    const json& stickers = call.arg("stickers");
    if (!stickers.is_array() || stickers.empty()) throw bad_request("there are no stickers in the request");
    if (stickers.size() > 50) throw bad_request("STICKERS_TOO_MUCH");
    json& sets = call.bot.extra["sticker_sets"];
    if (sets.is_object() && sets.contains(name)) throw bad_request("sticker set name is already occupied");
    json set{{"name", name}, {"title", title}, {"sticker_type", type}, {"stickers", json::array()}};
    for (const json& input : stickers) set["stickers"].push_back(read_sticker(call, input, set));
    sets[name] = std::move(set);
    return true;
}

json get_set(CallContext& call) {
    return find_set(call);
}

json add_sticker(CallContext& call) {
    call.user();
    json& set = find_set(call);
    if (set["stickers"].size() >= (set["sticker_type"] == "regular" ? 120U : 200U))
        throw bad_request("STICKERS_TOO_MUCH");
    set["stickers"].push_back(read_sticker(call, call.arg("sticker"), set));
    return true;
}

json replace_sticker(CallContext& call) {
    call.user();
    json& set = find_set(call);
    const auto [of_set, old] = find_sticker(call, call.required_text("old_sticker"));
    if (of_set != &set) throw bad_request("STICKER_INVALID");
    json sticker = read_sticker(call, call.arg("sticker"), set);
    *old = std::move(sticker);
    return true;
}

json delete_sticker(CallContext& call) {
    const auto [set, sticker] = find_sticker(call, call.required_text("sticker"));
    json& stickers = (*set)["stickers"];
    stickers.erase(static_cast<std::size_t>(sticker - &stickers[0]));
    return true;
}

json move_sticker(CallContext& call) {
    const auto [set, sticker] = find_sticker(call, call.required_text("sticker"));
    json& stickers = (*set)["stickers"];
    const std::int64_t position = call.required_integer("position");
    if (position < 0) throw bad_request("wrong sticker position specified");
    const json moved = *sticker;
    stickers.erase(static_cast<std::size_t>(sticker - &stickers[0]));
    const auto index = std::min<std::int64_t>(position, static_cast<std::int64_t>(stickers.size()));
    stickers.insert(stickers.begin() + index, moved);
    return true;
}

json delete_set(CallContext& call) {
    find_set(call);
    call.bot.extra["sticker_sets"].erase(call.text("name"));
    return true;
}

json set_title(CallContext& call) {
    json& set = find_set(call);
    set["title"] = read_line(call.args, "title", 64, "STICKERSET_TITLE_INVALID", "STICKERSET_TITLE_INVALID");
    return true;
}

json set_thumbnail(CallContext& call) {
    call.user();
    json& set = find_set(call);
    set.erase("thumbnail");
    if (call.has("thumbnail")) {
        json size = FileStore::reference(call.store(call.text("thumbnail"), "thumbnail"));
        size.update({{"width", 100}, {"height", 100}});
        set["thumbnail"] = std::move(size);
    }
    return true;
}

json set_custom_emoji_thumbnail(CallContext& call) {
    json& set = find_set(call);
    if (set["sticker_type"] != "custom_emoji") throw bad_request("STICKERSET_INVALID");
    return true;
}

json set_emoji_list(CallContext& call) {
    check_emoji_list(call.arg("emoji_list"));
    json& sticker = own_sticker(call);
    sticker["emoji"] = call.arg("emoji_list").front();
    remember(call, sticker);
    return true;
}

json set_keywords(CallContext& call) {
    std::size_t total = 0;
    if (call.arg("keywords").is_array()) {
        for (const json& keyword : call.arg("keywords")) total += keyword.get_ref<const std::string&>().size();
    }
    if (total > 64) throw bad_request("STICKER_KEYWORDS_TOO_LONG");
    own_sticker(call);
    return true;
}

json set_mask_position(CallContext& call) {
    json& sticker = own_sticker(call);
    if (sticker["type"] != "mask") throw bad_request("STICKER_MASK_COORDS_NOT_SUPPORTED");
    put_mask(sticker, call.arg("mask_position"));
    return true;
}

/// Custom emoji of the bot's own sets; identifiers that nobody knows are left out, as on the real server.
json get_custom_emoji(CallContext& call) {
    const json& ids = call.arg("custom_emoji_ids");
    if (!ids.is_array() || ids.size() > 200) throw bad_request("too many custom emoji identifiers specified");
    json out = json::array();
    const json sets = call.bot.extra.value("sticker_sets", json::object());
    for (const json& set : sets) {
        for (const json& sticker : set["stickers"]) {
            const json id = sticker.value("custom_emoji_id", json());
            if (std::find(ids.begin(), ids.end(), id) != ids.end()) out.push_back(sticker);
        }
    }
    return out;
}

json get_topic_icons(CallContext&) {
    return json::array();
}

constexpr std::array entries{
    MethodEntry{"createNewStickerSet", create_set},
    MethodEntry{"getStickerSet", get_set},
    MethodEntry{"addStickerToSet", add_sticker},
    MethodEntry{"replaceStickerInSet", replace_sticker},
    MethodEntry{"deleteStickerFromSet", delete_sticker},
    MethodEntry{"setStickerPositionInSet", move_sticker},
    MethodEntry{"deleteStickerSet", delete_set},
    MethodEntry{"setStickerSetTitle", set_title},
    MethodEntry{"setStickerSetThumbnail", set_thumbnail},
    MethodEntry{"setCustomEmojiStickerSetThumbnail", set_custom_emoji_thumbnail},
    MethodEntry{"setStickerEmojiList", set_emoji_list},
    MethodEntry{"setStickerKeywords", set_keywords},
    MethodEntry{"setStickerMaskPosition", set_mask_position},
    MethodEntry{"getCustomEmojiStickers", get_custom_emoji},
    MethodEntry{"getForumTopicIconStickers", get_topic_icons},
};

}  // namespace

std::span<const MethodEntry> sticker_methods() {
    return entries;
}

}  // namespace telepot::lab
