// SPDX-License-Identifier: MIT
// From a request to an operation of the control API, and back.
#include <algorithm>
#include <map>

#include "lab/base64.hpp"
#include "lab/control/assets.hpp"
#include "lab/control/contract.hpp"
#include "lab/control/control_call.hpp"

namespace telepot::lab {

namespace {

using Table = std::span<const ControlEntry> (*)();

constexpr Table tables[] = {
    general_operations, people_operations,   writing_operations,    file_operations,
    button_operations,  mini_app_operations, topic_operations,      payment_operations,
    link_operations,    bot_operations,      membership_operations, chat_operations,
    call_operations,    waiting_operations,  fault_operations,      event_operations,
};

constexpr std::string_view api_prefix = "/lab/v1";

void protect(net::ServerResponse& response) {
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Cross-Origin-Resource-Policy", "same-origin");
    response.headers.add("Cache-Control", "no-store");
}

/// The operation that is asked for, with the values in its address.
ContractMatch find_operation(const net::ServerRequest& request, std::string_view path) {
    ContractMatch match = Contract::get().match(request.method == "HEAD" ? "GET" : request.method, path);
    if (match.operation != nullptr) return match;
    if (!match.verbs.empty()) {
        std::string list;
        for (const std::string& verb : match.verbs) list += (list.empty() ? "" : ", ") + verb;
        throw ControlError(405, std::string(path) + " takes " + list + ", not " + request.method);
    }
    ControlError error(404, "there is no operation " + request.method + ' ' + std::string(path));
    error.near = match.near;
    throw error;
}

/// Values of the address and the query string.
void read_address(const ContractOperation& operation, const json& path_values, const Arguments& given, bool is_body,
                  json& args) {
    const Contract& contract = Contract::get();
    for (const auto& [name, value] : path_values.items()) {
        args[name] = typed_value(contract, operation.parameters.at(name), value.get<std::string>(), name);
    }
    for (const auto& [name, value] : given.values.items()) {
        if (name == "token" && !is_body) continue;
        if (!operation.parameters.contains(name)) {
            throw ControlError(400, '"' + name + "\" is no parameter of " + operation.verb + ' ' + operation.path,
                               name);
        }
        args[name] = typed_value(contract, operation.parameters[name], value.get<std::string>(), name);
    }
    for (const std::string& name : operation.required) {
        if (!args.contains(name)) throw ControlError(400, "parameter \"" + name + "\" is missing", name);
    }
}

void read_json_body(const ContractOperation& operation, const net::ServerRequest& request, json& args) {
    json body = json::object();
    if (!request.body.empty()) {
        try {
            body = json::parse(request.body);
        } catch (const json::parse_error& error) {
            throw ControlError(400, "the body is no JSON: at byte " + std::to_string(error.byte) + " of " +
                                        std::to_string(request.body.size()));
        }
    }
    if (!body.is_object()) throw ControlError(400, "the body must be a JSON object");
    for (auto at = body.begin(); at != body.end();) at = at->is_null() ? body.erase(at) : std::next(at);
    check(Contract::get(), operation.body, body, "");
    for (auto& [name, value] : body.items()) {
        if (!args.contains(name)) args[name] = std::move(value);
    }
}

void read_form_body(const ContractOperation& operation, const net::ServerRequest& request, ControlCall& call) {
    net::ServerRequest bare;
    bare.target = "/";
    bare.headers = request.headers;
    bare.body = request.body;
    const Contract& contract = Contract::get();
    const Arguments given = [&] {
        try {
            return parse_arguments(bare);
        } catch (const ApiError& error) {
            throw ControlError(400, error.description);
        }
    }();
    json body = json::object();
    const json& properties = operation.body["properties"];
    for (const auto& [name, value] : given.values.items()) {
        const json text = value;
        body[name] =
            properties.contains(name) ? typed_value(contract, properties[name], text.get<std::string>(), name) : text;
    }
    check(contract, operation.body, body, "");
    call.args.update(body);
    if (given.files.empty()) return;
    const auto file = given.files.find("file");
    if (given.files.size() > 1 || file == given.files.end()) {
        throw ControlError(400, "the form's file must be called \"file\"", "file");
    }
    call.upload = file->second.bytes;
    call.upload_name = file->second.file_name;
}

bool is_form(const net::ServerRequest& request) {
    const std::string_view type = request.headers.get("Content-Type");
    return type.starts_with("multipart/form-data");
}

void read_body(const ContractOperation& operation, const net::ServerRequest& request, ControlCall& call) {
    if (operation.body.is_null()) return;
    if (is_form(request)) {
        if (!operation.upload) throw ControlError(400, "this operation takes JSON, no form");
        return read_form_body(operation, request, call);
    }
    // A form of another site could be sent as text/plain without asking; ours says what it is.
    if (!request.body.empty() && !request.headers.get("Content-Type").starts_with("application/json")) {
        throw ControlError(415, "the body must be JSON, with Content-Type: application/json");
    }
    read_json_body(operation, request, call.args);
}

void run(const ControlEntry& entry, ControlCall& call, const net::Responder& responder) {
    if (entry.run_late != nullptr) return entry.run_late(call, responder);
    responder.respond(control_answer(entry.run(call)));
}

}  // namespace

const ControlEntry* find_control_entry(std::string_view operation_id) {
    static const std::map<std::string_view, const ControlEntry*> index = [] {
        std::map<std::string_view, const ControlEntry*> made;
        for (const Table table : tables) {
            for (const ControlEntry& entry : table()) made[entry.id] = &entry;
        }
        return made;
    }();
    const auto at = index.find(operation_id);
    return at == index.end() ? nullptr : at->second;
}

net::ServerResponse control_answer(const json& result) {
    net::ServerResponse response(200, "application/json", R"({"ok":true,"result":)" + to_text(result) + "}");
    protect(response);
    return response;
}

net::ServerResponse control_refusal(const ControlError& error) {
    json body{{"ok", false}, {"error", error.what()}};
    if (!error.field.empty()) body["field"] = error.field;
    if (!error.near.empty()) body["near"] = error.near;
    net::ServerResponse response(error.status, "application/json", to_text(body));
    protect(response);
    if (error.status == 401) response.headers.add("WWW-Authenticate", "Bearer");
    return response;
}

net::ServerResponse plain_answer(std::string text) {
    net::ServerResponse response(200, "text/plain; charset=utf-8", std::move(text));
    protect(response);
    return response;
}

Control::Control(Laboratory& laboratory)
    : guard_(laboratory.listen().address, laboratory.listen().allowed_hosts, laboratory.listen().tls),
      token_(laboratory.listen().control_token),
      hub_(laboratory),
      waits_(laboratory) {
    if (token_.empty() && !is_loopback(laboratory.listen().address)) token_ = new_secret();
    const auto lock = laboratory.world.lock();
    laboratory.world.set_before_release([this] {
        hub_.flush();
        waits_.look();
    });
    if (laboratory.listen().record) hub_.begin();
}

void Control::require_token(const net::ServerRequest& request) const {
    if (token_.empty()) return;
    constexpr std::string_view bearer = "Bearer ";
    const std::string_view header = request.headers.get("Authorization");
    if (header.starts_with(bearer) && same_secret(header.substr(bearer.size()), token_)) return;
    net::ServerRequest bare;
    bare.target = request.target;
    const Arguments query = parse_arguments(bare);
    const auto given = query.values.find("token");
    if (given != query.values.end() && same_secret(given->get<std::string>(), token_)) return;
    throw ControlError(401, "the control API asks for its token: Authorization: Bearer ..., or ?token=...");
}

void Control::serve_api(const std::shared_ptr<Laboratory>& laboratory, const net::ServerRequest& request,
                        std::string_view path, const net::Responder& responder) {
    require_token(request);
    const ContractMatch match = find_operation(request, path);
    const ContractOperation& operation = *match.operation;
    const ControlEntry* entry = find_control_entry(operation.id);
    if (entry == nullptr) throw ControlError(501, operation.id + " isn't there yet");
    net::ServerRequest bare;
    bare.target = request.target;
    ControlCall call(laboratory, json::object());
    read_address(operation, match.path_values, parse_arguments(bare), false, call.args);
    read_body(operation, request, call);
    call.last_event_id = std::string(request.headers.get("Last-Event-ID"));
    {
        const auto lock = laboratory->world.lock();
        hub_.begin();
    }
    run(*entry, call, responder);
}

void Control::serve(const std::shared_ptr<Laboratory>& laboratory, const net::ServerRequest& request,
                    const net::Responder& responder) {
    const std::string path = request.target.substr(0, request.target.find_first_of("?#"));
    const bool is_api = path == api_prefix || path.starts_with(std::string(api_prefix) + '/');
    try {
        if (is_api) return serve_api(laboratory, request, path, responder);
        if (request.method == "GET" || request.method == "HEAD") {
            // The page's files are below /lab as well.
            const std::string name = path.starts_with("/lab/") ? path.substr(4) : path;
            if (const auto page = serve_asset(url_decode(name, false), laboratory->listen().web_folder)) {
                return responder.respond(*page);
            }
        }
        throw ApiError(404, "Not Found");
    } catch (const ControlError& error) {
        responder.respond(control_refusal(error));
    } catch (const ApiError& error) {
        if (!is_api) throw;
        responder.respond(control_refusal(ControlError(400, error.description)));
    } catch (const WaitTimeout& error) {
        responder.respond(control_refusal(ControlError(408, error.what())));
    } catch (const json::exception& error) {
        responder.respond(control_refusal(ControlError(500, std::string("laboratory: ") + error.what())));
    } catch (const std::exception& error) {
        // What a person can't do.
        responder.respond(control_refusal(ControlError(400, error.what())));
    }
}

}  // namespace telepot::lab
