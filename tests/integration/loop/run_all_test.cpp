// SPDX-License-Identifier: MIT
// Several message loops in one process: one that can't go on ends alone, and a signal stops the others together.
#include <csignal>
#include <future>
#include <vector>

#include <gmock/gmock.h>
#include <unistd.h>

#include "echo_bot.hpp"
#include "telepot/log.hpp"

namespace telepot {
namespace {

constexpr const char* kRefused = "4242:this-token-was-never-given-to-anybody0";

/// Collects what is logged while it lives.
class LogLines {
public:
    LogLines() {
        log::set_sink([this](log::Level, std::string_view message) {
            const std::lock_guard lock(mutex_);
            lines_.emplace_back(message);
        });
    }
    ~LogLines() { log::set_sink({}); }
    LogLines(const LogLines&) = delete;
    LogLines& operator=(const LogLines&) = delete;

    std::size_t count(std::string_view part) const {
        const std::lock_guard lock(mutex_);
        std::size_t found = 0;
        for (const std::string& line : lines_) found += line.find(part) != std::string::npos ? 1 : 0;
        return found;
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::string> lines_;
};

std::vector<std::exception_ptr> run_together(MessageLoop& one, MessageLoop& other, MessageLoop& third) {
    return run_all({.timeout = 1}, one, other, third);
}
std::vector<std::exception_ptr> run_together(aio::MessageLoop& one, aio::MessageLoop& other, aio::MessageLoop& third) {
    return aio::run(aio::run_all({.timeout = 1}, one, other, third));
}
std::vector<std::exception_ptr> run_alone(MessageLoop& one) {
    return run_all(one);
}
std::vector<std::exception_ptr> run_alone(aio::MessageLoop& one) {
    return aio::run(aio::run_all(one));
}

template <class Mode>
class RunAll : public ::testing::Test {
protected:
    using Loop = BasicMessageLoop<Mode>;
    /// A bot that echoes.
    class Echo {
    public:
        Echo(const std::string& url, const std::string& token)
            : bot(token, {.base_url = url}), loop(bot, [this](const Message& msg) { return echo(bot, msg); }) {}
        BasicBot<Mode> bot;
        Loop loop;
    };

    lab::Server server{{.registered_tokens_only = true}};
    const std::string url = server.url();
    lab::BotAccount first = server.new_bot();
    lab::BotAccount second = server.new_bot();
    lab::User user = server.new_user("Ann");
    LogLines log;
};
TYPED_TEST_SUITE(RunAll, BothVersions, VersionNames);

TYPED_TEST(RunAll, OneWithAWrongTokenEndsAloneAndASignalStopsTheOthersTogether) {
    using EchoOf = typename TestFixture::Echo;
    EchoOf one(this->url, this->first.token());
    EchoOf refused(this->url, kRefused);
    EchoOf other(this->url, this->second.token());
    auto ends = std::async(std::launch::async, [&] { return run_together(one.loop, refused.loop, other.loop); });
    this->user.send_text(this->first, "to the first");
    EXPECT_EQ(this->user.wait_text(kPatience), "to the first");
    this->user.send_text(this->second, "to the second");
    EXPECT_EQ(this->user.wait_text(kPatience), "to the second");
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (this->log.count("giving up") == 0 && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    EXPECT_EQ(this->log.count("giving up"), 1U) << "the one that can't go on says so";
    EXPECT_EQ(this->log.count("this-token"), 0U);
    this->user.send_text(this->first, "still there");
    EXPECT_EQ(this->user.wait_text(kPatience), "still there");
    ::kill(::getpid(), SIGTERM);
    ASSERT_EQ(ends.wait_for(kPatience), std::future_status::ready);
    const std::vector<std::exception_ptr> how = ends.get();
    ASSERT_EQ(how.size(), 3U);
    EXPECT_FALSE(how[0]);
    EXPECT_THROW(std::rethrow_exception(how[1]), UnauthorizedError);
    EXPECT_FALSE(how[2]);
    EXPECT_EQ(this->log.count("stopping; a second signal"), 1U) << "one line, not one a bot";
}

TYPED_TEST(RunAll, WhenNoneEndsWellItThrowsWhatEndedTheFirst) {
    using EchoOf = typename TestFixture::Echo;
    EchoOf refused(this->url, kRefused);
    EXPECT_THROW(static_cast<void>(run_alone(refused.loop)), UnauthorizedError);
}

}  // namespace
}  // namespace telepot
