// SPDX-License-Identifier: MIT
// An update that brings the process down, again and again, is set aside; all others are handled.
#include <chrono>
#include <thread>

#include "kill_harness.hpp"
#include "telepot/telepot.hpp"

namespace telepot::durable_test {
namespace {

using namespace std::chrono_literals;

class Poison : public KilledBot {
protected:
    /// Starts the bot again and again, until it has set the message aside. Gives how often it has died.
    int deaths_until_set_aside() {
        int deaths = 0;
        const auto until = std::chrono::steady_clock::now() + 60s;
        start();
        while (log().find("is set aside") == std::string::npos && std::chrono::steady_clock::now() < until) {
            std::this_thread::sleep_for(5ms);
            if (GetParam().has_webhook()) server_.advance_clock(100ms);
            if (!has_ended()) continue;
            ++deaths;
            start();
        }
        return deaths;
    }
};

TEST_P(Poison, is_set_aside_and_all_others_go_on) {
    for (std::size_t chat = 0; chat < kChats; ++chat) send(chat);
    users_[1].send_text(bot_, "poison");
    for (std::size_t chat = 0; chat < kChats; ++chat) send(chat);
    const int deaths = deaths_until_set_aside();
    // It dies once before the update is stored, perhaps, and once behind another one of its chat; then it is suspect.
    EXPECT_GE(deaths, 4);
    EXPECT_LE(deaths, 6);
    for (std::size_t chat = 0; chat < kChats; ++chat) send(chat);
    EXPECT_TRUE(server_.wait_until([&] { return all_answered(); }, 30s)) << log();
    EXPECT_EQ(end(SIGTERM), 0) << log();

    const Store store = sqlite_store(path_);
    const auto aside = store.backend().range("aside", "", 10);
    ASSERT_EQ(aside.size(), 1U);
    const Json item = Json::parse(aside[0].value);
    EXPECT_EQ(item["update"]["message"]["text"].as_string(), "poison");
    EXPECT_NE(item["reason"].as_string().value_or("").find("died 3 times"), std::string::npos);
    for (const char* const kind : {"inbox", "done", "journal", "attempt"}) {
        EXPECT_EQ(store.backend().count(kind), 0U) << kind;
    }
    for (const lab::User& user : users_) {
        const Json state = this->state(store, user);
        EXPECT_EQ(state["taken"].as_int(), 3);
        EXPECT_EQ(state["out_of_order"].as_int(), 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Shapes, Poison,
                         testing::Values(Shape{"blocking", "delegates"}, Shape{"coroutine", "delegates"},
                                         Shape{"blocking", "loop"}, Shape{"coroutine", "loop"},
                                         Shape{"blocking", "webhook"}, Shape{"coroutine", "replies"}),
                         name_of);

}  // namespace
}  // namespace telepot::durable_test
