// SPDX-License-Identifier: MIT
// The ways to make delegates, and what can go wrong in each.
#include <algorithm>
#include <atomic>
#include <memory>
#include <stdexcept>
#include <thread>
#include <utility>

#include "telepot/exception.hpp"
#include "unit/delegate/journal.hpp"
#include "unit/delegate/versions.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;

class Delegators : public ::testing::Test {
protected:
    Journal journal;

    Lines expect(std::size_t count) {
        EXPECT_TRUE(eventually([&] { return journal.size() >= count; }));
        return journal.lines();
    }
};

void run_once(const SeedTuple& seed_tuple, Journal* journal, const std::string& word) {
    Listener listener = seed_tuple.listener();
    listener.capture(Template::chat_id(seed_tuple.seed().number()));
    journal->add(word + seed_tuple.seed().str() + *seed_tuple.message().get<Message>().text);
    const AnyMessage next = listener.wait(10);
    journal->add(*next.get<Message>().text);
}

TEST_F(Delegators, CallRunsAFunctionInAThreadOfItsOwn) {
    DelegatorBot bot(kToken, {pair(per_chat_id(), call(run_once, &journal, std::string("go ")))});
    Traditional::handle(bot, text_message(1, "a"));
    expect(1);
    Traditional::handle(bot, text_message(1, "b"));
    EXPECT_EQ(expect(2), (Lines{"go 1a", "b"}));
    EXPECT_TRUE(eventually([&] { return bot.live_delegates() == 0; }));
    Traditional::handle(bot, text_message(1, "c"));
    EXPECT_EQ(expect(3).back(), "go 1c");
    Traditional::close(bot);
    EXPECT_EQ(bot.live_delegates(), 0U) << "its wait ends with StopListening";
}

task<> converse(aio::SeedTuple& seed_tuple, Journal* journal) {
    aio::Listener listener = seed_tuple.listener();
    listener.capture(Template::chat_id(seed_tuple.seed().number()));
    journal->add(*seed_tuple.take_message().get<Message>().text);
    EXPECT_EQ(seed_tuple.message().flavor(), "_none");
    for (;;) {
        const AnyMessage msg = co_await listener.wait();
        journal->add(*msg.get<Message>().text);
        if (*msg.get<Message>().text == "bye") co_return;
    }
}

task<> converse_once(aio::SeedTuple& seed_tuple, Journal* journal) {
    co_await aio::sleep(0);
    journal->add("once " + *seed_tuple.message().get<Message>().text);
}

TEST_F(Delegators, CallOfACoroutineIsATask) {
    aio::DelegatorBot bot(kToken, {pair(per_chat_id(), call(converse, &journal))});
    for (const char* text : {"a", "b", "bye", "again"}) Asynchronous::handle(bot, text_message(1, text));
    EXPECT_EQ(expect(4), (Lines{"a", "b", "bye", "again"}));
    EXPECT_EQ(bot.live_delegates(), 1U);
    Asynchronous::close(bot);
}

class Runner {
public:
    Runner(const SeedTuple& seed_tuple, Journal* journal) : journal_(journal), seed_(seed_tuple.seed()) {}
    void run() { journal_->add("run " + seed_.str()); }

private:
    Journal* journal_;
    Seed seed_;
};

TEST_F(Delegators, CreateRun) {
    DelegatorBot bot(kToken, {pair(per_chat_id(), create_run<Runner>(&journal))});
    Traditional::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(1), (Lines{"run 1"}));
    EXPECT_TRUE(eventually([&] { return bot.live_delegates() == 0; }));
}

/// The least that create_open() takes.
class Minimal {
public:
    Minimal(const SeedTuple& seed_tuple, Journal* journal) : journal_(journal) {
        seed_tuple.listener().capture(Template::chat_id(seed_tuple.seed().number()));
    }
    void on_message(const AnyMessage& msg) { journal_->add(*msg.get<Message>().text); }

private:
    Journal* journal_;
};
static_assert(openable<Minimal>);
static_assert(openable<aio::helper::ChatHandler>);
static_assert(!openable<Runner>);

TEST_F(Delegators, CreateOpenNeedsOnlyOnMessage) {
    DelegatorBot bot(kToken, {pair(per_chat_id(), create_open<Minimal>(&journal))});
    Traditional::handle(bot, text_message(1, "a"));
    Traditional::handle(bot, text_message(1, "b"));
    EXPECT_EQ(expect(2), (Lines{"a", "b"}));
    Traditional::close(bot);
}

