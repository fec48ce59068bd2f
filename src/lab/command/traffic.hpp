// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include "lab/control/hub.hpp"

namespace telepot::lab {

/// A call that was answered, or an update that a bot is to get, in a line; a call's problems in a line each. `data` is
/// the event's. Empty for events of which nothing is shown, and for polls without updates.
std::string traffic_line(std::string_view type, const json& data);

/// Writes the traffic to standard output, by a thread of its own: a terminal that stands still doesn't stop the server.
class Traffic {
public:
    /// Lines that wait; what comes when there are so many is counted instead.
    static constexpr std::size_t max_waiting = 10'000;

    Traffic();
    ~Traffic();
    Traffic(const Traffic&) = delete;
    Traffic& operator=(const Traffic&) = delete;

    /// Any thread.
    void note(const Event& event);

private:
    void run();

    std::mutex mutex_;
    std::condition_variable came_;
    std::deque<std::pair<std::string, std::string>> waiting_;  ///< types and data; guarded, as are the rest
    std::uint64_t left_out_ = 0;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace telepot::lab
