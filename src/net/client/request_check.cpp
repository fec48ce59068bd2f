// SPDX-License-Identifier: MIT
#include "net/client/request_check.hpp"

#include <algorithm>

namespace telepot::net {

using std::chrono::milliseconds;

namespace {

bool is_valid_path(std::string_view path) {
    return !path.empty() && path.front() == '/' &&
           std::none_of(path.begin(), path.end(), [](unsigned char c) { return c <= 0x20 || c >= 0x7f || c == '#'; });
}

bool is_valid_method(std::string_view method) {
    return !method.empty() && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::optional<HttpError> check_request(const HttpRequest& request) {
    using Kind = HttpError::Kind;
    if (!is_valid_path(request.path)) return HttpError(Kind::invalid_request, false, "the request's path is malformed");
    if (!is_valid_method(request.method)) {
        return HttpError(Kind::invalid_request, false, "the request's method is malformed");
    }
    return std::nullopt;
}

std::optional<HttpError> time_left(const Transfer& transfer, Loop::Clock::time_point now, milliseconds& left) {
    left = milliseconds::zero();
    const milliseconds total = transfer.request.total_timeout;
    if (total <= left) return std::nullopt;
    left = total - std::chrono::duration_cast<milliseconds>(now - transfer.started_at);
    if (left > milliseconds::zero()) return std::nullopt;
    return HttpError(HttpError::Kind::timeout, false, "timed out while waiting");
}

}  // namespace telepot::net
