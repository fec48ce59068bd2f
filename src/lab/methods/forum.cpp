// SPDX-License-Identifier: MIT
// Topics of forums.
#include <algorithm>
#include <array>

#include "lab/content/rights.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

constexpr std::array icon_colors{7322096, 16766590, 13338331, 9367192, 16749490, 16478047};

ChatRecord& forum(CallContext& call, std::string_view right, std::string_view error) {
    ChatRecord& chat = call.chat_to_write();
    if (chat.is_private()) return chat;  // private chats with bots can have topics too
    if (!chat.info.value("is_forum", false)) throw bad_request("the chat is not a forum");
    require_right(call, chat, right, error);
    return chat;
}

json& topic_of(CallContext& call, ChatRecord& chat) {
    json& topics = chat.extra["topics"];
    const std::string key = std::to_string(call.required_integer("message_thread_id"));
    if (!topics.is_object() || !topics.contains(key)) throw bad_request("TOPIC_ID_INVALID");
    return topics[key];
}

/// A service message in a topic; in the general one for thread 0.
json& post_service(CallContext& call, ChatRecord& chat, std::int64_t thread, const char* name, json value) {
    json message{{"from", call.world.profile(call.bot)}, {name, std::move(value)}};
    if (thread != 0) message.update({{"message_thread_id", thread}, {"is_topic_message", true}});
    return call.world.post_message(chat, std::move(message));
}

std::string topic_name(CallContext& call) {
    return read_line(call.args, "name", 128, "topic name must be non-empty", "TOPIC_TITLE_TOO_LONG");
}

json create_topic(CallContext& call) {
    const std::string name = topic_name(call);
    const std::int64_t color = call.integer("icon_color", icon_colors.front());
    if (std::find(icon_colors.begin(), icon_colors.end(), color) == icon_colors.end()) {
        throw bad_request("invalid icon color specified");
    }
    ChatRecord& chat = forum(call, "can_manage_topics", "not enough rights to create a topic");
    json created{{"name", name}, {"icon_color", color}};
    if (call.has("icon_custom_emoji_id")) created["icon_custom_emoji_id"] = call.arg("icon_custom_emoji_id");
    json& message = post_service(call, chat, 0, "forum_topic_created", created);
    json topic = created;
    topic["message_thread_id"] = message["message_id"];
    message.update({{"message_thread_id", message["message_id"]}, {"is_topic_message", true}});
    chat.extra["topics"][message["message_id"].dump()] = topic;
    return topic;
}

json edit_topic(CallContext& call) {
    ChatRecord& chat = forum(call, "can_manage_topics", "not enough rights to edit the topic");
    json& topic = topic_of(call, chat);
    json edited = json::object();
    if (call.has("name")) edited["name"] = topic_name(call);
    if (call.args.contains("icon_custom_emoji_id")) edited["icon_custom_emoji_id"] = call.arg("icon_custom_emoji_id");
    json changed = topic;
    changed.update(edited);
    if (changed.value("icon_custom_emoji_id", "x").empty()) changed.erase("icon_custom_emoji_id");
    if (changed == topic) throw bad_request("TOPIC_NOT_MODIFIED");
    topic = std::move(changed);
    post_service(call, chat, call.integer("message_thread_id"), "forum_topic_edited", std::move(edited));
    return true;
}

json set_closed(CallContext& call, bool closed) {
    ChatRecord& chat = forum(call, "can_manage_topics", "not enough rights to close the topic");
    json& topic = topic_of(call, chat);
    if (topic.value("is_closed", false) == closed) throw bad_request("TOPIC_NOT_MODIFIED");
    topic["is_closed"] = closed;
    post_service(call, chat, call.integer("message_thread_id"), closed ? "forum_topic_closed" : "forum_topic_reopened",
                 json::object());
    return true;
}
json close_topic(CallContext& call) {
    return set_closed(call, true);
}
json reopen_topic(CallContext& call) {
    return set_closed(call, false);
}

