// SPDX-License-Identifier: MIT
// What a finished transfer has come to.
#include "net/easy_slot.hpp"
#include "net/scrub.hpp"

namespace telepot::net {

using Kind = HttpError::Kind;

HttpResult EasySlot::result(CURLcode code) {
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
    if (code != CURLE_OK) return error(code);
    return std::move(response_);
}

HttpError EasySlot::cancelled() const {
    return {Kind::cancelled, possibly_sent(), "cancelled"};
}

HttpError EasySlot::error(CURLcode code) const {
    if (stop_ == Stop::local_file) return {Kind::local_file, false, form_->error()};
    const Kind kind = stop_ != Stop::none ? kind_of_stop() : kind_of(code);
    std::string text = message(kind);
    if (stop_ == Stop::none || stop_ == Stop::silent_repeat) {
        const char* detail = error_text_[0] && stop_ == Stop::none ? error_text_.data() : curl_easy_strerror(code);
        if (stop_ == Stop::silent_repeat) detail = "the server closed a kept connection without an answer";
        text += std::string(": ") + detail;
    }
    text = scrub(std::move(text), transfer_->request.path);
    return {kind, possibly_sent(), scrub(std::move(text), "/" + transfer_->request.endpoint.proxy().password())};
}

// A form that wasn't read to its end can't have been received whole.
bool EasySlot::possibly_sent() const noexcept {
    return sends_ > 1 || (sends_ == 1 && (!form_ || form_->finished()));
}

HttpError::Kind EasySlot::kind_of_stop() const {
    switch (stop_) {
        case Stop::silent_repeat: return Kind::closed;
        case Stop::too_large: return Kind::too_large;
        case Stop::headers_too_large: return Kind::protocol;
        case Stop::local_file: return Kind::local_file;
        case Stop::callback: return Kind::callback;
        case Stop::none: break;
    }
    return Kind::internal;
}

HttpError::Kind EasySlot::kind_of(CURLcode code) const {
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST: return Kind::resolve;
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_PROXY: return Kind::proxy;
        case CURLE_COULDNT_CONNECT: return via_proxy_ ? Kind::proxy : Kind::connect;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CIPHER:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CRL_BADFILE:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_INVALIDCERTSTATUS:
        case CURLE_SSL_ENGINE_NOTFOUND:
        case CURLE_SSL_ENGINE_SETFAILED: return Kind::tls;
        case CURLE_OPERATION_TIMEDOUT: return kind_of_timeout();
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_HTTP2:
        case CURLE_BAD_CONTENT_ENCODING: return sends_ == 0 && via_proxy_ ? Kind::proxy : Kind::protocol;
        case CURLE_OUT_OF_MEMORY:
        case CURLE_FAILED_INIT:
        case CURLE_ABORTED_BY_CALLBACK: return Kind::internal;
        // GOT_NOTHING, SEND_ERROR, RECV_ERROR, PARTIAL_FILE, HTTP2_STREAM, SEND_FAIL_REWIND and whatever else may come.
        default: return sends_ > 0 ? Kind::closed : via_proxy_ ? Kind::proxy : Kind::connect;
    }
}

HttpError::Kind EasySlot::kind_of_timeout() const {
    const HttpRequest& request = transfer_->request;
    if (sends_ == 0 || request.stall_timeout <= std::chrono::milliseconds::zero()) return Kind::timeout;
    // libcurl counts whole milliseconds, from a later start.
    const auto elapsed = Loop::Clock::now() - transfer_->started_at + std::chrono::milliseconds(50);
    const bool total_over =
        request.total_timeout > std::chrono::milliseconds::zero() && elapsed >= request.total_timeout;
    return total_over ? Kind::timeout : Kind::stalled;
}

std::string EasySlot::message(HttpError::Kind kind) const {
    const std::string host = transfer_->request.endpoint.host();
    switch (kind) {
        case Kind::resolve: return "can't resolve " + host;
        case Kind::connect: return "can't connect to " + host;
        case Kind::tls: return "no secure connection to " + host;
        case Kind::proxy: return "can't reach " + host + " through the proxy";
        case Kind::timeout:
            return sends_ == 0 ? "timed out while connecting to " + host : host + " didn't answer in time";
        case Kind::stalled: return "the transfer with " + host + " has stalled";
        case Kind::too_large: return "the answer of " + host + " is too large";
        case Kind::protocol: return host + " doesn't answer in proper HTTP";
        case Kind::closed: return "the connection to " + host + " was lost";
        case Kind::callback: return "the transfer was ended by its receiver";
        default: return "the request to " + host + " failed";
    }
}

}  // namespace telepot::net
