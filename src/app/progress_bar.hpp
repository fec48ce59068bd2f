// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace telepot::app {

/// A line on the standard error output that shows how far an upload is; nothing if that is no terminal. Told by one
/// thread at a time.
class ProgressBar {
public:
    explicit ProgressBar(std::string label);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void update(std::uint64_t done, std::uint64_t total);
    /// Takes the line away.
    void clear();

    /// The line itself, for a terminal of so many columns.
    static std::string line(const std::string& label, std::uint64_t done, std::uint64_t total, double seconds,
                            int width);

private:
    using Clock = std::chrono::steady_clock;
    std::string label_;
    bool shows_;
    bool drawn_ = false;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point next_ = begin_;
};

}  // namespace telepot::app
