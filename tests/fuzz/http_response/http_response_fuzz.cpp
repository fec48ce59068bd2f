// SPDX-License-Identifier: MIT
// Whatever a server sends, and in whatever pieces, the reader of answers comes to one end, within its bounds.
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

#include "net/client/response_reader.hpp"

namespace {

using telepot::net::ResponseReader;

constexpr std::size_t kMostBody = 1000;

void require(bool condition) {
    if (!condition) std::abort();
}

/// As a connection does it: what isn't used comes again with what follows.
template <typename NextSize>
void feed(ResponseReader& reader, std::string_view text, bool head, NextSize next_size) {
    reader.begin(head, kMostBody);
    std::string pending;
    while (!text.empty() && !reader.complete() && !reader.failed()) {
        const std::string_view piece = text.substr(0, next_size());
        text.remove_prefix(piece.size());
        pending += piece;
        const std::size_t used = reader.take(pending);
        require(used <= pending.size());
        pending.erase(0, used);
    }
    reader.take_end();
    require(reader.complete() != reader.failed());
    require(!reader.complete() || reader.response().body.size() <= kMostBody);
    require(!reader.complete() || (reader.response().status >= 200 && reader.response().status <= 999));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const bool head = data[0] & 1;
    std::minstd_rand random(data[0] * 256U + data[1] + 1U);
    const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
    ResponseReader whole;
    feed(whole, text, head, [&] { return text.size(); });
    ResponseReader pieces;
    feed(pieces, text, head, [&] { return static_cast<std::size_t>(1 + random() % 16); });
    require(whole.complete() == pieces.complete());
    if (!whole.complete()) return 0;
    require(whole.response().status == pieces.response().status);
    require(whole.response().body == pieces.response().body);
    require(whole.response().content_type == pieces.response().content_type);
    require(whole.response().content_length == pieces.response().content_length);
    require(whole.keeps_connection() == pieces.keeps_connection());
    return 0;
}
