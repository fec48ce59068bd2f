// SPDX-License-Identifier: MIT
// Whatever a client sends, and in whatever pieces: a request is read within its bounds, the same in one piece and in
// many, and only what names the path, the method and the secret is taken for an update.
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

#include "net/server/request_reader.hpp"
#include "protocol/webhook_request.hpp"

namespace {

using telepot::net::BodyReader;
using telepot::net::HeadResult;
using telepot::net::RequestHead;
using telepot::protocol::IpNetwork;
using telepot::protocol::WebhookGate;
using telepot::protocol::WebhookRequest;
using telepot::protocol::WebhookVerdict;

constexpr std::size_t most_head = 1024;
constexpr std::uint64_t most_body = 1000;

void require(bool condition) {
    if (!condition) std::abort();
}

/// What became of the first request of an input.
struct Outcome {
    Outcome() = default;
    friend bool operator==(const Outcome&, const Outcome&) = default;

    int status = 0;
    bool complete = false;
    std::string method;
    std::string target;
    std::string secret;
    std::string body;
    bool keep_alive = false;
    std::size_t used = 0;
};

/// As a connection does it.
template <typename NextSize>
Outcome read(std::string_view text, NextSize next_size) {
    Outcome outcome;
    std::string pending;
    std::string kept;
    std::size_t searched = 0;
    bool in_body = false;
    RequestHead head;
    BodyReader reader;
    while (!text.empty() || !pending.empty()) {
        const std::string_view piece = text.substr(0, next_size());
        text.remove_prefix(piece.size());
        pending += piece;
        if (!in_body) {
            const HeadResult result = telepot::net::parse_request_head(pending, most_head, searched, head);
            if (result.status != 0) {
                outcome.status = result.status;
                return outcome;
            }
            searched = pending.size();
            require(result.size <= most_head && result.size <= pending.size());
            if (result.size == 0) {
                if (text.empty()) return outcome;
                continue;
            }
            kept = pending.substr(0, result.size);
            require(telepot::net::parse_request_head(kept, most_head, 0, head).size == kept.size());
            pending.erase(0, result.size);
            outcome.used = result.size;
            require(head.fields.size() <= RequestHead::max_fields);
            in_body = true;
            reader.begin(head, most_body);
        }
        if (reader.refused() == 0 && !reader.complete()) {
            const std::size_t used = reader.take(pending, outcome.body);
            require(used <= pending.size() && (used == pending.size() || reader.complete() || reader.refused() != 0));
            outcome.used += used;
            pending.erase(0, used);
        }
        require(outcome.body.size() <= most_body);
        if (reader.refused() != 0) {
            outcome.status = reader.refused();
            return outcome;
        }
        if (reader.complete()) break;
        if (text.empty()) return outcome;
    }
    outcome.complete = in_body && reader.complete();
    outcome.method = std::string(head.method);
    outcome.target = std::string(head.target);
    outcome.secret = std::string(head.get("x-telegram-bot-api-secret-token"));
    outcome.keep_alive = head.keep_alive;
    return outcome;
}

void check(const Outcome& outcome, std::string_view forwarded, bool restricted) {
    WebhookGate gate;
    gate.set_health_paths("/healthz", "/readyz");
    gate.set_body_limit(most_body);
    gate.add_hook("/hook", "s3cret");
    gate.set_trusted_proxies({*IpNetwork::parse("127.0.0.1")});
    if (restricted)
        gate.set_allowed_sources({*IpNetwork::parse("149.154.160.0/20"), *IpNetwork::parse("2001:db8::/32")});
    WebhookRequest request;
    request.method = outcome.method;
    request.target = outcome.target;
    request.secret = outcome.secret;
    request.peer_address = "127.0.0.1";
    request.forwarded_for = forwarded;
    request.content_length = outcome.body.size();
    const WebhookVerdict verdict = gate.check(request);
    if (verdict.kind == WebhookVerdict::Kind::update) {
        require(outcome.method == "POST" && outcome.secret == "s3cret");
        require(std::string_view(outcome.target).substr(0, 5) == "/hook");
        require(!restricted || !forwarded.empty());
        telepot::protocol::find_update_id(outcome.body);
    } else if (verdict.kind == WebhookVerdict::Kind::refuse) {
        require(verdict.status == 401 || verdict.status == 403 || verdict.status == 404 || verdict.status == 405);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    std::minstd_rand random(data[0] * 256U + data[1] + 1U);
    const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
    const Outcome whole = read(text, [&] { return text.size(); });
    const Outcome pieces = read(text, [&] { return static_cast<std::size_t>(1 + random() % 16); });
    // How much of a body was read before it was refused depends on the pieces, and so may a head that is both too long
    // and wrong: which of the two is found first.
    require((whole.status != 0) == (pieces.status != 0));
    require(whole.complete == pieces.complete);
    if (!whole.complete) return 0;
    require(whole == pieces);
    check(whole, text.substr(0, text.find('\r')), (data[0] & 1) != 0);
    IpNetwork::parse(text);
    return 0;
}
