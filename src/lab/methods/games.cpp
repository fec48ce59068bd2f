// SPDX-License-Identifier: MIT
#include "lab/content/games.hpp"

#include <algorithm>
#include <array>

#include "lab/content/edit_target.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

json send_game(CallContext& call) {
    const std::string name = call.required_text("game_short_name");
    Outgoing outgoing{call, {"can_send_other_messages", "games"}, json{{"game", game_object(call, name)}}};
    const json markup = call.arg("reply_markup");
    const json first = markup.is_object() ? markup.value("/inline_keyboard/0/0"_json_pointer, json::object()) : json();
    if (markup.is_object() && markup.contains("inline_keyboard") && !first.contains("callback_game")) {
        throw bad_request("BUTTON_TYPE_INVALID");
    }
    if (!markup.is_object()) outgoing.message()["reply_markup"] = play_keyboard(name);
    return outgoing.send();
}

/// Scores by user id, kept for each message with a game.
json& scores_of(CallContext& call, const json& message) {
    const std::string key = call.has("inline_message_id")
                                ? call.text("inline_message_id")
                                : message["chat"]["id"].dump() + ":" + message["message_id"].dump();
    return call.bot.extra["game_scores"][key];
}

EditTarget game_message(CallContext& call, std::string_view error) {
    EditTarget target{call, error};
    if (!target.message().contains("game")) throw bad_request(error);
    return target;
}

json set_game_score(CallContext& call) {
    EditTarget target = game_message(call, "message to set game score not found");
    const UserRecord& user = call.user();
    const std::int64_t score = call.required_integer("score");
    if (score < 0) throw bad_request("wrong score specified");
    json& scores = scores_of(call, target.message());
    const std::string key = std::to_string(user.id);
    const std::int64_t before = scores.is_object() ? scores.value(key, std::int64_t{-1}) : -1;
    if (before == score || (before > score && !call.flag("force"))) throw bad_request("BOT_SCORE_NOT_MODIFIED");
    scores[key] = score;
    call.world.changed();
    if (call.has("inline_message_id")) return true;
    return target.message();
}

json get_game_high_scores(CallContext& call) {
    EditTarget target = game_message(call, "message to get game high scores not found");
    call.user();
    const json& scores = scores_of(call, target.message());
    json out = json::array();
    if (!scores.is_object()) return out;
    for (const auto& [id, score] : scores.items()) {
        out.push_back({{"position", 0}, {"user", call.world.find_user(std::stoll(id))->profile}, {"score", score}});
    }
    std::stable_sort(out.begin(), out.end(), [](const json& a, const json& b) { return a["score"] > b["score"]; });
    for (std::size_t i = 0; i < out.size(); ++i) out[i]["position"] = i + 1;
    return out;
}

constexpr std::array entries{
    MethodEntry{"sendGame", send_game},
    MethodEntry{"setGameScore", set_game_score},
    MethodEntry{"getGameHighScores", get_game_high_scores},
};

}  // namespace

std::span<const MethodEntry> game_methods() {
    return entries;
}

}  // namespace telepot::lab
