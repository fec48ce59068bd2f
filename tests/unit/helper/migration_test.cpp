// SPDX-License-Identifier: MIT
// Delegates whose group becomes a supergroup, told by messages alone.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bot/core.hpp"
#include "telepot/exception.hpp"
#include "unit/helper/fake_server.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;
constexpr std::int64_t kGroup = -5;
constexpr std::int64_t kSuper = -1005;
constexpr std::int64_t kFirstMessage = 101;

Message message_in(std::int64_t chat_id, std::int64_t user_id = 7) {
    Message msg(1, 0, Chat(chat_id, chat_id == kGroup ? "group" : "supergroup"));
    msg.from = User(user_id, false, "Ann");
    return msg;
}
AnyMessage said(std::int64_t chat_id, std::string text, std::int64_t user_id = 7) {
    return AnyMessage(message_in(chat_id, user_id).set_text(std::move(text)));
}
AnyMessage migrate_to() {
    return AnyMessage(message_in(kGroup).set_migrate_to_chat_id(kSuper));
}
AnyMessage migrate_from() {
    return AnyMessage(message_in(kSuper).set_migrate_from_chat_id(kGroup));
}

/// Notes what it is told and under which ids; a few words make it act.
template <class Mode>
class Member : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Member(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple), journal_(journal) {
        note("made");
    }

    Void on_chat_message(const Message& msg) override { return detail::in_version<Mode>(obey(msg)); }
    Void on_callback_query(const CallbackQuery& query) override { return noted("pressed " + *query.data); }
    Void on_chat_migrated(std::int64_t old_chat_id, std::int64_t new_chat_id) override {
        return noted("moved " + std::to_string(old_chat_id) + " " + std::to_string(new_chat_id));
    }
    Void on_close(const std::exception_ptr& /*ex*/) override { return noted("closed"); }
    Void on__alarm(const Event& /*event*/) { return noted("alarm"); }
    Void on_message(const AnyMessage& msg) override {
        if (msg.is_event()) return on__alarm(*msg.event());
        return BasicChatHandler<Mode>::on_message(msg);
    }

private:
    template <class R>
    static auto given(R result) {
        return detail::given<Mode>(std::move(result));
    }
    Void noted(const std::string& what) {
        note(what);
        return detail::done(static_cast<Mode*>(nullptr));
    }
    task<> obey(Message msg) {
        const std::string text = msg.text.value_or("service");
        if (text == "buttons") co_await given(this->sender().sendMessage("?", {.reply_markup = buttons("x")}));
        if (text == "send") co_await given(this->sender().sendMessage("hi"));
        if (text == "alarm") this->scheduler().event_now(Event("_alarm"));
        if (text == "bye") this->close();
        if (text == "ask") {
            BasicConversation<Mode> talk(*this);
            const std::string answer = co_await given(talk.ask_text("Who?"));
            note("answer " + answer);
        }
        note(text);
    }
    void note(const std::string& what) {
        std::string ids = std::to_string(this->chat_id());
        if (this->id() != Seed(this->chat_id())) ids += " is not " + this->id().str();
        journal_->add(what + " @" + ids);
    }

    Journal* journal_;
};

template <class Version>
class MovingChats : public ::testing::Test {
protected:
    using Mode = typename Version::mode;

    void open(std::vector<DelegationPatternOf<Mode>> patterns) { bot.emplace(server, std::move(patterns)); }
    void open() { open(std::vector{pave_event_space()(per_chat_id(), create_open<Member<Mode>>(&journal))}); }
    void open_intercepting() {
        open(std::vector{
            intercept_callback_query_origin(pave_event_space())(per_chat_id(), create_open<Member<Mode>>(&journal))});
    }
    void tell(const AnyMessage& msg) { Version::handle(*bot, msg); }
    void tell_all(const std::vector<AnyMessage>& messages) {
        for (const AnyMessage& msg : messages) tell(msg);
    }
    Lines expect(std::size_t count) {
        EXPECT_TRUE(eventually([&] { return journal.size() >= count; })) << journal.size();
        return journal.lines();
    }
    void close() { Version::close(*bot); }

    FakeServer server;
    Journal journal;
    std::optional<OfflineBot<Mode>> bot;
};
TYPED_TEST_SUITE(MovingChats, BothVersions);

