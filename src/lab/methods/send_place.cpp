// SPDX-License-Identifier: MIT
// Places, people and dice.
#include <array>

#include "lab/content/outgoing.hpp"
#include "lab/content/place.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

struct DiceFaces {
    std::string_view emoji;
    int values;
};
constexpr std::array dice_faces{DiceFaces{"🎲", 6}, DiceFaces{"🎯", 6}, DiceFaces{"🎳", 6},
                                DiceFaces{"🏀", 5}, DiceFaces{"⚽", 5}, DiceFaces{"🎰", 64}};

json send_location(CallContext& call) {
    return send_content(call, text_posting, json{{"location", read_location(call.args)}});
}

json send_venue(CallContext& call) {
    json venue = read_venue(call.args);
    json location = venue["location"];
    return send_content(call, text_posting, json{{"venue", std::move(venue)}, {"location", std::move(location)}});
}

json send_contact(CallContext& call) {
    return send_content(call, text_posting, json{{"contact", read_contact(call.args)}});
}

json send_dice(CallContext& call) {
    const std::string emoji = call.text("emoji", "🎲");
    for (const DiceFaces& faces : dice_faces) {
        if (emoji != faces.emoji) continue;
        // Unpredictable enough, and the same in every run of a test.
        const auto roll = static_cast<std::uint64_t>(call.world.new_number()) * 0x9E3779B97F4A7C15ULL;
        const int value = 1 + static_cast<int>((roll >> 32U) % static_cast<std::uint64_t>(faces.values));
        return send_content(call, {"can_send_other_messages", "dice"},
                            json{{"dice", {{"emoji", emoji}, {"value", value}}}});
    }
    throw bad_request("wrong dice emoji specified");
}

constexpr std::array entries{
    MethodEntry{"sendLocation", send_location},
    MethodEntry{"sendVenue", send_venue},
    MethodEntry{"sendContact", send_contact},
    MethodEntry{"sendDice", send_dice},
};

}  // namespace

std::span<const MethodEntry> send_place_methods() {
    return entries;
}

}  // namespace telepot::lab
