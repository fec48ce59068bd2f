// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telepot::net {

/// Whether two names of header fields are the same: letter case doesn't count.
bool same_field_name(std::string_view a, std::string_view b) noexcept;

/// The head of an HTTP/1.x request. Views of the bytes that it was parsed from.
class RequestHead {
public:
    /// What may not be exceeded: a request with more is refused with 431.
    static constexpr std::size_t max_fields = 100;

    RequestHead() = default;

    std::string_view method;
    std::string_view target;
    std::vector<std::pair<std::string_view, std::string_view>> fields;  ///< values without white space around them
    int minor_version = 1;
    bool keep_alive = true;
    bool chunked = false;
    bool expects_continue = false;
    std::optional<std::uint64_t> content_length;

    /// The value of the first field of this name; empty if there is none.
    std::string_view get(std::string_view name) const noexcept;
};

/// What came of an attempt to read a head.
struct HeadResult {
    /// 0: go on; else the status of the answer that refuses the request.
    int status = 0;
    /// Bytes of the head, up to the body; 0 if it isn't complete yet.
    std::size_t size = 0;
};

/// Reads a head from the beginning of `bytes`. Strict where leniency lets two servers disagree about where a request
/// ends: line ends, white space in names, folded lines, several lengths, a length beside chunks.
/// @param searched how many of the bytes were there at the last attempt; 0 at the first.
HeadResult parse_request_head(std::string_view bytes, std::size_t limit, std::size_t searched, RequestHead& head);

/// Reads a request's body, in whatever pieces it comes.
class BodyReader {
public:
    /// @param limit most bytes of a body; a longer one is refused with 413.
    void begin(const RequestHead& head, std::uint64_t limit);
    /// Takes what belongs to the body and appends its content to `body`; returns how many bytes it has taken. Not once
    /// it is complete or refused.
    std::size_t take(std::string_view bytes, std::string& body);
    bool complete() const noexcept { return state_ == State::complete; }
    /// 0, or the status of the answer that refuses the request.
    int refused() const noexcept { return refused_; }

private:
    enum class State : std::uint8_t { length, chunk_size, chunk, chunk_end, trailer, complete };
    bool take_line(std::string_view& bytes, std::string_view& line);
    void take_chunk_size(std::string_view line);
    void refuse(int status);

    State state_ = State::complete;
    int refused_ = 0;
    std::uint64_t left_ = 0;  // of the body, or of the chunk
    std::uint64_t room_ = 0;
    std::size_t trailer_bytes_ = 0;
    std::string line_;
};

}  // namespace telepot::net