TYPED_TEST(MovingChats, are_followed_whichever_service_message_comes_and_in_whatever_order) {
    const std::vector<std::vector<AnyMessage>> orders{
        {migrate_to(), migrate_from()}, {migrate_from(), migrate_to()}, {migrate_to()}, {migrate_from()}};
    for (const auto& order : orders) {
        Journal lines;
        OfflineBot<typename TypeParam::mode> group_bot(
            this->server, {pair(per_chat_id(), create_open<Member<typename TypeParam::mode>>(&lines))});
        TypeParam::handle(group_bot, said(kGroup, "a"));
        ASSERT_TRUE(eventually([&] { return lines.size() == 2; }));
        for (const AnyMessage& msg : order) TypeParam::handle(group_bot, msg);
        TypeParam::handle(group_bot, said(kSuper, "b"));
        Lines expected{"made @-5", "a @-5", "moved -5 -1005 @-1005"};
        for (std::size_t i = 0; i < order.size(); ++i) expected.emplace_back("service @-1005");
        expected.emplace_back("b @-1005");
        EXPECT_TRUE(eventually([&] { return lines.size() >= expected.size(); }));
        EXPECT_EQ(lines.lines(), expected);
        EXPECT_EQ(group_bot.live_delegates(), 1U);
        TypeParam::close(group_bot);
    }
}

TYPED_TEST(MovingChats, late_messages_of_the_group_reach_the_delegate_too) {
    this->open();
    this->tell_all({said(kGroup, "a"), migrate_from(), said(kSuper, "b"), said(kGroup, "late"), said(kSuper, "c")});
    const Lines lines = this->expect(7);
    EXPECT_EQ(Lines(lines.end() - 3, lines.end()), (Lines{"b @-1005", "late @-1005", "c @-1005"}));
    EXPECT_EQ(count(this->journal, "made @-5"), 1U);
    this->close();
}

TYPED_TEST(MovingChats, messages_keep_their_order) {
    this->open();
    std::vector<AnyMessage> messages;
    Lines expected;
    for (int i = 0; i < 100; ++i) messages.push_back(said(kGroup, expected.emplace_back("m" + std::to_string(i))));
    messages.push_back(migrate_to());
    expected.emplace_back("service");
    for (int i = 100; i < 200; ++i) messages.push_back(said(kSuper, expected.emplace_back("m" + std::to_string(i))));
    this->tell_all(messages);
    Lines texts;
    for (const std::string& line : this->expect(203)) texts.push_back(line.substr(0, line.find(" @")));
    EXPECT_EQ(std::erase(texts, "made"), 1U);
    EXPECT_EQ(std::erase(texts, "moved -5 -1005"), 1U);
    EXPECT_EQ(texts, expected);
    this->close();
}

TYPED_TEST(MovingChats, a_delegate_that_is_made_later_is_one_of_the_supergroup) {
    this->open();
    this->tell_all({migrate_to(), migrate_from(), said(kGroup, "late"), said(kSuper, "b")});
    EXPECT_EQ(this->expect(5), (Lines{"made @-1005", "service @-1005", "service @-1005", "late @-1005", "b @-1005"}));
    EXPECT_EQ(this->bot->live_delegates(), 1U);
    this->tell(said(kGroup, "bye"));
    EXPECT_TRUE(eventually([&] { return this->bot->live_delegates() == 0; }));
    this->tell(said(kGroup, "again"));
    EXPECT_EQ(this->expect(8).back(), "again @-1005");
    this->close();
}

TYPED_TEST(MovingChats, a_conversation_goes_on_in_the_supergroup) {
    this->open();
    this->tell(said(kGroup, "ask"));
    ASSERT_TRUE(eventually([&] { return this->server.count("sendMessage") == 1; }));
    this->tell(AnyMessage(migrate_from()));
    // A service message is no text, so it isn't the answer.
    this->tell(said(kSuper, "Bob"));
    const Lines lines = this->expect(5);
    EXPECT_EQ(lines, (Lines{"made @-5", "answer Bob @-5", "ask @-5", "moved -5 -1005 @-1005", "service @-1005"}));
    this->close();
}

