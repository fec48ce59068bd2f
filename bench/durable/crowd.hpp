// SPDX-License-Identifier: MIT
// A Bot API server for measuring, in a process of its own: chats that write in turn, and a clock at each message.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace telepot::bench {

struct CrowdOptions {
    int messages = 100'000;
    int chats = 1'000;
    int rate = 0;  ///< messages a second; 0: as fast as they are fetched
};

/// What the server has seen.
struct CrowdResult {
    double seconds = 0;  ///< from the first update that was fetched to the last reply
    int replies = 0;
    int wrong = 0;          ///< replies that were no echo, or came twice
    std::uint32_t p50 = 0;  ///< from when an update was due to its reply, in microseconds
    std::uint32_t p99 = 0;
    std::uint32_t most = 0;
};

class Crowd {
public:
    explicit Crowd(const CrowdOptions& options);
    ~Crowd();
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
    /// Waits until every message has its reply.
    CrowdResult wait();

private:
    pid_t process_ = -1;
    int results_ = -1;
    int port_ = 0;
};

}  // namespace telepot::bench
