// SPDX-License-Identifier: MIT
#include "bot/http_failure.hpp"

#include <string>

#include "telepot/values/exception.hpp"

namespace telepot::bot {

namespace {

using Kind = net::HttpError::Kind;

std::optional<NetworkError::Kind> network_kind(Kind kind) noexcept {
    switch (kind) {
        case Kind::resolve: return NetworkError::Kind::resolve;
        case Kind::connect:
        case Kind::exhausted: return NetworkError::Kind::connect;
        case Kind::tls: return NetworkError::Kind::tls;
        case Kind::proxy: return NetworkError::Kind::proxy;
        case Kind::timeout:
        case Kind::stalled: return NetworkError::Kind::timeout;
        case Kind::protocol: return NetworkError::Kind::protocol;
        case Kind::too_large: return NetworkError::Kind::too_large;
        case Kind::closed:
        case Kind::cancelled: return NetworkError::Kind::closed;
        case Kind::local_file:
        case Kind::callback:
        case Kind::invalid_request:
        case Kind::internal: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<protocol::Failure> failure_of(const net::HttpError& error) noexcept {
    if (error.kind == Kind::cancelled) return std::nullopt;
    const auto kind = network_kind(error.kind);
    if (!kind) return std::nullopt;
    return protocol::Failure::unanswered(*kind, error.possibly_sent);
}

std::exception_ptr exception_of(const net::HttpError& error, std::string_view what) {
    std::string text = std::string(what) + ": " + error.message;
    if (const auto kind = network_kind(error.kind)) {
        if (error.possibly_sent) text += " (the server may have received the call)";
        return std::make_exception_ptr(NetworkError(*kind, error.possibly_sent, text));
    }
    if (error.kind == Kind::local_file) return std::make_exception_ptr(LocalFileError(text));
    if (error.kind == Kind::invalid_request) return std::make_exception_ptr(BadArgument(text));
    return std::make_exception_ptr(Exception(text));
}

}  // namespace telepot::bot
