// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "lab/json.hpp"

namespace telepot::lab {

/// So many in so much time: what is used comes back evenly.
class Bucket {
public:
    /// `most` at once, and one more each `interval_ms`.
    Bucket(double most, double interval_ms) : most_(most), interval_ms_(interval_ms), left_(most) {}

    /// Milliseconds until `count` may be taken; 0 = now.
    double wait_ms(double count, std::int64_t now_ms);
    void take(double count) { left_ -= count; }

private:
    double most_;
    double interval_ms_;
    double left_;
    std::int64_t last_ms_ = 0;
};

/// Telegram's flood control of messages, by the world's clock. Telegram documents the rates, not how they are counted:
/// bursts are a guess. Guarded by the world's lock.
class Limits {
public:
    static constexpr double chat_burst = 20;                     ///< in any chat, besides one a second
    static constexpr double group_messages_a_minute = 20;        ///< in a group or channel
    static constexpr double bulk_messages_a_second = 30;         ///< of a bot altogether
    static constexpr double paid_bulk_messages_a_second = 1000;  ///< with allow_paid_broadcast

    /// Counts a call of the bot that sends messages; does nothing for others. `chat_id` 0: none. Returns the seconds to
    /// wait if it is one too many, which isn't counted, else 0.
    int count(std::int64_t bot_id, std::string_view method, std::int64_t chat_id, const json& arguments,
              std::int64_t now_ms);

private:
    static constexpr std::size_t max_chats = 100'000;  ///< then the buckets of chats begin anew

    Bucket& bulk(std::int64_t bot_id, bool paid);
    Bucket& chat(std::int64_t bot_id, std::int64_t chat_id);

    std::map<std::pair<std::int64_t, bool>, Bucket> bulk_;
    std::map<std::pair<std::int64_t, std::int64_t>, Bucket> chats_;
};

}  // namespace telepot::lab
