// SPDX-License-Identifier: MIT
#include <cstdio>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <typeinfo>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/child_process.hpp"
#include "support/scripted_server.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/aio.hpp"
#include "telepot/telepot.hpp"
#include "telepot/webhook_server.hpp"

namespace telepot::test {
namespace {

using testing::HasSubstr;

constexpr const char* token = "123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
constexpr const char* me = R"({"ok":true,"result":{"id":123456,"is_bot":true,"first_name":"Echo"}})";
constexpr const char* one_message =
    R"({"ok":true,"result":[{"update_id":5,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},)"
    R"("text":"fork"}}]})";

/// Answers getMe, and the first getUpdates with a message.
std::string reply(const ReceivedRequest& request) {
    if (request.target.ends_with("/getMe")) return answer(200, me);
    if (request.body.find("offset") == std::string::npos) return answer(200, one_message);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return answer(200, R"({"ok":true,"result":[]})");
}

BotOptions options_for(const std::string& url) {
    return {.base_url = url, .proxy = ""};
}

/// What the function does, in words.
std::string outcome_of(const std::function<void()>& function) {
    try {
        function();
        return "nothing was thrown";
    } catch (const std::logic_error& e) {
        return std::string("logic_error: ") + e.what();
    } catch (const std::exception& e) {
        return std::string(typeid(e).name()) + ": " + e.what();
    }
}

/// A pipe from a copy of this process.
class Copy {
public:
    Copy() {
        if (::pipe(ends_) != 0) throw std::runtime_error("no pipe");
    }
    ~Copy() {
        ::close(ends_[0]);
        if (ends_[1] >= 0) ::close(ends_[1]);
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    /// In the copy: says it and ends.
    [[noreturn]] void report(const std::string& text) const {
        if (::write(ends_[1], text.data(), text.size()) < 0) ::_exit(1);
        ::_exit(0);
    }
    /// In the original: what the copy has said until it ended. One that hangs is ended by its alarm.
    std::string hear(pid_t copy) {
        ::close(std::exchange(ends_[1], -1));
        std::string text;
        char buffer[4096];
        for (ssize_t count = 0; (count = ::read(ends_[0], buffer, sizeof buffer)) > 0;) {
            text.append(buffer, static_cast<std::size_t>(count));
        }
        ::waitpid(copy, &status_, 0);
        return text;
    }
    int status() const { return status_; }
    static void begin() { ::alarm(60); }

private:
    int ends_[2] = {-1, -1};
    int status_ = 0;
};

/// What the function does in a copy of this process.
std::string in_a_copy(const std::function<void()>& function) {
    Copy copy;
    const pid_t id = ::fork();
    if (id == 0) {
        Copy::begin();
        copy.report(outcome_of(function));
    }
    return copy.hear(id);
}

class Fork : public testing::Test {
protected:
    void SetUp() override { bot_.getMe(); }

