// SPDX-License-Identifier: MIT
// Gifts that bots can give.
#include <array>

#include "lab/content/outgoing.hpp"
#include "lab/content/owned_gifts.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"
#include "lab/plausible.hpp"

namespace telepot::lab {
namespace {

struct GiftOnSale {
    const char* id;
    const char* emoji;
    int stars;
};
constexpr std::array gifts_on_sale{
    GiftOnSale{"5170145012310081615", "💝", 15},
    GiftOnSale{"5170250947678437525", "🎁", 25},
    GiftOnSale{"5170144170496491616", "🎂", 50},
};

json gift_object(const GiftOnSale& gift) {
    json sticker = minimal("Sticker");
    sticker.update({{"file_id", std::string{"gift_"} + gift.id},
                    {"file_unique_id", gift.id},
                    {"emoji", gift.emoji},
                    {"width", 512},
                    {"height", 512}});
    return json{{"id", gift.id}, {"sticker", std::move(sticker)}, {"star_count", gift.stars}};
}

json get_available_gifts(CallContext&) {
    json out = json::array();
    for (const GiftOnSale& gift : gifts_on_sale) out.push_back(gift_object(gift));
    return json{{"gifts", std::move(out)}};
}

/// A user gets a gift in the private chat with the bot (nobody sees one who never wrote to it), a channel in itself.
json send_gift(CallContext& call) {
    constexpr TextRules rules{"text", "text_parse_mode", "text_entities", 128, "GIFT_MESSAGE_TOO_LONG", {}};
    const StyledText text = read_text(call, call.args, rules);
    if (call.has("user_id") == call.has("chat_id"))
        throw bad_request("exactly one of user_id and chat_id must be specified");
    json info = json::object();
    for (const GiftOnSale& gift : gifts_on_sale) {
        if (call.text("gift_id") == gift.id) info["gift"] = gift_object(gift);
    }
    if (info.empty()) throw bad_request("STARGIFT_INVALID");
    text.put(info, "text", "entities");
    ChatRecord* chat = nullptr;
    if (call.has("user_id")) {
        chat = call.world.find_chat(call.bot.id, call.user().id);
    } else {
        chat = &call.chat();
        if (!chat->is_channel()) throw bad_request("CHANNEL_INVALID");
    }
    json with_text = json::object();
    text.put(with_text, "text", "entities");
    json& owner = call.has("user_id") ? call.user().extra : chat->extra;
    info["owned_gift_id"] = keep_gift(call, owner, info["gift"], with_text);
    if (chat != nullptr) {
        json message{{"gift", std::move(info)}};
        message.update(sender_of(call, *chat));
        call.world.post_message(*chat, std::move(message));
    }
    return true;
}

constexpr std::array entries{
    MethodEntry{"getAvailableGifts", get_available_gifts},
    MethodEntry{"sendGift", send_gift},
};

}  // namespace

std::span<const MethodEntry> gift_methods() {
    return entries;
}

}  // namespace telepot::lab
