// SPDX-License-Identifier: MIT
#include "net/client/direct_stream.hpp"

#include <cerrno>
#include <system_error>

#include <sys/socket.h>

namespace telepot::net {

DirectStream::Io DirectStream::read(char* buffer, std::size_t size) noexcept {
    if (tls_) {
        std::size_t count = 0;
        const CURLcode code = curl_easy_recv(tls_, buffer, size, &count);
        if (code == CURLE_OK && count == 0) return {Status::end, 0};
        return of_libcurl(code, count);
    }
    ssize_t count = 0;
    do {
        count = ::recv(socket_, buffer, size, MSG_DONTWAIT);
    } while (count < 0 && errno == EINTR);
    if (count > 0) return {Status::ok, static_cast<std::size_t>(count)};
    if (count == 0) return {Status::end, 0};
    return failed_call();
}

DirectStream::Io DirectStream::write(const char* data, std::size_t size) noexcept {
    if (tls_) {
        std::size_t count = 0;
        const CURLcode code = curl_easy_send(tls_, data, size, &count);
        if (code == CURLE_OK && count == 0) return {Status::again, 0};
        return of_libcurl(code, count);
    }
    ssize_t count = 0;
    do {
        count = ::send(socket_, data, size, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (count < 0 && errno == EINTR);
    if (count >= 0) return {Status::ok, static_cast<std::size_t>(count)};
    return failed_call();
}

DirectStream::Io DirectStream::failed_call() noexcept {
    if (errno == EAGAIN || errno == EWOULDBLOCK) return {Status::again, 0};
    errno_ = errno;
    return {Status::error, 0};
}

DirectStream::Io DirectStream::of_libcurl(CURLcode code, std::size_t count) noexcept {
    if (code == CURLE_OK) return {Status::ok, count};
    if (code == CURLE_AGAIN) return {Status::again, 0};
    code_ = code;
    return {Status::error, 0};
}

std::string DirectStream::problem() const {
    return tls_ ? curl_easy_strerror(code_) : std::generic_category().message(errno_);
}

}  // namespace telepot::net
