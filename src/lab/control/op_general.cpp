// SPDX-License-Identifier: MIT
// The server itself: settings, the whole world, clock, files.
#include "lab/control/contract.hpp"
#include "lab/control/control_call.hpp"
#include "lab/control/views.hpp"
#include "lab/facts.hpp"

namespace telepot::lab {

json settings_view(Laboratory& laboratory) {
    constexpr std::int64_t megabyte = 1024 * 1024;
    const WorldOptions& world = laboratory.world.options();
    const ListenOptions& listen = laboratory.listen();
    return json{{"strict", world.strict},
                {"local_mode", world.local_mode},
                {"registered_tokens_only", world.registered_only},
                {"privacy_mode", world.privacy_mode},
                {"call_log_limit", world.call_log_limit},
                {"first_update_id", world.first_update_id},
                {"deliver_webhooks", listen.deliver_webhooks},
                {"webhook_timeout_ms", world.webhook_timeout.count()},
                {"url", laboratory.url()},
                {"tls", listen.tls},
                {"address", listen.address},
                {"port", laboratory.port()},
                {"allowed_hosts", listen.allowed_hosts},
                {"token_required", !laboratory.control().token().empty()},
                {"bot_api_version", std::string(facts::api_version())},
                {"event_buffer", Hub::max_events},
                {"max_upload", (world.local_mode ? 2000 : 50) * megabyte}};
}

namespace {

json index(ControlCall& /*call*/) {
    json list = json::array();
    for (const ContractOperation& operation : Contract::get().operations()) {
        list.push_back({{"operation_id", operation.id},
                        {"verb", operation.verb},
                        {"path", operation.path},
                        {"summary", operation.summary}});
    }
    return json{{"operations", std::move(list)}};
}

json health(ControlCall& call) {
    return json{{"version", std::string(TELEPOT_VERSION)},
                {"bot_api_version", std::string(facts::api_version())},
                {"url", call.lab->url()},
                {"now_ms", call.world.clock().now_ms()}};
}

void openapi(ControlCall& /*call*/, const net::Responder& responder) {
    net::ServerResponse response(200, "application/json", std::string(Contract::get().text()));
    response.headers.add("X-Content-Type-Options", "nosniff");
    responder.respond(std::move(response));
}

json settings(ControlCall& call) {
    return settings_view(*call.lab);
}

json dialogs(World& world) {
    json list = json::array();
    world.each_chat([&](ChatRecord& chat) {
        if (!chat.is_private()) return;
        const UserRecord* user = world.find_user(chat.id);
        list.push_back({{"bot_id", chat.bot_id},
                        {"user_id", chat.id},
                        {"message_count", chat.messages.size()},
                        {"started", user != nullptr && user->started.contains(chat.bot_id)},
                        {"blocked", user != nullptr && user->blocked.contains(chat.bot_id)},
                        {"last_message", last_message_view(world, chat)}});
    });
    return list;
}

json world(ControlCall& call) {
    json all{{"settings", settings_view(*call.lab)}};
    const auto lock = call.world.lock();
    call.lab->control().hub().flush();
    for (const char* list : {"people", "bots", "chats", "queries", "faults"}) all[list] = json::array();
    call.world.each_user([&](UserRecord& user) {
        if (!user.is_bot()) all["people"].push_back(person_view(user));
    });
    call.world.each_bot([&](BotRecord& bot) { all["bots"].push_back(bot_view(call.world, bot)); });
    call.world.each_chat([&](ChatRecord& chat) {
        if (!chat.is_private()) all["chats"].push_back(chat_view(call.world, chat));
    });
    call.world.each_query([&](PendingQuery& query) {
        if (!query.answered && query.expires_ms > call.world.clock().now_ms()) {
            all["queries"].push_back(query_view(call.world, query));
        }
    });
    for (const FaultPlan& fault : call.world.faults().plans()) all["faults"].push_back(fault_view(fault));
    all["dialogs"] = dialogs(call.world);
    all["clock"] = clock_view(call.world);
    all["last_event_id"] = call.lab->control().hub().last_id();
    all["last_call"] = call.world.calls().last();
    return all;
}

json reset(ControlCall& call) {
    const auto lock = call.world.lock();
    call.lab->waited_calls.clear();
    call.world.clear(call.flag("bots"));
    return true;
}

json snapshot(ControlCall& call) {
    const auto lock = call.world.lock();
    return call.world.save();
}

json restore(ControlCall& call) {
    const auto lock = call.world.lock();
    call.lab->waited_calls.clear();
    call.world.load(call.args.at("snapshot"));
    return true;
}

json clock(ControlCall& call) {
    const auto lock = call.world.lock();
    return clock_view(call.world);
}

json advance_clock(ControlCall& call) {
    // A hundred years: what comes after that is a mistake, and would end the numbers.
    constexpr double most = 100.0 * 365 * 86'400 * 1000;
    const double wanted = static_cast<double>(call.integer("ms")) + call.number("seconds") * 1000;
    if (wanted > most) throw ControlError(400, "the clock is moved by at most 100 years", "ms");
    const auto lock = call.world.lock();
    call.world.advance_clock(std::chrono::milliseconds(static_cast<std::int64_t>(wanted)));
    return clock_view(call.world);
}

bool is_harmless(const std::string& type) {
    if (type == "image/svg+xml") return false;
    return type.starts_with("image/") || type.starts_with("audio/") || type.starts_with("video/");
}

std::string quoted_name(const std::string& name) {
    std::string out;
    for (const char c : name) {
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20) out += c;
    }
    return out;
}

void file(ControlCall& call, const net::Responder& responder) {
    const std::string id = call.text("file_id");
    const auto lock = call.world.lock();
    const StoredFile* stored = call.world.files().find(id);
    if (stored == nullptr) throw ControlError(404, "there is no file with file_id " + id, "file_id");
    net::ServerResponse response =
        net::ServerResponse::file(call.world.files().absolute_path(*stored).string(),
                                  stored->mime_type.empty() ? "application/octet-stream" : stored->mime_type);
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Cross-Origin-Resource-Policy", "same-origin");
    // Whoever sent it may have made it a page: it must not run as one of this server's.
    response.headers.add("Content-Security-Policy", "sandbox; default-src 'none'; media-src 'self'; img-src 'self'");
    const std::string disposition = is_harmless(stored->mime_type) ? "inline" : "attachment";
    response.headers.add("Content-Disposition", disposition + "; filename=\"" + quoted_name(stored->file_name) + '"');
    responder.respond(std::move(response));
}

constexpr ControlEntry entries[] = {
    {"index", index},
    {"health", health},
    {"openapi", nullptr, openapi},
    {"settings", settings},
    {"world", world},
    {"reset", reset},
    {"snapshot", snapshot},
    {"restore", restore},
    {"clock", clock},
    {"advance_clock", advance_clock},
    {"file", nullptr, file},
};

}  // namespace

std::span<const ControlEntry> general_operations() {
    return entries;
}

}  // namespace telepot::lab
