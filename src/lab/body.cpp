// SPDX-License-Identifier: MIT
#include "lab/body.hpp"

#include <array>
#include <memory>

#include <zlib.h>

#include "lab/api_error.hpp"

namespace telepot::lab {

namespace {

constexpr std::size_t max_decoded = 150U << 20U;
constexpr int gzip_or_zlib = 32 + MAX_WBITS;

ApiError broken(int code) {
    return ApiError(400, "Bad Request: zlib error " + std::to_string(code));
}

std::string inflated(const std::string& body) {
    z_stream stream{};
    if (inflateInit2(&stream, gzip_or_zlib) != Z_OK) throw ApiError(500, "Internal Server Error");
    const std::unique_ptr<z_stream, int (*)(z_streamp)> ending(&stream, &inflateEnd);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));  // NOLINT: zlib's interface
    stream.avail_in = static_cast<uInt>(body.size());
    std::string out;
    std::array<char, 16'384> part{};
    int code = Z_OK;
    while (code != Z_STREAM_END) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_BUF_ERROR) throw ApiError(400, "Bad Request: unexpected end of request content");
        if (code != Z_OK && code != Z_STREAM_END) throw broken(code);
        out.append(part.data(), part.size() - stream.avail_out);
        if (out.size() > max_decoded) throw ApiError(413, "Request Entity Too Large");
    }
    return out;
}

}  // namespace

std::string decoded_body(const net::ServerRequest& request) {
    const std::string_view encoding = request.headers.get("Content-Encoding");
    if (encoding.empty() || encoding == "none" || encoding == "identity" || request.body.empty()) return request.body;
    if (encoding != "gzip" && encoding != "deflate") {
        throw ApiError(415, "Unsupported Media Type: unsupported content-encoding");
    }
    return inflated(request.body);
}

}  // namespace telepot::lab
