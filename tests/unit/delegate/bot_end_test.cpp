// SPDX-License-Identifier: MIT
// A bot that is destroyed takes its delegates along, whatever they are about.
#include <future>
#include <memory>
#include <thread>

#include "runtime/either_mode.hpp"
#include "telepot/exception.hpp"
#include "unit/delegate/journal.hpp"
#include "unit/delegate/versions.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;

/// What handlers are given: what they write down, and what keeps them at work.
class Stage {
public:
    Journal journal;
    std::promise<void> curtain;
    std::shared_future<void> fallen = curtain.get_future().share();
};

/// Says when it goes. "wait" makes it wait for another message in the midst of one, "work" for the curtain.
template <class Mode>
class Actress : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Actress(const SeedTupleOf<Mode>& seed_tuple, Stage* stage, const std::shared_ptr<int>& shared)
        : BasicChatHandler<Mode>(seed_tuple), stage_(*stage), shared_(shared) {}
    ~Actress() override { note("gone"); }

    Void on_chat_message(const Message& msg) override {
        note(*msg.text);
        if (*msg.text == "event") this->scheduler().event_later(3600, Event("_late"));
        if (*msg.text == "wait") return detail::in_version<Mode>(wait(std::nullopt));
        if (*msg.text == "wait long") return detail::in_version<Mode>(wait(Seconds(3600)));
        if constexpr (std::is_same_v<Mode, blocking>) {
            if (*msg.text == "work") {
                stage_.fallen.wait();
                note("worked for bot " + std::to_string(this->bot().id()));
            }
        }
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Void on_close(const std::exception_ptr& /*ex*/) override {
        note("closed");
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    task<> wait(std::optional<Seconds> timeout) {
        try {
            co_await detail::given<Mode>(this->listener().wait_for(std::nullopt, timeout));
            note("answered");
        } catch (const StopListening&) {
            note("stopped");
            throw;
        } catch (const Cancelled&) {
            note("stopped");
            throw;
        }
    }
    void note(const std::string& what) { stage_.journal.add(std::to_string(this->chat_id()) + ":" + what); }

    Stage& stage_;
    const std::shared_ptr<int> shared_;
};

/// Lives in its run(), in which it waits for messages.
template <class Mode>
class Walker {
public:
    using Void = typename Mode::template result<void>;
    Walker(const SeedTupleOf<Mode>& seed_tuple, Stage* stage, const std::shared_ptr<int>& shared)
        : stage_(*stage), shared_(shared), listener_(seed_tuple.listener()) {
        listener_.capture(Template::chat_id(seed_tuple.seed().number()));
    }
    ~Walker() { stage_.journal.add("gone"); }
    Walker(const Walker&) = delete;
    Walker& operator=(const Walker&) = delete;

    Void run() { return detail::in_version<Mode>(walk()); }

private:
    task<> walk() {
        try {
            stage_.journal.add("walks");
            for (;;) co_await detail::given<Mode>(listener_.wait());
        } catch (const StopListening&) {
            stage_.journal.add("stopped");
        } catch (const Cancelled&) {
            stage_.journal.add("stopped");
        }
    }

    Stage& stage_;
    const std::shared_ptr<int> shared_;
    BasicListener<Mode> listener_;
};

template <class Version>
class BotEnd : public ::testing::Test {
protected:
    using Mode = typename Version::mode;
    using Bot = BasicDelegatorBot<Mode>;

    std::unique_ptr<Bot> of_actresses(const HandlerOptions& options = {}) {
        auto shared = std::make_shared<int>();
        shared_ = shared;
        return std::make_unique<Bot>(
            kToken, std::vector<DelegationPatternOf<Mode>>{pave_event_space()(
                        per_chat_id(), create_open<Actress<Mode>>(&stage, std::move(shared)), options)});
    }
    std::unique_ptr<Bot> of_walkers() {
        auto shared = std::make_shared<int>();
        shared_ = shared;
        return std::make_unique<Bot>(kToken, std::vector<DelegationPatternOf<Mode>>{pair(
                                                 per_chat_id(), create_run<Walker<Mode>>(&stage, std::move(shared)))});
    }
    void expect(std::size_t count) {
        ASSERT_TRUE(eventually([&] { return stage.journal.size() >= count; }));
    }
    /// What has been written since.
    Lines since(std::size_t count) {
        Lines lines = stage.journal.lines();
        lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(count));
        return lines;
    }
    /// Nothing of the pattern or its handlers is left.
    void expect_nothing_is_left() {
        EXPECT_TRUE(eventually([&] { return shared_.expired(); })) << shared_.use_count();
    }

    Stage stage;
    std::weak_ptr<int> shared_;
};