TEST_F(Delegators, AFreshSeedMakesADelegateForEachMessage) {
    DelegatorBot bot(kToken, {pair(per_message(), create_run<Runner>(&journal))});
    for (int i = 0; i < 5; ++i) Traditional::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(5), Lines(5, "run one of its own"));
}

TEST_F(Delegators, SeveralPatternsForOneMessage) {
    DelegatorBot bot(
        kToken, {pair(per_chat_id(), create_open<Minimal>(&journal)), pair(per_from_id(), create_run<Runner>(&journal)),
                 pair(per_inline_from_id(), create_run<Runner>(&journal))});
    Traditional::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(2).size(), 2U);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_EQ(journal.size(), 2U);
    Traditional::close(bot);
}

/// Somebody else's class.
class Machine {
public:
    explicit Machine(Journal* journal, std::atomic<bool>* alive) : journal_(journal), alive_(alive) {}
    void start() { journal_->add("started"); }
    bool is_alive() const { return *alive_; }

private:
    Journal* journal_;
    std::atomic<bool>* alive_;
};

TEST_F(Delegators, AnyObjectWithStartAndIsAlive) {
    std::atomic<bool> alive{true};
    DelegatorFactoryOf<blocking> machines(
        [&](const SeedTuple&) { return std::make_unique<Machine>(&journal, &alive); });
    DelegatorBot bot(kToken, {pair(per_chat_id(), machines)});
    Traditional::handle(bot, text_message(1, "a"));
    Traditional::handle(bot, text_message(1, "b"));
    EXPECT_EQ(journal.lines(), (Lines{"started"}));
    alive = false;
    Traditional::handle(bot, text_message(1, "c"));
    EXPECT_EQ(journal.lines(), (Lines{"started", "started"}));
    Traditional::close(bot);
    EXPECT_EQ(bot.live_delegates(), 0U);
}

class Unmakable : public helper::ChatHandler {
public:
    explicit Unmakable(const SeedTuple& seed_tuple) : ChatHandler(seed_tuple) { throw std::runtime_error("no"); }
};

TEST_F(Delegators, AConstructorThatThrowsLeavesNothingBehind) {
    DelegatorBot bot(kToken, {pave_event_space()(per_chat_id(), create_open<Unmakable>(), {.timeout = 1})});
    bot.on_delegate_error([&](const DelegateError& error) { journal.add("error " + error.seed().str()); });
    Traditional::handle(bot, text_message(1, "a"));
    Traditional::handle(bot, text_message(1, "b"));
    EXPECT_EQ(journal.lines(), (Lines{"error 1", "error 1"}));
    EXPECT_EQ(bot.live_delegates(), 0U);
}

class Fragile : public helper::ChatHandler {
public:
    Fragile(const SeedTuple& seed_tuple, Journal* journal) : ChatHandler(seed_tuple), journal_(journal) {}
    bool open(const AnyMessage& initial_msg, const Seed&) override {
        journal_->add("open");
        if (*initial_msg.get<Message>().text == "open") throw std::runtime_error("in open");
        return *initial_msg.get<Message>().text == "handled";
    }
    void on_chat_message(const Message& msg) override { journal_->add(*msg.text); }
    void on_close(const std::exception_ptr&) override {
        journal_->add("close");
        throw std::runtime_error("in on_close");
    }

private:
    Journal* journal_;
};

TEST_F(Delegators, OpenMayThrowOrHandleTheMessageAndOnCloseMayThrow) {
    DelegatorBot bot(kToken, {pair(per_chat_id(), create_open<Fragile>(&journal))});
    std::atomic<int> errors{0};
    bot.on_delegate_error([&](const DelegateError&) { ++errors; });
    Traditional::handle(bot, text_message(1, "open"));
    EXPECT_EQ(expect(2), (Lines{"open", "close"}));
    EXPECT_TRUE(eventually([&] { return errors == 2 && bot.live_delegates() == 0; }));
    Traditional::handle(bot, text_message(2, "handled"));
    Traditional::handle(bot, text_message(2, "b"));
    EXPECT_EQ(expect(4), (Lines{"open", "close", "open", "b"}));
    Traditional::close(bot);
    EXPECT_EQ(errors, 3);
}

