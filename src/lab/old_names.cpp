// SPDX-License-Identifier: MIT
#include "lab/old_names.hpp"

#include <array>
#include <utility>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> methods{{
    {"kickchatmember", "banChatMember"},
    {"getchatmemberscount", "getChatMemberCount"},
    {"setstickersetthumb", "setStickerSetThumbnail"},
}};

/// One call's arguments, on their way from old names to new ones.
class Renaming {
public:
    explicit Renaming(Arguments& arguments) : values_(arguments.values), files_(arguments.files) {}

    bool has(const std::string& name) const {
        const auto at = values_.find(name);
        return (at != values_.end() && *at != json("")) || files_.contains(name);
    }
    std::string text(const std::string& name) const {
        const auto at = values_.find(name);
        if (at == values_.end()) return files_.contains(name) ? "attach://" + name : std::string();
        return at->is_string() ? at->get<std::string>() : to_text(*at);
    }
    bool flag(const std::string& name) const {
        const std::string value = to_lower(text(name));
        return value == "true" || value == "yes" || value == "1";
    }
    void put(const std::string& name, json value) { values_[name] = std::move(value); }
    void rename(const std::string& old_name, const std::string& name) {
        if (has(old_name) && !has(name)) put(name, text(old_name));
    }

    void stickers(std::string_view method);
    void permissions();

private:
    json sticker_of_old() const;

    json& values_;
    const std::map<std::string, UploadedFile, std::less<>>& files_;
};

/// The InputSticker that png_sticker, tgs_sticker or webm_sticker tells of; null if there is none.
json Renaming::sticker_of_old() const {
    constexpr std::array<std::pair<const char*, const char*>, 3> kinds{
        {{"png_sticker", "static"}, {"tgs_sticker", "animated"}, {"webm_sticker", "video"}}};
    for (const auto& [name, format] : kinds) {
        if (!has(name)) continue;
        json sticker{{"sticker", text(name)}, {"format", format}, {"emoji_list", json::array({text("emojis")})}};
        json mask = json::parse(text("mask_position"), nullptr, false);
        if (mask.is_object()) sticker["mask_position"] = std::move(mask);
        return sticker;
    }
    return nullptr;
}

void Renaming::stickers(std::string_view method) {
    json sticker = sticker_of_old();
    if (method == "createNewStickerSet") {
        if (!has("stickers") && !sticker.is_null()) put("stickers", json::array({std::move(sticker)}));
        if (flag("contains_masks") && !has("sticker_type")) put("sticker_type", "mask");
    } else if (method == "addStickerToSet") {
        if (!has("sticker") && !sticker.is_null()) put("sticker", std::move(sticker));
    } else if (!has("sticker") && has("png_sticker")) {
        put("sticker", text("png_sticker"));
        put("sticker_format", "static");
    }
}

/// Rights of members from a time when each was an argument of its own.
void Renaming::permissions() {
    if (has("permissions")) return;
    bool media = flag("can_send_media_messages");
    const bool other = flag("can_send_other_messages");
    const bool previews = flag("can_add_web_page_previews");
    if (other || previews) media = true;
    const bool messages = flag("can_send_messages") || media;
    const bool all = messages && media && other && previews;
    json given{
        {"can_send_messages", messages}, {"can_send_other_messages", other}, {"can_add_web_page_previews", previews}};
    for (const char* name : {"can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
                             "can_send_video_notes", "can_send_voice_notes"}) {
        given[name] = media;
    }
    for (const char* name :
         {"can_send_polls", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"}) {
        given[name] = all;
    }
    put("permissions", std::move(given));
}

}  // namespace

std::string todays_method(std::string name) {
    const std::string small = to_lower(name);
    for (const auto& [old_name, today] : methods) {
        if (small == old_name) return std::string(today);
    }
    return name;
}

void honour_old_names(std::string_view method, Arguments& arguments) {
    Renaming renaming(arguments);
    renaming.rename("thumb", "thumbnail");
    if (!renaming.has("link_preview_options") && renaming.flag("disable_web_page_preview")) {
        renaming.put("link_preview_options", {{"is_disabled", true}});
    }
    if (method == "sendPoll" && renaming.has("correct_option_id") && !renaming.has("correct_option_ids")) {
        renaming.put("correct_option_ids", "[" + renaming.text("correct_option_id") + "]");
    }
    if (method == "promoteChatMember") renaming.rename("can_manage_voice_chats", "can_manage_video_chats");
    if (method == "restrictChatMember") renaming.permissions();
    if (method == "createNewStickerSet" || method == "addStickerToSet" || method == "uploadStickerFile") {
        renaming.stickers(method);
    }
    if (method == "answerInlineQuery" && !renaming.has("button") && renaming.has("switch_pm_text")) {
        renaming.put("button", {{"text", renaming.text("switch_pm_text")},
                                {"start_parameter", renaming.text("switch_pm_parameter")}});
    }
    if (renaming.flag("exclude_limited")) {
        renaming.put("exclude_limited_upgradable", "true");
        renaming.put("exclude_limited_non_upgradable", "true");
    }
}

}  // namespace telepot::lab
