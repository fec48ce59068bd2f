// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iomanip>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace example {

/// Stands for a real sensor: what it measures wanders about.
class ClimateSensor {
public:
    /// "21.3 °C, 44.8 %, 1013.2 hPa"
    std::string read() {
        temperature_ += step_(random_);
        humidity_ += step_(random_);
        pressure_ += step_(random_);
        std::ostringstream text;
        text << std::fixed << std::setprecision(1) << temperature_ << " °C, " << humidity_ << " %, " << pressure_
             << " hPa";
        return text.str();
    }

private:
    std::mt19937 random_{std::random_device{}()};
    std::uniform_real_distribution<> step_{-0.1, 0.1};
    double temperature_ = 21;
    double humidity_ = 45;
    double pressure_ = 1013;
};

/// Which chats want a report every so many minutes.
class Subscribers {
public:
    void set(std::int64_t chat_id, int minutes) { minutes_[chat_id] = Waiting{minutes, minutes}; }
    /// False: there was nothing to cancel.
    bool cancel(std::int64_t chat_id) { return minutes_.erase(chat_id) > 0; }

    /// A minute has passed: gives the chats whose turn it is.
    std::vector<std::int64_t> next_minute() {
        std::vector<std::int64_t> due;
        for (auto& [chat_id, waiting] : minutes_) {
            if (--waiting.left > 0) continue;
            waiting.left = waiting.interval;
            due.push_back(chat_id);
        }
        return due;
    }

private:
    class Waiting {
    public:
        int interval = 0;
        int left = 0;
    };

    std::map<std::int64_t, Waiting> minutes_;
};

inline const char* const indoor_help = "/now: the climate now\n/1m, /1h: every minute, every hour\n/cancel: no more";

}  // namespace example
