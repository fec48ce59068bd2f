// SPDX-License-Identifier: MIT
// Memory that runs out while a call is written or its answer is read.
#include <gtest/gtest.h>

#include "failing_new.hpp"
#include "support/recording_caller.hpp"
#include "telepot/methods/generated/methods.hpp"
#include "telepot/types/all.hpp"

namespace telepot::test {
namespace {

constexpr std::size_t kMostAllocations = 100'000;

/// Answers at once; its own memory never runs out.
class SparedCaller final : public codec::RecordingCaller {
public:
    using RecordingCaller::RecordingCaller;
    codec::Answer call(codec::Request&& request) override {
        const Spared spared;
        return RecordingCaller::call(std::move(request));
    }
};

class TestBot : public methods<blocking> {
public:
    explicit TestBot(codec::Caller& caller) : methods(&caller) {}
};

TEST(Sending, WithoutMemoryIsBadAllocAndTheNextCallGoesOut) {
    SparedCaller caller(
        R"({"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"a text that takes memory of its own"})");
    TestBot bot(caller);
    const InlineKeyboardMarkup markup({{InlineKeyboardButton("a button with a long enough text")}});
    const auto send = [&] {
        return bot.sendMessage(5, "a text that takes memory of its own",
                               {.parse_mode = "HTML", .reply_markup = markup});
    };
    static_cast<void>(send());
    const std::string wanted = caller.json();
    std::size_t failures = 0;
    for (std::size_t n = 1; n < kMostAllocations; ++n) {
        bool thrown = false;
        fail_allocation(n);
        try {
            const Message msg = send();
            ASSERT_EQ(msg.message_id, 7) << n;
        } catch (const std::bad_alloc&) {
            thrown = true;
        }
        const bool failed = fail_no_allocation();
        failures += thrown ? 1 : 0;
        if (!failed) break;
        ASSERT_EQ(send().text, "a text that takes memory of its own");
        ASSERT_EQ(caller.json(), wanted) << "after allocation " << n << " had failed";
    }
    EXPECT_GE(failures, 3U);
}

}  // namespace
}  // namespace telepot::test
