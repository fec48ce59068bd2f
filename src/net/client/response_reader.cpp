// SPDX-License-Identifier: MIT
#include "net/client/response_reader.hpp"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <utility>

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/error.hpp>
#include <curl/curl.h>

#include "values/clamped_time.hpp"

namespace telepot::net {

namespace http = boost::beast::http;
using Kind = HttpError::Kind;

namespace {

constexpr std::size_t kMostHeaderBytes = std::size_t{256} << 10;

std::optional<std::chrono::seconds> parse_delay(std::string_view text) {
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error == std::errc() && end == text.data() + text.size()) {
        return telepot::detail::clamped<std::chrono::seconds>(seconds);
    }
    const std::time_t date = curl_getdate(std::string(text).c_str(), nullptr);
    if (date == -1) return std::nullopt;
    return telepot::detail::clamped<std::chrono::seconds>(std::difftime(date, std::time(nullptr)));
}

}  // namespace

void ResponseReader::begin(bool head, std::size_t max_body_bytes) {
    response_ = HttpResponse();
    state_ = State::reading;
    begun_ = false;
    head_ = head;
    keeps_connection_ = false;
    header_bytes_ = 0;
    max_body_bytes_ = max_body_bytes;
    detail_.clear();
    expect_answer();
}

void ResponseReader::expect_answer() {
    header_complete_ = false;
    parser_.emplace(*this);
    parser_->eager(true);
    parser_->header_limit(kMostHeaderBytes);
    parser_->body_limit(max_body_bytes_);
    parser_->skip(head_);
}

std::size_t ResponseReader::take(std::string_view data) {
    std::size_t used = 0;
    while (state_ == State::reading && used < data.size()) {
        begun_ = true;
        const std::string_view rest = data.substr(used);
        // What isn't HTTP at all needn't look like a header to its end.
        constexpr std::string_view kBeginning = "HTTP/1.";
        if (response_.status == 0 && kBeginning.substr(0, rest.size()) != rest.substr(0, kBeginning.size())) {
            fail(Kind::protocol, "it doesn't begin as an answer does");
            break;
        }
        Error error;
        const std::size_t taken = put(rest, error);
        used += taken;
        if (!header_complete_ || response_.status < 200) header_bytes_ += taken;
        if (error == http::error::need_more) {
            // Neither a header nor the little that stands between chunks is that long.
            if (data.size() - used > kMostHeaderBytes) fail(http::make_error_code(http::error::header_limit));
            break;
        }
        if (error) {
            fail(error);
        } else if (header_bytes_ > kMostHeaderBytes) {
            fail(http::make_error_code(http::error::header_limit));
        } else if (parser_->is_done()) {
            if (response_.status >= 200) {
                keeps_connection_ = parser_->keep_alive();
                state_ = State::complete;
            } else if (response_.status == 101) {
                fail(Kind::protocol, "the server switches to another protocol");
            } else {
                response_ = HttpResponse();
                expect_answer();
            }
        }
    }
    return used;
}

// The parser wants the space in front of a reason also where there is no reason, so it gets a header that has one.
std::size_t ResponseReader::put(std::string_view data, Error& error) {
    constexpr std::size_t kStatusEnd = 12;  // "HTTP/1.1 200"
    constexpr std::string_view kHeaderEnd = "\r\n\r\n";
    const bool no_reason = response_.status == 0 && data.size() > kStatusEnd && data[kStatusEnd] == '\r';
    if (!no_reason) return parser_->put(boost::asio::const_buffer(data.data(), data.size()), error);
    const std::size_t end = data.find(kHeaderEnd, kStatusEnd);
    if (end == std::string_view::npos) {
        error = http::error::need_more;
        return 0;
    }
    std::string header(data.substr(0, end + kHeaderEnd.size()));
    header.insert(kStatusEnd, 1, ' ');
    const std::size_t taken = parser_->put(boost::asio::const_buffer(header.data(), header.size()), error);
    return taken > 0 ? taken - 1 : 0;
}

void ResponseReader::take_end() {
    if (state_ != State::reading) return;
    if (!header_complete_) {
        fail(Kind::closed, begun_ ? "the server closed it in the middle of an answer's header"
                                  : "the server closed it without an answer");
        return;
    }
    Error error;
    parser_->put_eof(error);
    if (error) {
        fail(Kind::closed, "the server closed it in the middle of an answer");
    } else {
        state_ = State::complete;
    }
}

void ResponseReader::fail(Kind kind, std::string detail) {
    state_ = State::failed;
    kind_ = kind;
    detail_ = std::move(detail);
}

void ResponseReader::fail(const Error& error) {
    const bool too_large = error == http::error::body_limit;
    fail(too_large ? Kind::too_large : Kind::protocol, too_large ? std::string() : error.message());
}

void ResponseReader::Parser::on_response_impl(int status, Text, int version, Error& error) {
    if (status < 100) error = http::make_error_code(http::error::bad_status);
    reader_.response_.status = status;
    reader_.response_.http_version = version;
}

void ResponseReader::Parser::on_field_impl(http::field name, Text, Text value, Error& error) {
    HttpResponse& response = reader_.response_;
    // After the body come fields that say nothing of it any more.
    if (reader_.header_complete_) return;
    if (name == http::field::content_type) {
        response.content_type.assign(value.data(), value.size());
    } else if (name == http::field::content_range) {
        if (response.status == 206 || response.status == 416) response.content_range.assign(value.data(), value.size());
    } else if (name == http::field::retry_after) {
        if (response.status >= 300) response.retry_after = parse_delay({value.data(), value.size()});
    } else if (name == http::field::transfer_encoding) {
        if (!boost::beast::iequals(value, "chunked")) error = http::make_error_code(http::error::bad_transfer_encoding);
    }
}

void ResponseReader::Parser::on_header_impl(Error&) {
    HttpResponse& response = reader_.response_;
    reader_.header_complete_ = true;
    if (const auto length = content_length()) {
        response.content_length = *length;
    } else if (response.status == 204 || response.status == 304) {
        response.content_length = 0;
    }
}

void ResponseReader::Parser::on_body_init_impl(const boost::optional<std::uint64_t>& size, Error&) {
    // What the server says is believed only so far.
    constexpr std::uint64_t kMost = std::uint64_t{1} << 20;
    if (size) reader_.response_.body.reserve(static_cast<std::size_t>(std::min(*size, kMost)));
}

std::size_t ResponseReader::Parser::on_body_impl(Text piece, Error&) {
    reader_.response_.body.append(piece.data(), piece.size());
    return piece.size();
}

std::size_t ResponseReader::Parser::on_chunk_body_impl(std::uint64_t, Text piece, Error&) {
    reader_.response_.body.append(piece.data(), piece.size());
    return piece.size();
}

}  // namespace telepot::net
