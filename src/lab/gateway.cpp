// SPDX-License-Identifier: MIT
// From an HTTP request to a method and back.

#include "lab/api/support.hpp"
#include "lab/control/control.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/laboratory.hpp"
#include "lab/limits.hpp"
#include "lab/old_names.hpp"
#include "lab/plausible.hpp"
#include "lab/reading.hpp"
#include "lab/validator.hpp"

namespace telepot::lab {

namespace {

constexpr const char* json_type = "application/json";

net::ServerResponse bad_gateway_response() {
    return net::ServerResponse(502, "text/html",
                               "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
                               "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n"
                               "</body>\r\n</html>\r\n");
}

/// The way back of one call: writes the log and sends the answer, in whatever state a fault leaves it.
class CallAnswer final : public Completion, public std::enable_shared_from_this<CallAnswer> {
public:
    CallAnswer(const std::shared_ptr<Laboratory>& laboratory, net::Responder responder, std::uint64_t number)
        : laboratory_(laboratory), responder_(std::move(responder)), number_(number) {}

    void set_fault(FaultPlan fault) { fault_ = std::move(fault); }
    void set_description(std::string description) { description_ = std::move(description); }

    void succeed(std::string result_text) override {
        finish(net::ServerResponse(200, json_type, success_envelope_text(result_text, description_)));
    }
    void fail(const ApiError& error) override { finish(error_response(error)); }
    void finish(net::ServerResponse response);
    void on_disconnect(std::function<void(World&)> callback) override;
    void after(std::chrono::milliseconds delay, std::function<void(World&)> callback) override;

private:
    void log(int status, const std::string& answer);
    void send(net::ServerResponse response);

