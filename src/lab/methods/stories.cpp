// SPDX-License-Identifier: MIT
// Stories of accounts that bots are connected to, and posts that people suggest to channels.
#include <algorithm>
#include <array>

#include "lab/content/business.hpp"
#include "lab/content/media.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/facts.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

UserRecord& account(CallContext& call) {
    return *call.world.find_user(business_connection_with(call, "can_manage_stories").owner_id);
}

/// The Story object.
json story_object(const UserRecord& owner, std::int64_t id) {
    json chat{{"id", owner.id}, {"type", "private"}};
    for (const char* const name : {"first_name", "last_name", "username"}) {
        if (owner.profile.contains(name)) chat[name] = owner.profile[name];
    }
    return json{{"chat", std::move(chat)}, {"id", id}};
}

/// What a story shows, as it is kept: its medium, caption and areas.
json read_story(CallContext& call) {
    const json& content = call.arg("content");
    if (!content.is_object()) throw bad_request("object expected as story content");
    const std::string type = text_member(content, "type");
    json story = json::object();
    if (type == "photo") {
        story["photo"] = make_photo(call, text_member(content, "photo"));
    } else if (type == "video") {
        story["video"] = make_medium(call, "video", text_member(content, "video"), content);
    } else {
        throw bad_request("invalid story content type specified");
    }
    read_caption(call, call.args).put(story, "caption", "caption_entities");
    if (call.arg("areas").is_array()) story["areas"] = call.arg("areas");
    return story;
}

void require_period(CallContext& call, std::string_view list) {
    const facts::Enum* const known = facts::find_enum(list);
    const std::string period = std::to_string(call.integer("active_period"));
    if (known != nullptr && std::find(known->values.begin(), known->values.end(), period) == known->values.end()) {
        throw bad_request("STORY_PERIOD_INVALID");
    }
}

json& find_story(UserRecord& owner, std::int64_t id) {
    json& stories = owner.extra["stories"];
    const std::string key = std::to_string(id);
    if (!stories.is_object() || !stories.contains(key)) throw bad_request("STORY_ID_INVALID");
    return stories[key];
}

json keep_story(CallContext& call, UserRecord& owner, json story) {
    const std::int64_t id = owner.extra.value("last_story", std::int64_t{0}) + 1;
    owner.extra["last_story"] = id;
    story["until"] = call.world.clock().now() + call.integer("active_period");
    owner.extra["stories"][std::to_string(id)] = std::move(story);
    call.world.changed();
    return story_object(owner, id);
}

json post_story(CallContext& call) {
    json story = read_story(call);
    UserRecord& owner = account(call);
    require_period(call, "PostStoryActivePeriod");
    return keep_story(call, owner, std::move(story));
}

json repost_story(CallContext& call) {
    UserRecord& owner = account(call);
    require_period(call, "RepostStoryActivePeriod");
    UserRecord* const from = call.world.find_user(call.required_integer("from_chat_id"));
    if (from == nullptr) throw bad_request("chat not found");
    return keep_story(call, owner, find_story(*from, call.required_integer("from_story_id")));
}

json edit_story(CallContext& call) {
    json story = read_story(call);
    UserRecord& owner = account(call);
    const std::int64_t id = call.required_integer("story_id");
    json& kept = find_story(owner, id);
    story["until"] = kept["until"];
    kept = std::move(story);
    return story_object(owner, id);
}

json delete_story(CallContext& call) {
    UserRecord& owner = account(call);
    const std::int64_t id = call.required_integer("story_id");
    find_story(owner, id);
    owner.extra["stories"].erase(std::to_string(id));
    call.world.changed();
    return true;
}

/// The post that the call decides about; each is decided once.
json& pending_post(CallContext& call, ChatRecord& chat) {
    json* const message = call.world.find_message(chat, call.integer("message_id"));
    if (message == nullptr || !message->contains("suggested_post_info")) throw bad_request("suggested post not found");
    if ((*message)["suggested_post_info"]["state"] != "pending") throw bad_request("SUGGESTED_POST_NOT_PENDING");
    return *message;
}

/// Notes the decision in the post, and tells the chat.
void decide(CallContext& call, ChatRecord& chat, json& post, const char* state, const char* service, json what) {
    post["suggested_post_info"]["state"] = state;
    what["suggested_post_message"] = as_replied(post);
    json message{{service, std::move(what)}};
    message.update(sender_of(call, chat));
    call.world.post_message(chat, std::move(message));
}

json approve_suggested_post(CallContext& call) {
    ChatRecord& chat = call.chat_to_write();
    json& post = pending_post(call, chat);
    const std::int64_t now = call.world.clock().now();
    const json info = post["suggested_post_info"];
    json what{{"send_date", call.integer("send_date", info.value("send_date", now))}};
    if (info.contains("price")) what["price"] = info["price"];
    decide(call, chat, post, "approved", "suggested_post_approved", std::move(what));
    return true;
}

json decline_suggested_post(CallContext& call) {
    const std::string comment = read_line(call.args, "comment", 128, {}, "SUGGESTED_POST_COMMENT_TOO_LONG");
    ChatRecord& chat = call.chat_to_write();
    json& post = pending_post(call, chat);
    json what = json::object();
    if (!comment.empty()) what["comment"] = comment;
    decide(call, chat, post, "declined", "suggested_post_declined", std::move(what));
    return true;
}

constexpr std::array entries{
    MethodEntry{"postStory", post_story},
    MethodEntry{"repostStory", repost_story},
    MethodEntry{"editStory", edit_story},
    MethodEntry{"deleteStory", delete_story},
    MethodEntry{"approveSuggestedPost", approve_suggested_post},
    MethodEntry{"declineSuggestedPost", decline_suggested_post},
};

}  // namespace

std::span<const MethodEntry> story_methods() {
    return entries;
}

}  // namespace telepot::lab
