// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "bot/local_folder.hpp"
#include "bot/migrations.hpp"
#include "net/client/endpoint.hpp"
#include "net/client/http_message.hpp"
#include "protocol/retry_policy.hpp"
#include "telepot/bot/options.hpp"
#include "values/bot_name.hpp"
#include "values/redact.hpp"

namespace telepot::bot {

/// Where and how one bot reaches its server: the options, checked and turned into what the network layer wants.
class Site {
public:
    /// @throws BadToken, BadArgument.
    Site(std::string_view token, const BotOptions& options);
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;
    /// Wipes what it has of the token.
    ~Site();

    std::int64_t bot_id() const noexcept { return bot_id_; }
    /// How the log names the bot.
    log::SharedBotName name() const noexcept { return log::SharedBotName(name_.get()); }
    void learn_username(std::string_view username) { name_->learn(username); }
    /// The server by way of the proxy that holds now. Loop thread only.
    const net::Endpoint& endpoint();
    /// "/bot<token>/METHOD".
    std::string method_path(std::string_view method) const;
    /// "/file/bot<token>/PATH".
    std::string file_path(std::string_view path) const;
    /// The header of calls with a JSON body.
    const std::shared_ptr<const net::Headers>& json_headers() const noexcept { return json_headers_; }

    std::chrono::milliseconds connect_timeout() const noexcept { return connect_timeout_; }
    std::chrono::milliseconds timeout() const noexcept { return timeout_; }
    std::chrono::milliseconds stall_timeout() const noexcept { return stall_timeout_; }
    /// Where a server in local mode has its files; nothing if they mustn't be read.
    const LocalFolder* local_folder() const noexcept { return local_folder_ ? &*local_folder_ : nullptr; }
    /// What the bot has heard of groups that became supergroups.
    Migrations& migrations() const noexcept { return *migrations_; }
    /// Loop thread only.
    protocol::RetryPolicy& retry_policy() noexcept { return retry_policy_; }

private:
    net::Endpoint make_endpoint(const std::optional<net::Proxy>& proxy) const;

    std::int64_t bot_id_;
    telepot::detail::Shared<log::BotName> name_;
    const telepot::detail::Shared<Migrations> migrations_;
    redact::KnownToken known_token_;
    std::string base_url_;
    std::string method_prefix_;
    std::string file_prefix_;
    std::string ca_file_;
    bool verify_tls_;
    bool tls_key_log_;
    std::optional<net::Proxy> own_proxy_;
    std::uint64_t proxy_version_ = 0;
    std::chrono::milliseconds connect_timeout_;
    std::chrono::milliseconds timeout_;
    std::chrono::milliseconds stall_timeout_;
    protocol::RetryPolicy retry_policy_;
    std::optional<LocalFolder> local_folder_;
    std::shared_ptr<const net::Headers> json_headers_;
    std::optional<net::Endpoint> endpoint_;
};

}  // namespace telepot::bot