using Versions = ::testing::Types<Traditional, Asynchronous>;
TYPED_TEST_SUITE(BotEnd, Versions);

TYPED_TEST(BotEnd, DestroysDelegatesAtRestTheYoungestFirst) {
    auto bot = this->of_actresses({.timeout = 3600});
    TypeParam::handle(*bot, text_message(1, "hello"));
    this->expect(1);
    TypeParam::handle(*bot, text_message(2, "event"));
    this->expect(2);
    TypeParam::handle(*bot, text_message(3, "hello"));
    this->expect(3);
    bot.reset();
    EXPECT_EQ(this->since(3), (Lines{"3:gone", "2:gone", "1:gone"}));
    this->expect_nothing_is_left();
}

TYPED_TEST(BotEnd, EndsWaitsInTheMidstOfAMessage) {
    auto bot = this->of_actresses({.timeout = 3600});
    TypeParam::handle(*bot, text_message(1, "wait"));
    this->expect(1);
    TypeParam::handle(*bot, text_message(2, "wait long"));
    this->expect(2);
    TypeParam::handle(*bot, text_message(3, "hello"));
    this->expect(3);
    bot.reset();
    Lines lines = this->since(3);
    ASSERT_EQ(lines.size(), 5U) << ::testing::PrintToString(lines);
    std::sort(lines.begin(), lines.begin() + 2);
    EXPECT_EQ(lines, (Lines{"1:stopped", "2:stopped", "3:gone", "2:gone", "1:gone"}));
    this->expect_nothing_is_left();
}

TYPED_TEST(BotEnd, EndsThoseThatLiveInTheirRun) {
    auto bot = this->of_walkers();
    TypeParam::handle(*bot, text_message(1, "hello"));
    TypeParam::handle(*bot, text_message(2, "hello"));
    this->expect(2);
    bot.reset();
    Lines lines = this->since(2);
    EXPECT_EQ(lines, (Lines{"stopped", "stopped", "gone", "gone"}));
    this->expect_nothing_is_left();
}

using TraditionalBotEnd = BotEnd<Traditional>;

TEST_F(TraditionalBotEnd, WaitsForWhoIsAtWorkAndHandsOutNothingNew) {
    auto bot = this->of_actresses();
    Traditional::handle(*bot, text_message(1, "work"));
    this->expect(1);
    Traditional::handle(*bot, text_message(1, "unread"));
    Traditional::handle(*bot, text_message(2, "wait"));
    this->expect(2);
    const std::string name = std::to_string(bot->id());
    std::thread end([&] { bot.reset(); });
    // The wait of the other one ends when the end has begun.
    this->expect(3);
    this->stage.curtain.set_value();
    end.join();
    EXPECT_EQ(this->since(2), (Lines{"2:stopped", "1:worked for bot " + name, "2:gone", "1:gone"}));
    this->expect_nothing_is_left();
}

using AsynchronousBotEnd = BotEnd<Asynchronous>;

// Nobody can be waited for there: those that wait are cancelled, and go in the loop's next round.
TEST_F(AsynchronousBotEnd, OnTheLoopsThread) {
    auto bot = this->of_actresses({.timeout = 3600});
    Asynchronous::handle(*bot, text_message(1, "wait"));
    Asynchronous::handle(*bot, text_message(2, "wait long"));
    Asynchronous::handle(*bot, text_message(3, "hello"));
    this->expect(3);
    Lines at_once;
    const auto end = [&]() -> task<> {
        bot.reset();
        at_once = this->since(3);
        co_return;
    };
    aio::spawn(end()).get();
    EXPECT_EQ(at_once, (Lines{"3:gone"}));
    this->expect(8);
    EXPECT_EQ(this->since(4), (Lines{"2:stopped", "2:gone", "1:stopped", "1:gone"}));
    this->expect_nothing_is_left();
}

// Their tasks were made, but haven't begun.
TEST_F(AsynchronousBotEnd, TakesAlongThoseThatHaventBegun) {
    for (const bool walkers : {true, false}) {
        auto bot = walkers ? this->of_walkers() : this->of_actresses();
        const std::size_t before = this->stage.journal.size();
        const auto both = [&]() -> task<> {
            co_await bot->handle(text_message(1, "hello"));
            bot.reset();
        };
        bot::Engine::instance().ensure_driven();
        aio::spawn(both()).get();
        this->expect(before + 1);
        EXPECT_EQ(this->since(before), (Lines{walkers ? "gone" : "1:gone"}));
        this->expect_nothing_is_left();
    }
}

}  // namespace
}  // namespace telepot::test