    std::weak_ptr<Laboratory> laboratory_;
    net::Responder responder_;
    std::uint64_t number_;
    FaultPlan fault_;
    std::string description_;
    bool finished_ = false;
};

void CallAnswer::log(int status, const std::string& answer) {
    const auto alive = laboratory_.lock();
    CallRecord* record = alive ? alive->world.calls().find(number_) : nullptr;
    if (record == nullptr) return;
    record->status = status;
    record->answer = answer;
    record->finished = true;
    record->finished_ms = alive->world.clock().now_ms();
    record->duration_us =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - record->began).count();
    alive->world.note_call(number_);
}

void CallAnswer::finish(net::ServerResponse response) {
    if (std::exchange(finished_, true)) return;
    send(std::move(response));
}

void CallAnswer::send(net::ServerResponse response) {
    if (fault_.id == 0) {
        log(response.status, response.body);
        return responder_.respond(std::move(response));
    }
    switch (fault_.kind) {
        case FaultKind::drop_after_processing: log(0, response.body); return responder_.drop();
        case FaultKind::drop_mid_answer: {
            log(response.status, response.body);
            const std::size_t half = response.body.size() / 2;
            return responder_.respond_truncated(std::move(response), half);
        }
        case FaultKind::garbage:
            log(200, response.body);
            return responder_.respond(net::ServerResponse(200, json_type, "}{ \x01\xff this is not JSON <"));
        case FaultKind::slow: {
            const auto alive = laboratory_.lock();
            if (!alive) return;
            log(response.status, response.body);
            alive->timers.after(fault_.delay,
                                [responder = responder_, late = std::move(response)] { responder.respond(late); });
            return;
        }
        default: log(response.status, response.body); return responder_.respond(std::move(response));
    }
}

void CallAnswer::on_disconnect(std::function<void(World&)> callback) {
    responder_.on_disconnect([weak = laboratory_, me = shared_from_this(), held = std::move(callback)] {
        const auto alive = weak.lock();
        if (!alive) return;
        const auto lock = alive->world.lock();
        held(alive->world);
        if (!std::exchange(me->finished_, true)) me->log(0, "");
    });
}

void CallAnswer::after(std::chrono::milliseconds delay, std::function<void(World&)> callback) {
    const auto alive = laboratory_.lock();
    if (!alive) return;
    alive->timers.after(delay, [weak = laboratory_, held = std::move(callback)] {
        const auto present = weak.lock();
        if (!present) return;
        const auto lock = present->world.lock();
        held(present->world);
    });
}

void everybody_starts(World& world, const BotRecord& bot) {
    world.each_user([&](const UserRecord& user) {
        if (user.is_bot() || user.deactivated) return;
        json content;
        put_text(content, "/start", "text", "entities");
        post_as_user(world, user.id, 0, bot.id, std::move(content), {});
    });
}

/// The bot of a token, made on first use if the rules allow that; `start`: people press START for a new one.
BotRecord& bot_of(World& world, const std::string& token, bool start) {
    if (!well_formed_token(token)) throw ApiError(401, "Unauthorized: invalid token specified");
    BotRecord* bot = world.find_bot(token);
    if (bot == nullptr) {
        const std::int64_t id = std::stoll(token);
        if (world.options().registered_only || world.find_bot(id) != nullptr || world.find_user(id) != nullptr) {
            throw ApiError(401, "Unauthorized");
        }
        bot = &world.add_bot(token);
        if (start) everybody_starts(world, *bot);
    }
    return *bot;
}

void serve_file(Laboratory& laboratory, const Route& route, const net::Responder& responder) {
    World& world = laboratory.world;
    const auto lock = world.lock();
    bot_of(world, route.token, false);
    const StoredFile* file = world.files().find_path(route.file_path);
    if (file == nullptr || world.options().local_mode) throw ApiError(404, "Not Found");
    responder.respond(net::ServerResponse::file(world.files().absolute_path(*file).string()));
}

/// What a fault does before the call is carried out. True if that was the answer.
bool answer_by_fault(const FaultPlan& fault, CallAnswer& answer) {
    switch (fault.kind) {
        case FaultKind::too_many_requests: answer.fail(too_many_requests(fault.retry_after)); return true;
        case FaultKind::internal_error: answer.fail(ApiError(500, "Internal Server Error")); return true;
        case FaultKind::bad_gateway: answer.finish(bad_gateway_response()); return true;
        default: return false;
    }
}

/// In strict mode any problem fails the call. A parameter that is missing altogether has the real server's words, and
/// is left to it.
void require_no_problems(const World& world, const std::vector<Problem>& problems) {
    if (!world.options().strict) return;
    std::string text;
    for (const Problem& problem : problems) {
        const bool missing_parameter =
            problem.kind == Problem::Kind::missing && problem.path.find_first_of(".[") == std::string::npos;
        if (!missing_parameter) text += (text.empty() ? "" : "; ") + problem.text;
    }
    if (!text.empty()) throw bad_request(text);
}

void note_problems(CallRecord& record, const Arguments& arguments, const std::vector<Problem>& problems) {
    record.problems = arguments.problems;
    for (const Problem& problem : problems) record.problems.push_back(problem.text);
}

/// The laboratory's own answers have to be as the API says.
void check_result(CallRecord& record, const facts::Method& method, const json& result) {
    for (const Problem& problem : check_answer(method.returns, result)) {
        record.problems.push_back("laboratory: " + problem.text);
    }
}

/// Throws 429 if the call sends more messages than Telegram lets through.
void require_within_limits(Laboratory& laboratory, CallContext& context) {
    if (laboratory.limits() == nullptr || !context.has("chat_id")) return;
    const ChatRecord& chat = context.chat();
    const int wait = laboratory.limits()->count(context.bot.id, context.method.name, chat.id, context.args,
                                                laboratory.world.clock().now_ms());
    if (wait > 0) throw too_many_requests(wait);
}

void run_method(Laboratory& laboratory, BotRecord& bot, const facts::Method& method, Arguments& arguments,
                CallRecord& record, const std::shared_ptr<CallAnswer>& answer) {
    World& world = laboratory.world;
    std::vector<Problem> problems;
    typed_arguments(method, arguments, problems);
    note_problems(record, arguments, problems);
    require_no_problems(world, problems);
    honour_old_names(method.name, arguments);
    json typed = read_arguments(method, arguments);
    if (bot.logged_out_until > world.clock().now()) throw ApiError(400, "Logged out");
    CallContext context(world, bot, method, arguments, std::move(typed), record);
    const MethodEntry* entry = find_method_entry(method.name);
    if (entry == nullptr || world.options().strict) require_parameters(method, context.args);
    require_within_limits(laboratory, context);
    if (entry != nullptr && entry->run_late != nullptr) return entry->run_late(context, answer);
    record.modelled = entry != nullptr;
    const json result = entry != nullptr ? entry->run(context) : plausible(context, method.returns);
    check_result(record, method, result);
    answer->set_description(context.description);
    answer->succeed(to_text(result));
}

CallRecord& begin_record(World& world, BotRecord& bot, const std::string& method, const Arguments& arguments) {
    CallRecord& record = world.calls().add();
    record.bot_id = bot.id;
    record.method = method;
    record.arguments = arguments.values;
    record.arguments.erase("method");
    for (const auto& [name, file] : arguments.files) record.files.emplace_back(name, file.file_name);
    record.started_ms = bot.last_call_ms = world.clock().now_ms();
    record.after_update_id = bot.last_given_update;
    world.note_call(record.number);
    return record;
}

/// The arguments of a request; ill-formed ones are an error that the call is answered with.
struct Reading {
    explicit Reading(const net::ServerRequest& request) {
        try {
            arguments = parse_arguments(request);
        } catch (const ApiError& error) {
            unreadable = error;
        }
    }
    /// The method that the argument of this name asks for; empty if there is none.
    std::string method() const {
        if (!arguments.values.contains("method")) return {};
        const json& given = arguments.values["method"];
        return given.is_string() ? given.get<std::string>() : to_text(given);
    }

