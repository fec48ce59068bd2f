// SPDX-License-Identifier: MIT
// A soak: bench_soak [blocking|aio] [SECONDS] [UPDATES A SECOND]. A local server in a process of its own has people
// write to a bot, and goes wrong in another way every 15 s; each tenth message is answered. Prints lags and memory
// every five seconds, and at the end whether each update was handled exactly once (exit code 0) or not (1). Nine
// minutes at 1,500 a second are the usual measure.
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "telepot/aio.hpp"
#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"

namespace {

using namespace telepot;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr const char* kToken = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
constexpr seconds kFaultEvery{15};
constexpr std::size_t kPeople = 200;

std::int64_t now_us() {
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now().time_since_epoch()).count();
}

std::size_t resident_kilobytes() {
    std::ifstream status("/proc/self/status");
    std::string word;
    std::size_t size = 0;
    while (status >> word) {
        if (word == "VmRSS:") status >> size;
    }
    return size;
}

/// The process with the server: writes its address to `out`, then has people write, and ends when `in` does.
int serve(int in, int out, int duration, int rate) {
    lab::Server server({.call_log_limit = 1000});
    const lab::BotAccount account = server.bot(kToken);
    std::vector<lab::User> people;
    for (std::size_t i = 0; i < kPeople; ++i) people.push_back(server.new_user("User"));
    const std::string url = std::string(server.url()) + "\n";
    if (::write(out, url.data(), url.size()) < 0) return 2;
    using Kind = lab::Fault::Kind;
    const std::array kinds{
        Kind::internal_error,    Kind::bad_gateway,    Kind::drop_before_reading, Kind::drop_after_processing,
        Kind::drop_mid_answer,   Kind::garbage,        Kind::too_many_requests,   Kind::slow,
        Kind::duplicate_updates, Kind::shuffle_updates};
    const auto begin = Clock::now();
    auto fault_at = begin + kFaultEvery;
    std::size_t faults = 0;
    for (std::int64_t number = 0; number < std::int64_t{duration} * rate; ++number) {
        std::this_thread::sleep_until(begin + std::chrono::microseconds(number * 1'000'000 / rate));
        if (Clock::now() >= fault_at) {
            server.inject_fault({.kind = kinds[faults++ % kinds.size()], .method = "getUpdates", .times = 3});
            fault_at += kFaultEvery;
        }
        people[static_cast<std::size_t>(number) % kPeople].send_text(
            account, std::to_string(number) + " " + std::to_string(now_us()));
    }
    char byte = 0;
    while (::read(in, &byte, 1) > 0) {
    }
    return 0;
}

/// What has come, and how late.
class Tally {
public:
    explicit Tally(std::size_t expected) : times_(expected) {}

    /// @returns whether this one is to be answered.
    bool note(const std::string& text) {
        std::size_t number = 0;
        std::int64_t sent = 0;
        const char* const end = text.data() + text.size();
        const char* const space = std::from_chars(text.data(), end, number).ptr;
        if (space == end || std::from_chars(space + 1, end, sent).ec != std::errc()) return false;
        const std::lock_guard lock(mutex_);
        if (number < times_.size()) ++times_[number];
        ++handled_;
        lags_.push_back(now_us() - sent);
        return number % 10 == 0;
    }
    std::size_t handled() const {
        const std::lock_guard lock(mutex_);
        return handled_;
    }
    void print(long second, const LoopStatistics& statistics) {
        std::vector<std::int64_t> lags;
        {
            const std::lock_guard lock(mutex_);
            lags.swap(lags_);
        }
        std::sort(lags.begin(), lags.end());
        const auto at = [&lags](double part) {
            if (lags.empty()) return 0.0;
            return static_cast<double>(lags[static_cast<std::size_t>(part * static_cast<double>(lags.size() - 1))]) /
                   1000;
        };
        std::printf(
            "%4ld s  %8zu handled  lag ms: median %.1f  99%% %.1f  longest %.1f  pending %zu  failed polls %llu  "
            "resident %zu kB\n",
            second, handled(), at(0.5), at(0.99), at(1), statistics.pending,
            static_cast<unsigned long long>(statistics.poll_errors), resident_kilobytes());
        std::fflush(stdout);
    }
    /// @returns whether each came once.
    bool summary() const {
        const std::lock_guard lock(mutex_);
        const auto lost = std::count(times_.begin(), times_.end(), 0);
        const auto twice = std::count_if(times_.begin(), times_.end(), [](unsigned char n) { return n > 1; });
        std::printf("%zu updates: %td lost, %td handled more than once\n", times_.size(), lost, twice);
        return lost == 0 && twice == 0;
    }

private:
    mutable std::mutex mutex_;
    std::vector<unsigned char> times_;
    std::size_t handled_ = 0;
    std::vector<std::int64_t> lags_;
};

void answer(Bot& bot, const Message& msg, bool wanted) {
    if (wanted) bot.sendMessage(msg.chat.id, "answer");
}
task<> answer(aio::Bot& bot, const Message& msg, bool wanted) {
    if (wanted) co_await bot.sendMessage(msg.chat.id, "answer");
}

template <class Mode>
int soak(const std::string& url, int duration, int rate) {
    const auto expected = static_cast<std::size_t>(duration) * static_cast<std::size_t>(rate);
    Tally tally(expected);
    BasicBot<Mode> bot(kToken, {.base_url = url});
    BasicMessageLoop<Mode> loop(bot, [&](const Message& msg) { return answer(bot, msg, tally.note(*msg.text)); });
    MessageLoopOptions options;
    options.timeout = 5;
    options.handle_signals = false;
    options.concurrency = Concurrency::per_chat;
    std::thread thread([&] {
        if constexpr (std::is_same_v<Mode, blocking>) {
            loop.run_forever(options);
        } else {
            aio::run(loop.run_forever(options));
        }
    });
    const auto begin = Clock::now();
    const auto end = begin + seconds(duration + 60);
    while (tally.handled() < expected && Clock::now() < end) {
        std::this_thread::sleep_for(seconds(5));
        tally.print(std::chrono::duration_cast<seconds>(Clock::now() - begin).count(), loop.statistics());
    }
    loop.stop();
    thread.join();
    return tally.summary() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) try {
    const bool asynchronous = argc < 2 || std::string_view(argv[1]) == "aio";
    const int duration = argc < 3 ? 540 : std::stoi(argv[2]);
    const int rate = argc < 4 ? 1500 : std::stoi(argv[3]);
    int to_server[2];
    int from_server[2];
    if (::pipe(to_server) != 0 || ::pipe(from_server) != 0) return 2;
    const pid_t server = ::fork();  // before anything of the library's is used
    if (server == 0) {
        ::close(to_server[1]);
        ::_exit(serve(to_server[0], from_server[1], duration, rate));
    }
    std::string url;
    for (char c = 0; ::read(from_server[0], &c, 1) == 1 && c != '\n';) url.push_back(c);
    const int code = asynchronous ? soak<coroutine>(url, duration, rate) : soak<blocking>(url, duration, rate);
    ::close(to_server[1]);
    ::waitpid(server, nullptr, 0);
    return code;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
}
