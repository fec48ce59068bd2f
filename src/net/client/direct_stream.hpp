// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <curl/curl.h>

namespace telepot::net {

/// The bytes of an open connection: of a socket of our own, or of one that libcurl holds and encrypts.
class DirectStream {
public:
    enum class Status : std::uint8_t { ok, again, end, error };
    class Io {
    public:
        constexpr Io(Status s, std::size_t n) noexcept : status(s), count(n) {}
        Status status;
        /// Of ok: at least one.
        std::size_t count;
    };

    DirectStream() = default;
    DirectStream(const DirectStream&) = delete;
    DirectStream& operator=(const DirectStream&) = delete;

    void open_plain(curl_socket_t socket) noexcept { socket_ = socket; }
    void open_tls(curl_socket_t socket, CURL* easy) noexcept {
        socket_ = socket;
        tls_ = easy;
    }
    /// Forgets the socket, which is closed elsewhere.
    void release() noexcept { socket_ = CURL_SOCKET_BAD; }

    bool open() const noexcept { return socket_ != CURL_SOCKET_BAD; }
    bool encrypted() const noexcept { return tls_ != nullptr; }
    curl_socket_t socket() const noexcept { return socket_; }

    /// Never block. After an error, problem() says what it was.
    Io read(char* buffer, std::size_t size) noexcept;
    Io write(const char* data, std::size_t size) noexcept;
    std::string problem() const;

private:
    Io failed_call() noexcept;
    Io of_libcurl(CURLcode code, std::size_t count) noexcept;

    curl_socket_t socket_ = CURL_SOCKET_BAD;
    CURL* tls_ = nullptr;
    int errno_ = 0;
    CURLcode code_ = CURLE_OK;
};

}  // namespace telepot::net
