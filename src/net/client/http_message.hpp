// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "net/client/endpoint.hpp"
#include "net/client/multipart.hpp"

namespace telepot::net {

/// What nobody here would decode shouldn't be sent; without this line a server may choose.
inline constexpr std::string_view no_coding = "Accept-Encoding: identity";

/// Request header fields, prepared once and shared among requests.
class Headers {
public:
    using Field = std::pair<std::string, std::string>;

    /// Throws std::invalid_argument for a name or value that can't stand in a header.
    explicit Headers(const std::vector<Field>& fields);
    ~Headers();
    Headers(const Headers&) = delete;
    Headers& operator=(const Headers&) = delete;

    /// curl_slist*, of which the client never changes anything.
    void* list() const noexcept { return list_; }
    /// The same as lines of a header.
    const std::string& lines() const noexcept { return lines_; }
    bool has_content_type() const noexcept { return has_content_type_; }
    bool has_accept() const noexcept { return has_accept_; }
    bool has_user_agent() const noexcept { return has_user_agent_; }
    /// A field decides about the connection or how the body is sent, of which libcurl takes notice.
    bool controls_transfer() const noexcept { return controls_transfer_; }

private:
    void note(const std::string& name);

    void* list_ = nullptr;
    std::string lines_;
    bool has_content_type_ = false;
    bool has_accept_ = false;
    bool has_user_agent_ = false;
    bool has_accept_encoding_ = false;
    bool controls_transfer_ = false;
};

/// Requests of different lanes don't wait for each other in the client's queue.
enum class Lane : std::uint8_t { normal, long_poll, file };

class HttpResponse {
public:
    HttpResponse() = default;
    HttpResponse(const HttpResponse&) = default;
    HttpResponse(HttpResponse&&) noexcept = default;
    HttpResponse& operator=(const HttpResponse&) = default;
    HttpResponse& operator=(HttpResponse&&) noexcept = default;

    int status = 0;
    /// 10, 11 or 20.
    int http_version = 0;
    std::string content_type;
    std::optional<std::uint64_t> content_length;
    /// Of answers 206 and 416.
    std::string content_range;
    /// Of answers from 300 on; a date is turned into seconds from now.
    std::optional<std::chrono::seconds> retry_after;
    /// Empty if a sink took it.
    std::string body;
};

class HttpError {
public:
    enum class Kind : std::uint8_t {
        resolve,          ///< the host's name has no address
        connect,          ///< no connection
        tls,              ///< no secure connection, or a certificate that isn't trusted
        proxy,            ///< the proxy can't be reached or refuses
        timeout,          ///< connect or total deadline
        stalled,          ///< no byte for stall_timeout
        cancelled,        ///< by RequestHandle::cancel() or the client's destruction
        too_large,        ///< the answer exceeds max_response_bytes
        protocol,         ///< the server's answer isn't HTTP
        closed,           ///< the connection ended before the answer was complete
        local_file,       ///< a file or source of the body can't be read, or has changed its size
        callback,         ///< a sink or on_headers refused
        invalid_request,  ///< the request itself can't be sent
        exhausted,        ///< the system has no descriptor left for now; nothing was sent
        internal          ///< the system refuses resources
    };

    HttpError(Kind k, bool sent, std::string text) : kind(k), possibly_sent(sent), message(std::move(text)) {}

    Kind kind;
    /// False only if the server certainly hasn't received the whole request: then a repeat is safe.
    bool possibly_sent;
    /// For people; never holds the request's path, a password, or a part of them.
    std::string message;
};

const char* to_string(HttpError::Kind kind) noexcept;

using HttpResult = std::variant<HttpResponse, HttpError>;

/// What to send and how. Zero durations mean no deadline. The callbacks run on the loop's thread, must not block, and
/// may call HttpClient::start() and RequestHandle::cancel(); an exception counts as a refusal.
class HttpRequest {
public:
    HttpRequest(Endpoint to, std::string method_name, std::string path_and_query)
        : endpoint(std::move(to)), method(std::move(method_name)), path(std::move(path_and_query)) {}
    HttpRequest(const HttpRequest&) = default;
    HttpRequest(HttpRequest&&) = default;
    HttpRequest& operator=(const HttpRequest&) = default;
    HttpRequest& operator=(HttpRequest&&) = default;

    Endpoint endpoint;
    std::string method;
    /// Begins with a slash, already percent-encoded; treated as a secret.
    std::string path;
    /// Null: none but those that the client adds.
    std::shared_ptr<const Headers> headers;
    std::variant<std::monostate, std::string, Multipart> body;

    /// To have a connection, TLS included.
    std::chrono::milliseconds connect_timeout{10'000};
    /// From start() to the end of the answer, waiting in the client's queue included.
    std::chrono::milliseconds total_timeout{60'000};
    /// Longest time without a byte in either direction, while the server thinks included; whole seconds, rounded up.
    std::chrono::milliseconds stall_timeout{0};

    /// The request may be sent again if a kept connection turns out to be closed. Otherwise it is sent at most once.
    bool repeatable = false;
    Lane lane = Lane::normal;
    /// Bound for the body in memory.
    std::size_t max_response_bytes = std::size_t{64} << 20;
    /// Asks for the bytes from this offset on (Range); the answer is 206 if the server complies, 200 with everything if
    /// not.
    std::uint64_t resume_from = 0;

    /// Called once when status and header are there, before the body. False ends the transfer (Kind::callback).
    std::function<bool(const HttpResponse&)> on_headers;
    /// Gets the body of a 2xx answer piece by piece; others stay in memory. False ends the transfer (Kind::callback).
    std::function<bool(std::string_view)> sink;
    using Progress = std::function<void(std::uint64_t now, std::optional<std::uint64_t> total)>;
    Progress on_upload_progress;
    Progress on_download_progress;
};

}  // namespace telepot::net