TYPED_TEST(MovingChats, sends_of_the_delegate_go_to_the_supergroup) {
    this->open();
    this->tell_all({said(kGroup, "send"), migrate_to(), said(kSuper, "send")});
    this->expect(5);
    const std::vector<Json> sent = this->server.calls("sendMessage");
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0]["chat_id"].as_int(), kGroup);
    EXPECT_EQ(sent[1]["chat_id"].as_int(), kSuper);
    this->close();
}

TYPED_TEST(MovingChats, buttons_below_the_groups_messages_are_still_the_delegates) {
    this->open_intercepting();
    this->tell_all({said(kGroup, "buttons"), migrate_to()});
    this->expect(4);
    this->tell(press_message(kGroup, kFirstMessage, "one"));
    EXPECT_EQ(this->expect(5).back(), "pressed one @-1005");
    // The same number is that of another message there.
    this->tell(press_message(kSuper, kFirstMessage, "another"));
    this->tell(said(kSuper, "bye"));
    EXPECT_EQ(this->expect(6).back(), "closed @-1005");
    EXPECT_TRUE(eventually([&] { return this->bot->live_delegates() == 0; }));
    this->tell(press_message(kGroup, kFirstMessage, "two"));
    EXPECT_EQ(this->expect(8).back(), "pressed two @-1005") << "its successor's";
    this->close();
}

TYPED_TEST(MovingChats, buttons_of_a_delegate_that_had_ended_find_its_successor) {
    this->open_intercepting();
    this->tell_all({said(kGroup, "buttons"), said(kGroup, "bye")});
    this->expect(3);
    EXPECT_TRUE(eventually([&] { return this->bot->live_delegates() == 0; }));
    this->tell_all({migrate_from(), press_message(kGroup, kFirstMessage, "one")});
    const Lines lines = this->expect(6);
    EXPECT_EQ(Lines(lines.end() - 3, lines.end()), (Lines{"made @-1005", "service @-1005", "pressed one @-1005"}));
    this->close();
}

TYPED_TEST(MovingChats, events_that_were_scheduled_before_arrive) {
    this->open();
    std::vector<Event> events;
    this->bot->scheduler().set_sink([&](Event event) { events.push_back(std::move(event)); });
    this->tell(said(kGroup, "alarm"));
    this->expect(2);
    ASSERT_TRUE(eventually([&] { return events.size() == 1; }));
    this->tell(migrate_to());
    this->expect(4);
    this->tell(AnyMessage(events[0]));
    EXPECT_EQ(this->expect(5).back(), "alarm @-1005");
    this->tell(said(kSuper, "alarm"));
    ASSERT_TRUE(eventually([&] { return events.size() == 2; }));
    this->tell(AnyMessage(events[1]));
    EXPECT_EQ(this->expect(7).back(), "alarm @-1005");
    EXPECT_EQ(this->bot->live_delegates(), 1U);
    this->bot->scheduler().set_sink({});
    this->close();
}

TYPED_TEST(MovingChats, sets_of_ids_move_with_the_chat) {
    using Version = typename TypeParam::mode;
    IdSet wanted{kGroup, 8};
    IdSet unwanted{kGroup, 8};
    Journal others;
    this->open({pair(per_chat_id_in(wanted), create_open<Member<Version>>(&this->journal)),
                pair(per_chat_id_except(unwanted), create_open<Member<Version>>(&others))});
    this->tell_all({said(kGroup, "a"), migrate_from(), said(kSuper, "b"), said(kGroup, "late"), said(-77, "x")});
    this->expect(6);
    ASSERT_TRUE(eventually([&] { return others.size() == 2; }));
    EXPECT_EQ(wanted.ids(), (std::vector<std::int64_t>{kSuper, 8}));
    EXPECT_EQ(unwanted.ids(), (std::vector<std::int64_t>{kSuper, 8}));
    EXPECT_EQ(others.lines(), (Lines{"made @-77", "x @-77"}));
    this->close();
}

