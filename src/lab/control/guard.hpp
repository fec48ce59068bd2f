// SPDX-License-Identifier: MIT
// Who may talk to the server: no web page of another site, by whatever trick of a browser.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "net/server/http_server.hpp"

namespace telepot::lab {

/// Whether the address (numeric, or "localhost") is one of this machine alone.
bool is_loopback(std::string_view address);

/// The host of "name:port", "[::1]:port", "name", in small letters and without brackets.
std::string host_of(std::string_view authority);

class Guard {
public:
    /// `address` is the one that the server listens on.
    Guard(std::string_view address, std::vector<std::string> allowed_hosts, bool tls);

    /// Why the request is refused, if it is. Host must name this server (else a web page could have had its own name
    /// lead here: DNS rebinding); Origin, if there is one, must be the server's own; what a browser says to come from
    /// another site is refused as well, unless somebody follows a link to the page.
    std::optional<std::string> refusal(const net::ServerRequest& request) const;

private:
    bool knows(const std::string& host) const;

    std::string address_;
    bool everywhere_;  // it listens on all addresses of the machine
    bool any_host_;
    std::vector<std::string> allowed_;
    std::string scheme_;
};

/// Compares in a time that doesn't tell where they differ.
bool same_secret(std::string_view a, std::string_view b);

/// A new secret of 32 letters and digits.
std::string new_secret();

}  // namespace telepot::lab
