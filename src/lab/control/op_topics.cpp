// SPDX-License-Identifier: MIT
// Topics of forums.
#include "lab/control/control_call.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

namespace {

constexpr std::int64_t usual_color = 7322096;

ChatRecord& forum(ControlCall& call) {
    ChatRecord& chat = group_record(call.world, call.integer("chat_id"));
    if (!chat.info.value("is_forum", false)) refuse("the chat has no topics: turn them on with set_forum");
    return chat;
}

json set_forum(ControlCall& call) {
    call.user().set_forum(call.chat(), call.flag("on"));
    return true;
}

json create_topic(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    call.chat();
    const auto lock = call.world.lock();
    ChatRecord& chat = forum(call);
    const auto member = chat.members.find(user_id);
    if (member == chat.members.end() || !member->second.present()) refuse("the person is not in the chat");
    json topic{{"name", call.text("name")}, {"icon_color", call.integer("icon_color", usual_color)}};
    // The topic's id is that of the message that opens it.
    const std::int64_t thread = chat.next_message_id;
    call.world.post_message(chat, {{"from", user_record(call.world, user_id).profile},
                                   {"forum_topic_created", topic},
                                   {"message_thread_id", thread},
                                   {"is_topic_message", true}});
    topic["message_thread_id"] = thread;
    topic["creator_id"] = user_id;
    chat.extra["topics"][std::to_string(thread)] = topic;
    call.world.note_chat(chat);
    return topic_view(topic);
}

json edit_topic(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    call.chat();
    const auto lock = call.world.lock();
    ChatRecord& chat = forum(call);
    const std::int64_t thread = call.integer("message_thread_id");
    json& topics = chat.extra["topics"];
    if (!topics.is_object() || !topics.contains(std::to_string(thread))) {
        refuse("there is no topic " + std::to_string(thread));
    }
    json& topic = topics[std::to_string(thread)];
    const UserRecord& user = user_record(call.world, user_id);
    if (topic.value("creator_id", std::int64_t{0}) != user_id) require_admin(chat, user);
    const auto say = [&](const char* name, json value) {
        call.world.post_message(chat, {{"from", user.profile},
                                       {name, std::move(value)},
                                       {"message_thread_id", thread},
                                       {"is_topic_message", true}});
    };
    if (call.has("name") && topic["name"] != call.args["name"]) {
        topic["name"] = call.args["name"];
        say("forum_topic_edited", {{"name", call.args["name"]}});
    }
    if (call.has("closed") && topic.value("is_closed", false) != call.flag("closed")) {
        topic["is_closed"] = call.flag("closed");
        say(call.flag("closed") ? "forum_topic_closed" : "forum_topic_reopened", json::object());
    }
    return topic_view(topic);
}

constexpr ControlEntry entries[] = {
    {"set_forum", set_forum}, {"create_topic", create_topic}, {"edit_topic", edit_topic}};

}  // namespace

std::span<const ControlEntry> topic_operations() {
    return entries;
}

}  // namespace telepot::lab