/// A delegate of whatever has a tuple for its seed.
template <class Mode>
class Tupled : public BasicMonitor<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Tupled(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicMonitor<Mode>(seed_tuple,
                             {{Template::from_id(7), Template::chat_id(seed_tuple.seed().parts()[0].number())}}),
          journal_(journal) {
        journal_->add("made " + this->id().str());
    }
    Void on_message(const AnyMessage& /*msg*/) override { return noted(""); }
    Void on_chat_migrated(std::int64_t /*old*/, std::int64_t /*now*/) override { return noted("moved "); }

private:
    Void noted(const std::string& what) {
        journal_->add(what + this->id().str());
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Journal* journal_;
};

TYPED_TEST(MovingChats, seeds_that_hold_the_chat_move_and_those_of_messages_stay) {
    using Version = typename TypeParam::mode;
    const Seeder of_member = [](const AnyMessage& msg) -> Seed {
        const auto* message = msg.get_if<Message>();
        return message != nullptr && message->text ? Seed::tuple(message->chat.id, message->from->id) : Seed();
    };
    Journal origins;
    this->open({pair(of_member, create_open<Tupled<Version>>(&this->journal)),
                pair(per_callback_query_origin(), create_open<Tupled<Version>>(&origins))});
    this->tell_all({said(kGroup, "a"), said(kGroup, "b", 8), press_message(kGroup, 7, "x", 7)});
    this->expect(4);
    ASSERT_TRUE(eventually([&] { return origins.size() == 2; }));
    this->tell(migrate_to());
    EXPECT_TRUE(eventually([&] {
        return count(this->journal, "moved (-1005, 7)") == 1 && count(this->journal, "moved (-1005, 8)") == 1;
    }));
    this->tell(said(kSuper, "c"));
    this->tell(press_message(kGroup, 7, "y", 7));
    EXPECT_TRUE(eventually([&] { return count(this->journal, "(-1005, 7)") >= 1; }));
    EXPECT_EQ(this->bot->live_delegates(), 3U);
    EXPECT_EQ(count(origins, "made (-5, 7)"), 1U);
    EXPECT_EQ(count(origins, "made (-1005, 7)"), 0U);
    this->close();
}

TYPED_TEST(MovingChats, a_delegate_of_the_supergroup_from_before_anybody_told_stays_beside_it) {
    this->open();
    this->tell_all({said(kGroup, "a"), said(kSuper, "b")});
    this->expect(4);
    this->tell_all({migrate_to(), said(kSuper, "c"), said(kGroup, "d")});
    const Lines lines = this->expect(7);
    EXPECT_EQ(count(this->journal, "c @-1005"), 1U);
    EXPECT_EQ(count(this->journal, "d @-5"), 1U);
    EXPECT_EQ(lines.size(), 7U);
    EXPECT_EQ(this->bot->live_delegates(), 2U);
    this->close();
}

TYPED_TEST(MovingChats, functions_and_listeners_hear_of_the_supergroup) {
    using Version = typename TypeParam::mode;
    Journal& heard = this->journal;
    const auto host = [&heard](const SeedTupleOf<Version>& seed_tuple) -> typename Version::template result<void> {
        return detail::in_version<Version>([](SeedTupleOf<Version> tuple, Journal& lines) -> task<> {
            BasicConversation<Version> talk(tuple);
            lines.add("begun");
            for (int i = 0; i < 2; ++i) {
                const std::string text = co_await detail::given<Version>(talk.ask_text("?"));
                lines.add(text);
            }
        }(seed_tuple, heard));
    };
    this->open({pair(per_chat_id(), call(host))});
    this->tell(said(kGroup, "a"));
    this->expect(1);
    this->tell(said(kGroup, "b"));
    this->expect(2);
    ASSERT_TRUE(eventually([&] { return this->server.count("sendMessage") == 2; }));
    this->tell_all({migrate_from(), said(kSuper, "c")});
    EXPECT_EQ(this->expect(3), (Lines{"begun", "b", "c"}));
    this->close();
}

TYPED_TEST(MovingChats, are_told_to_the_bots_callback_once) {
    this->open();
    Journal told;
    this->bot->on_chat_migrated([&](std::int64_t old_id, std::int64_t new_id) {
        told.add(std::to_string(old_id) + " " + std::to_string(new_id));
        throw std::runtime_error("as planned");
    });
    this->tell_all({migrate_to(), migrate_from(), migrate_to(), said(kSuper, "a")});
    ASSERT_TRUE(eventually([&] { return told.size() == 1; }));
    this->expect(5);
    EXPECT_EQ(told.lines(), Lines{"-5 -1005"});
    this->close();
}

}  // namespace
}  // namespace telepot::test
