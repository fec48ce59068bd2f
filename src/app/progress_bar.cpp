// SPDX-License-Identifier: MIT
#include "app/progress_bar.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <utility>

#include <unistd.h>

#include "app/terminal.hpp"

namespace telepot::app {

namespace {

constexpr std::chrono::milliseconds between_updates{80};

}  // namespace

ProgressBar::ProgressBar(std::string label) : label_(std::move(label)), shows_(is_terminal(STDERR_FILENO)) {}

ProgressBar::~ProgressBar() {
    clear();
}

void ProgressBar::update(std::uint64_t done, std::uint64_t total) {
    if (!shows_) return;
    const auto now = Clock::now();
    if (now < next_ && done < total) return;
    next_ = now + between_updates;
    drawn_ = true;
    const double seconds = std::chrono::duration<double>(now - begin_).count();
    std::cerr << '\r' << line(label_, done, total, seconds, columns(STDERR_FILENO) - 1) << "\x1b[K" << std::flush;
}

void ProgressBar::clear() {
    if (!std::exchange(drawn_, false)) return;
    std::cerr << "\r\x1b[K" << std::flush;
}

std::string ProgressBar::line(const std::string& label, std::uint64_t done, std::uint64_t total, double seconds,
                              int width) {
    const double part = total > 0 ? std::min(1.0, static_cast<double>(done) / static_cast<double>(total)) : 0;
    std::string figures = " " + std::to_string(static_cast<int>(std::floor(part * 100))) + "%  " + size_text(done);
    if (total > 0) figures += " of " + size_text(total);
    if (seconds > 0.5) {
        figures += "  " + size_text(static_cast<std::uint64_t>(static_cast<double>(done) / seconds)) + "/s";
    }
    const int room = width - static_cast<int>(label.size() + figures.size()) - 3;
    if (room < 5) return label + figures;
    const int cells = std::min(room, 40);
    const int full = static_cast<int>(part * cells);
    return label + " [" + std::string(static_cast<std::size_t>(full), '#') +
           std::string(static_cast<std::size_t>(cells - full), '.') + "]" + figures;
}

}  // namespace telepot::app
