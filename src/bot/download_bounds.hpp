// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "telepot/bot/bot.hpp"

namespace telepot::bot {

/// How long a download may take, and how large it may and must become.
class DownloadBounds {
public:
    /// The time begins. @throws BadArgument
    explicit DownloadBounds(const DownloadOptions& options);

    /// Takes the size that the server announces. @throws NetworkError if that is too large already.
    void announce(std::optional<std::int64_t> size);
    std::optional<std::uint64_t> announced() const noexcept { return announced_; }

    /// Whether so many bytes are too many.
    bool exceeded_by(std::uint64_t size) const noexcept { return size > most_; }
    [[noreturn]] void throw_too_large() const;

    /// How much of the time is left; nothing if there is no limit. @throws NetworkError if none is left.
    std::optional<std::chrono::milliseconds> left() const;

private:
    using Clock = std::chrono::steady_clock;

    std::chrono::milliseconds time_;
    Clock::time_point begun_ = Clock::now();
    bool most_is_given_;
    std::uint64_t most_;
    std::optional<std::uint64_t> announced_;
};

/// "download_file": what stands in front of its errors.
inline constexpr const char* kDownload = "download_file";

}  // namespace telepot::bot
