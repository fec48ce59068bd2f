// SPDX-License-Identifier: MIT
#include "protocol/webhook_request.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace telepot::protocol {

namespace {

WebhookVerdict refuse(int status) noexcept {
    return {.kind = WebhookVerdict::Kind::refuse, .status = status};
}

std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

}  // namespace

bool same_secret(std::string_view given, std::string_view wanted) noexcept {
    // The length of the wanted one alone decides how long this takes.
    auto difference = static_cast<unsigned>(given.size() != wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const char other = i < given.size() ? given[i] : '\0';
        difference |= static_cast<unsigned char>(other ^ wanted[i]);
    }
    return difference == 0;
}

bool good_secret(std::string_view secret) noexcept {
    constexpr std::size_t longest = 256;
    return !secret.empty() && secret.size() <= longest && std::all_of(secret.begin(), secret.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

void WebhookGate::set_health_paths(std::string liveness, std::string readiness) {
    liveness_ = std::move(liveness);
    readiness_ = std::move(readiness);
}

std::size_t WebhookGate::add_hook(std::string path, std::string secret) {
    for (std::size_t i = 0; i < hooks_.size(); ++i) {
        if (hooks_[i].path != path) continue;
        hooks_[i].secret = std::move(secret);
        return i;
    }
    hooks_.emplace_back(std::move(path), std::move(secret));
    return hooks_.size() - 1;
}

bool WebhookGate::has_path(std::string_view path) const noexcept {
    return std::any_of(hooks_.begin(), hooks_.end(), [&](const Hook& hook) { return hook.path == path; });
}

bool WebhookGate::turns_away(std::string_view peer_address) const {
    if (allowed_.empty() || !proxies_.empty()) return false;
    const auto peer = IpAddress::parse(peer_address);
    if (!peer) return true;
    static const std::vector<IpNetwork> own{*IpNetwork::parse("127.0.0.0/8"), *IpNetwork::parse("::1")};
    const bool tells_of_health = !liveness_.empty() || !readiness_.empty();
    return !contains(allowed_, *peer) && !(tells_of_health && contains(own, *peer));
}

bool WebhookGate::is_proxy(std::string_view peer_address) const {
    const auto peer = IpAddress::parse(peer_address);
    return peer && contains(proxies_, *peer);
}

bool WebhookGate::source_allowed(const WebhookRequest& request) const {
    auto client = IpAddress::parse(request.peer_address);
    std::string_view chain = request.forwarded_for;
    // Each proxy has added the address of who connected to it: what stands left of an address is believed only if that
    // address is a proxy of ours.
    while (client && contains(proxies_, *client) && !chain.empty()) {
        const std::size_t comma = chain.rfind(',');
        const std::string_view last = comma == std::string_view::npos ? chain : chain.substr(comma + 1);
        client = IpAddress::parse(trim(last));
        chain = comma == std::string_view::npos ? std::string_view() : chain.substr(0, comma);
    }
    return client && contains(allowed_, *client);
}

WebhookVerdict WebhookGate::check(const WebhookRequest& request) const {
    using Kind = WebhookVerdict::Kind;
    const std::string_view path = request.target.substr(0, request.target.find('?'));
    const bool alive = !liveness_.empty() && path == liveness_;
    const bool ready = !readiness_.empty() && path == readiness_;
    if (alive || ready) {
        if (request.method != "GET" && request.method != "HEAD") return refuse(405);
        return {.kind = alive ? Kind::alive : Kind::ready, .status = 200};
    }
    if (!request.head_passed && !allowed_.empty() && !source_allowed(request)) return refuse(403);
    const auto hook =
        std::find_if(hooks_.begin(), hooks_.end(), [&](const Hook& candidate) { return candidate.path == path; });
    if (hook == hooks_.end()) return refuse(404);
    if (request.method != "POST") return refuse(405);
    if (!request.head_passed && !same_secret(request.secret, hook->secret)) return refuse(401);
    if (request.content_length && *request.content_length > body_limit_) return refuse(413);
    return {.kind = Kind::update, .status = 200, .hook = static_cast<std::size_t>(hook - hooks_.begin())};
}

std::optional<std::int64_t> find_update_id(std::string_view json) noexcept {
    constexpr std::string_view name = "\"update_id\"";
    // Inside a text its quotes would be escaped, and no object of the API but Update has a member of this name.
    const std::size_t at = json.find(name);
    if (at == std::string_view::npos) return std::nullopt;
    const auto skip = [&json](std::size_t from) {
        return std::min(json.find_first_not_of(" \t\r\n", from), json.size());
    };
    const std::size_t colon = skip(at + name.size());
    if (colon == json.size() || json[colon] != ':') return std::nullopt;
    const std::size_t begin = skip(colon + 1);
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(json.data() + begin, json.data() + json.size(), id);
    if (error != std::errc()) return std::nullopt;
    return id;
}

}  // namespace telepot::protocol
