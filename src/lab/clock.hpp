// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace telepot::lab {

/// The world's time: real time plus an offset that tests move forward. Thread-safe.
class Clock {
public:
    /// Unix time in milliseconds.
    std::int64_t now_ms() const {
        const auto real = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(real).count() + offset_ms_.load();
    }
    /// Unix time in seconds, as Telegram's `date` fields.
    std::int64_t now() const { return now_ms() / 1000; }
    /// How far it is ahead of real time.
    std::int64_t offset_ms() const { return offset_ms_; }
    void set_offset_ms(std::int64_t offset) { offset_ms_ = offset; }
    void advance(std::chrono::milliseconds by) { offset_ms_ += by.count(); }

private:
    std::atomic<std::int64_t> offset_ms_{0};
};

}  // namespace telepot::lab
