// SPDX-License-Identifier: MIT
// Server: the world's doors.
#include <algorithm>
#include <cctype>

#include "lab/api/support.hpp"
#include "lab/certificate.hpp"
#include "lab/control/control.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {

namespace {

WorldOptions world_options(const ServerOptions& options) {
    WorldOptions world;
    world.local_mode = options.local_mode;
    world.strict = options.strict;
    world.registered_only = options.registered_tokens_only;
    world.privacy_mode = options.privacy_mode;
    world.call_log_limit = options.call_log_limit;
    world.first_update_id = options.first_update_id;
    world.webhook_timeout = options.webhook_timeout;
    world.files_folder = std::string(options.files_folder);
    return world;
}

ListenOptions listen_options(const ServerOptions& options) {
    ListenOptions listen;
    listen.address = std::string(options.address);
    listen.port = options.port;
    listen.threads = options.threads;
    listen.tls = options.tls;
    listen.certificate_file = std::string(options.certificate_file);
    listen.key_file = std::string(options.key_file);
    listen.deliver_webhooks = options.deliver_webhooks;
    for (std::string_view rest = options.allowed_hosts; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        if (comma > 0) listen.allowed_hosts.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    listen.control_token = std::string(options.control_token);
    listen.web_folder = std::string(options.web_folder);
    listen.record = options.record;
    listen.telegram_limits = options.telegram_limits;
    return listen;
}

bool same_ignoring_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

bool fits(const CallRecord& record, std::string_view method) {
    return method.empty() || same_ignoring_case(record.method, method);
}

Call public_call(const CallRecord& record) {
    Call call;
    call.number = record.number;
    call.bot_id = record.bot_id;
    call.method = record.method;
    call.arguments = to_text(record.arguments);
    call.files = record.files;
    call.status = record.status;
    call.answer = record.answer;
    call.problems = record.problems;
    call.modelled = record.modelled;
    call.fault = record.fault;
    call.webhook_reply = record.webhook_reply;
    call.started = std::chrono::milliseconds(record.started_ms);
    call.finished = std::chrono::milliseconds(record.finished_ms);
    return call;
}

std::vector<Call> finished_calls(World& world, std::string_view method) {
    std::vector<Call> result;
    for (const CallRecord& record : world.calls().records()) {
        if (record.finished && fits(record, method)) result.push_back(public_call(record));
    }
    return result;
}

FaultKind private_kind(Fault::Kind kind) {
    static_assert(static_cast<int>(FaultKind::shuffle_updates) == static_cast<int>(Fault::Kind::shuffle_updates) &&
                  static_cast<int>(FaultKind::slow) == static_cast<int>(Fault::Kind::slow));
    return static_cast<FaultKind>(kind);
}

}  // namespace

Server::Server(ServerOptions options)
    : lab_(std::make_shared<Laboratory>(world_options(options), listen_options(options))) {
    lab_->start();
}

Server::~Server() {
    lab_->shut_down();
}

std::string Server::url() const {
    return lab_->url();
}
std::uint16_t Server::port() const {
    return lab_->port();
}
std::string Server::control_token() const {
    return lab_->control().token();
}
std::string Server::certificate_file() const {
    return lab_->certificate_file();
}
void Server::stop() {
    lab_->stop();
}
void Server::start() {
    lab_->start();
}
bool Server::running() const {
    return lab_->running();
}

// The world ----------------------------------------------------------------------------------------------------------

User Server::new_user(std::string_view first_name, std::string_view username, std::int64_t id) {
    json profile{{"first_name", std::string(first_name)}, {"language_code", "en"}};
    if (!username.empty()) profile["username"] = std::string(username);
    if (id != 0) profile["id"] = id;
    const auto lock = lab_->world.lock();
    return User(lab_, lab_->world.add_user(std::move(profile)).id);
}

User Server::new_user_json(std::string_view user_json) {
    json profile = parse_object(user_json, "a user");
    const auto lock = lab_->world.lock();
    return User(lab_, lab_->world.add_user(std::move(profile)).id);
}

BotAccount Server::bot(std::string_view token, std::string_view first_name, std::string_view username) {
    if (!well_formed_token(token)) refuse("the token is malformed");
    const auto lock = lab_->world.lock();
    const BotRecord& bot = lab_->world.add_bot(std::string(token), std::string(first_name), std::string(username));
    return BotAccount(lab_, bot.id);
}

BotAccount Server::new_bot(std::string_view first_name, std::string_view username) {
    std::string token;
    {
        const auto lock = lab_->world.lock();
        token = free_token(lab_->world);
    }
    return bot(token, first_name, username);
}

Chat Server::new_group(const User& creator, std::string_view title) {
    const auto lock = lab_->world.lock();
    user_record(lab_->world, creator.id());
    return Chat(lab_, lab_->world.add_chat("group", std::string(title), creator.id()).id);
}

Chat Server::new_supergroup(const User& creator, std::string_view title, std::string_view username) {
    json info = json::object();
    if (!username.empty()) info["username"] = std::string(username);
    const auto lock = lab_->world.lock();
    user_record(lab_->world, creator.id());
    return Chat(lab_, lab_->world.add_chat("supergroup", std::string(title), creator.id(), std::move(info)).id);
}

Chat Server::new_channel(const User& creator, std::string_view title, std::string_view username) {
    json info = json::object();
    if (!username.empty()) info["username"] = std::string(username);
    const auto lock = lab_->world.lock();
    user_record(lab_->world, creator.id());
    return Chat(lab_, lab_->world.add_chat("channel", std::string(title), creator.id(), std::move(info)).id);
}

std::optional<User> Server::find_user(std::int64_t id) {
    const auto lock = lab_->world.lock();
    if (lab_->world.find_user(id) == nullptr) return std::nullopt;
    return User(lab_, id);
}

std::optional<Chat> Server::find_chat(std::int64_t id) {
    const auto lock = lab_->world.lock();
    if (id > 0 || lab_->world.find_chat(0, id) == nullptr) return std::nullopt;
    return Chat(lab_, id);
}

void Server::advance_clock(std::chrono::milliseconds by) {
    const auto lock = lab_->world.lock();
    lab_->world.advance_clock(by);
}

// What the bots did --------------------------------------------------------------------------------------------------

std::vector<Call> Server::calls(std::string_view method) const {
    const auto lock = lab_->world.lock();
    std::vector<Call> result;
    for (const CallRecord& record : lab_->world.calls().records()) {
        if (fits(record, method)) result.push_back(public_call(record));
    }
    return result;
}

void Server::clear_calls() {
    const auto lock = lab_->world.lock();
    lab_->world.calls().clear();
}

Call Server::wait_for_call(std::string_view method, std::chrono::milliseconds timeout) {
    World& world = lab_->world;
    auto lock = world.lock();
    std::uint64_t& seen = lab_->waited_calls[to_lower(method)];
    const CallRecord* found = nullptr;
    const auto look = [&] {
        for (const CallRecord& record : world.calls().records()) {
            if (found == nullptr && record.finished && record.number > seen && fits(record, method)) found = &record;
        }
        return found != nullptr;
    };
    wait_or_throw(world, lock, timeout, look, "a call of " + std::string(method));
    seen = found->number;
    return public_call(*found);
}

std::vector<Call> Server::wait_for_calls(std::string_view method, std::size_t count,
                                         std::chrono::milliseconds timeout) {
    World& world = lab_->world;
    auto lock = world.lock();
    const auto enough = [&] {
        const auto& records = world.calls().records();
        const auto there = std::count_if(records.begin(), records.end(), [&](const CallRecord& record) {
            return record.finished && fits(record, method);
        });
        return static_cast<std::size_t>(there) >= count;
    };
    wait_or_throw(world, lock, timeout, enough, std::to_string(count) + " calls of " + std::string(method));
    return finished_calls(world, method);
}

bool Server::wait_until(const std::function<bool()>& condition, std::chrono::milliseconds timeout) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    while (!condition()) {
        const auto now = std::chrono::steady_clock::now();
        if (now >= deadline) return false;
        // A change between the question and the waiting isn't noticed: hence never for long.
        auto lock = lab_->world.lock();
        lab_->world.wait_until(lock, std::min(deadline, now + std::chrono::milliseconds(20)), [] { return false; });
    }
    return true;
}

// Faults -------------------------------------------------------------------------------------------------------------

std::uint64_t Server::inject_fault(Fault fault) {
    FaultPlan plan;
    plan.kind = private_kind(fault.kind);
    plan.method = std::string(fault.method);
    plan.remaining = fault.times <= 0 ? -1 : fault.times;
    plan.retry_after = fault.retry_after;
    plan.delay = fault.delay;
    const auto lock = lab_->world.lock();
    const std::uint64_t number = lab_->world.faults().add(std::move(plan));
    lab_->world.note_fault(number);
    return number;
}

void Server::remove_fault(std::uint64_t number) {
    const auto lock = lab_->world.lock();
    lab_->world.faults().remove(number);
    lab_->world.note_fault(number);
}

void Server::clear_faults() {
    const auto lock = lab_->world.lock();
    lab_->world.faults().clear();
}

std::size_t Server::fault_hits(std::uint64_t number) const {
    const auto lock = lab_->world.lock();
    return static_cast<std::size_t>(lab_->world.faults().hits(number));
}

void write_self_signed_certificate(const std::string& certificate_file, const std::string& key_file,
                                   const std::vector<std::string>& hosts) {
    write_self_signed(certificate_file, key_file, hosts);
}

}  // namespace telepot::lab
