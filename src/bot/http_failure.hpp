// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <optional>
#include <string_view>

#include "net/client/http_message.hpp"
#include "protocol/retry_policy.hpp"

namespace telepot::bot {

/// A failed transfer for the retry policy; nothing if its kind is never tried again.
std::optional<protocol::Failure> failure_of(const net::HttpError& error) noexcept;

/// A failed transfer as the exception that the user gets; `what` stands in front, as "sendMessage".
std::exception_ptr exception_of(const net::HttpError& error, std::string_view what);

}  // namespace telepot::bot
