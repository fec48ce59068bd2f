// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "protocol/backoff.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::protocol {

struct RetryOptions {
    /// How often a call is sent at most, the first time included. 1: never again.
    int attempts = 4;
    /// The longest wait that a 429 answer may ask for; a longer one ends the call with TooManyRequestsError.
    std::chrono::seconds longest_flood_wait{60};
    /// The pauses after other failures.
    BackoffOptions backoff{.first = std::chrono::milliseconds(500), .cap = std::chrono::milliseconds(10'000)};
};

/// How an attempt failed.
class Failure {
public:
    /// An answer came: its HTTP status, and what its envelope says. `error_code` is 0 when there was no envelope.
    static Failure answered(int status, int error_code, std::optional<std::chrono::seconds> retry_after) noexcept;
    /// No answer came.
    static Failure unanswered(NetworkError::Kind kind, bool possibly_sent) noexcept;

    /// For the log, as "error 502" or "network error".
    std::string text() const;

private:
    friend class RetryPolicy;
    Failure() = default;

    int code_ = 0;
    std::optional<std::chrono::seconds> retry_after_;
    std::optional<NetworkError::Kind> network_;
    bool possibly_sent_ = true;
};

/// Decides whether a call that failed is sent again.
///
/// - 429 (too many requests): the server has refused to execute it, so every call is repeated after the wait it asks
/// for.
/// - No connection, or it broke before the request was out: nothing was executed; every call is repeated after a pause.
/// - 5xx, and connections that break later: the server may have executed it. Only calls for which a second
///   execution does no harm (get..., answer..., set..., delete..., edit... and the like: `repeatable`) are repeated.
/// - All else (other 4xx, a migrated chat, an untrusted certificate, an answer that is too large) would fail again.
class RetryPolicy {
public:
    explicit RetryPolicy(const RetryOptions& options = {}, Random random = Random()) noexcept
        : options_(options), backoff_(options.backoff, random) {}

    /// How long to wait before the next attempt; nothing: give up. `attempt`: how often it was sent so far, from 1.
    std::optional<std::chrono::milliseconds> decide(bool repeatable, int attempt, const Failure& failure) noexcept;

private:
    RetryOptions options_;
    Backoff backoff_;
};

}  // namespace telepot::protocol
