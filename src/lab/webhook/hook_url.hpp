// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace telepot::lab {

/// The parts of a webhook's address.
struct HookUrl {
    HookUrl() = default;

    bool https = false;
    std::string host;  ///< without the brackets of an IPv6 address
    int port = 0;
    std::string target;  ///< path and query, at least "/"
    /// The Host header: the host as it stood in the address, and the port unless it is the usual one.
    std::string authority;
};

/// Nothing if it is no http or https address with a host and a port from 1 to 65535.
std::optional<HookUrl> parse_hook_url(std::string_view url);

}  // namespace telepot::lab
