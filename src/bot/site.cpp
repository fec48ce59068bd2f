// SPDX-License-Identifier: MIT
#include "bot/site.hpp"

#include <algorithm>
#include <stdexcept>

#include "bot/global_proxy.hpp"
#include "bot/token.hpp"
#include "telepot/values/exception.hpp"
#include "values/clamped_time.hpp"

namespace telepot::bot {

namespace {

std::chrono::milliseconds milliseconds_of(Seconds seconds, const char* what) {
    // NaN fails both comparisons.
    if (!(seconds.count() >= 0) || !(seconds.count() <= 1e9)) {
        throw BadArgument(std::string("BotOptions::") + what + " must be between 0 and 1e9 seconds");
    }
    return detail::clamped<std::chrono::milliseconds>(seconds);
}

protocol::RetryPolicy policy_of(const RetryOptions& options) {
    if (options.attempts < 1 || options.attempts > 100) {
        throw BadArgument("BotOptions::retry.attempts must be between 1 and 100");
    }
    const auto flood = milliseconds_of(options.max_flood_wait, "retry.max_flood_wait");
    return protocol::RetryPolicy({.attempts = options.attempts,
                                  .longest_flood_wait = std::chrono::duration_cast<std::chrono::seconds>(flood),
                                  .backoff = {.first = milliseconds_of(options.first_delay, "retry.first_delay"),
                                              .cap = milliseconds_of(options.max_delay, "retry.max_delay")}});
}

std::optional<net::Proxy> proxy_of(const std::optional<std::string_view>& url) {
    if (!url) return std::nullopt;
    if (url->empty()) return net::Proxy();
    try {
        return net::Proxy(*url);
    } catch (const std::invalid_argument& e) {
        throw BadArgument(std::string("BotOptions::proxy: ") + e.what());
    }
}

}  // namespace

Site::Site(std::string_view token, const BotOptions& options)
    : bot_id_(parse_token(token)),
      name_(new log::BotName("bot " + std::to_string(bot_id_))),
      migrations_(new Migrations(options.migration, name())),
      known_token_(token),
      base_url_(options.base_url),
      ca_file_(options.ca_file),
      verify_tls_(options.verify_tls),
      tls_key_log_(options.tls_key_log),
      own_proxy_(proxy_of(options.proxy)),
      proxy_version_(global_proxy_version()),
      connect_timeout_(milliseconds_of(options.connect_timeout, "connect_timeout")),
      timeout_(milliseconds_of(options.timeout, "timeout")),
      stall_timeout_(milliseconds_of(options.stall_timeout, "stall_timeout")),
      retry_policy_(policy_of(options.retry)),
      local_folder_(LocalFolder::from(options.local_files)),
      json_headers_(
          std::make_shared<net::Headers>(std::vector<net::Headers::Field>{{"Content-Type", "application/json"}})) {
    std::string bot = "/bot" + std::string(token);
    const std::string environment = options.test_environment ? "/test/" : "/";
    method_prefix_ = bot + environment;
    file_prefix_ = "/file" + bot + environment;
    redact::wipe(bot);
    endpoint_ = make_endpoint(own_proxy_ ? own_proxy_ : global_proxy());
}

Site::~Site() {
    redact::wipe(method_prefix_);
    redact::wipe(file_prefix_);
}

net::Endpoint Site::make_endpoint(const std::optional<net::Proxy>& proxy) const {
    try {
        return net::Endpoint(base_url_, {.proxy = proxy ? &*proxy : nullptr,
                                         .ca_file = ca_file_,
                                         .verify_tls = verify_tls_,
                                         .key_log = tls_key_log_});
    } catch (const std::invalid_argument& e) {
        throw BadArgument(std::string("BotOptions::base_url: ") + e.what());
    }
}

const net::Endpoint& Site::endpoint() {
    if (!own_proxy_) {
        const std::uint64_t version = global_proxy_version();
        if (version != proxy_version_) {
            endpoint_ = make_endpoint(global_proxy());
            proxy_version_ = version;
        }
    }
    return *endpoint_;
}

std::string Site::method_path(std::string_view method) const {
    std::string path;
    path.reserve(method_prefix_.size() + method.size());
    path.append(method_prefix_).append(method);
    return path;
}

std::string Site::file_path(std::string_view path) const {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string encoded = file_prefix_;
    for (const char c : path) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           std::string_view("-._~/").find(c) != std::string_view::npos;
        if (plain) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
        }
    }
    return encoded;
}

}  // namespace telepot::bot
