// SPDX-License-Identifier: MIT
// How bots, and the accounts that they are connected to, show themselves; and whom bots vouch for.
#include <array>

#include "lab/content/business.hpp"
#include "lab/content/media.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

constexpr std::int32_t max_name = 64;
constexpr std::int32_t max_bio = 140;
constexpr std::int32_t max_description = 70;

UserRecord& account(CallContext& call, std::string_view right) {
    return *call.world.find_user(business_connection_with(call, right).owner_id);
}

/// The sizes of a profile photo, which must be an upload.
json read_profile_photo(CallContext& call) {
    const json& photo = call.arg("photo");
    if (!photo.is_object()) throw bad_request("object expected as profile photo");
    const std::string type = text_member(photo, "type");
    if (type != "static" && type != "animated") throw bad_request("invalid profile photo type specified");
    const bool animated = type == "animated";
    const std::string reference = text_member(photo, animated ? "animation" : "photo");
    if (reference.empty()) throw bad_request("profile photo must be uploaded as a file");
    if (call.file(reference, animated ? "animation" : "photo").upload == nullptr) {
        throw bad_request("profile photo must be uploaded as a file");
    }
    if (!animated) return make_photo(call, reference);
    const json medium = make_medium(call, "animation", reference, photo);
    json size = json::object();
    for (const char* const name : {"file_id", "file_unique_id", "file_size"}) size[name] = medium[name];
    size.update({{"width", 640}, {"height", 640}});
    return json::array({std::move(size)});
}

void add_photo(UserRecord& user, json sizes) {
    json& photos = user.extra["photos"];
    if (!photos.is_array()) photos = json::array();
    photos.insert(photos.begin(), std::move(sizes));
}

void remove_photo(UserRecord& user) {
    json& photos = user.extra["photos"];
    if (photos.is_array() && !photos.empty()) photos.erase(photos.begin());
}

json set_my_profile_photo(CallContext& call) {
    add_photo(*call.world.find_user(call.bot.id), read_profile_photo(call));
    return true;
}

json remove_my_profile_photo(CallContext& call) {
    remove_photo(*call.world.find_user(call.bot.id));
    return true;
}

json set_business_account_profile_photo(CallContext& call) {
    UserRecord& owner = account(call, "can_edit_profile_photo");
    json sizes = read_profile_photo(call);
    if (call.flag("is_public")) {
        owner.extra["public_photo"] = std::move(sizes);
    } else {
        add_photo(owner, std::move(sizes));
    }
    return true;
}

json remove_business_account_profile_photo(CallContext& call) {
    UserRecord& owner = account(call, "can_edit_profile_photo");
    if (call.flag("is_public")) {
        owner.extra.erase("public_photo");
    } else {
        remove_photo(owner);
    }
    return true;
}

/// Private chats show the profile of the person as it is now.
void show_profile(CallContext& call, const UserRecord& user) {
    call.world.each_chat([&user](ChatRecord& chat) {
        if (!chat.is_private() || chat.id != user.id) return;
        for (const char* const name : {"first_name", "last_name", "username"}) {
            chat.info.erase(name);
            if (user.profile.contains(name)) chat.info[name] = user.profile[name];
        }
        chat.full.erase("bio");
        if (user.extra.contains("bio")) chat.full["bio"] = user.extra["bio"];
    });
    call.world.changed();
}

void put_or_erase(json& object, const char* name, const std::string& value) {
    object.erase(name);
    if (!value.empty()) object[name] = value;
}

json set_business_account_name(CallContext& call) {
    const std::string first = read_line(call.args, "first_name", max_name, "FIRSTNAME_INVALID", "FIRSTNAME_INVALID");
    const std::string last = read_line(call.args, "last_name", max_name, {}, "LASTNAME_INVALID");
    UserRecord& owner = account(call, "can_edit_name");
    owner.profile["first_name"] = first;
    put_or_erase(owner.profile, "last_name", last);
    show_profile(call, owner);
    return true;
}

json set_business_account_username(CallContext& call) {
    UserRecord& owner = account(call, "can_edit_username");
    const std::string name = call.text("username");
    if (name.size() > 32) throw bad_request("USERNAME_INVALID");
    const UserRecord* const other = call.world.find_user(std::string_view(name));
    if (other != nullptr && other->id != owner.id) throw bad_request("USERNAME_OCCUPIED");
    put_or_erase(owner.profile, "username", name);
    show_profile(call, owner);
    return true;
}

json set_business_account_bio(CallContext& call) {
    const std::string bio = read_line(call.args, "bio", max_bio, {}, "ABOUT_TOO_LONG");
    UserRecord& owner = account(call, "can_edit_bio");
    put_or_erase(owner.extra, "bio", bio);
    show_profile(call, owner);
    return true;
}

/// What a bot says of somebody it vouches for; any bot may, here.
json vouch(CallContext& call, json& extra) {
    constexpr TextRules rules{"custom_description", "custom_description_parse_mode",     "custom_description_entities",
                              max_description,      "BOT_VERIFIER_DESCRIPTION_TOO_LONG", {}};
    extra["verified_by"][std::to_string(call.bot.id)] = read_text(call, call.args, rules).text;
    return true;
}

json verify_user(CallContext& call) {
    return vouch(call, call.user().extra);
}
json verify_chat(CallContext& call) {
    return vouch(call, call.chat().extra);
}

json recant(CallContext& call, json& extra) {
    if (extra.contains("verified_by")) extra["verified_by"].erase(std::to_string(call.bot.id));
    return true;
}

json remove_user_verification(CallContext& call) {
    return recant(call, call.user().extra);
}
json remove_chat_verification(CallContext& call) {
    return recant(call, call.chat().extra);
}

constexpr std::array entries{
    MethodEntry{"setMyProfilePhoto", set_my_profile_photo},
    MethodEntry{"removeMyProfilePhoto", remove_my_profile_photo},
    MethodEntry{"setBusinessAccountProfilePhoto", set_business_account_profile_photo},
    MethodEntry{"removeBusinessAccountProfilePhoto", remove_business_account_profile_photo},
    MethodEntry{"setBusinessAccountName", set_business_account_name},
    MethodEntry{"setBusinessAccountUsername", set_business_account_username},
    MethodEntry{"setBusinessAccountBio", set_business_account_bio},
    MethodEntry{"verifyUser", verify_user},
    MethodEntry{"verifyChat", verify_chat},
    MethodEntry{"removeUserVerification", remove_user_verification},
    MethodEntry{"removeChatVerification", remove_chat_verification},
};

}  // namespace

std::span<const MethodEntry> profile_methods() {
    return entries;
}

}  // namespace telepot::lab
