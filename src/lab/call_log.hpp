// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "lab/json.hpp"

namespace telepot::lab {

/// One call that a bot made.
struct CallRecord {
    CallRecord() = default;

    std::uint64_t number = 0;
    std::int64_t bot_id = 0;
    std::string method;                                      ///< as the API spells it; as sent if unknown
    json arguments = json::object();                         ///< as sent: texts where the encoding knows only texts
    std::vector<std::pair<std::string, std::string>> files;  ///< part name and file name
    std::vector<std::string> problems;                       ///< what the validator found
    bool modelled = true;                                    ///< false: the answer is merely plausible
    std::string fault;                                       ///< the injected fault that hit this call, or empty
    bool webhook_reply = false;                              ///< it came in the answer to an update
    int status = 0;      ///< HTTP status; 0 while it is being answered or when it got no answer
    std::string answer;  ///< the answer's text
    bool finished = false;
    std::int64_t started_ms = 0;  ///< world time
    std::int64_t finished_ms = 0;
    std::int64_t after_update_id = 0;  ///< what the bot had been given last when it called
    std::chrono::steady_clock::time_point began{std::chrono::steady_clock::now()};
    std::int64_t duration_us = 0;  ///< real time
};

/// What the bots did, oldest first. References stay good until the record is dropped for want of room, which
/// never happens to a call that isn't finished. Guarded by the world's lock.
class CallLog {
public:
    explicit CallLog(std::size_t limit) : limit_(limit) {}

    CallRecord& add();
    /// nullptr if it was dropped.
    CallRecord* find(std::uint64_t number);
    const std::deque<CallRecord>& records() const { return records_; }
    void clear();
    /// The number of the newest call; 0 if there was none.
    std::uint64_t last() const { return next_ - 1; }

private:
    std::size_t limit_;
    std::uint64_t next_ = 1;
    std::deque<CallRecord> records_;
};

}  // namespace telepot::lab
