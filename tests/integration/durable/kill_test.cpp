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

#include "model.hpp"
#include "support/temporary_folder.hpp"
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
        user.send_text(bot_, std::to_string(model_.next(user.id())));
        model_.sent(user.id());
    }
    bool has_polled() {
        const auto calls = server_.calls("getUpdates").size();
        return calls > polls_before_;
    }
    /// What the store says the bot was about when it died.
    std::string phase(bool polled, bool stopping) {
        const Store store = sqlite_store(path_);
        StoreBackend& items = store.backend();
        std::string where = stopping ? "stopping, " : polled ? "" : "starting, ";
        bool begun = false;
        const auto journal = items.range("journal", "", 1000);
        for (const StoreItem& item : journal) begun = begun || item.value.starts_with('b');
        if (begun) return where + "a call is under way";
        if (!journal.empty()) return where + "a call was answered";
        if (items.count("done") > 0) return where + "a state is committed";
        if (items.count("inbox") > 0) return where + "updates are received";
        if (items.count("timer") > 0) return where + "an alarm is set";
        return where + "nothing is pending";
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
    test::Model model_;
    std::map<std::string, int> phases_;
    std::size_t polls_before_ = 0;
    std::mt19937 random_{20'240'501};
    pid_t process_ = -1;
};

TEST_P(Kill, loses_nothing_and_does_nothing_twice) {
    const int count = kills();
    for (int i = 0; i < count; ++i) {
        polls_before_ = server_.calls("getUpdates").size();
        start();
        const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(random_() % 250);
        while (std::chrono::steady_clock::now() < until) {
            send();
            std::this_thread::sleep_for(std::chrono::microseconds(random_() % 4000));
        }
        // Some die while they stop in good order.
        const bool stopping = i % 10 == 9;
        if (stopping) {
            ::kill(process_, SIGTERM);
            std::this_thread::sleep_for(std::chrono::milliseconds(random_() % 20));
        }
        end(SIGKILL);
        ++phases_[phase(has_polled(), stopping)];
        if (i % 100 == 99) {
            // What the server has read of a dead client may still be under way.
            std::this_thread::sleep_for(50ms);
            model_.take_calls(server_);
        }
    }
    // What is left is handled by one that lives.
    start();
    for (int i = 0; i < 10; ++i) send();
    const auto idle = [&] { return bot_.pending_updates() == 0; };
    EXPECT_TRUE(server_.wait_until(idle, 60s)) << log();
    EXPECT_EQ(end(SIGTERM), 0) << log();
    // Alarms that were due while it stopped.
    for (int i = 0; i < 100 && !model_.caught_up(sqlite_store(path_).backend()); ++i) {
        start();
        std::this_thread::sleep_for(500ms);
        end(SIGTERM);  // one that is still starting doesn't end in good order
    }

    const Store store = sqlite_store(path_);
    model_.check(server_, store.backend());
    EXPECT_GT(model_.total(), static_cast<std::size_t>(count));
    RecordProperty("updates", std::to_string(model_.total()));
    RecordProperty("doubtful", std::to_string(model_.doubts()));
    std::cout << count << " kills, " << model_.total() << " updates, " << model_.doubts() << " doubtful calls, "
              << model_.missing() << " of them never sent\n";
    for (const auto& [where, times] : phases_) std::cout << times << " kills while " << where << '\n';
    if (HasFailure()) std::cout << log().substr(0, 5000);
}

INSTANTIATE_TEST_SUITE_P(Versions, Kill, testing::Values("blocking", "coroutine"),
                         [](const auto& version) { return std::string(version.param); });

}  // namespace
}  // namespace telepot