json delete_topic(CallContext& call) {
    ChatRecord& chat = forum(call, "can_delete_messages", "not enough rights to delete the topic");
    topic_of(call, chat);
    const std::int64_t thread = call.integer("message_thread_id");
    std::vector<std::int64_t> messages;
    for (const auto& [id, message] : chat.messages) {
        if (message.value("message_thread_id", std::int64_t{0}) == thread) messages.push_back(id);
    }
    for (const std::int64_t id : messages) call.world.delete_message(chat, id);
    chat.extra["topics"].erase(std::to_string(thread));
    return true;
}

void unpin_thread(CallContext& call, ChatRecord& chat, std::int64_t thread) {
    std::erase_if(chat.pinned, [&](std::int64_t id) {
        const json* const message = call.world.find_message(chat, id);
        return message != nullptr && message->value("message_thread_id", std::int64_t{0}) == thread;
    });
    call.world.changed();
}

json unpin_all_topic(CallContext& call) {
    ChatRecord& chat = forum(call, "can_pin_messages", "not enough rights to manage pinned messages in the chat");
    topic_of(call, chat);
    unpin_thread(call, chat, call.integer("message_thread_id"));
    return true;
}

json unpin_all_general(CallContext& call) {
    ChatRecord& chat = forum(call, "can_pin_messages", "not enough rights to manage pinned messages in the chat");
    unpin_thread(call, chat, 0);
    return true;
}

json edit_general(CallContext& call) {
    const std::string name = topic_name(call);
    ChatRecord& chat = forum(call, "can_manage_topics", "not enough rights to edit the topic");
    json& general = chat.extra["general_topic"];
    if (general.is_object() && general.value("name", "") == name) throw bad_request("TOPIC_NOT_MODIFIED");
    general["name"] = name;
    post_service(call, chat, 0, "forum_topic_edited", {{"name", name}});
    return true;
}

/// Switches a property of the general topic and says so in the chat.
json set_general(CallContext& call, const char* property, bool value, const char* service) {
    ChatRecord& chat = forum(call, "can_manage_topics", "not enough rights to edit the topic");
    json& general = chat.extra["general_topic"];
    if ((general.is_object() && general.value(property, false)) == value) throw bad_request("TOPIC_NOT_MODIFIED");
    general[property] = value;
    post_service(call, chat, 0, service, json::object());
    return true;
}
json close_general(CallContext& call) {
    return set_general(call, "is_closed", true, "forum_topic_closed");
}
json reopen_general(CallContext& call) {
    return set_general(call, "is_closed", false, "forum_topic_reopened");
}
json hide_general(CallContext& call) {
    return set_general(call, "is_hidden", true, "general_forum_topic_hidden");
}
json unhide_general(CallContext& call) {
    return set_general(call, "is_hidden", false, "general_forum_topic_unhidden");
}

constexpr std::array entries{
    MethodEntry{"createForumTopic", create_topic},
    MethodEntry{"editForumTopic", edit_topic},
    MethodEntry{"closeForumTopic", close_topic},
    MethodEntry{"reopenForumTopic", reopen_topic},
    MethodEntry{"deleteForumTopic", delete_topic},
    MethodEntry{"unpinAllForumTopicMessages", unpin_all_topic},
    MethodEntry{"unpinAllGeneralForumTopicMessages", unpin_all_general},
    MethodEntry{"editGeneralForumTopic", edit_general},
    MethodEntry{"closeGeneralForumTopic", close_general},
    MethodEntry{"reopenGeneralForumTopic", reopen_general},
    MethodEntry{"hideGeneralForumTopic", hide_general},
    MethodEntry{"unhideGeneralForumTopic", unhide_general},
};

}  // namespace

std::span<const MethodEntry> forum_methods() {
    return entries;
}

}  // namespace telepot::lab
