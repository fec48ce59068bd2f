// SPDX-License-Identifier: MIT
// Reading about users, and the little that bots may change about them.
#include <array>

#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

/// A page of a user's list: {"total_count", <name>}.
json page(CallContext& call, const char* kept_as, const char* name) {
    const UserRecord& user = call.user();
    const std::int64_t offset = call.integer("offset");
    const std::int64_t limit = call.integer("limit", 100);
    if (offset < 0) throw bad_request("invalid offset specified");
    if (limit < 1 || limit > 100) throw bad_request("invalid limit specified");
    const json all = user.extra.value(kept_as, json::array());
    json out = json::array();
    for (auto i = static_cast<std::size_t>(offset); i < all.size() && out.size() < static_cast<std::size_t>(limit);
         ++i) {
        out.push_back(all[i]);
    }
    return json{{"total_count", all.size()}, {name, std::move(out)}};
}

json get_user_profile_photos(CallContext& call) {
    return page(call, "photos", "photos");
}
json get_user_profile_audios(CallContext& call) {
    return page(call, "audios", "audios");
}

json set_user_emoji_status(CallContext& call) {
    UserRecord& user = call.user();
    user.extra["emoji_status"] = call.args;
    return true;
}

constexpr std::array entries{
    MethodEntry{"getUserProfilePhotos", get_user_profile_photos},
    MethodEntry{"getUserProfileAudios", get_user_profile_audios},
    MethodEntry{"setUserEmojiStatus", set_user_emoji_status},
};

}  // namespace

std::span<const MethodEntry> user_methods() {
    return entries;
}

}  // namespace telepot::lab
