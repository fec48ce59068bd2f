// SPDX-License-Identifier: MIT
#include "bot/download_bounds.hpp"

#include <algorithm>
#include <string>

#include "telepot/values/exception.hpp"
#include "values/clamped_time.hpp"

namespace telepot::bot {

namespace {

// Telegram has no larger files.
constexpr std::uint64_t kLargestFile = std::uint64_t{4} << 30;
// What a file may be larger than announced.
constexpr std::uint64_t kTolerance = std::uint64_t{64} << 10;

std::chrono::milliseconds time_of(Seconds seconds) {
    // NaN fails both comparisons.
    if (!(seconds.count() >= 0) || !(seconds.count() <= 1e9)) {
        throw BadArgument("DownloadOptions::timeout must be between 0 and 1e9 seconds");
    }
    return detail::clamped<std::chrono::milliseconds>(seconds);
}

}  // namespace

DownloadBounds::DownloadBounds(const DownloadOptions& options)
    : time_(time_of(options.timeout)),
      most_is_given_(options.max_bytes.has_value()),
      most_(options.max_bytes.value_or(kLargestFile)) {}

void DownloadBounds::announce(std::optional<std::int64_t> size) {
    if (!size || *size < 0) return;
    announced_ = static_cast<std::uint64_t>(*size);
    if (exceeded_by(*announced_)) throw_too_large();
    if (!most_is_given_) most_ = std::min(kLargestFile, *announced_ + *announced_ / 16 + kTolerance);
}

void DownloadBounds::throw_too_large() const {
    std::string text = kDownload;
    text += announced_ && *announced_ <= most_ && !most_is_given_
                ? ": the server sends more than the " + std::to_string(*announced_) + " bytes that it has announced"
                : ": the file has more than " + std::to_string(most_) + " bytes, which are the most that are taken";
    throw NetworkError(NetworkError::Kind::too_large, true, text);
}

std::optional<std::chrono::milliseconds> DownloadBounds::left() const {
    if (time_ == std::chrono::milliseconds::zero()) return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(time_ - (Clock::now() - begun_));
    if (left > std::chrono::milliseconds::zero()) return left;
    throw NetworkError(NetworkError::Kind::timeout, true,
                       std::string(kDownload) + ": the file isn't here after " + std::to_string(time_.count()) +
                           " ms, which DownloadOptions::timeout allows");
}

}  // namespace telepot::bot
