// SPDX-License-Identifier: MIT
// What the statistics and the log of a message loop say of messages that no delegate takes.
#include <condition_variable>

#include "echo_bot.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/helper.hpp"
#include "telepot/log.hpp"

namespace telepot {
namespace {

/// Ends its delegate with an error when it is told to.
template <class Mode>
class Clerk : public BasicChatHandler<Mode> {
public:
    using BasicChatHandler<Mode>::BasicChatHandler;
    typename Mode::template result<void> on_chat_message(const Message& msg) override {
        if (msg.text == "fail") throw std::runtime_error("as told");
        return detail::done(static_cast<Mode*>(nullptr));
    }
};

template <class Mode>
class DelegationLog : public ::testing::Test {
protected:
    DelegationLog() {
        log::set_level(log::Level::debug);
        log::set_sink([this](log::Level, std::string_view message) {
            const std::lock_guard lock(mutex_);
            text_.append(message).append("\n");
        });
    }
    ~DelegationLog() override {
        log::set_sink({});
        log::set_level(log::Level::info);
    }
    DelegationLog(const DelegationLog&) = delete;
    DelegationLog& operator=(const DelegationLog&) = delete;

    bool logged(const std::string& part) {
        for (int i = 0; i < 6000; ++i) {
            {
                const std::lock_guard lock(mutex_);
                if (text_.find(part) != std::string::npos) return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }

    lab::Server server;
    lab::BotAccount account = server.new_bot();
    lab::User user = server.new_user("Ann");
    const std::string url = server.url();

private:
    std::mutex mutex_;
    std::string text_;
};
TYPED_TEST_SUITE(DelegationLog, BothVersions, VersionNames);

void meet(Bot& bot) {
    static_cast<void>(bot.getMe());
}
void meet(aio::Bot& bot) {
    static_cast<void>(aio::run(bot.getMe()));
}

TYPED_TEST(DelegationLog, NamesTheBotAndCountsWhatNobodyTakes) {
    // Of this chat's messages there is never one.
    const auto pattern = pair(per_chat_id_in({this->user.id()}), create_open<Clerk<TypeParam>>());
    BasicDelegatorBot<TypeParam> bot(this->account.token(), {pattern}, {.base_url = this->url});
    meet(bot);
    BasicMessageLoop<TypeParam> loop(bot);
    MessageLoopOptions options;
    options.timeout = 1;
    options.handle_signals = false;
    std::thread thread([&] {
        if constexpr (std::is_same_v<TypeParam, blocking>) {
            loop.run_forever(options);
        } else {
            aio::run(loop.run_forever(options));
        }
    });
    const lab::User stranger = this->server.new_user("Bob");
    const std::string name = "@" + this->account.username();
    stranger.send_text(this->account, "hello");
    EXPECT_TRUE(this->logged(name + ": no handler took update "));
    EXPECT_TRUE(this->logged("(message): no pattern has a seed for it, and nobody captures it"));
    this->user.send_text(this->account, "fail");
    EXPECT_TRUE(this->logged(name + ": telepot::(anonymous namespace)::Clerk"));
    for (int i = 0; i < 6000 && loop.statistics().handled < 1; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    EXPECT_EQ(loop.statistics().untaken, 1U);
    EXPECT_EQ(loop.statistics().handled, 1U);
    loop.stop();
    thread.join();
}

}  // namespace
}  // namespace telepot
