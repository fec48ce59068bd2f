// SPDX-License-Identifier: MIT
// The laboratory's own HTTP client, for webhooks alone: it shares nothing with the one that bots use.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>

#include "lab/webhook/hook_url.hpp"

namespace telepot::lab {

/// Where and how updates are posted.
class HookTarget {
public:
    /// @param certificate the uploaded certificate (PEM), the only one trusted then; else the system's authorities are.
    /// Throws boost::system::system_error for a certificate that can't be read.
    HookTarget(HookUrl url, std::string secret, std::string ip_address, const std::string& certificate,
               std::chrono::milliseconds timeout);

    HookUrl url;
    std::string secret;
    std::string ip_address;  ///< given with setWebhook: instead of what the host's name resolves to
    std::chrono::milliseconds timeout;
    std::unique_ptr<boost::asio::ssl::context> tls;
};

/// What became of one update on its way.
class HookOutcome {
public:
    HookOutcome() = default;

    bool acknowledged() const { return status >= 200 && status < 300; }

    int status = 0;     ///< 0: no answer
    std::string error;  ///< in the words of getWebhookInfo; empty if acknowledged
    std::optional<std::int64_t> retry_after;
    std::string content_type;
    std::string body;
    std::string address;  ///< of the server
};

/// One kept connection to a bot's web server. Everything on one thread.
class HookConnection {
public:
    using Done = std::function<void(HookOutcome)>;

    HookConnection() = default;
    HookConnection(const HookConnection&) = delete;
    HookConnection& operator=(const HookConnection&) = delete;
    virtual ~HookConnection() = default;

    /// Posts one update, and calls back once. Not while another is under way.
    virtual void post(std::string update, Done done) = 0;
    /// Ends it; what is under way is not called back.
    virtual void close() = 0;
};

std::shared_ptr<HookConnection> make_hook_connection(boost::asio::io_context& context,
                                                     std::shared_ptr<HookTarget> target);

}  // namespace telepot::lab
