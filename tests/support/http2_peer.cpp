// SPDX-License-Identifier: MIT
#include "support/http2_peer.hpp"

namespace telepot::test {

namespace {

constexpr char kData = 0, kHeaders = 1, kReset = 3, kSettings = 4, kPing = 6, kGoAway = 7;
constexpr char kEndStream = 1, kAck = 1, kEndHeaders = 4;
constexpr std::uint32_t kRefusedStream = 7;
constexpr std::size_t kPreface = 24;  // "PRI * HTTP/2.0 ..."

std::string number(std::uint32_t value, int bytes = 4) {
    std::string text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) text += static_cast<char>(value >> shift & 0xff);
    return text;
}

std::uint32_t number_at(const std::string& bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + count; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

}  // namespace

Http2Peer::Http2Peer(ServerConnection& connection) : connection_(connection) {
    write_frame(kSettings, 0, 0, {});
}

void Http2Peer::write_frame(char type, char flags, std::uint32_t stream, const std::string& payload) {
    connection_.write(number(static_cast<std::uint32_t>(payload.size()), 3) + type + flags + number(stream) + payload);
}

std::optional<std::uint32_t> Http2Peer::read_request() {
    if (!begun_ && !connection_.read_bytes(kPreface)) return std::nullopt;
    begun_ = true;
    for (;;) {
        const auto head = connection_.read_bytes(9);
        if (!head) return std::nullopt;
        const auto payload = connection_.read_bytes(number_at(*head, 0, 3));
        if (!payload) return std::nullopt;
        const char type = (*head)[3];
        const char flags = (*head)[4];
        const std::uint32_t stream = number_at(*head, 5, 4);
        if (type == kSettings && !(flags & kAck)) write_frame(kSettings, kAck, 0, {});
        if (type == kPing && !(flags & kAck)) write_frame(kPing, kAck, 0, *payload);
        if ((type == kData || type == kHeaders) && (flags & kEndStream)) return stream;
    }
}

void Http2Peer::respond(std::uint32_t stream, const std::string& body) {
    write_frame(kHeaders, kEndHeaders, stream, "\x88");  // ":status: 200" of the static table
    write_frame(kData, kEndStream, stream, body);
}

void Http2Peer::refuse(std::uint32_t stream) {
    write_frame(kReset, 0, stream, number(kRefusedStream));
}

void Http2Peer::go_away(std::uint32_t last) {
    write_frame(kGoAway, 0, 0, number(last) + number(0));
}

}  // namespace telepot::test
