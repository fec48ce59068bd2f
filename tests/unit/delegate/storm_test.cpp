// SPDX-License-Identifier: MIT
// Random interleavings of messages, events, closings and timeouts: whatever happens, each message is handled once, in
// order, by one generation of its delegate.
#include <array>
#include <atomic>
#include <random>

#include "telepot/exception.hpp"
#include "telepot/log.hpp"
#include "unit/delegate/versions.hpp"

namespace telepot::test {
namespace {

constexpr int kChats = 20;
constexpr int kMessages = 4000;

/// What is true of a chat, whichever generation of its delegate looks.
class Ledger {
public:
    std::atomic<int> next{0};    // the number that the next message must have
    std::atomic<int> inside{0};  // handlers at work
    std::atomic<int> living{0};  // delegates between construction and on_close
    std::atomic<int> faults{0};
};

template <class Mode>
class Soul : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;

    Soul(const SeedTupleOf<Mode>& seed_tuple, std::array<Ledger, kChats>* ledgers)
        : BasicChatHandler<Mode>(seed_tuple), ledger_((*ledgers)[static_cast<std::size_t>(this->chat_id())]) {
        if (++ledger_.living != 1) ++ledger_.faults;
    }

    Void on_chat_message(const Message& msg) override {
        if (++ledger_.inside != 1) ++ledger_.faults;
        if (ledger_.next++ != static_cast<int>(msg.message_id)) ++ledger_.faults;
        const char what = (*msg.text)[0];
        if (what == 'e') this->scheduler().event_now(Event("_tick"));
        --ledger_.inside;
        if (what == 'c') this->close();
        if (what == 't') throw std::runtime_error("a handler fails");
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Void on_close(const std::exception_ptr&) override {
        --ledger_.living;
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    Ledger& ledger_;
};

template <class Version>
class Storm : public ::testing::Test {};
using Versions = ::testing::Types<Traditional, Asynchronous>;
TYPED_TEST_SUITE(Storm, Versions);

TYPED_TEST(Storm, EachMessageOnceInOrderByOneGeneration) {
    using Mode = typename TypeParam::mode;
    log::set_level(log::Level::off);
    std::array<Ledger, kChats> ledgers;
    BasicDelegatorBot<Mode> bot(
        kToken, {pave_event_space()(per_chat_id(), create_open<Soul<Mode>>(&ledgers), {.timeout = 0.005})});
    bot.scheduler().set_sink([&](Event event) { TypeParam::post(bot, AnyMessage(std::move(event))); });
    std::mt19937 random(20261121);
    std::array<int, kChats> sent{};
    for (int i = 0; i < kMessages; ++i) {
        const auto chat = static_cast<std::size_t>(random() % kChats);
        const std::string what(1, "nnnnnnnnecct"[random() % 12]);
        TypeParam::handle(bot, text_message(static_cast<std::int64_t>(chat), what, sent[chat]++));
        if (random() % 400 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(8));
    }
    for (std::size_t chat = 0; chat < kChats; ++chat) {
        EXPECT_TRUE(eventually([&] { return ledgers[chat].next == sent[chat]; })) << "chat " << chat;
    }
    bot.scheduler().set_sink({});
    TypeParam::close(bot);
    for (std::size_t chat = 0; chat < kChats; ++chat) {
        EXPECT_EQ(ledgers[chat].faults, 0) << "chat " << chat;
        EXPECT_EQ(ledgers[chat].living, 0) << "chat " << chat;
    }
    log::set_level(log::Level::info);
}

// Several threads hand messages over, each its own chats.
TEST(StormOfThreads, EachMessageOnceInOrder) {
    log::set_level(log::Level::off);
    std::array<Ledger, kChats> ledgers;
    DelegatorBot bot(kToken,
                     {pave_event_space()(per_chat_id(), create_open<Soul<blocking>>(&ledgers), {.timeout = 0.005})});
    std::vector<std::thread> threads;
    constexpr int kThreads = 4;
    constexpr int kEach = 1000;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            std::mt19937 random(static_cast<unsigned>(t));
            std::array<int, kChats> sent{};
            for (int i = 0; i < kEach; ++i) {
                const auto chat =
                    static_cast<std::size_t>(random() % (kChats / kThreads) * kThreads) + static_cast<std::size_t>(t);
                const std::string what(1, "nnnnnnnnncct"[random() % 12]);
                bot.handle(text_message(static_cast<std::int64_t>(chat), what, sent[chat]++));
            }
            for (std::size_t chat = static_cast<std::size_t>(t); chat < kChats; chat += kThreads) {
                EXPECT_TRUE(eventually([&] { return ledgers[chat].next == sent[chat]; })) << "chat " << chat;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    Traditional::close(bot);
    for (const Ledger& ledger : ledgers) {
        EXPECT_EQ(ledger.faults, 0);
        EXPECT_EQ(ledger.living, 0);
    }
    log::set_level(log::Level::info);
}

}  // namespace
}  // namespace telepot::test
