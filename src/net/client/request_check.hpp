// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

#include "net/client/transfer.hpp"

namespace telepot::net {

/// The error of a request that must not be put on the wire.
std::optional<HttpError> check_request(const HttpRequest& request);

/// Time until the total deadline, zero if there is none; an error if it is over.
std::optional<HttpError> time_left(const Transfer& transfer, Loop::Clock::time_point now,
                                   std::chrono::milliseconds& left);

}  // namespace telepot::net
