// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

#include "net/client/proxy.hpp"

namespace telepot::bot {

/// What set_proxy() has set, for all bots without a proxy of their own. Any thread.
std::optional<net::Proxy> global_proxy();
/// Changes with each set_proxy().
std::uint64_t global_proxy_version() noexcept;

}  // namespace telepot::bot