TEST_F(Delegators, ASeederThatThrowsIsReportedAndTheOthersAreAsked) {
    DelegatorBot bot(kToken, {pair([](const AnyMessage&) -> Seed { throw std::runtime_error("no seed"); },
                                   create_run<Runner>(&journal)),
                              pair(per_chat_id(), create_run<Runner>(&journal))});
    std::atomic<int> errors{0};
    bot.on_delegate_error([&](const DelegateError&) { ++errors; });
    Traditional::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(1), (Lines{"run 1"}));
    EXPECT_EQ(errors, 1);
}

/// Asks back in the middle of handling a message.
class Asker : public aio::helper::ChatHandler {
public:
    Asker(const aio::SeedTuple& seed_tuple, Journal* journal) : ChatHandler(seed_tuple), journal_(journal) {}
    task<> on_chat_message(const Message& msg) override {
        journal_->add("asks after " + *msg.text);
        const AnyMessage answer = co_await listener().wait();
        journal_->add("hears " + *answer.get<Message>().text);
    }
    task<> on_close(const std::exception_ptr& ex) override {
        try {
            std::rethrow_exception(ex);
        } catch (const IdleTerminate&) {
            journal_->add("idle");
        } catch (const StopListening&) {
            journal_->add("stopped");
        }
        co_return;
    }

private:
    Journal* journal_;
};

TEST_F(Delegators, AHandlerMayWaitForTheNextMessage) {
    aio::DelegatorBot bot(kToken, {pair(per_chat_id(), create_open<Asker>(&journal))});
    for (const char* text : {"a", "b", "c"}) Asynchronous::handle(bot, text_message(1, text));
    EXPECT_EQ(expect(3), (Lines{"asks after a", "hears b", "asks after c"}));
    Asynchronous::close(bot);
    EXPECT_EQ(journal.lines().back(), "stopped");
}

TEST_F(Delegators, IdleTimeGoesOnWhileAHandlerWaits) {
    aio::DelegatorBot bot(kToken, {pair(per_chat_id(), create_open<Asker>(&journal), {.timeout = 0.1})});
    Asynchronous::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(2), (Lines{"asks after a", "idle"}));
}

class Waker : public helper::ChatHandler {
public:
    Waker(const SeedTuple& seed_tuple, Journal* journal) : ChatHandler(seed_tuple), journal_(journal) {
        router().routing_table().set(
            "_alarm", [this](const Event& event) { journal_->add("alarm " + *event.data<std::string>()); });
    }
    void on_chat_message(const Message& msg) override {
        scheduler().event_later(0.02, Event("_alarm", *msg.text));
        if (*msg.text == "die") close();
    }

private:
    Journal* journal_;
};

TEST_F(Delegators, EventsReachTheirDelegateAndBringItBackToLife) {
    DelegatorBot bot(kToken, {pave_event_space()(per_chat_id(), create_open<Waker>(&journal)),
                              pave_event_space()(per_chat_id(), create_open<Waker>(&journal))});
    bot.scheduler().set_sink([&](Event event) { bot.handle(AnyMessage(std::move(event))); });
    Traditional::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(2), (Lines{"alarm a", "alarm a"})) << "each pattern has an event space of its own";
    Traditional::handle(bot, text_message(1, "die"));
    EXPECT_EQ(expect(4), (Lines{"alarm a", "alarm a", "alarm die", "alarm die"}));
    bot.scheduler().set_sink({});
    Traditional::close(bot);
}

void note_text(const SeedTuple& seed_tuple, Journal* journal) {
    journal->add(*seed_tuple.message().get<Message>().text);
}

TEST_F(Delegators, ASeederAndADelegatorInBracesAreAPattern) {
    DelegatorBot one(kToken, {{per_chat_id(), create_open<Minimal>(&journal)}});
    Traditional::handle(one, text_message(1, "a"));
    expect(1);
    Traditional::close(one);
    DelegatorBot bot(kToken,
                     {{per_chat_id(), create_open<Minimal>(&journal)},
                      {[](const AnyMessage&) { return Seed(std::pair(1.5, "a")); }, call(note_text, &journal)}});
    Traditional::handle(bot, text_message(1, "b"));
    expect(3);
    Traditional::close(bot);
}

/// A bot of one's own, in which call() would be the bot's.
class CallingBot : public DelegatorBot {
public:
    explicit CallingBot(Journal* journal)
        : DelegatorBot(kToken,
                       {pair(per_message(), call([](SeedTuple& seed_tuple,
                                                    Journal* j) { j->add(*seed_tuple.message().get<Message>().text); },
                                                 journal))}) {}
};

