// SPDX-License-Identifier: MIT
#include "net/client/failure.hpp"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "net/client/scrub.hpp"

namespace telepot::net {

using Kind = HttpError::Kind;

namespace {

/// libcurl says one of these when it can't open a socket, a file of certificates or what its resolver needs.
bool may_mean_exhaustion(CURLcode code) noexcept {
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_COULDNT_CONNECT:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_OUT_OF_MEMORY:
        case CURLE_FAILED_INIT: return true;
        default: return false;
    }
}

}  // namespace

bool is_exhaustion(int error) noexcept {
    return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

bool descriptors_exhausted() noexcept {
    const int number = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (number < 0) return is_exhaustion(errno);
    ::close(number);
    return false;
}

HttpError::Kind kind_of(CURLcode code, const Progress& progress) noexcept {
    const auto [sending, via_proxy, exhausted] = progress;
    if (exhausted && !sending && may_mean_exhaustion(code)) return Kind::exhausted;
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST: return Kind::resolve;
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_PROXY: return Kind::proxy;
        case CURLE_COULDNT_CONNECT: return via_proxy ? Kind::proxy : Kind::connect;
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
        case CURLE_OPERATION_TIMEDOUT: return Kind::timeout;
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_BAD_CONTENT_ENCODING: return !sending && via_proxy ? Kind::proxy : Kind::protocol;
        case CURLE_OUT_OF_MEMORY:
        case CURLE_FAILED_INIT:
        case CURLE_ABORTED_BY_CALLBACK: return Kind::internal;
        // GOT_NOTHING, SEND_ERROR, RECV_ERROR, PARTIAL_FILE, HTTP2_STREAM, SEND_FAIL_REWIND and whatever else may come;
        // also HTTP2, which newer versions of libcurl say of a connection that ended under a request.
        default: return sending ? Kind::closed : via_proxy ? Kind::proxy : Kind::connect;
    }
}

namespace {

std::string message(HttpError::Kind kind, const std::string& host, bool sending) {
    switch (kind) {
        case Kind::resolve: return "can't resolve " + host;
        case Kind::connect: return "can't connect to " + host;
        case Kind::tls: return "no secure connection to " + host;
        case Kind::proxy: return "can't reach " + host + " through the proxy";
        case Kind::timeout: return sending ? host + " didn't answer in time" : "timed out while connecting to " + host;
        case Kind::stalled: return "the transfer with " + host + " has stalled";
        case Kind::too_large: return "the answer of " + host + " is too large";
        case Kind::protocol: return host + " doesn't answer in proper HTTP";
        case Kind::closed: return "the connection to " + host + " was lost";
        case Kind::exhausted:
            return "no connection to " + host +
                   ": this process has too many open files (the limit is raised with "
                   "ulimit -n, or LimitNOFILE of a service)";
        case Kind::callback: return "the transfer was ended by its receiver";
        default: return "the request to " + host + " failed";
    }
}

}  // namespace

HttpError failure(const HttpRequest& request, HttpError::Kind kind, bool sending, bool possibly_sent,
                  std::string_view detail) {
    std::string text = message(kind, request.endpoint.host(), sending);
    if (!detail.empty()) text.append(": ").append(detail);
    text = scrub(std::move(text), request.path);
    return {kind, possibly_sent, scrub(std::move(text), "/" + request.endpoint.proxy().password())};
}

}  // namespace telepot::net
