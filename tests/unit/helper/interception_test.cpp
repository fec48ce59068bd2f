// SPDX-License-Identifier: MIT
// Handlers that get the callback queries of the messages that they have sent themselves.
#include <future>

#include "telepot/exception.hpp"
#include "unit/helper/fake_server.hpp"
#include "unit/task/log_capture.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;
constexpr std::int64_t kFirstMessage = 101;

/// Sends, edits and deletes as it is told, and notes the buttons that are pressed.
template <class Mode>
class Shopkeeper : public BasicChatHandler<Mode>, public BasicInterceptCallbackQueryMixin<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Shopkeeper(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple), BasicInterceptCallbackQueryMixin<Mode>(seed_tuple), journal_(journal) {
        note("made");
    }

    Void on_chat_message(const Message& msg) override { return detail::in_version<Mode>(obey(*msg.text)); }
    Void on_callback_query(const CallbackQuery& query) override {
        note(*query.data);
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Void on_close(const std::exception_ptr& /*ex*/) override {
        note("closed");
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    template <class R>
    static auto given(R result) {
        return detail::given<Mode>(std::move(result));
    }
    task<> obey(std::string order) {
        const MessageIdentifier first(this->chat_id(), kFirstMessage);
        auto bot = this->bot();
        if (order == "send") co_await given(this->sender().sendMessage("?", {.reply_markup = buttons("x")}));
        if (order == "plain") co_await given(this->sender().sendMessage("\"callback_data\":1"));
        if (order == "edit away") co_await given(bot.editMessageText(first, "!"));
        if (order == "edit in") co_await given(bot.editMessageText(first, "!", {.reply_markup = buttons("x")}));
        if (order == "delete") co_await given(bot.deleteMessage(first));
        if (order == "delete all") co_await given(bot.deleteMessages(this->chat_id(), list(kFirstMessage)));
        if (order == "copy") co_await given(this->sender().copyMessage(1, 2, {.reply_markup = buttons("x")}));
        if (order == "stop poll") co_await given(bot.stopPoll(first));
        if (order == "stop") this->close();
        note(order + ", " + std::to_string(this->callback_query_coordinator().origins().size()));
    }
    void note(const std::string& what) { journal_->add(what); }

    Journal* journal_;
};

template <class Version>
class Interception : public ::testing::Test {
protected:
    using Mode = typename Version::mode;

    void open(const Names& origins = "all") {
        bot.emplace(server, std::vector{intercept_callback_query_origin(pave_event_space(), origins)(
                                per_chat_id(), create_open<Shopkeeper<Mode>>(&journal))});
    }
    void say(const std::string& text) { Version::handle(*bot, text_message(1, text)); }
    void press(std::int64_t message_id, const std::string& data) {
        Version::handle(*bot, press_message(1, message_id, data));
    }
    Lines expect(std::size_t count) {
        EXPECT_TRUE(eventually([&] { return journal.size() >= count; })) << journal.size();
        return journal.lines();
    }

    FakeServer server;
    Journal journal;
    std::optional<OfflineBot<Mode>> bot;
};

TYPED_TEST_SUITE(Interception, BothVersions);

TYPED_TEST(Interception, a_handler_gets_the_presses_below_its_own_messages) {
    this->open();
    this->say("plain");
    this->say("send");
    EXPECT_EQ(this->expect(3), (Lines{"made", "plain, 0", "send, 1"}));
    this->press(kFirstMessage, "not mine: no buttons");
    this->press(77, "not mine");
    this->press(kFirstMessage + 1, "yes");
    this->say("plain");
    EXPECT_EQ(this->expect(5), (Lines{"made", "plain, 0", "send, 1", "yes", "plain, 1"}));
    TypeParam::close(*this->bot);
}

TYPED_TEST(Interception, an_edit_or_deletion_ends_it) {
    this->open();
    Lines expected{"made"};
    this->say("send");
    expected.push_back("send, 1");
    for (const char* order : {"edit away", "delete", "delete all", "stop poll"}) {
        this->say("edit in");
        expected.push_back("edit in, 1");
        this->expect(expected.size());
        this->press(kFirstMessage, "pressed");
        expected.push_back("pressed");
        this->expect(expected.size());
        this->say(order);
        expected.push_back(std::string(order) + ", 0");
        this->expect(expected.size());
        this->press(kFirstMessage, "too late");
    }
    EXPECT_EQ(this->expect(expected.size()), expected);
    TypeParam::close(*this->bot);
}

TYPED_TEST(Interception, a_press_brings_back_whom_it_belongs_to) {
    this->open();
    this->say("send");
    this->say("copy");
    this->say("stop");
    this->expect(4);
    EXPECT_TRUE(eventually([&] { return this->bot->live_delegates() == 0; }));
    this->press(kFirstMessage, "again");
    EXPECT_EQ(this->expect(6), (Lines{"made", "send, 1", "copy, 2", "closed", "made", "again"}));
    this->press(kFirstMessage + 1, "the copy");
    EXPECT_EQ(this->expect(7).back(), "the copy");
    this->say("delete");
    EXPECT_EQ(this->expect(8).back(), "delete, 1");
    this->say("stop");
    this->expect(9);
    EXPECT_TRUE(eventually([&] { return this->bot->live_delegates() == 0; }));
    this->press(kFirstMessage, "deleted");
    EXPECT_EQ(this->bot->live_delegates(), 0U);
}

TYPED_TEST(Interception, is_of_the_wanted_kinds_alone) {
    this->open("inline");
    this->say("send");
    EXPECT_EQ(this->expect(2), (Lines{"made", "send, 0"}));
    TypeParam::close(*this->bot);
}

TYPED_TEST(Interception, ignores_what_was_refused) {
    this->open();
    this->server.refuse("sendMessage");
    this->bot->on_delegate_error([this](const DelegateError&) { this->journal.add("refused"); });
    this->say("send");
    EXPECT_EQ(this->expect(3), (Lines{"made", "refused", "closed"}));
    EXPECT_TRUE(eventually([&] { return this->bot->live_delegates() == 0; }));
    this->press(kFirstMessage, "never sent");
    EXPECT_EQ(this->bot->live_delegates(), 0U);
}

/// Takes part in inline conversations.
template <class Mode>
class Player : public BasicInlineUserHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Player(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicInlineUserHandler<Mode>(seed_tuple), journal_(journal) {}
    Void on_message(const AnyMessage& msg) override {
        journal_->add(std::string(msg.flavor()) + " " + this->id().str());
        return detail::in_version<Mode>(react(msg));
    }

private:
    task<> react(AnyMessage msg) {
        const auto* query = msg.template get_if<CallbackQuery>();
        if (query == nullptr) co_return;
        auto bot = this->bot();
        if (*query->data == "keep") {
            co_await detail::given<Mode>(
                bot.editMessageText(*query->inline_message_id, "one", {.reply_markup = buttons("last")}));
        } else {
            co_await detail::given<Mode>(bot.editMessageText(*query->inline_message_id, "two"));
        }
        journal_->add("edited");
    }
    Journal* journal_;
};

TYPED_TEST(Interception, begins_with_a_chosen_inline_result) {
    using M = typename TypeParam::mode;
    OfflineBot<M> inline_bot(this->server, {intercept_callback_query_origin()(per_inline_from_id(),
                                                                              create_open<Player<M>>(&this->journal))});
    ChosenInlineResult chosen("1", User(9, false, "Ann"), "query");
    chosen.inline_message_id = "inline";
    TypeParam::handle(inline_bot, AnyMessage(chosen));
    EXPECT_EQ(this->expect(1), (Lines{"chosen_inline_result 9"}));
    // The press is another user's, and belongs to the first one all the same.
    TypeParam::handle(inline_bot, inline_press(10, "inline", "keep"));
    EXPECT_EQ(this->expect(3), (Lines{"chosen_inline_result 9", "callback_query 9", "edited"}));
    TypeParam::handle(inline_bot, inline_press(10, "inline", "last"));
    this->expect(5);
    TypeParam::handle(inline_bot, inline_press(10, "inline", "no more"));
    TypeParam::handle(inline_bot, inline_press(10, "other", "never"));
    TypeParam::close(inline_bot);
    EXPECT_EQ(this->journal.size(), 5U);
}

TYPED_TEST(Interception, whose_pattern_is_missing_is_reported) {
    using M = typename TypeParam::mode;
    const LogCapture log;
    OfflineBot<M> plain(this->server, {pair(per_chat_id(), create_open<Shopkeeper<M>>(&this->journal))});
    TypeParam::handle(plain, text_message(1, "send"));
    EXPECT_TRUE(eventually(
        [&] { return log.count("make the handler's pattern with intercept_callback_query_origin()") == 1; }));
    EXPECT_EQ(plain.live_delegates(), 0U);
}

TYPED_TEST(Interception, by_a_coordinator_of_ones_own) {
    using M = typename TypeParam::mode;
    OfflineBot<M> own(this->server);
    Lines told;
    const auto tell = [&](const MessageIdentifier& origin, const Seed& id, bool adding) {
        told.push_back((adding ? "+" : "-") + std::to_string(origin.message_id()) + " of " + id.str());
    };
    BasicListener<M> listener = own.create_listener();
    BasicCallbackQueryCoordinator<M> coordinator(7, {MessageIdentifier(1, 55)}, tell, false);
    coordinator.configure(listener);
    auto send = coordinator.augment_send(
        [&](std::int64_t id, const SendMessageOptions& options) { return own.sendMessage(id, "text", options); });
    auto edit = coordinator.augment_edit([&](const MessageIdentifier& id, const EditMessageTextOptions& options) {
        return own.editMessageText(id, "text", options);
    });
    auto erase = coordinator.augment_delete([&](const MessageIdentifier& id) { return own.deleteMessage(id); });
    int handled = 0;
    auto on_message = coordinator.augment_on_message([&](const AnyMessage&) { ++handled; });
    methods<M> augmented = coordinator.augment_bot(own);
    const auto keyboard = buttons("x");
    run_in<M>([&] { return send(1, SendMessageOptions{.reply_markup = keyboard}); });         // 101
    run_in<M>([&] { return send(1, SendMessageOptions{}); });                                 // 102
    run_in<M>([&] { return augmented.sendMessage(1, "text", {.reply_markup = keyboard}); });  // 103
    EXPECT_EQ(coordinator.origins().size(), 3U);
    run_in<M>([&] { return edit(MessageIdentifier(1, 102), EditMessageTextOptions{.reply_markup = keyboard}); });
    run_in<M>([&] { return edit(MessageIdentifier(1, 101), EditMessageTextOptions{}); });
    run_in<M>([&] { return erase(MessageIdentifier(1, 55)); });
    EXPECT_EQ(told, (Lines{"+101 of 7", "+103 of 7", "+102 of 7", "-101 of 7", "-55 of 7"}));
    ChosenInlineResult chosen("1", User(9, false, "Ann"), "query");
    chosen.inline_message_id = "inline";
    on_message(AnyMessage(chosen));
    EXPECT_EQ(handled, 1);
    EXPECT_EQ(coordinator.origins().size(), 2U) << "inline ones aren't intercepted";
    for (const std::int64_t id : {55, 101, 102, 103}) {
        own.mic().send(press_message(1, id, std::to_string(id)));
    }
    const AnyMessage first = run_in<M>([&] { return listener.wait(5); });
    const AnyMessage second = run_in<M>([&] { return listener.wait(5); });
    EXPECT_EQ(*first.get<CallbackQuery>().data + *second.get<CallbackQuery>().data, "102103");
    EXPECT_THROW(run_in<M>([&] { return listener.wait(0); }), WaitTooLong);
}

AnyMessage edited_message(std::int64_t chat_id) {
    Update update;
    update.update_id = 5;
    update.edited_message = text_message(chat_id, "edited").get<Message>();
    return AnyMessage(std::move(update));
}

/// Spawns its sending, and ends.
class Hasty : public aio::helper::ChatHandler {
public:
    Hasty(const aio::SeedTuple& seed_tuple, Journal* journal, std::vector<aio::Task<Message>>* sending)
        : ChatHandler(seed_tuple), journal_(journal), sending_(sending) {}
    task<> on_chat_message(const Message& /*msg*/) override {
        sending_->push_back(aio::spawn(sender().sendMessage("?", {.reply_markup = buttons("x")})));
        co_await aio::sleep(0.01);
        close();
    }
    task<> on_edited_chat_message(const Message& /*msg*/) override { co_return; }
    task<> on_callback_query(const CallbackQuery& query) override {
        journal_->add(*query.data);
        co_return;
    }

private:
    Journal* journal_;
    std::vector<aio::Task<Message>>* sending_;
};

TEST(AsyncInterception, calls_may_outlive_their_handler_or_be_cancelled) {
    FakeServer server;
    Journal journal;
    std::vector<aio::Task<Message>> sending;
    OfflineBot<coroutine> bot(
        server, {intercept_callback_query_origin()(per_chat_id(), create_open<Hasty>(&journal, &sending))});
    server.hold("sendMessage");
    for (const std::int64_t chat_id : {1, 2}) Asynchronous::handle(bot, text_message(chat_id, "go"));
    EXPECT_TRUE(eventually([&] { return server.count("sendMessage") == 2 && bot.live_delegates() == 0; }));
    sending[1].cancel();
    EXPECT_THROW(sending[1].get(), Cancelled);
    EXPECT_EQ(server.cancelled(), 1U);
    run_in<coroutine>([&]() -> task<> {
        server.release("sendMessage");
        co_return;
    });
    EXPECT_EQ(sending[0].get().message_id, kFirstMessage);
    Asynchronous::handle(bot, press_message(1, kFirstMessage, "revived"));
    EXPECT_TRUE(eventually([&] { return count(journal, "revived") == 1; }));
    Asynchronous::close(bot);
}

TEST(AsyncInterception, a_message_sent_by_a_predecessor_belongs_to_the_successor) {
    FakeServer server;
    Journal journal;
    std::vector<aio::Task<Message>> sending;
    OfflineBot<coroutine> bot(
        server, {intercept_callback_query_origin()(per_chat_id(), create_open<Hasty>(&journal, &sending))});
    server.hold("sendMessage");
    Asynchronous::handle(bot, text_message(1, "go"));
    EXPECT_TRUE(eventually([&] { return server.count("sendMessage") == 1 && bot.live_delegates() == 0; }));
    Asynchronous::handle(bot, edited_message(1));  // which it doesn't answer
    EXPECT_EQ(bot.live_delegates(), 1U);
    run_in<coroutine>([&]() -> task<> {
        server.release("sendMessage");
        co_return;
    });
    EXPECT_EQ(sending[0].get().message_id, kFirstMessage);
    Asynchronous::handle(bot, press_message(1, kFirstMessage, "inherited"));
    EXPECT_TRUE(eventually([&] { return count(journal, "inherited") == 1; }));
    Asynchronous::close(bot);
}

}  // namespace
}  // namespace telepot::test
