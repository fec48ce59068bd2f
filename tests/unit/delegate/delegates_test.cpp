// SPDX-License-Identifier: MIT
// Delegates of both versions: who gets what, in which order, and what happens when one ends.
#include "telepot/exception.hpp"
#include "unit/delegate/journal.hpp"
#include "unit/delegate/versions.hpp"

namespace telepot::test {
namespace {

/// Writes down what it gets. "stop" ends it, "throw" makes it fail.
template <class Mode>
class Clerk : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Clerk(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple), journal_(journal) {
        note("made");
    }

    Void on_chat_message(const Message& msg) override {
        note(*msg.text);
        if (*msg.text == "stop") this->close();
        if (*msg.text == "throw") throw std::runtime_error("as told");
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Void on_close(const std::exception_ptr& ex) override {
        try {
            std::rethrow_exception(ex);
        } catch (const IdleTerminate&) {
            note("idle");
        } catch (const StopListening&) {
            note("closed");
        } catch (...) {
            note("broken");
        }
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    void note(const std::string& what) { journal_->add(std::to_string(this->chat_id()) + ":" + what); }
    Journal* journal_;
};

template <class Version>
class Delegates : public ::testing::Test {
protected:
    using Mode = typename Version::mode;
    Journal journal;

    BasicDelegatorBot<Mode> make(const HandlerOptions& options = {}) {
        return BasicDelegatorBot<Mode>(
            kToken, {pave_event_space()(per_chat_id(), create_open<Clerk<Mode>>(&journal), options)});
    }
    std::vector<std::string> expect(std::size_t count) {
        EXPECT_TRUE(eventually([&] { return journal.size() >= count; }));
        return journal.lines();
    }
};

using Versions = ::testing::Types<Traditional, Asynchronous>;
TYPED_TEST_SUITE(Delegates, Versions);

using Lines = std::vector<std::string>;

TYPED_TEST(Delegates, OneForEachChatWithItsMessagesInOrder) {
    auto bot = this->make();
    TypeParam::handle(bot, text_message(1, "a"));
    TypeParam::handle(bot, text_message(1, "b"));
    EXPECT_EQ(this->expect(3), (Lines{"1:made", "1:a", "1:b"}));
    TypeParam::handle(bot, text_message(2, "c"));
    EXPECT_EQ(this->expect(5), (Lines{"1:made", "1:a", "1:b", "2:made", "2:c"}));
    EXPECT_EQ(bot.live_delegates(), 2U);
    TypeParam::close(bot);
    EXPECT_EQ(bot.live_delegates(), 0U);
    EXPECT_EQ(this->journal.size(), 7U);
}

TYPED_TEST(Delegates, OneThatHasStoppedIsMadeAnew) {
    auto bot = this->make();
    TypeParam::handle(bot, text_message(1, "stop"));
    EXPECT_EQ(this->expect(3), (Lines{"1:made", "1:stop", "1:closed"}));
    EXPECT_TRUE(eventually([&] { return bot.live_delegates() == 0; }));
    TypeParam::handle(bot, text_message(1, "again"));
    EXPECT_EQ(this->expect(5), (Lines{"1:made", "1:stop", "1:closed", "1:made", "1:again"}));
    TypeParam::close(bot);
}

TYPED_TEST(Delegates, AnExceptionEndsOneDelegateAndIsReported) {
    auto bot = this->make();
    Journal errors;
    bot.on_delegate_error([&](const DelegateError& e) {
        errors.add(e.delegate().substr(0, e.delegate().find('<')) + " " + e.seed().str() + " " +
                   (e.message() ? "message" : "none"));
    });
    TypeParam::handle(bot, text_message(2, "calm"));
    TypeParam::handle(bot, text_message(1, "throw"));
    this->expect(5);
    EXPECT_TRUE(eventually([&] { return bot.live_delegates() == 1; }));
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_NE(errors.lines()[0].find("Clerk 1 message"), std::string::npos) << errors.lines()[0];
    TypeParam::close(bot);
}

TYPED_TEST(Delegates, IdleOnesEnd) {
    auto bot = this->make({.timeout = 0.1});
    TypeParam::handle(bot, text_message(1, "a"));
    EXPECT_EQ(this->expect(3), (Lines{"1:made", "1:a", "1:idle"}));
    EXPECT_TRUE(eventually([&] { return bot.live_delegates() == 0; }));
}

TYPED_TEST(Delegates, MessagesThatMeetAnEndingGoToTheSuccessor) {
    auto bot = this->make();
    constexpr int kCount = 300;
    for (int i = 0; i < kCount; ++i)
        TypeParam::handle(bot, text_message(1, i % 7 == 0 ? "stop" : "n" + std::to_string(i)));
    Lines texts;
    EXPECT_TRUE(eventually([&] {
        texts.clear();
        for (const std::string& line : this->journal.lines()) {
            if (line != "1:made" && line != "1:closed") texts.push_back(line);
        }
        return texts.size() >= kCount;
    }));
    ASSERT_EQ(texts.size(), static_cast<std::size_t>(kCount));
    for (int i = 0; i < kCount; ++i) {
        EXPECT_EQ(texts[static_cast<std::size_t>(i)], i % 7 == 0 ? "1:stop" : "1:n" + std::to_string(i));
    }
    TypeParam::close(bot);
}

}  // namespace
}  // namespace telepot::test
