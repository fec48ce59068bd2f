// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "net/client/http_message.hpp"

namespace telepot::net {

/// A DirectConnection can carry the request: text or nothing goes up, the answer stays in memory, nobody watches, and
/// the endpoint speaks HTTP/1.1. Everything else is libcurl's.
bool goes_direct(const HttpRequest& request) noexcept;

/// The lines that requests with the same headers to the same endpoint share.
std::string common_fields(const Endpoint& endpoint, const Headers* headers, std::string_view user_agent);

/// Makes `text` the whole request.
void write_request(const HttpRequest& request, std::string_view common_fields, std::string& text);

}  // namespace telepot::net
