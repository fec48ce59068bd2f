// SPDX-License-Identifier: MIT
// Messages, people, queries, calls, updates, faults.
#include "lab/control/views.hpp"

#include "lab/api/support.hpp"
#include "lab/control/update_log.hpp"

namespace telepot::lab {

namespace {

json reactions_of(const ChatRecord& chat, std::int64_t message_id) {
    json list = json::array();
    const auto all = chat.extra.find("reactions");
    if (all == chat.extra.end()) return list;
    const auto of_message = all->find(std::to_string(message_id));
    if (of_message == all->end()) return list;
    for (const auto& [who, reaction] : of_message->items()) {
        if (reaction.is_array() && !reaction.empty()) {
            list.push_back({{"user_id", std::stoll(who)}, {"reaction", reaction}});
        }
    }
    return list;
}

json message_base(const ChatRecord& chat, const json& whole) {
    std::int64_t from = 0;
    if (whole.contains("from")) from = whole["from"].value("id", std::int64_t{0});
    return json{{"bot_id", chat.bot_id},
                {"chat_id", chat.id},
                {"message_id", whole["message_id"]},
                {"from_id", from},
                {"text", whole.value("text", whole.value("caption", std::string()))},
                {"message", whole}};
}

}  // namespace

json message_view(World& world, const ChatRecord& chat, const json& message) {
    json view = message_base(chat, whole_message(world, chat, message));
    const std::int64_t id = message["message_id"].get<std::int64_t>();
    view["pinned"] = std::find(chat.pinned.begin(), chat.pinned.end(), id) != chat.pinned.end();
    view["ephemeral"] = false;
    view["reactions"] = reactions_of(chat, id);
    return view;
}

json ephemeral_view(World& /*world*/, const ChatRecord& chat, const json& message) {
    json view = message_base(chat, message);
    view["pinned"] = false;
    view["ephemeral"] = true;
    view["reactions"] = json::array();
    view["ephemeral_message_id"] = message.value("ephemeral_message_id", std::int64_t{0});
    view["receiver_id"] = message.value("receiver_user", json::object()).value("id", std::int64_t{0});
    return view;
}

json last_message_view(World& world, const ChatRecord& chat) {
    if (chat.messages.empty()) return nullptr;
    return message_view(world, chat, chat.messages.rbegin()->second);
}

json person_view(const UserRecord& user) {
    const auto text = [&user](const char* name) { return user.profile.value(name, std::string()); };
    return json{{"id", user.id},
                {"first_name", text("first_name")},
                {"last_name", text("last_name")},
                {"username", text("username")},
                {"language_code", text("language_code")},
                {"is_premium", user.profile.value("is_premium", false)},
                {"user", user.profile},
                {"deactivated", user.deactivated},
                {"started", user.started},
                {"blocked", user.blocked},
                {"unread", user.arrivals.size()}};
}

json query_view(World& world, const PendingQuery& query) {
    const bool expired = query.expires_ms <= world.clock().now_ms();
    json answer = query.answer;
    // What each result becomes is ours, not the bot's.
    if (answer.is_object()) answer.erase("contents");
    return json{{"id", query.id},
                {"kind", query.kind},
                {"bot_id", query.bot_id},
                {"user_id", query.user_id},
                {"query", query.query},
                {"bot_side", query.chat_bot_id},
                {"chat_id", query.chat_id},
                {"expires_ms", query.expires_ms},
                {"expired", expired},
                {"answered", query.answered},
                {"answer", query.answered ? answer : json()}};
}

json call_view(const CallRecord& call) {
    json files = json::array();
    for (const auto& [part, name] : call.files) files.push_back({{"part", part}, {"file_name", name}});
    const json answer = json::parse(call.answer, nullptr, false);
    const bool is_answer = answer.is_object();
    return json{{"number", call.number},
                {"bot_id", call.bot_id},
                {"method", call.method},
                {"arguments", call.arguments},
                {"files", std::move(files)},
                {"finished", call.finished},
                {"status", call.status},
                {"answer", call.answer},
                {"result", is_answer ? answer.value("result", json()) : json()},
                {"description", is_answer && !answer.value("ok", true) ? answer.value("description", "") : ""},
                {"problems", call.problems},
                {"modelled", call.modelled},
                {"fault", call.fault},
                {"webhook_reply", call.webhook_reply},
                {"after_update_id", call.after_update_id},
                {"started_ms", call.started_ms},
                {"finished_ms", call.finished_ms},
                {"duration_us", call.duration_us}};
}

json update_view(const UpdateNote& note) {
    return json{{"update_id", note.update_id},
                {"bot_id", note.bot_id},
                {"kind", note.kind},
                {"update", json::parse(*note.text, nullptr, false)},
                {"state", note.state},
                {"queued_ms", note.queued_ms},
                {"delivered_ms", note.delivered_ms},
                {"deliveries", note.deliveries},
                {"via", note.via},
                {"call", note.call}};
}

json fault_view(const FaultPlan& fault) {
    return json{{"number", fault.id},
                {"kind", std::string(name_of(fault.kind))},
                {"method", fault.method},
                {"times_left", fault.remaining},
                {"retry_after", fault.retry_after},
                {"delay_ms", fault.delay.count()},
                {"hits", fault.hits}};
}

json clock_view(World& world) {
    return json{{"now_ms", world.clock().now_ms()}, {"offset_ms", world.clock().offset_ms()}};
}

}  // namespace telepot::lab
