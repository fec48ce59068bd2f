// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

namespace telepot::protocol {

/// A small source of random numbers that can be seeded, so that tests know what comes.
class Random {
public:
    /// Seeded by the system.
    Random();
    explicit constexpr Random(std::uint64_t seed) noexcept : state_(seed) {}

    std::uint64_t next() noexcept;
    /// At least 0, less than 1.
    double fraction() noexcept;

private:
    std::uint64_t state_;
};

struct BackoffOptions {
    /// The pause after the first failure; each further one is `factor` times as long, up to `cap`.
    std::chrono::milliseconds first{500};
    double factor = 2.0;
    std::chrono::milliseconds cap{60'000};
    /// The part of each pause that is random, 0 to 1: a pause of 1 s with 0.5 lasts 0.5 to 1 s. Keeps bots that failed
    /// at the same moment from coming back at the same moment.
    double jitter = 0.5;
};

/// Exponentially growing pauses between attempts.
class Backoff {
public:
    explicit Backoff(const BackoffOptions& options = {}, Random random = Random()) noexcept
        : options_(options), random_(random) {}

    /// How long to wait after one more failure.
    std::chrono::milliseconds next() noexcept { return pause_after(failures_++); }
    /// The pause that follows the failure with this number, from 0, whatever has happened so far.
    std::chrono::milliseconds pause_after(int failure) noexcept;
    /// After a success: the next failure counts as the first.
    void reset() noexcept { failures_ = 0; }
    int failures() const noexcept { return failures_; }

private:
    BackoffOptions options_;
    Random random_;
    int failures_ = 0;
};

}  // namespace telepot::protocol
