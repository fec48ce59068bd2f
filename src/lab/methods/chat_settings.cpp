// SPDX-License-Identifier: MIT
// Title, description, photo and sticker set of a chat.
#include <array>

#include "lab/content/media.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/rights.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

ChatRecord& changeable(CallContext& call, std::string_view in_private, std::string_view without_right) {
    ChatRecord& chat = group_of(call, true, in_private);
    require_right(call, chat, "can_change_info", without_right);
    return chat;
}

/// Tells the chat what the bot did.
void post_service(CallContext& call, ChatRecord& chat, json what) {
    what.update(sender_of(call, chat));
    call.world.post_message(chat, std::move(what));
}

json set_chat_title(CallContext& call) {
    const std::string title = read_line(call.args, "title", 128, "title must be non-empty", "CHAT_TITLE_TOO_LONG");
    ChatRecord& chat = changeable(call, "can't change private chat title", "not enough rights to change chat title");
    if (chat.info.value("title", "") == title) return true;
    chat.info["title"] = title;
    post_service(call, chat, {{"new_chat_title", title}});
    return true;
}

json set_chat_description(CallContext& call) {
    const std::string text = read_line(call.args, "description", 255, {}, "CHAT_ABOUT_TOO_LONG");
    ChatRecord& chat =
        changeable(call, "can't change private chat description", "not enough rights to set chat description");
    if (chat.full.value("description", "") == text) throw bad_request("chat description is not modified");
    chat.full["description"] = text;
    if (text.empty()) chat.full.erase("description");
    call.world.changed();
    return true;
}

json set_chat_photo(CallContext& call) {
    const std::string reference = call.required_text("photo");
    if (call.file(reference, "photo").upload == nullptr) throw bad_request("photo should be uploaded as an InputFile");
    ChatRecord& chat = changeable(call, "can't change private chat photo", "not enough rights to change chat photo");
    const json sizes = make_photo(call, reference);
    chat.full["photo"] = {{"small_file_id", sizes.front()["file_id"]},
                          {"small_file_unique_id", sizes.front()["file_unique_id"]},
                          {"big_file_id", sizes.back()["file_id"]},
                          {"big_file_unique_id", sizes.back()["file_unique_id"]}};
    post_service(call, chat, json{{"new_chat_photo", sizes}});
    return true;
}

json delete_chat_photo(CallContext& call) {
    ChatRecord& chat = changeable(call, "can't change private chat photo", "not enough rights to change chat photo");
    if (!chat.full.contains("photo")) throw bad_request("CHAT_NOT_MODIFIED");
    chat.full.erase("photo");
    post_service(call, chat, {{"delete_chat_photo", true}});
    return true;
}

ChatRecord& chat_with_stickers(CallContext& call) {
    ChatRecord& chat = call.chat_to_write();
    if (chat.type != "supergroup") throw bad_request("method is available only for supergroups");
    require_right(call, chat, "can_change_info", "not enough rights to change supergroup sticker set");
    return chat;
}

json set_chat_sticker_set(CallContext& call) {
    ChatRecord& chat = chat_with_stickers(call);
    chat.full["sticker_set_name"] = call.required_text("sticker_set_name");
    chat.full["can_set_sticker_set"] = true;
    return true;
}

json delete_chat_sticker_set(CallContext& call) {
    chat_with_stickers(call).full.erase("sticker_set_name");
    return true;
}

constexpr std::array entries{
    MethodEntry{"setChatTitle", set_chat_title},
    MethodEntry{"setChatDescription", set_chat_description},
    MethodEntry{"setChatPhoto", set_chat_photo},
    MethodEntry{"deleteChatPhoto", delete_chat_photo},
    MethodEntry{"setChatStickerSet", set_chat_sticker_set},
    MethodEntry{"deleteChatStickerSet", delete_chat_sticker_set},
};

}  // namespace

std::span<const MethodEntry> chat_settings_methods() {
    return entries;
}

}  // namespace telepot::lab
