// SPDX-License-Identifier: MIT
// Bots' accounts, their updates, queries to them.
#include "lab/arguments.hpp"
#include "lab/control/control_call.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

namespace {

json bots(ControlCall& call) {
    const auto lock = call.world.lock();
    json list = json::array();
    call.world.each_bot([&](BotRecord& bot) { list.push_back(bot_view(call.world, bot)); });
    return list;
}

json new_bot(ControlCall& call) {
    std::string token = call.text("token");
    if (!token.empty() && !well_formed_token(token)) {
        throw ControlError(400, "the token is malformed: it is a number, a colon, and letters, digits, _ and -",
                           "token");
    }
    std::int64_t id = 0;
    {
        const auto lock = call.world.lock();
        if (token.empty()) token = free_token(call.world);
        for (const json& person : call.args.value("start", json::array())) {
            const UserRecord* user = call.world.find_user(person.get<std::int64_t>());
            if (user == nullptr || user->is_bot()) {
                throw ControlError(400, "there is no person with id " + to_text(person), "start");
            }
        }
        id = call.world.add_bot(token, call.text("first_name"), call.text("username")).id;
        call.world.changed();
    }
    const Handles handles(call.lab);
    for (const json& person : call.args.value("start", json::array())) {
        handles.user(person.get<std::int64_t>()).start(handles.bot(id));
    }
    const auto lock = call.world.lock();
    return bot_view(call.world, *call.world.find_bot(id));
}

json bot(ControlCall& call) {
    call.bot();
    const auto lock = call.world.lock();
    return bot_view(call.world, *call.world.find_bot(call.integer("bot_id")));
}

json set_bot(ControlCall& call) {
    call.bot();
    const auto lock = call.world.lock();
    BotRecord& record = *call.world.find_bot(call.integer("bot_id"));
    json& settings = record.extra["settings"];
    for (const char* name : {"can_join_groups", "can_read_all_group_messages", "supports_inline_queries"}) {
        if (call.has(name)) settings[name] = call.args[name];
    }
    if (call.has("inline_placeholder")) settings["inline_query_placeholder"] = call.args["inline_placeholder"];
    record.sees_all_group_messages = call.flag("can_read_all_group_messages", record.sees_all_group_messages);
    call.world.note_user(record.id);
    return bot_view(call.world, record);
}

json inject(ControlCall& call) {
    call.bot();
    const json& update = call.args.at("update");
    const auto lock = call.world.lock();
    return json{{"update_id", call.world.push_raw_update(*call.world.find_bot(call.integer("bot_id")), update)}};
}

json set_next_update_id(ControlCall& call) {
    call.bot().set_next_update_id(call.integer("update_id"));
    return true;
}

json updates(ControlCall& call) {
    call.bot();
    const auto lock = call.world.lock();
    const std::int64_t bot_id = call.integer("bot_id");
    call.world.drop_expired(*call.world.find_bot(bot_id));
    const auto& notes = call.lab->control().hub().updates().notes();
    const auto limit = static_cast<std::size_t>(call.integer("limit", 1000));
    std::vector<const UpdateNote*> found;
    for (auto at = notes.rbegin(); at != notes.rend() && found.size() < limit; ++at) {
        const bool fits = at->bot_id == bot_id && (!call.has("after") || at->update_id > call.integer("after")) &&
                          (!call.has("state") || at->state == call.text("state")) &&
                          (!call.has("kind") || at->kind == call.text("kind"));
        if (fits) found.push_back(&*at);
    }
    json list = json::array();
    for (auto at = found.rbegin(); at != found.rend(); ++at) list.push_back(update_view(**at));
    return list;
}

json queries(ControlCall& call) {
    const auto lock = call.world.lock();
    json list = json::array();
    call.world.each_query([&](PendingQuery& query) {
        const bool open = !query.answered && query.expires_ms > call.world.clock().now_ms();
        const bool fits = (!call.has("open") || open == call.flag("open")) &&
                          (!call.has("bot_id") || query.bot_id == call.integer("bot_id")) &&
                          (!call.has("user_id") || query.user_id == call.integer("user_id")) &&
                          (!call.has("kind") || query.kind == call.text("kind"));
        if (fits) list.push_back(query_view(call.world, query));
    });
    return list;
}

json query(ControlCall& call) {
    const auto lock = call.world.lock();
    const PendingQuery* found = call.world.find_query(call.text("query_id"));
    if (found == nullptr) throw ControlError(404, "there is no query " + call.text("query_id"), "query_id");
    return query_view(call.world, *found);
}

constexpr ControlEntry entries[] = {
    {"bots", bots},       {"new_bot", new_bot}, {"bot", bot},
    {"set_bot", set_bot}, {"inject", inject},   {"set_next_update_id", set_next_update_id},
    {"updates", updates}, {"queries", queries}, {"query", query},
};

}  // namespace

std::span<const ControlEntry> bot_operations() {
    return entries;
}

}  // namespace telepot::lab
