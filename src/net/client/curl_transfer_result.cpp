// SPDX-License-Identifier: MIT
// What a finished transfer has come to.
#include "net/client/curl_pool.hpp"
#include "net/client/curl_transfer.hpp"
#include "net/client/failure.hpp"

namespace telepot::net {

using Kind = HttpError::Kind;

void CurlTransfer::finished(CURLcode code) {
    pool_.remove(*this);
    pool_.owner().finished(*this, code);
}

HttpResult CurlTransfer::result(CURLcode code) {
    // To libcurl, a connection that ends in the middle of the header ends an answer without a body.
    if (code == CURLE_OK && !header_complete_) code = CURLE_PARTIAL_FILE;
    if (code == CURLE_OK && !answered_) {
        // No body, so that no callback has come yet.
        try {
            if (!begin_response()) code = CURLE_WRITE_ERROR;
        } catch (...) {
            stop(Stop::callback);
            code = CURLE_WRITE_ERROR;
        }
    }
    if (code == CURLE_HTTP2 && unseen_ && header_bytes_ == 0 && stop_ == Stop::none) stop(Stop::refused);
    if (code != CURLE_OK) return error(code);
    return std::move(response_);
}

HttpError CurlTransfer::cancelled() const {
    return {Kind::cancelled, possibly_sent(), "cancelled"};
}

HttpError CurlTransfer::error(CURLcode code) const {
    if (stop_ == Stop::local_file) return form_error();
    Kind kind = stop_ != Stop::none ? kind_of_stop() : kind_of_code(code);
    if (stop_ == Stop::none && code == CURLE_OPERATION_TIMEDOUT) kind = kind_of_timeout();
    const char* detail = "";
    if (stop_ == Stop::silent_repeat) {
        detail = "the server closed a kept connection without an answer";
    } else if (stop_ == Stop::refused) {
        detail = "the server has refused the request before doing anything";
    } else if (stop_ == Stop::none) {
        detail = error_text_[0] ? error_text_.data() : curl_easy_strerror(code);
    }
    return failure(transfer_->request, kind, sends_ > 0, possibly_sent(), detail);
}

HttpError CurlTransfer::form_error() const {
    return {form_->exhausted() ? Kind::exhausted : Kind::local_file, false, form_->error()};
}

HttpError::Kind CurlTransfer::kind_of_code(CURLcode code) const noexcept {
    return kind_of(code, {.sending = sends_ > 0, .via_proxy = via_proxy_, .exhausted = pool_.exhausted()});
}

// A form that wasn't read to its end can't have been received whole.
bool CurlTransfer::possibly_sent() const noexcept {
    if (stop_ == Stop::refused) return false;
    return sends_ > 1 || (sends_ == 1 && (!form_ || form_->finished()));
}

HttpError::Kind CurlTransfer::kind_of_stop() const {
    switch (stop_) {
        case Stop::silent_repeat:
        case Stop::refused: return Kind::closed;
        case Stop::too_large: return Kind::too_large;
        case Stop::headers_too_large: return Kind::protocol;
        case Stop::local_file: return Kind::local_file;
        case Stop::callback: return Kind::callback;
        case Stop::none: break;
    }
    return Kind::internal;
}

HttpError::Kind CurlTransfer::kind_of_timeout() const {
    const HttpRequest& request = transfer_->request;
    if (sends_ == 0 || request.stall_timeout <= std::chrono::milliseconds::zero()) return Kind::timeout;
    // libcurl counts whole milliseconds, from a later start.
    const auto elapsed = Loop::Clock::now() - transfer_->started_at + std::chrono::milliseconds(50);
    const bool total_over =
        request.total_timeout > std::chrono::milliseconds::zero() && elapsed >= request.total_timeout;
    return total_over ? Kind::timeout : Kind::stalled;
}

}  // namespace telepot::net
