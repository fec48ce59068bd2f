// SPDX-License-Identifier: MIT
// kill -9 at random moments: nothing received is lost, nothing is applied twice, nothing is sent twice.
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <string>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temporary_folder.hpp"
#include "telepot/json.hpp"
#include "telepot/lab.hpp"
#include "telepot/store.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

constexpr int kChats = 4;

int kills() {
    const char* const wanted = std::getenv("TELEPOT_KILLS");
    return wanted == nullptr ? 100 : std::atoi(wanted);
}

class Kill : public testing::TestWithParam<const char*> {
protected:
    Kill() : bot_(server_.new_bot("Counter")) {
        for (int i = 0; i < kChats; ++i) users_.push_back(server_.new_user("User" + std::to_string(i)));
        for (const lab::User& user : users_) sent_[user.id()] = 0;
    }

    void start() {
        const char* const program = DURABLE_BOT;
        const std::string url = server_.url();
        const std::string token = bot_.token();
        process_ = ::fork();
        if (process_ != 0) return;
        const int log = ::open((folder_.file("log")).c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(log, 2);
        ::execl(program, program, GetParam(), url.c_str(), token.c_str(), path_.c_str(), nullptr);
        ::_exit(127);
    }
    int end(int signal) {
        ::kill(process_, signal);
        int status = 0;
        ::waitpid(process_, &status, 0);
        return status;
    }
    void send() {
        const lab::User& user = users_[static_cast<std::size_t>(random_() % kChats)];
        user.send_text(bot_, std::to_string(++sent_[user.id()]));
    }
    std::string log() const {
        std::ifstream file(folder_.file("log"));
        return std::string(std::istreambuf_iterator<char>(file), {});
    }

    test::TemporaryFolder folder_;
    const std::string path_ = folder_.file("bot.db");
    lab::Server server_{{.call_log_limit = 10'000'000}};
    lab::BotAccount bot_;
    std::vector<lab::User> users_;
    std::map<std::int64_t, int> sent_;
    std::mt19937 random_{20'240'501};
    pid_t process_ = -1;
};

TEST_P(Kill, loses_nothing_and_does_nothing_twice) {
    const int count = kills();
    for (int i = 0; i < count; ++i) {
        start();
        const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(random_() % 250);
        while (std::chrono::steady_clock::now() < until) {
            send();
            std::this_thread::sleep_for(std::chrono::microseconds(random_() % 4000));
        }
        // Some die while they stop in good order.
        if (i % 10 == 9) {
            ::kill(process_, SIGTERM);
            std::this_thread::sleep_for(std::chrono::milliseconds(random_() % 20));
        }
        end(SIGKILL);
    }
    // What is left is handled by one that lives.
    start();
    for (int i = 0; i < 10; ++i) send();
    const auto all_taken = [&] {
        for (const lab::User& user : users_) {
            bool found = sent_[user.id()] == 0;
            for (const lab::Message& msg : user.messages(bot_)) {
                found = found || msg.text.starts_with(std::to_string(sent_[user.id()]) + " ");
            }
            if (!found) return false;
        }
        return bot_.pending_updates() == 0;
    };
    EXPECT_TRUE(server_.wait_until(all_taken, 30s)) << log();
    EXPECT_EQ(end(SIGTERM), 0) << log();

    // Replies, by chat and number.
    std::map<std::pair<std::string, int>, int> replies;
    for (const lab::Call& call : server_.calls("sendMessage")) {
        if (call.status != 200) continue;
        const std::string text = call.argument("text");
        const int number = std::atoi(text.c_str());
        EXPECT_EQ(text, std::to_string(number) + " " + std::to_string(number)) << "state and message differ";
        ++replies[{call.argument("chat_id"), number}];
    }
    const Store store = sqlite_store(path_);
    EXPECT_EQ(store.backend().count("inbox"), 0U);
    EXPECT_EQ(store.backend().count("done"), 0U);
    EXPECT_EQ(store.backend().count("journal"), 0U);
    EXPECT_EQ(store.backend().count("aside"), 0U);
    const auto doubts = store.backend().count("doubt");
    std::size_t total = 0;
    std::size_t missing = 0;
    std::int64_t told = 0;
    for (const lab::User& user : users_) {
        const int sent = sent_[user.id()];
        total += static_cast<std::size_t>(sent);
        const auto states = store.backend().range("conversation", "", 100);
        Json state;
        for (const StoreItem& item : states) {
            if (item.key.ends_with(":" + std::to_string(user.id()))) state = Json::parse(item.value)["count"];
        }
        EXPECT_EQ(state["taken"].as_int(), sent) << "updates were lost, or applied twice";
        EXPECT_EQ(state["last"].as_int(), sent);
        EXPECT_EQ(state["out_of_order"].as_int(), 0);
        told += state["doubtful"].as_int().value_or(0);
        for (int number = 1; number <= sent; ++number) {
            const int times = replies[{std::to_string(user.id()), number}];
            EXPECT_LE(times, 1) << "sent twice: " << number;
            if (times == 0) ++missing;
        }
    }
    EXPECT_LE(missing, doubts) << "replies are missing that nobody has reported";
    EXPECT_EQ(static_cast<std::size_t>(told), doubts) << "a handler wasn't told of a doubtful call";
    EXPECT_GT(total, static_cast<std::size_t>(count));
    RecordProperty("updates", std::to_string(total));
    RecordProperty("doubtful", std::to_string(doubts));
    std::cout << count << " kills, " << total << " updates, " << doubts << " doubtful calls, " << missing
              << " of them never sent\n";
    if (HasFailure()) std::cout << log().substr(0, 5000);
}

INSTANTIATE_TEST_SUITE_P(Versions, Kill, testing::Values("blocking", "coroutine"),
                         [](const auto& version) { return std::string(version.param); });

}  // namespace
}  // namespace telepot
