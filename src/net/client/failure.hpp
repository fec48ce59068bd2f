// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <curl/curl.h>

#include "net/client/http_message.hpp"

namespace telepot::net {

/// How far a transfer had come when it failed.
struct Progress {
    /// The connection was there and the request on its way.
    bool sending = false;
    bool via_proxy = false;
    /// The system had no descriptor left.
    bool exhausted = false;
};

/// What kind of error libcurl's code is. Timeouts come out as Kind::timeout.
HttpError::Kind kind_of(CURLcode code, const Progress& progress) noexcept;

/// Whether the system refuses another descriptor just for now: errno, and a try.
bool is_exhaustion(int error) noexcept;
bool descriptors_exhausted() noexcept;

/// The error with its text: what has happened to whom, and `detail` if there is one, without any secret of the request.
HttpError failure(const HttpRequest& request, HttpError::Kind kind, bool sending, bool possibly_sent,
                  std::string_view detail = {});

}  // namespace telepot::net
