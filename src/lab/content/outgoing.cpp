// SPDX-License-Identifier: MIT
#include "lab/content/outgoing.hpp"

#include "lab/content/business.hpp"
#include "lab/content/reply.hpp"
#include "lab/content/rights.hpp"
#include "lab/content/text_argument.hpp"

namespace telepot::lab {
namespace {

/// The callback query that an ephemeral message answers; nullptr if the call names none.
PendingQuery* answered_query(CallContext& call) {
    const json& parameters = call.arg("ephemeral_message_parameters");
    const std::string id = text_member(parameters.is_object() ? parameters : json::object(), "callback_query_id");
    if (id.empty()) return nullptr;
    PendingQuery* const query = call.world.find_query(id);
    // It may have been answered: that takes nothing away.
    if (query == nullptr || query->kind != "callback_query" || query->bot_id != call.bot.id ||
        query->expires_ms <= call.world.clock().now_ms()) {
        throw bad_request("query is too old and response timeout expired or query ID is invalid");
    }
    return query;
}

ChatRecord& target(CallContext& call) {
    PendingQuery* const query = call.has("chat_id") ? nullptr : answered_query(call);
    if (query != nullptr) {
        ChatRecord* const chat = call.world.find_chat(query->chat_bot_id, query->chat_id);
        if (chat == nullptr) throw bad_request("chat not found");
        if (!call.world.is_of_people(*chat)) call.require_writable(*chat);
        return *chat;
    }
    if (!call.has("business_connection_id")) return call.chat_to_write();
    // The bot writes as the account's owner: whether the user talks to the bot doesn't matter.
    return business_chat(call, business_connection_with(call, "can_reply"));
}

bool topic_exists(const ChatRecord& chat, std::int64_t thread) {
    const auto topics = chat.extra.find("topics");
    return topics != chat.extra.end() && topics->contains(std::to_string(thread));
}

}  // namespace

Outgoing::Outgoing(CallContext& call, const Posting& posting, json content)
    : call_{call}, markup_{read_reply_markup(call)}, chat_{target(call)}, message_(std::move(content)) {
    if (!call.has("business_connection_id")) require_posting(call, chat_, posting.permission, posting.what);
}

json sender_of(CallContext& call, const ChatRecord& chat) {
    if (!chat.is_channel()) return json{{"from", call.world.profile(call.bot)}};
    json out{{"sender_chat", chat.brief()}};
    if (chat.extra.value("sign_messages", false)) {
        out["author_signature"] = call.world.profile(call.bot).value("first_name", "");
    }
    return out;
}

void Outgoing::put_sender() {
    message_.update(sender_of(call_, chat_));
    if (call_.world.is_of_people(chat_)) {
        message_["from"] = call_.world.find_user(chat_.bot_id)->profile;
        message_["business_connection_id"] = call_.arg("business_connection_id");
        message_["sender_business_bot"] = call_.world.profile(call_.bot);
    }
}

void Outgoing::put_thread() {
    const std::int64_t thread = call_.integer("message_thread_id");
    if (thread == 0) return;
    if (topic_exists(chat_, thread)) {
        if (chat_.extra["topics"][std::to_string(thread)].value("is_closed", false) &&
            !has_right(call_.world, chat_, call_.bot.id, "can_manage_topics")) {
            throw bad_request("TOPIC_CLOSED");
        }
        message_["is_topic_message"] = true;
    } else if (!chat_.is_private() && call_.world.find_message(chat_, thread) == nullptr) {
        throw bad_request("message thread not found");
    }
    message_["message_thread_id"] = thread;
}

void Outgoing::put_reply() {
    put_reply_parameters(call_, chat_, message_);
    const auto replied = message_.find("reply_to_message");
    if (replied == message_.end() || message_.contains("message_thread_id")) return;
    if (replied->value("is_topic_message", false)) {
        message_["message_thread_id"] = (*replied)["message_thread_id"];
        message_["is_topic_message"] = true;
    }
}

void Outgoing::put_options() {
    if (call_.flag("protect_content")) message_["has_protected_content"] = true;
    if (call_.has("message_effect_id") && chat_.is_private()) message_["effect_id"] = call_.arg("message_effect_id");
    if (call_.has("direct_messages_topic_id")) {
        message_["direct_messages_topic"] = {{"topic_id", call_.integer("direct_messages_topic_id")}};
    }
    if (const json& post = call_.arg("suggested_post_parameters"); post.is_object()) {
        json info = post;
        info["state"] = "pending";
        message_["suggested_post_info"] = std::move(info);
    }
    if (!markup_.inline_keyboard.is_null()) message_["reply_markup"] = markup_.inline_keyboard;
    // The reply keyboard that users see now; it is not a part of the message.
    if (markup_.other.is_null()) return;
    chat_.extra["keyboard"] = markup_.other;
    chat_.extra["keyboard_message_id"] = chat_.next_message_id;
}

json Outgoing::send() {
    put_sender();
    put_thread();
    put_reply();
    put_options();
    if (call_.arg("ephemeral_message_parameters").is_object()) return send_ephemeral();
    return call_.world.post_message(chat_, std::move(message_));
}

json Outgoing::send_ephemeral() {
    const json& parameters = call_.arg("ephemeral_message_parameters");
    const PendingQuery* const query = answered_query(call_);
    const auto receiver = query != nullptr ? query->user_id : parameters.value("receiver_user_id", std::int64_t{0});
    const UserRecord* const user = call_.world.find_user(receiver);
    if (user == nullptr) throw bad_request("user not found");
    const std::int64_t id = call_.world.new_number();
    message_["ephemeral_message_id"] = id;
    message_["message_id"] = 0;
    message_["date"] = call_.world.clock().now();
    message_["chat"] = chat_.brief();
    message_["receiver_user"] = user->profile;
    chat_.extra["ephemeral"][std::to_string(receiver) + ":" + std::to_string(id)] = message_;
    call_.world.note_ephemeral(chat_, std::to_string(receiver) + ":" + std::to_string(id), Observer::Change::posted);
    return message_;
}

json send_content(CallContext& call, const Posting& posting, json content) {
    return Outgoing{call, posting, std::move(content)}.send();
}

json as_replied(json message) {
    message.erase("reply_to_message");
    return message;
}

}  // namespace telepot::lab
