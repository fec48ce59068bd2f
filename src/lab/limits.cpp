// SPDX-License-Identifier: MIT
#include "lab/limits.hpp"

#include <algorithm>
#include <cmath>

namespace telepot::lab {

namespace {

constexpr double second_ms = 1000;
constexpr double minute_ms = 60'000;
/// What sums of fractions are off by, at most.
constexpr double rounding = 1e-6;

/// How many messages a call sends; 0 if it sends none.
double messages_of(std::string_view method, const json& arguments) {
    const auto list = [&](const char* name) -> double {
        const auto at = arguments.find(name);
        return at == arguments.end() || !at->is_array() ? 1 : static_cast<double>(std::max<std::size_t>(1, at->size()));
    };
    if (method == "sendChatAction" || method == "sendMessageDraft" || method == "sendRichMessageDraft") return 0;
    if (method == "sendMediaGroup") return list("media");
    if (method == "copyMessages" || method == "forwardMessages") return list("message_ids");
    if (method == "sendGift" || method == "sendChatJoinRequestWebApp") return 0;
    return method.starts_with("send") || method == "copyMessage" || method == "forwardMessage" ? 1 : 0;
}

bool is_paid(const json& arguments) {
    const auto at = arguments.find("allow_paid_broadcast");
    return at != arguments.end() && at->is_boolean() && at->get<bool>();
}

}  // namespace

double Bucket::wait_ms(double count, std::int64_t now_ms) {
    const auto passed = static_cast<double>(std::max<std::int64_t>(0, now_ms - last_ms_));
    left_ = std::min(most_, left_ + passed / interval_ms_);
    last_ms_ = now_ms;
    // An album larger than the bucket goes when that is full.
    const double needed = std::min(count, most_) - left_;
    return needed < rounding ? 0 : needed * interval_ms_;
}

Bucket& Limits::bulk(std::int64_t bot_id, bool paid) {
    const double rate = paid ? paid_bulk_messages_a_second : bulk_messages_a_second;
    return bulk_.try_emplace({bot_id, paid}, rate, second_ms / rate).first->second;
}

Bucket& Limits::chat(std::int64_t bot_id, std::int64_t chat_id) {
    if (chats_.size() >= max_chats) chats_.clear();
    const bool is_person = chat_id > 0;
    const double most = is_person ? chat_burst : group_messages_a_minute;
    const double interval = is_person ? second_ms : minute_ms / group_messages_a_minute;
    return chats_.try_emplace({bot_id, chat_id}, most, interval).first->second;
}

int Limits::count(std::int64_t bot_id, std::string_view method, std::int64_t chat_id, const json& arguments,
                  std::int64_t now_ms) {
    const double messages = messages_of(method, arguments);
    if (messages == 0 || chat_id == 0) return 0;
    Bucket& of_bot = bulk(bot_id, is_paid(arguments));
    Bucket& of_chat = chat(bot_id, chat_id);
    const double wait = std::max(of_bot.wait_ms(messages, now_ms), of_chat.wait_ms(messages, now_ms));
    if (wait > 0) return std::max(1, static_cast<int>(std::ceil(wait / second_ms - rounding)));
    of_bot.take(messages);
    of_chat.take(messages);
    return 0;
}

}  // namespace telepot::lab
