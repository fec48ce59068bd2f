// SPDX-License-Identifier: MIT
// The webhook server alone: what it takes in is thrown away.   usage: bench_webhook_server PORT [CERTIFICATE KEY]
// bench/webhook_server.sh runs it beside nginx.
#include <cstdio>
#include <string>

#include "net/server/http_server.hpp"
#include "protocol/webhook_request.hpp"
#include "runtime/loop.hpp"

int main(int argc, char** argv) {
    using namespace telepot;
    if (argc != 2 && argc != 4) return 2;
    protocol::WebhookGate gate;
    gate.add_hook("/hook", "s3cret");
    net::HttpServerOptions options;
    options.port = static_cast<std::uint16_t>(std::stoi(argv[1]));
    if (argc == 4) {
        options.certificate_file = argv[2];
        options.key_file = argv[3];
    }
    std::uint64_t bytes = 0;
    options.on_request = [&](const net::RequestView& request, net::QuickAnswer& answer) {
        protocol::WebhookRequest facts;
        facts.method = request.head.method;
        facts.target = request.head.target;
        facts.secret = request.head.get("x-telegram-bot-api-secret-token");
        facts.content_length = request.body.size();
        const auto verdict = gate.check(facts);
        answer.status = verdict.status;
        if (verdict.kind == protocol::WebhookVerdict::Kind::update) bytes += request.body.size();
        return net::Quick::answer;
    };
    net::Loop loop;
    net::HttpServer server(loop, options, [](const net::ServerRequest&, const net::Responder& r) { r.drop(); });
    loop.run();
}