class AioCallingBot : public aio::DelegatorBot {
public:
    explicit AioCallingBot(Journal* journal) : aio::DelegatorBot(kToken, {{per_message(), call(converse, journal)}}) {}
};

TEST_F(Delegators, CallIsTheDelegatorAlsoWithinABotOfOnesOwn) {
    CallingBot bot(&journal);
    Traditional::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(1), (Lines{"a"}));
    Traditional::close(bot);
    AioCallingBot other(&journal);
    Asynchronous::handle(other, text_message(1, "bye"));
    EXPECT_EQ(expect(2).back(), "bye");
    Asynchronous::close(other);
}

/// A delegate of one's own around call().
class Tracked {
public:
    Tracked(detail::Function<void()> work, Journal* journal) : work_(std::move(work)), journal_(journal) {}
    ~Tracked() { thread_.join(); }
    void start() {
        alive_ = true;
        thread_ = std::thread([this] {
            work_();
            alive_ = false;
            journal_->add("over");
        });
    }
    [[nodiscard]] bool is_alive() const { return alive_; }

private:
    detail::Function<void()> work_;
    Journal* journal_;
    std::thread thread_;
    std::atomic<bool> alive_ = false;
};

TEST_F(Delegators, ADelegatorMayGiveAFunction) {
    DelegatorBot bot(
        kToken,
        {pair(per_chat_id(),
              [this](const SeedTuple& seed_tuple) {
                  return [this, seed_tuple] { journal.add("function " + seed_tuple.seed().str()); };
              }),
         {per_message("chat"), [this](const SeedTuple& seed_tuple) { return call(note_text, &journal)(seed_tuple); }},
         {per_message("callback_query"), [](const SeedTuple&) { return detail::Function<void()>(); }}});
    Traditional::handle(bot, text_message(1, "a"));
    Lines lines = expect(2);
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(lines, (Lines{"a", "function 1"}));
    EXPECT_TRUE(eventually([&] { return bot.live_delegates() == 0; }));
    Traditional::handle(bot, AnyMessage(CallbackQuery()));
    EXPECT_EQ(bot.live_delegates(), 0U) << "an empty function is no delegate";
    Traditional::close(bot);
}

TEST_F(Delegators, ADelegatorMayPutAnObjectAroundCall) {
    DelegatorBot bot(kToken, {{per_chat_id(), [this](const SeedTuple& seed_tuple) {
                                   return std::make_unique<Tracked>(call(note_text, &journal)(seed_tuple), &journal);
                               }}});
    Traditional::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(2), (Lines{"a", "over"}));
    Traditional::close(bot);
}

TEST_F(Delegators, ACoroutinesDelegatorMayGiveAFunction) {
    aio::DelegatorBot bot(kToken, {{per_message(),
                                    [this](const aio::SeedTuple& seed_tuple) {
                                        return [this, seed_tuple]() -> task<> {
                                            co_await aio::sleep(0);
                                            journal.add(*seed_tuple.message().get<Message>().text);
                                        };
                                    }},
                                   {per_message(), [this](const aio::SeedTuple& seed_tuple) {
                                        return call(converse_once, &journal)(seed_tuple);
                                    }}});
    Asynchronous::handle(bot, text_message(1, "a"));
    Lines lines = expect(2);
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(lines, (Lines{"a", "once a"}));
    Asynchronous::close(bot);
}

TEST_F(Delegators, ADelegatorsOwnSeedTupleHasNoListener) {
    DelegatorBot bot(kToken, {{per_message(), [](const SeedTuple& seed_tuple) {
                                   static_cast<void>(seed_tuple.listener());
                                   return [] {};
                               }}});
    bot.on_delegate_error([this](const DelegateError& error) {
        EXPECT_THROW(std::rethrow_exception(error.error()), std::logic_error);
        journal.add("error");
    });
    Traditional::handle(bot, text_message(1, "a"));
    EXPECT_EQ(expect(1), (Lines{"error"}));
    Traditional::close(bot);
}

class Refusing : public helper::ChatHandler {
public:
    explicit Refusing(const SeedTuple& seed_tuple) : ChatHandler(seed_tuple) { throw std::runtime_error("no"); }
};

