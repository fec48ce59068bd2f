// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/beast/http/basic_parser.hpp>

#include "net/client/http_message.hpp"

namespace telepot::net {

/// Turns the bytes of an HTTP/1.x answer into an HttpResponse, in whatever pieces they come. Interim answers (1xx) are
/// skipped. Knows no sockets.
class ResponseReader {
public:
    ResponseReader() = default;
    ResponseReader(const ResponseReader&) = delete;
    ResponseReader& operator=(const ResponseReader&) = delete;

    /// Forgets everything and expects the answer to a request; `head`: it was HEAD.
    void begin(bool head, std::size_t max_body_bytes);

    /// Takes what it can use and returns how much that is. The rest must come again with what follows it; once the
    /// answer is complete there is no use for it.
    std::size_t take(std::string_view data);
    /// The connection has ended, and nothing more will come. An answer that isn't complete then has failed.
    void take_end();

    /// Both the answer and the failure end it.
    bool complete() const noexcept { return state_ == State::complete; }
    bool failed() const noexcept { return state_ == State::failed; }
    /// A byte has been taken or refused.
    bool begun() const noexcept { return begun_; }
    /// Of a complete answer: the connection may serve another request.
    bool keeps_connection() const noexcept { return keeps_connection_; }
    HttpResponse& response() noexcept { return response_; }

    /// Of a failure: too_large, protocol or closed, and what is wrong.
    HttpError::Kind kind() const noexcept { return kind_; }
    const std::string& detail() const noexcept { return detail_; }

private:
    enum class State : std::uint8_t { reading, complete, failed };
    using Error = boost::beast::error_code;
    using Text = boost::beast::string_view;

    class Parser final : public boost::beast::http::basic_parser<false> {
    public:
        explicit Parser(ResponseReader& reader) : reader_(reader) {}

    private:
        void on_request_impl(boost::beast::http::verb, Text, Text, int, Error&) override {}
        void on_response_impl(int status, Text reason, int version, Error& error) override;
        void on_field_impl(boost::beast::http::field name, Text spelling, Text value, Error& error) override;
        void on_header_impl(Error& error) override;
        void on_body_init_impl(const boost::optional<std::uint64_t>& size, Error& error) override;
        std::size_t on_body_impl(Text piece, Error& error) override;
        void on_chunk_header_impl(std::uint64_t, Text, Error&) override {}
        std::size_t on_chunk_body_impl(std::uint64_t remain, Text piece, Error& error) override;
        void on_finish_impl(Error&) override {}

        ResponseReader& reader_;
    };

    void expect_answer();
    std::size_t put(std::string_view data, Error& error);
    void fail(HttpError::Kind kind, std::string detail);
    void fail(const Error& error);

    std::optional<Parser> parser_;
    HttpResponse response_;
    State state_ = State::complete;
    bool begun_ = false;
    bool head_ = false;
    bool keeps_connection_ = false;
    bool header_complete_ = false;
    std::size_t header_bytes_ = 0;
    std::size_t max_body_bytes_ = 0;
    HttpError::Kind kind_ = HttpError::Kind::protocol;
    std::string detail_;
};

}  // namespace telepot::net
