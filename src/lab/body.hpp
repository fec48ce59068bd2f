// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "net/server/http_server.hpp"

namespace telepot::lab {

/// The request's body without its Content-Encoding (gzip or deflate). Throws ApiError: 415 for another encoding, 400
/// for a body that isn't what it says, 413 for one that would become too large.
std::string decoded_body(const net::ServerRequest& request);

}  // namespace telepot::lab
