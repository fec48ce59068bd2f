// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "support/scripted_server.hpp"

namespace telepot::test {

/// Speaks just enough HTTP/2 on a connection of a ScriptedServer to answer requests, or to refuse them. Doesn't read
/// header fields.
class Http2Peer {
public:
    explicit Http2Peer(ServerConnection& connection);

    /// The stream of the next request, when it has come completely; nothing if the connection ends.
    std::optional<std::uint32_t> read_request();
    void respond(std::uint32_t stream, const std::string& body);
    /// RST_STREAM with REFUSED_STREAM.
    void refuse(std::uint32_t stream);
    /// GOAWAY: streams up to `last` are or were dealt with.
    void go_away(std::uint32_t last);

private:
    void write_frame(char type, char flags, std::uint32_t stream, const std::string& payload);

    ServerConnection& connection_;
    bool begun_ = false;
};

}  // namespace telepot::test
