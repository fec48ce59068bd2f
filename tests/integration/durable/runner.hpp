// SPDX-License-Identifier: MIT
// Runs a bot of either version over a store, in this process, until some work is done.
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <thread>

#include <gtest/gtest.h>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/durable.hpp"
#include "telepot/helper.hpp"
#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"

namespace telepot::test {

/// The parameter is "blocking" or "coroutine".
class DurableBot : public testing::TestWithParam<const char*> {
protected:
    static bool blocking_version() { return std::string_view(GetParam()) == "blocking"; }

    /// @param work is told how many delegates live, by a function
    template <class Work>
    void run(DelegationPattern pattern, aio::DelegationPattern aio_pattern, Work work) {
        DelegatorOptions durable = durable_;
        durable.store = store_;
        const BotOptions options{.base_url = url_};
        if (blocking_version()) {
            DelegatorBot bot{token_, {std::move(pattern)}, durable, options};
            MessageLoop loop{bot};
            LoopThread thread = loop.run_as_thread({.timeout = 1});
            work([&bot] { return bot.live_delegates(); });
            thread.stop();
            thread.join();
        } else {
            aio::DelegatorBot bot{token_, {std::move(aio_pattern)}, durable, options};
            aio::MessageLoop loop{bot};
            std::thread thread([&] { aio::run(loop.run_forever({.timeout = 1, .handle_signals = false})); });
            std::exception_ptr error;
            try {
                work([&bot] { return bot.live_delegates(); });
            } catch (...) {
                error = std::current_exception();
            }
            loop.stop();
            thread.join();
            if (error) std::rethrow_exception(error);
        }
    }
    void say(const lab::User& user, const std::string& text, const std::string& answer) {
        user.send_text(bot_, text);
        EXPECT_EQ(user.wait_text(), answer);
    }
    std::size_t stored(std::string_view kind) { return store_.backend().count(kind); }

    lab::Server server_;
    lab::BotAccount bot_ = server_.new_bot("Bot");
    lab::User ann_ = server_.new_user("Ann");
    const std::string url_ = server_.url();
    const std::string token_ = bot_.token();
    Store store_ = memory_store();
    DelegatorOptions durable_;
};

inline std::string version_name(const testing::TestParamInfo<const char*>& version) {
    return version.param;
}

}  // namespace telepot::test
