// SPDX-License-Identifier: MIT
// kill -9 at random moments: nothing received is lost, nothing is applied twice, nothing is sent twice.
#include <chrono>
#include <map>
#include <thread>

#include "kill_harness.hpp"
#include "telepot/telepot.hpp"

namespace telepot::durable_test {
namespace {

using namespace std::chrono_literals;

int kills() {
    const char* const wanted = std::getenv("TELEPOT_KILLS");
    return wanted == nullptr ? 50 : std::atoi(wanted);
}

class ShapeKill : public KilledBot {
protected:
    void kill_often(int count) {
        for (int i = 0; i < count; ++i) {
            start();
            const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(random_() % 250);
            while (std::chrono::steady_clock::now() < until) {
                send_to_any();
                if (GetParam().has_webhook()) server_.advance_clock(20ms);
                std::this_thread::sleep_for(std::chrono::microseconds(random_() % 4000));
            }
            // Some die while they stop in good order.
            if (i % 10 == 9) {
                ::kill(process_, SIGTERM);
                std::this_thread::sleep_for(std::chrono::milliseconds(random_() % 20));
            }
            end(SIGKILL);
        }
    }
    /// How often each number was answered in a chat.
    std::map<int, int> replies(const lab::User& user) {
        std::map<int, int> times;
        for (const lab::Message& msg : user.messages(bot_)) {
            if (msg.from_id != bot_.id()) continue;
            const int number = std::atoi(msg.text.c_str());
            EXPECT_EQ(msg.text, std::to_string(number) + " " + std::to_string(number)) << "state and message differ";
            ++times[number];
        }
        return times;
    }
};

TEST_P(ShapeKill, loses_nothing_and_does_nothing_twice) {
    const int count = kills();
    kill_often(count);
    // What is left is handled by one that lives.
    start();
    for (std::size_t chat = 0; chat < kChats; ++chat) send(chat);
    EXPECT_TRUE(server_.wait_until([&] { return all_answered(); }, 30s)) << log();
    EXPECT_EQ(end(SIGTERM), 0) << log();

    const Store store = sqlite_store(path_);
    for (const char* const kind : {"inbox", "done", "journal", "aside", "attempt"}) {
        EXPECT_EQ(store.backend().count(kind), 0U) << kind;
    }
    const auto doubts = store.backend().count("doubt");
    std::size_t total = 0;
    std::size_t missing = 0;
    std::int64_t told = 0;
    for (const lab::User& user : users_) {
        const int sent = sent_[user.id()];
        total += static_cast<std::size_t>(sent);
        const Json state = this->state(store, user);
        EXPECT_EQ(state["taken"].as_int(), sent) << "updates were lost, or applied twice";
        EXPECT_EQ(state["last"].as_int(), sent);
        EXPECT_EQ(state["out_of_order"].as_int(), 0);
        told += state["doubtful"].as_int().value_or(0);
        std::map<int, int> times = replies(user);
        for (int number = 1; number <= sent; ++number) {
            EXPECT_LE(times[number], 1) << "sent twice: " << number;
            if (times[number] == 0) ++missing;
        }
    }
    EXPECT_LE(missing, doubts) << "replies are missing that nobody has reported";
    if (std::string(GetParam().shape) != "replies") {
        EXPECT_EQ(static_cast<std::size_t>(told), doubts) << "a handler wasn't told of a doubtful call";
    }
    EXPECT_GT(total, static_cast<std::size_t>(count));
    RecordProperty("updates", std::to_string(total));
    RecordProperty("doubtful", std::to_string(doubts));
    std::cout << count << " kills, " << total << " updates, " << doubts << " doubtful calls, " << missing
              << " of them never sent\n";
    if (HasFailure()) std::cout << log().substr(0, 5000);
}

INSTANTIATE_TEST_SUITE_P(Shapes, ShapeKill,
                         testing::Values(Shape{"blocking", "loop"}, Shape{"coroutine", "loop"},
                                         Shape{"blocking", "webhook"}, Shape{"coroutine", "webhook"},
                                         Shape{"blocking", "replies"}, Shape{"coroutine", "replies"}),
                         name_of);

}  // namespace
}  // namespace telepot::durable_test
