// SPDX-License-Identifier: MIT
// SIGINT and SIGTERM, seen from outside: this program starts itself as a bot and sends it signals.
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness.hpp"

extern char** environ;  // NOLINT

namespace telepot::loop {
namespace {

void write_line(const std::string& text) {
    const std::string line = text + "\n";
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) std::_Exit(9);
}

/// The bot: says "handling", takes its time over the message, says "handled".
template <class Mode>
int bot_main(int milliseconds, Seconds stop_timeout) {
    FakeServer server;
    server.say(1, "a");
    Scheduler scheduler;
    const MessageLoopOptions options{.stop_timeout = stop_timeout};
    if constexpr (std::is_same_v<Mode, blocking>) {
        const telepot::detail::Shared<BlockingControl> control(new BlockingControl(
            server, scheduler, {}, telepot::detail::loop_handler<Mode>([milliseconds](const Message&) {
                write_line("handling");
                std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
                write_line("handled");
            })));
        control->prepare(options, true).go();
    } else {
        const telepot::detail::Shared<CoroutineControl> control(new CoroutineControl(
            server, scheduler, {}, telepot::detail::loop_handler<Mode>([milliseconds](const Message&) -> task<> {
                write_line("handling");
                if (milliseconds < 0) std::this_thread::sleep_for(std::chrono::hours(1));  // a bad bot
                co_await aio::sleep(std::chrono::milliseconds(milliseconds));
                write_line("handled");
            })));
        aio::run(control->run(options));
    }
    write_line(server.unconfirmed() == 0 ? "confirmed" : "not confirmed");
    return 0;
}

/// This program as a bot.
class Child {
public:
    explicit Child(const std::string& mode, int milliseconds, const std::string& stop_timeout) {
        int ends[2];
        if (::pipe(ends) != 0) throw std::runtime_error("pipe");
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addclose(&actions, ends[0]);
        const std::string time = std::to_string(milliseconds);
        const char* command[] = {"/proc/self/exe", "--bot", mode.c_str(), time.c_str(), stop_timeout.c_str(), nullptr};
        const int failed = ::posix_spawn(&id_, command[0], &actions, nullptr, const_cast<char**>(command), environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        output_ = ends[0];
        if (failed != 0) throw std::runtime_error("posix_spawn");
    }
    ~Child() {
        if (id_ > 0) {
            ::kill(id_, SIGKILL);
            ::waitpid(id_, nullptr, 0);
        }
        ::close(output_);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The next line that it writes; empty at its end.
    std::string line() {
        std::string text;
        char c = 0;
        while (::read(output_, &c, 1) == 1 && c != '\n') text.push_back(c);
        return text;
    }
    void signal(int number) const { ::kill(id_, number); }
    /// Waits for its end.
    int status() {
        int result = 0;
        ::waitpid(id_, &result, 0);
        id_ = -1;
        return result;
    }

private:
    pid_t id_ = -1;
    int output_ = -1;
};

class Signals : public ::testing::TestWithParam<const char*> {};

TEST_P(Signals, let_the_handler_finish_confirm_and_end_with_0) {
    for (const int number : {SIGINT, SIGTERM}) {
        Child bot(GetParam(), 300, "20");
        ASSERT_EQ(bot.line(), "handling");
        bot.signal(number);
        EXPECT_EQ(bot.line(), "handled");
        EXPECT_EQ(bot.line(), "confirmed");
        const int status = bot.status();
        ASSERT_TRUE(WIFEXITED(status));
        EXPECT_EQ(WEXITSTATUS(status), 0);
    }
}

TEST_P(Signals, end_the_process_at_once_when_the_second_comes) {
    Child bot(GetParam(), 3'600'000, "3600");
    ASSERT_EQ(bot.line(), "handling");
    bot.signal(SIGTERM);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    bot.signal(SIGTERM);
    const int status = bot.status();
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGTERM);
}

INSTANTIATE_TEST_SUITE_P(Both, Signals, ::testing::Values("blocking", "coroutine"),
                         [](const auto& mode) { return std::string(mode.param); });

TEST(SignalsBlocking, end_the_process_if_a_thread_does_not_finish_in_time) {
    Child bot("blocking", 3'600'000, "0.1");
    ASSERT_EQ(bot.line(), "handling");
    bot.signal(SIGTERM);
    const int status = bot.status();
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGTERM);
}

TEST(SignalsCoroutine, cancel_a_task_that_does_not_finish_in_time) {
    Child bot("coroutine", 3'600'000, "0.1");
    ASSERT_EQ(bot.line(), "handling");
    bot.signal(SIGINT);
    EXPECT_EQ(bot.line(), "confirmed");
    const int status = bot.status();
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(SignalsCoroutine, end_the_process_even_if_the_loop_is_stuck) {
    Child bot("coroutine", -1, "3600");
    ASSERT_EQ(bot.line(), "handling");
    bot.signal(SIGINT);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    bot.signal(SIGINT);
    const int status = bot.status();
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGINT);
}

}  // namespace
}  // namespace telepot::loop

int main(int argc, char** argv) {
    using namespace telepot;
    if (argc == 5 && std::string_view(argv[1]) == "--bot") {
        const int milliseconds = std::atoi(argv[3]);
        const Seconds stop_timeout = std::atof(argv[4]);
        return std::string_view(argv[2]) == "blocking" ? loop::bot_main<blocking>(milliseconds, stop_timeout)
                                                       : loop::bot_main<coroutine>(milliseconds, stop_timeout);
    }
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
