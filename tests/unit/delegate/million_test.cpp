// SPDX-License-Identifier: MIT
// A million delegates: made, sent a second message, idle, closed, and no memory kept.
#include <atomic>

#include <malloc.h>

#include "unit/delegate/versions.hpp"

namespace telepot::test {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::int64_t kCount = 20'000;
#else
constexpr std::int64_t kCount = 1'000'000;
#endif

/// What all delegates together have seen.
class Totals {
public:
    std::atomic<std::int64_t> made{0};
    std::atomic<std::int64_t> handled{0};
    std::atomic<std::int64_t> idle{0};
    std::atomic<std::int64_t> closed{0};
    std::atomic<std::int64_t> early{0};
};

constexpr double kTimeout = 3;
constexpr int kPatience = 120;  // seconds

template <class Mode>
class Citizen : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;

    Citizen(const SeedTupleOf<Mode>& seed_tuple, Totals* totals)
        : BasicChatHandler<Mode>(seed_tuple), totals_(*totals) {
        ++totals_.made;
    }
    Void on_chat_message(const Message& msg) override {
        ++totals_.handled;
        // Time runs out for those who have got their last message, and not while others are still being made.
        if (msg.text == "last") this->idle_event_coordinator().set_timeout(kTimeout);
        last_ = std::chrono::steady_clock::now();
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Void on_close(const std::exception_ptr& why) override {
        ++totals_.closed;
        try {
            std::rethrow_exception(why);
        } catch (const IdleTerminate&) {
            ++totals_.idle;
            if (std::chrono::steady_clock::now() - last_ < std::chrono::duration<double>(kTimeout)) ++totals_.early;
        } catch (...) {
            // The program stops.
        }
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    Totals& totals_;
    std::chrono::steady_clock::time_point last_;
};

std::int64_t allocated() {
    const struct mallinfo2 info = mallinfo2();
    return static_cast<std::int64_t>(info.uordblks + info.hblkhd);
}

template <class Version>
class Million : public ::testing::Test {};
using Versions = ::testing::Types<Traditional, Asynchronous>;
TYPED_TEST_SUITE(Million, Versions);

TYPED_TEST(Million, OpenedMessagedIdledAndClosed) {
    using Mode = typename TypeParam::mode;
    Totals totals;
    BasicDelegatorBot<Mode> bot(
        kToken, {pave_event_space()(per_chat_id(), create_open<Citizen<Mode>>(&totals), {.timeout = 3600})});
    // What stays for good - threads, spare letters - is there before it counts.
    TypeParam::handle_all(bot, 1, 5000, "last");
    ASSERT_TRUE(eventually([&] { return bot.live_delegates() == 0; }));
    const std::int64_t before = allocated();
    const std::int64_t warm = totals.made;

    TypeParam::handle_all(bot, 1, kCount, "first");
    ASSERT_TRUE(eventually([&] { return totals.handled == 5000 + kCount; }, kPatience));
    EXPECT_EQ(bot.live_delegates(), static_cast<std::size_t>(kCount));
    TypeParam::handle_all(bot, 1, kCount, "last");
    ASSERT_TRUE(eventually([&] { return bot.live_delegates() == 0; }, kPatience));

    EXPECT_EQ(totals.made - warm, kCount);
    EXPECT_EQ(totals.handled, 5000 + 2 * kCount);
    EXPECT_EQ(totals.closed, totals.made);
    EXPECT_EQ(totals.idle, totals.made);
    EXPECT_EQ(totals.early, 0);
    // Workers end a little after the last delegate. The spare letters of a burst are what may stay.
    EXPECT_TRUE(eventually([&] { return allocated() - before < 4 * 1024 * 1024; })) << allocated() - before;
}

TYPED_TEST(Million, StopClosesThemAll) {
    using Mode = typename TypeParam::mode;
    Totals totals;
    BasicDelegatorBot<Mode> bot(
        kToken, {pave_event_space()(per_chat_id(), create_open<Citizen<Mode>>(&totals), {.timeout = 3600})});
    TypeParam::handle_all(bot, 1, kCount, "first");
    TypeParam::close(bot);
    EXPECT_EQ(bot.live_delegates(), 0U);
    EXPECT_EQ(totals.closed, totals.made);
    EXPECT_EQ(totals.idle, 0);
}

}  // namespace
}  // namespace telepot::test
