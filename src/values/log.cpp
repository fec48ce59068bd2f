// SPDX-License-Identifier: MIT
#include "telepot/log.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace telepot::log {

namespace {

// Tokens have 35 characters after the colon; shorter ones are found too, in case that changes.
constexpr std::size_t kShortestSecret = 30;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_secret_character(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

std::atomic<Level> threshold{Level::info};

/// The installed sink, and the logger behind the default one.
class Output {
public:
    // Never destroyed: threads may still have something to say while the process ends.
    static Output& instance() {
        static auto* const output = new Output;
        return *output;
    }

    void set(Sink sink) {
        const std::lock_guard lock(mutex_);
        sink_ = std::move(sink);
    }

    void write(Level level, std::string_view message) {
        const std::lock_guard lock(mutex_);
        if (sink_) {
            sink_(level, message);
        } else {
            logger_.log(spdlog_level(level), spdlog::string_view_t(message.data(), message.size()));
        }
    }

private:
    static spdlog::level::level_enum spdlog_level(Level level) {
        switch (level) {
            case Level::debug: return spdlog::level::debug;
            case Level::info: return spdlog::level::info;
            case Level::warning: return spdlog::level::warn;
            default: return spdlog::level::err;
        }
    }

    Output() { logger_.set_level(spdlog::level::debug); }

    std::mutex mutex_;
    Sink sink_;
    spdlog::logger logger_{"telepot", std::make_shared<spdlog::sinks::stderr_color_sink_st>()};
};

}  // namespace

std::string mask_tokens(std::string_view text) {
    std::string masked;
    std::size_t copied = 0;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        if (colon == 0 || !is_digit(text[colon - 1])) continue;
        const auto end =
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(colon) + 1, text.end(), is_secret_character);
        const auto stop = static_cast<std::size_t>(end - text.begin());
        if (stop - colon - 1 < kShortestSecret) continue;
        masked.append(text, copied, colon + 1 - copied).append("***");
        copied = stop;
    }
    masked.append(text, copied);
    return masked;
}

void set_sink(Sink sink) {
    Output::instance().set(std::move(sink));
}

void set_level(Level level) noexcept {
    threshold.store(level, std::memory_order_relaxed);
}

bool enabled(Level level) noexcept {
    return level >= threshold.load(std::memory_order_relaxed) && level != Level::off;
}

void write(Level level, std::string_view message) noexcept {
    if (!enabled(level)) return;
    try {
        Output::instance().write(level, mask_tokens(message));
    } catch (...) {
        // A sink that fails must not harm what reports to it.
    }
}

}  // namespace telepot::log
