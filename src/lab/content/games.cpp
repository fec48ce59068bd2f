// SPDX-License-Identifier: MIT
#include "lab/content/games.hpp"

#include <string_view>

namespace telepot::lab {
namespace {

/// A grey picture of one pixel.
constexpr unsigned char pixel_png[] = {
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00,
    0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81,
    0x77, 0xCD, 0x72, 0xB6, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
};

}  // namespace

json game_object(CallContext& call, const std::string& short_name) {
    json& games = call.bot.extra["games"];
    if (games.is_object() && games.contains(short_name)) return games[short_name];
    const std::string bytes{reinterpret_cast<const char*>(pixel_png), sizeof pixel_png};
    json size =
        FileStore::reference(call.world.files().add("photo", bytes, "game.png", {}, {{"width", 1}, {"height", 1}}));
    size.update({{"width", 1}, {"height", 1}});
    games[short_name] = {{"title", short_name}, {"description", "Game " + short_name}, {"photo", json::array({size})}};
    return games[short_name];
}

json play_keyboard(const std::string& title) {
    return json{{"inline_keyboard",
                 json::array({json::array({{{"text", "Play " + title}, {"callback_game", json::object()}}})})}};
}

}  // namespace telepot::lab
