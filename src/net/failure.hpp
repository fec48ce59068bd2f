// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <curl/curl.h>

#include "net/http_message.hpp"

namespace telepot::net {

/// What kind of error libcurl's code is; `sending`: the connection was there and the request on its way. Timeouts come
/// out as Kind::timeout.
HttpError::Kind kind_of(CURLcode code, bool sending, bool via_proxy) noexcept;

/// The error with its text: what has happened to whom, and `detail` if there is one, without any secret of the request.
HttpError failure(const HttpRequest& request, HttpError::Kind kind, bool sending, bool possibly_sent,
                  std::string_view detail = {});

}  // namespace telepot::net
