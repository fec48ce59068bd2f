// SPDX-License-Identifier: MIT
#include "telepot/values/log.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include "values/log_repeats.hpp"
#include "values/redact.hpp"

namespace telepot::log {

namespace {

std::atomic<Level> threshold{Level::info};
std::atomic<void (*)()> flusher{nullptr};
thread_local std::string_view bot_of_message;

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
        // The old one is told all that was meant for it; the new one has everything to learn.
        tell(Repeats::Clock::now(), true);
        repeats_ = Repeats();
        sink_ = std::move(sink);
    }

    /// @returns whether it was counted instead, the first one after all others were told.
    bool write(Level level, std::string_view bot, std::string_view message) {
        const std::lock_guard lock(mutex_);
        if (level == Level::debug) {
            send(level, bot, message);
            return false;
        }
        const auto now = Repeats::Clock::now();
        tell(now, false);
        const bool untold = repeats_.untold();
        if (repeats_.allow(level, bot, message, now)) {
            send(level, bot, message);
            return false;
        }
        return !untold;
    }

    void flush() {
        const std::lock_guard lock(mutex_);
        tell(Repeats::Clock::now(), true);
    }

private:
    void tell(Repeats::Clock::time_point now, bool all) {
        repeats_.tell(now, all, [this](Level level, std::string_view bot, std::string_view message) {
            send(level, bot, message);
        });
    }

    // A sink that throws must not lose what else is told.
    void send(Level level, std::string_view bot, std::string_view message) noexcept {
        try {
            const std::string whole = bot.empty() ? std::string() : std::string(bot).append(": ").append(message);
            const std::string_view text = bot.empty() ? message : whole;
            bot_of_message = bot;
            if (sink_) {
                sink_(level, text);
            } else {
                const std::string shown = redact::printable(text);  // it may be a terminal
                logger_.log(spdlog_level(level), spdlog::string_view_t(shown.data(), shown.size()));
            }
        } catch (...) {
            // A sink that fails must not harm what reports to it.
        }
        bot_of_message = {};
    }

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
    Repeats repeats_;
    spdlog::logger logger_{"telepot", std::make_shared<spdlog::sinks::stderr_color_sink_st>()};
};

}  // namespace

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
    write(level, {}, message);
}

void write(Level level, std::string_view bot, std::string_view message) noexcept {
    if (!enabled(level)) return;
    try {
        const bool flush_later = Output::instance().write(level, mask_tokens(bot), mask_tokens(message));
        void (*const call_later)() = flusher.load();
        if (flush_later && call_later != nullptr) call_later();
    } catch (...) {
        // There is no memory for it, say; whoever reports can't help it.
    }
}

void flush() noexcept {
    try {
        Output::instance().flush();
    } catch (...) {
        // As above.
    }
}

std::string_view current_bot() noexcept {
    return bot_of_message;
}

void detail::set_flusher(void (*call_later)()) noexcept {
    flusher.store(call_later);
}

namespace {

std::optional<Level> level_named(std::string_view name) noexcept {
    if (name == "debug") return Level::debug;
    if (name == "info") return Level::info;
    if (name == "warning") return Level::warning;
    if (name == "error") return Level::error;
    if (name == "off") return Level::off;
    return std::nullopt;
}

}  // namespace

bool set_from_environment() noexcept {
    const char* const variable = std::getenv("TELEPOT_LOG");
    if (variable == nullptr || *variable == '\0') return false;
    try {
        std::string_view rest = variable;
        bool understood = true;
        while (!rest.empty()) {
            const std::string_view word = rest.substr(0, rest.find(','));
            rest.remove_prefix(std::min(rest.size(), word.size() + 1));
            if (const auto level = level_named(word)) {
                set_level(*level);
            } else if (word == "json") {
                set_sink(json_sink());
            } else {
                understood = false;
                warning("TELEPOT_LOG: \"" + std::string(word.substr(0, 40)) +
                        "\" is none of debug, info, warning, error, off and json");
            }
        }
        return understood;
    } catch (...) {
        return false;
    }
}

namespace {
[[maybe_unused]] const bool environment_was_read = set_from_environment();
}
}  // namespace telepot::log
