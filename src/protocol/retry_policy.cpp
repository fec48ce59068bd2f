// SPDX-License-Identifier: MIT
#include "protocol/retry_policy.hpp"

#include <algorithm>

namespace telepot::protocol {

namespace {

bool may_pass(NetworkError::Kind kind) {
    switch (kind) {
        case NetworkError::Kind::resolve:
        case NetworkError::Kind::connect:
        case NetworkError::Kind::proxy:
        case NetworkError::Kind::timeout:
        case NetworkError::Kind::closed:
        case NetworkError::Kind::protocol: return true;
        case NetworkError::Kind::tls:
        case NetworkError::Kind::too_large: return false;
    }
    return false;
}

}  // namespace

Failure Failure::answered(int status, int error_code, std::optional<std::chrono::seconds> retry_after) noexcept {
    Failure failure;
    // What the Bot API says counts more than what a proxy in between made of it.
    failure.code_ = error_code != 0 ? error_code : status;
    failure.retry_after_ = retry_after;
    return failure;
}

Failure Failure::unanswered(NetworkError::Kind kind, bool possibly_sent) noexcept {
    Failure failure;
    failure.network_ = kind;
    failure.possibly_sent_ = possibly_sent;
    return failure;
}

std::string Failure::text() const {
    if (network_) return "network error";
    if (code_ >= 200 && code_ < 300) return "the answer is none of the Bot API's";
    return "error " + std::to_string(code_);
}

std::optional<std::chrono::milliseconds> RetryPolicy::decide(bool repeatable, int attempt,
                                                             const Failure& failure) noexcept {
    if (attempt >= options_.attempts) return std::nullopt;
    const std::chrono::milliseconds pause = backoff_.pause_after(attempt - 1);
    if (failure.network_) {
        if (!may_pass(*failure.network_) || (failure.possibly_sent_ && !repeatable)) return std::nullopt;
        return pause;
    }
    const bool flood = failure.code_ == 429;
    // An answer of 2xx comes here when it is no answer of the Bot API's: something in between is out of order.
    const bool disorder = failure.code_ >= 500 || (failure.code_ >= 200 && failure.code_ < 300);
    if (!flood && !(disorder && repeatable)) return std::nullopt;
    if (!failure.retry_after_) return pause;
    if (*failure.retry_after_ > options_.longest_flood_wait) return std::nullopt;
    return std::max<std::chrono::milliseconds>(*failure.retry_after_, std::chrono::milliseconds(1));
}

}  // namespace telepot::protocol
