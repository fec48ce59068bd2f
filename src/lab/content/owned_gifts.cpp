// SPDX-License-Identifier: MIT
#include "lab/content/owned_gifts.hpp"

#include <algorithm>

#include "lab/content/text_argument.hpp"
#include "lab/plausible.hpp"

namespace telepot::lab {
namespace {

constexpr std::int64_t converted_percent = 85;
constexpr int transfer_stars = 25;

/// Whether the call's exclude_... leave the gift out.
bool is_excluded(CallContext& call, const json& gift) {
    const bool is_unique = gift["type"] == "unique";
    const bool is_limited = !is_unique && gift["gift"].contains("total_count");
    const bool can_be_upgraded = gift.value("can_be_upgraded", false);
    const bool is_saved = gift.value("is_saved", false);
    return (call.flag("exclude_unique") && is_unique) || (call.flag("exclude_saved") && is_saved) ||
           (call.flag("exclude_unsaved") && !is_saved) ||
           (call.flag("exclude_unlimited") && !is_unique && !is_limited) ||
           (call.flag("exclude_limited_upgradable") && is_limited && can_be_upgraded) ||
           (call.flag("exclude_limited_non_upgradable") && is_limited && !can_be_upgraded);
}

/// A part of a unique gift: name, sticker or colours, and how rare it is.
json with_name(std::string_view type, const std::string& name) {
    json out = minimal(type);
    out["name"] = name;
    out["rarity_per_mille"] = 15;
    return out;
}

}  // namespace

std::string keep_gift(CallContext& call, json& extra, const json& gift, const json& text) {
    const std::string id = call.world.new_id();
    json owned{{"type", "regular"},
               {"gift", gift},
               {"owned_gift_id", id},
               {"sender_user", call.world.profile(call.bot)},
               {"send_date", call.world.clock().now()},
               {"is_saved", true},
               {"can_be_upgraded", true},
               {"convert_star_count", gift.value("star_count", std::int64_t{0}) * converted_percent / 100}};
    owned.update(text);
    extra["gifts"].push_back(std::move(owned));
    call.world.changed();
    return id;
}

json& find_gift(json& extra, const std::string& owned_gift_id) {
    json& gifts = extra["gifts"];
    for (json& gift : gifts) {
        if (gift["owned_gift_id"] == owned_gift_id) return gift;
    }
    throw bad_request("STARGIFT_NOT_FOUND");
}

void drop_gift(json& extra, const std::string& owned_gift_id) {
    json& gifts = extra["gifts"];
    const auto at = std::find_if(gifts.begin(), gifts.end(),
                                 [&](const json& gift) { return gift["owned_gift_id"] == owned_gift_id; });
    if (at != gifts.end()) gifts.erase(at);
}

json page_of_gifts(CallContext& call, const json& extra) {
    json fitting = json::array();
    const json all = extra.value("gifts", json::array());
    // The newest come first.
    for (auto gift = all.rbegin(); gift != all.rend(); ++gift) {
        if (!is_excluded(call, *gift)) fitting.push_back(*gift);
    }
    const std::string offset = call.text("offset");
    const auto limit = static_cast<std::size_t>(std::clamp<std::int64_t>(call.integer("limit", 100), 1, 100));
    const std::size_t begin = offset.empty() ? 0 : std::strtoull(offset.c_str(), nullptr, 10);
    json out{{"total_count", fitting.size()}, {"gifts", json::array()}};
    for (std::size_t i = begin; i < fitting.size() && out["gifts"].size() < limit; ++i) {
        out["gifts"].push_back(fitting[i]);
    }
    if (begin + limit < fitting.size()) out["next_offset"] = std::to_string(begin + limit);
    return out;
}

json upgraded_gift(CallContext& call, const json& gift) {
    const std::int64_t number = call.world.new_number();
    json unique = minimal("UniqueGift");
    unique.update({{"gift_id", gift["gift"]["id"]},
                   {"base_name", "Lab Gift"},
                   {"name", "LabGift-" + std::to_string(number)},
                   {"number", number},
                   {"model", with_name("UniqueGiftModel", "Plain")},
                   {"symbol", with_name("UniqueGiftSymbol", "Star")},
                   {"backdrop", with_name("UniqueGiftBackdrop", "Sapphire")}});
    json out{{"type", "unique"},
             {"gift", std::move(unique)},
             {"owned_gift_id", gift["owned_gift_id"]},
             {"send_date", gift["send_date"]},
             {"is_saved", gift.value("is_saved", false)},
             {"can_be_transferred", true},
             {"transfer_star_count", transfer_stars}};
    if (!gift.value("is_saved", false)) out.erase("is_saved");
    if (gift.contains("sender_user") && call.flag("keep_original_details")) out["sender_user"] = gift["sender_user"];
    return out;
}

}  // namespace telepot::lab