TEST_F(Delegators, AnErrorOfAConstructorNamesTheClass) {
    DelegatorBot bot(kToken, {pair(per_chat_id(), create_open<Refusing>())});
    bot.on_delegate_error([this](const DelegateError& error) { journal.add(error.delegate()); });
    Traditional::handle(bot, text_message(1, "a"));
    const Lines lines = expect(1);
    EXPECT_NE(lines.front().find("Refusing"), std::string::npos) << lines.front();
    Traditional::close(bot);
}

/// Constructors are inherited from one base; the mixins find the seed tuple by themselves.
class Mixed : public helper::ChatHandler, public helper::AnswererMixin, public helper::InterceptCallbackQueryMixin {
public:
    using ChatHandler::ChatHandler;
    void on_chat_message(const Message& msg) override {
        static_cast<void>(answerer());
        static_cast<void>(callback_query_coordinator());
        static_cast<Journal*>(journal_of(msg))->add("mixed " + *msg.text);
    }
    static Journal*& journal_of(const Message& /*msg*/) {
        static Journal* journal = nullptr;
        return journal;
    }
};

class AioMixed : public aio::helper::AnswererMixin, public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    task<> on_chat_message(const Message& msg) override {
        Mixed::journal_of(msg)->add("aio mixed " + *msg.text);
        co_return;
    }
};

class Lost : public helper::AnswererMixin {};

class Inside : public helper::Monitor, public helper::StandardEventMixin, public helper::IdleTerminateMixin {
public:
    explicit Inside(const SeedTuple& seed_tuple) : Monitor(seed_tuple, {{Template::chat_id(1)}}) {}
    void on_chat_message(const Message& msg) override { Mixed::journal_of(msg)->add("monitor " + *msg.text); }
};

TEST_F(Delegators, MixinsGoWithInheritedConstructors) {
    Mixed::journal_of({}) = &journal;
    DelegatorBot bot(kToken, {intercept_callback_query_origin()(per_chat_id(), create_open<Mixed>()),
                              pave_event_space()(per_application(), create_open<Inside>(), {.timeout = 100})});
    Traditional::handle(bot, text_message(1, "a"));
    Lines lines = expect(2);
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(lines, (Lines{"mixed a", "monitor a"}));
    Traditional::close(bot);
    aio::DelegatorBot other(kToken, {pair(per_chat_id(), create_open<AioMixed>())});
    Asynchronous::handle(other, text_message(1, "b"));
    EXPECT_EQ(expect(3).back(), "aio mixed b");
    Asynchronous::close(other);
    EXPECT_THROW(Lost(), std::logic_error) << "outside of create_open()";
}

/// Its router is the original's: by flavor, with a table and a key function that may be replaced.
class Routed : public helper::ChatHandler {
public:
    Routed(const SeedTuple& seed_tuple, Journal* journal) : ChatHandler(seed_tuple), journal_(journal) {}
    void on_chat_message(const Message& msg) override {
        journal_->add("chat " + *msg.text);
        const AnyMessage event{Event("_own")};
        if (*msg.text == "a") {
            router().routing_table().set("_own", [this](const Event&) { journal_->add("own"); });
            router().route(event);
            router().map(event)(event, {});
            router().route(AnyMessage(msg.text == "a" ? retold(msg) : msg));
        }
        if (*msg.text == "b") router().set_key_function([](const AnyMessage& m) { return *m.get<Message>().text; });
        if (*msg.text == "c") {
            router().routing_table() = {{"d", [this](const Message&) { journal_->add("d by text"); }}};
        }
    }

private:
    static Message retold(Message msg) {
        msg.text = "again";
        return msg;
    }
    Journal* journal_;
};

TEST_F(Delegators, AHandlersRouterIsOneByFlavorThatMayBeReplaced) {
    DelegatorBot bot(kToken, {pair(per_chat_id(), create_open<Routed>(&journal))});
    for (const char* text : {"a", "b", "c", "d"}) Traditional::handle(bot, text_message(1, text));
    EXPECT_EQ(expect(7), (Lines{"chat a", "own", "own", "chat again", "chat b", "chat c", "d by text"}));
    Traditional::close(bot);
}

TEST_F(Delegators, BadPatterns) {
    EXPECT_THROW(static_cast<void>(pair(std::vector<Seeder>(), create_open<Minimal>(&journal))), BadArgument);
    EXPECT_THROW(static_cast<void>(pair(per_chat_id(), create_open<Minimal>(&journal), {.timeout = -1})), BadArgument);
    EXPECT_THROW(DelegatorBot(kToken, {}, {}, {.max_running = 0}), BadArgument);
}

}  // namespace
}  // namespace telepot::test