    Arguments arguments;
    std::optional<ApiError> unreadable;
};

/// Carries out a call under the world's lock, with whatever fault is planned for it.
void dispatch(Laboratory& laboratory, BotRecord& bot, const std::string& name, Reading& reading, CallRecord& record,
              const std::shared_ptr<CallAnswer>& answer) {
    World& world = laboratory.world;
    try {
        if (const auto fault = world.faults().take(FaultStage::answering, to_lower(name))) {
            record.fault = name_of(fault->kind);
            world.note_fault(fault->id);
            if (answer_by_fault(*fault, *answer)) return;
            answer->set_fault(*fault);
        }
        if (reading.unreadable) throw ApiError(*reading.unreadable);
        const facts::Method* method = facts::find_method(name);
        if (method == nullptr) throw ApiError(404, "Not Found: method not found");
        run_method(laboratory, bot, *method, reading.arguments, record, answer);
    } catch (const ApiError& error) {
        answer->fail(error);
    } catch (const std::exception& error) {
        record.problems.push_back(std::string("laboratory: ") + error.what());
        answer->fail(ApiError(500, "Internal Server Error"));
    }
}

std::string spelling(const std::string& name) {
    const facts::Method* method = facts::find_method(name);
    return method != nullptr ? std::string(method->name) : name;
}

void serve_call(const std::shared_ptr<Laboratory>& laboratory, const Route& route, const net::ServerRequest& request,
                const net::Responder& responder) {
    if (request.method != "GET" && request.method != "POST") throw ApiError(405, "Method Not Allowed");
    World& world = laboratory->world;
    // Reading the arguments of a large upload takes time: done without the lock.
    Reading reading(request);
    const std::string name = todays_method(route.method.empty() ? reading.method() : route.method);
    const auto lock = world.lock();
    BotRecord& bot = bot_of(world, route.token, laboratory->listen().start_new_bots);
    CallRecord& record = begin_record(world, bot, spelling(name), reading.arguments);
    dispatch(*laboratory, bot, name, reading, record,
             std::make_shared<CallAnswer>(laboratory, responder, record.number));
}

/// What may not be called in the answer to an update.
bool barred_from_replies(const std::string& name) {
    const std::string small = to_lower(name);
    return small.substr(0, 3) == "get" || small == "setwebhook" || small == "deletewebhook" || small == "close" ||
           small == "logout";
}

}  // namespace

net::ServerResponse error_response(const ApiError& error) {
    net::ServerResponse response(error.code, json_type, error_envelope(error));
    if (error.code == 429 && error.parameters.contains("retry_after")) {
        response.headers.add("Retry-After", to_text(error.parameters["retry_after"]));
    }
    return response;
}

void execute_reply(const std::shared_ptr<Laboratory>& laboratory, std::int64_t bot_id, const std::string& content_type,
                   std::string body) {
    net::ServerRequest request;
    request.method = "POST";
    request.headers.add("Content-Type", content_type);
    request.body = std::move(body);
    Reading reading(request);
    const std::string name = todays_method(reading.method());
    if (name.empty()) return;
    World& world = laboratory->world;
    const auto lock = world.lock();
    BotRecord& bot = *world.find_bot(bot_id);
    CallRecord& record = begin_record(world, bot, spelling(name), reading.arguments);
    record.webhook_reply = true;
    const net::Responder nobody({}, 0);
    const auto answer = std::make_shared<CallAnswer>(laboratory, nobody, record.number);
    if (barred_from_replies(name)) {
        record.problems.push_back("the answer to an update can't call " + record.method);
        return answer->fail(bad_request("the method can't be called in the answer to an update"));
    }
    dispatch(*laboratory, bot, name, reading, record, answer);
}

net::Admission admit(Laboratory& laboratory, const net::ServerRequest& head) {
    const Route route = parse_route(head.target);
    // Who is refused uses up no fault.
    if (route.kind != Route::Kind::call || laboratory.control().refusal(head)) return net::Admission::accept;
    World& world = laboratory.world;
    const auto lock = world.lock();
    const auto fault = world.faults().take(FaultStage::reading, to_lower(todays_method(route.method)));
    if (!fault) return net::Admission::accept;
    const facts::Method* method = facts::find_method(route.method);
    const BotRecord* bot = world.find_bot(route.token);
    CallRecord& record = world.calls().add();
    record.bot_id = bot == nullptr ? 0 : bot->id;
    record.method = method == nullptr ? route.method : std::string(method->name);
    record.fault = name_of(fault->kind);
    record.started_ms = record.finished_ms = world.clock().now_ms();
    record.finished = true;
    world.note_call(record.number);
    world.note_fault(fault->id);
    return net::Admission::drop;
}

void serve(const std::shared_ptr<Laboratory>& laboratory, const net::ServerRequest& request,
           const net::Responder& responder) {
    try {
        const Route route = parse_route(request.target);
        if (const auto why = laboratory->control().refusal(request)) throw ApiError(403, "Forbidden: " + *why);
        if (route.kind == Route::Kind::none) return laboratory->control().serve(laboratory, request, responder);
        if (route.kind == Route::Kind::file) return serve_file(*laboratory, route, responder);
        serve_call(laboratory, route, request, responder);
    } catch (const ApiError& error) {
        responder.respond(error_response(error));
    }
}

}  // namespace telepot::lab
