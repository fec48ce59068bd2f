// SPDX-License-Identifier: MIT
// What must be so when a bot that has died again and again has caught up.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "counter_bot.hpp"
#include "telepot/lab.hpp"
#include "telepot/store.hpp"
#include "telepot/values/json.hpp"

namespace telepot::test {

/// What the users have sent, to be compared with what the server and the store have seen.
class Model {
public:
    void sent(std::int64_t user) { ++sent_[user]; }
    int next(std::int64_t user) { return sent_[user] + 1; }
    std::size_t total() const {
        std::size_t sum = 0;
        for (const auto& [user, count] : sent_) sum += static_cast<std::size_t>(count);
        return sum;
    }
    std::size_t doubts() const { return doubts_; }
    std::size_t missing() const { return missing_; }

    /// Whether the bot has caught up: each user's last message has changed the state, and all alarms have rung.
    bool caught_up(StoreBackend& store) const {
        if (store.count("inbox") + store.count("timer") > 0) return false;
        const auto states = read_states(store);
        for (const auto& [user, count] : sent_) {
            if (count > 0 && (!states.contains(user) || states.at(user)["taken"].as_int() != count)) return false;
        }
        return true;
    }
    /// Takes over the calls that the server has seen, and has it forget them.
    void take_calls(lab::Server& server) {
        for (const lab::Call& call : server.calls("sendMessage")) {
            if (call.status == 200) ++replies_[{std::atoll(call.argument("chat_id").c_str()), call.argument("text")}];
        }
        server.clear_calls();
    }
    void check(lab::Server& server, StoreBackend& store) {
        take_calls(server);
        for (const char* const kind : {"inbox", "done", "journal", "aside", "timer"}) {
            EXPECT_EQ(store.count(kind), 0U) << kind;
        }
        doubts_ = store.count("doubt");
        std::int64_t told = 0;
        const auto states = read_states(store);
        for (const auto& [user, count] : sent_) {
            if (count == 0) continue;
            ASSERT_TRUE(states.contains(user));
            const Json& state = states.at(user);
            EXPECT_EQ(state["taken"].as_int(), count) << "updates were lost, or applied twice";
            EXPECT_EQ(state["last"].as_int(), count);
            EXPECT_EQ(state["out_of_order"].as_int(), 0);
            EXPECT_EQ(state["scheduled"].as_int(), count / Count::alarm_every);
            EXPECT_EQ(state["rung"].as_int(), count / Count::alarm_every) << "alarms were lost, or rang twice";
            told += state["doubtful"].as_int().value_or(0);
            for (int number = 1; number <= count; ++number) {
                check_reply(user, std::to_string(number) + " " + std::to_string(number));
            }
            for (int number = 1; number <= count / Count::alarm_every; ++number) {
                check_reply(user, "ring " + std::to_string(number));
            }
        }
        EXPECT_TRUE(replies_.empty()) << "unexpected: " << replies_.begin()->first.second;
        EXPECT_LE(missing_, doubts_) << "replies are missing that nobody has reported";
        EXPECT_EQ(static_cast<std::size_t>(told), doubts_) << "a handler wasn't told of a doubtful call";
    }

private:
    static std::map<std::int64_t, Json> read_states(StoreBackend& store) {
        std::map<std::int64_t, Json> states;
        for (const StoreItem& item : store.range("conversation", "", 1000)) {
            const std::int64_t user = std::strtoll(item.key.c_str() + item.key.rfind(':') + 1, nullptr, 10);
            states[user] = Json::parse(item.value)["count"];
        }
        return states;
    }
    void check_reply(std::int64_t user, const std::string& text) {
        const auto found = replies_.find({user, text});
        if (found == replies_.end()) {
            ++missing_;
            return;
        }
        EXPECT_EQ(found->second, 1) << "sent more than once: " << text;
        replies_.erase(found);
    }

    std::map<std::int64_t, int> sent_;
    std::map<std::pair<std::int64_t, std::string>, int> replies_;
    std::size_t doubts_ = 0;
    std::size_t missing_ = 0;
};

}  // namespace telepot::test
