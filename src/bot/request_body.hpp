// SPDX-License-Identifier: MIT
#pragma once

#include <exception>

#include "codec/request.hpp"
#include "net/client/http_message.hpp"
#include "net/client/multipart.hpp"

namespace telepot::bot {

/// @throws BadArgument if anything in the request is no well-formed UTF-8.
void check_text(const codec::Request& request);

/// The form of a request with files. `reader_error` receives what a reader of the user's throws, and must outlive the
/// form.
net::Multipart make_form(const codec::Request& request, std::exception_ptr& reader_error);

/// Whether a file of the request comes from a function, which can give its bytes only once.
bool reads_once(const codec::Request& request) noexcept;

/// Tells the files of a request how far the upload is; empty if none of them wants to know.
net::HttpRequest::Progress upload_progress(const codec::Request& request);

}  // namespace telepot::bot
