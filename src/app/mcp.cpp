// SPDX-License-Identifier: MIT
// The Model Context Protocol over standard input and output: JSON-RPC 2.0, a message a line.
#include <array>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/mcp_tools.hpp"

namespace telepot::app {

namespace {

constexpr std::array<std::string_view, 3> protocol_versions{"2025-06-18", "2025-03-26", "2024-11-05"};

enum ErrorCode : int { parse_error = -32700, invalid_request = -32600, no_method = -32601, invalid_params = -32602 };

struct McpOptions {
    McpOptions() = default;
    std::string program;
    std::vector<std::string> arguments;
    int port = 0;
};

class Rejected : public std::runtime_error {
public:
    Rejected(int error_code, const std::string& what) : std::runtime_error(what), code(error_code) {}
    int code;
};

class McpSession {
public:
    explicit McpSession(const McpOptions& options) : scene_(options.port), tools_(scene_) {
        if (!options.program.empty()) scene_.start_bot(options.program, options.arguments);
        std::cerr << "telepot mcp: TELEPOT_API_URL=" << scene_.server().url()
                  << " TELEPOT_TOKEN=" << scene_.bot().token() << std::endl;
    }

    void run() {
        for (std::string line; std::getline(std::cin, line);) {
            if (line.empty() || line == "\r") continue;
            answer(json::parse(line, nullptr, false));
        }
    }

private:
    static void write(const json& message) { std::cout << to_text(message) << std::endl; }

    static void write_error(const json& id, int code, const std::string& what) {
        write({{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", code}, {"message", what}}}});
    }

    void answer(const json& request) {
        if (request.is_discarded()) return write_error(nullptr, parse_error, "that is no JSON");
        const bool is_request = request.is_object() && request.value("jsonrpc", json()) == "2.0" &&
                                request.value("method", json()).is_string();
        if (!is_request) return write_error(nullptr, invalid_request, "a JSON-RPC 2.0 request is wanted");
        const bool is_notification = !request.contains("id");
        try {
            const json result =
                carry_out(request["method"].get<std::string>(), request.value("params", json::object()));
            if (!is_notification) write({{"jsonrpc", "2.0"}, {"id", request["id"]}, {"result", result}});
        } catch (const Rejected& rejected) {
            if (!is_notification) write_error(request["id"], rejected.code, rejected.what());
        }
    }

    json carry_out(const std::string& method, const json& params) {
        if (method == "initialize") return initialize(params);
        if (method == "ping" || method.starts_with("notifications/")) return json::object();
        if (method == "tools/list") return {{"tools", tools_.list()}};
        if (method == "tools/call") return call_tool(params);
        throw Rejected(no_method, "no method " + method);
    }

    json initialize(const json& params) const {
        const json asked = params.is_object() ? params.value("protocolVersion", json()) : json();
        const bool is_known = std::ranges::any_of(protocol_versions, [&](auto version) { return asked == version; });
        return {{"protocolVersion", is_known ? asked : json(protocol_versions.front())},
                {"capabilities", {{"tools", json::object()}}},
                {"serverInfo", {{"name", "telepot-lab"}, {"title", "telepot lab"}, {"version", TELEPOT_VERSION}}},
                {"instructions",
                 "A local Telegram Bot API server with people whom you play. Start the bot under test with the "
                 "environment that lab_info gives, press START, write, press buttons, and read what the bot did."}};
    }

    json call_tool(const json& params) {
        const json name = params.is_object() ? params.value("name", json()) : json();
        const json arguments = params.is_object() ? params.value("arguments", json::object()) : json();
        if (!name.is_string() || !arguments.is_object()) throw Rejected(invalid_params, "a tool's name is missing");
        if (!tools_.has(name.get<std::string>())) {
            throw Rejected(invalid_params, "no tool " + name.get<std::string>());
        }
        bool failed = false;
        std::string text;
        try {
            text = tools_.call(name.get<std::string>(), arguments);
        } catch (const std::exception& error) {  // the agent shall read it, and do better
            failed = true;
            text = error.what();
        }
        return {{"content", json::array({{{"type", "text"}, {"text", text}}})}, {"isError", failed}};
    }

    Scene scene_;
    McpTools tools_;
};

}  // namespace

Action describe_mcp(CLI::App& app) {
    const auto options = std::make_shared<McpOptions>();
    app.add_option("BOT", options->program, "The bot's program; without it, start the bot yourself")->type_name("");
    app.add_option("ARGUMENT", options->arguments, "Its arguments; behind -- if they begin with a dash")->type_name("");
    app.add_option("-p,--port", options->port, "Port of the lab; any free one if not given")
        ->check(CLI::Range(0, 65535))
        ->type_name("PORT");
    app.footer(
        "Speaks the Model Context Protocol on standard input and output. In an agent's configuration:\n\n"
        "  {\"mcpServers\": {\"telegram\": {\"command\": \"telepot\", \"args\": [\"mcp\", \"build/mybot\"]}}}");
    return [options] {
        McpSession(*options).run();
        return exit_ok;
    };
}

}  // namespace telepot::app