    ScriptedServer server_{ScriptedServer::serve(reply)};
    const std::string url_ = server_.url();
    Bot bot_{token, options_for(url_)};
    aio::Bot aio_bot_{token, options_for(url_)};
};

task<> ask(aio::Bot& bot) {
    static_cast<void>(co_await bot.getMe());
}

#define EXPECT_REFUSED(...)                                                               \
    EXPECT_THAT(in_a_copy([&] { __VA_ARGS__; }),                                          \
                testing::AllOf(testing::StartsWith("logic_error: "), HasSubstr("fork()"), \
                               HasSubstr("before the first call of telepot"), HasSubstr("exec")))

TEST_F(Fork, blocking_calls_in_the_copy_throw_at_once_and_say_why) {
    EXPECT_REFUSED(bot_.getMe());
    EXPECT_REFUSED(bot_.sendMessage(7, "x"));
    EXPECT_REFUSED(bot_.download_file("x", "/dev/null"));
    EXPECT_REFUSED(bot_.scheduler().event_later(1, Event("_x")));
}

TEST_F(Fork, new_bots_in_the_copy_throw_at_once) {
    EXPECT_REFUSED(Bot(token, options_for(url_)));
    EXPECT_REFUSED(aio::Bot(token, options_for(url_)));
    EXPECT_REFUSED(WebhookServer());
    EXPECT_REFUSED(aio::WebhookServer());
}

TEST_F(Fork, coroutines_in_the_copy_throw_at_once) {
    EXPECT_REFUSED(aio::run(ask(aio_bot_)));
    EXPECT_REFUSED(aio::spawn(ask(aio_bot_)));
    EXPECT_REFUSED(aio::post([] {}));
}

TEST_F(Fork, message_loops_in_the_copy_throw_at_once) {
    MessageLoop loop{bot_, [](const Message&) {}};
    aio::MessageLoop aio_loop{aio_bot_, [](const Message&) -> task<> { co_return; }};
    EXPECT_REFUSED(loop.run_forever());
    EXPECT_REFUSED(static_cast<void>(loop.run_as_thread()));
    EXPECT_REFUSED(aio::run(aio_loop.run_forever()));
}

TEST_F(Fork, the_original_goes_on) {
    EXPECT_REFUSED(bot_.getMe());
    EXPECT_REFUSED(WebhookServer());
    EXPECT_EQ(bot_.getMe().first_name, "Echo");
}

TEST_F(Fork, what_ran_in_the_original_can_be_destroyed_in_the_copy) {
    auto server = std::make_unique<WebhookServer>();
    MessageLoop loop{bot_, [](const Message&) {}};
    auto running = std::make_unique<LoopThread>(loop.run_as_thread());
    EXPECT_EQ(in_a_copy([&] {
                  running.reset();
                  server.reset();
              }),
              "nothing was thrown");
    EXPECT_REFUSED(running->join());
    EXPECT_EQ(bot_.getMe().first_name, "Echo");
}

TEST_F(Fork, a_handler_that_makes_a_copy_leaves_no_loop_running_in_it) {
    Copy copy;
    pid_t id = -1;
    MessageLoop loop{bot_, [&](const Message&) {
                         id = ::fork();
                         if (id == 0) return Copy::begin();
                         loop.stop();
                     }};
    const std::string outcome = outcome_of([&] { loop.run_forever({.handle_signals = false}); });
    if (id == 0) copy.report(outcome);
    EXPECT_EQ(outcome, "nothing was thrown");
    EXPECT_THAT(copy.hear(id), testing::StartsWith("logic_error: "));
}

// The network has a thread of its own here, and so the copy has nothing else.
TEST_F(Fork, a_copy_that_a_coroutine_makes_ends_and_the_original_goes_on) {
    Copy copy;
    pid_t id = -1;
    aio::MessageLoop loop{aio_bot_, [&](const Message&) -> task<> {
                              id = ::fork();
                              if (id == 0) {
                                  Copy::begin();
                                  static_cast<void>(co_await aio_bot_.getMe());
                                  copy.report("went on");
                              }
                              loop.stop();
                          }};
    aio::run(loop.run_forever({.handle_signals = false}));
    EXPECT_EQ(copy.hear(id), "");
    EXPECT_TRUE(WIFEXITED(copy.status())) << "it had to be killed";
    EXPECT_EQ(bot_.getMe().first_name, "Echo");
}

/// What fork_child prints until all its copies have ended.
std::string run_program(const std::string& what, const std::string& url) {
    const std::string command = std::string(FORK_CHILD) + " " + what + " " + url;
    std::FILE* const output = ::popen(command.c_str(), "r");
    std::string text;
    for (int c = 0; (c = std::fgetc(output)) != EOF;) text += static_cast<char>(c);
    EXPECT_EQ(::pclose(output), 0);
    return text;
}

TEST(ForkBeforeUse, bots_made_before_work_on_both_sides) {
    ScriptedServer server{ScriptedServer::serve(reply)};
    EXPECT_EQ(run_program("made_before", server.url()), "copy Echo Echo\noriginal Echo Echo\n");
}

TEST(ForkBeforeUse, a_daemon_works_with_the_bot_made_before) {
    ScriptedServer server{ScriptedServer::serve(reply)};
    EXPECT_EQ(run_program("daemon", server.url()), "daemon Echo\n");
}

TEST(ForkAfterUse, run_throws_in_a_copy_that_a_coroutine_made) {
    ScriptedServer server{ScriptedServer::serve(reply)};
    EXPECT_EQ(run_program("coroutine", server.url()), "copy logic_error\noriginal done\n");
}

TEST(ForkAfterUse, the_copy_can_exit) {
    ScriptedServer server{ScriptedServer::serve(reply)};
    EXPECT_EQ(run_program("exit", server.url()), "ended with 7\n");
}

}  // namespace
}  // namespace telepot::test
