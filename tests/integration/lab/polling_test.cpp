// SPDX-License-Identifier: MIT
// getUpdates: all its rules.
#include "fixture.hpp"

namespace telepot::lab_test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::int64_t first = 500'000'001;
constexpr const char* other_poll =
    "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

std::string description(const Answer& answer) {
    return std::to_string(answer.status) + " " + answer.parsed().value("description", std::string());
}

class Polling : public LabTest {
protected:
    void send(int count) {
        for (int i = 0; i < count; ++i) user.send_text(bot, "text " + std::to_string(i));
    }
    lab::User user = server.new_user("Ann", "ann");
};

TEST_F(Polling, UpdatesStayUntilTheyAreConfirmed) {
    send(3);
    EXPECT_THAT(client.poll(), ElementsAre(first, first + 1, first + 2));
    EXPECT_THAT(client.poll(), ElementsAre(first, first + 1, first + 2));
    EXPECT_THAT(client.poll({{"offset", first + 2}}), ElementsAre(first + 2));
    EXPECT_THAT(client.poll(), ElementsAre(first + 2));
    EXPECT_THAT(client.poll({{"offset", first + 3}}), IsEmpty());
    EXPECT_EQ(bot.pending_updates(), 0U);
}

TEST_F(Polling, AMessageUpdateIsComplete) {
    user.send_text(bot, "/start now");
    const json message = updates().at(0).at("message");
    EXPECT_EQ(message["text"], "/start now");
    EXPECT_EQ(message["from"]["id"], user.id());
    EXPECT_EQ(message["from"]["is_bot"], false);
    EXPECT_EQ(message["chat"],
              (json{{"id", user.id()}, {"type", "private"}, {"first_name", "Ann"}, {"username", "ann"}}));
    EXPECT_EQ(message["entities"], (json{{{"type", "bot_command"}, {"offset", 0}, {"length", 6}}}));
    EXPECT_GT(message["date"], 1'600'000'000);
}

TEST_F(Polling, LimitIsObeyedAndClamped) {
    send(105);
    EXPECT_THAT(client.poll(), SizeIs(100));
    EXPECT_THAT(client.poll({{"limit", 2}}), ElementsAre(first, first + 1));
    EXPECT_THAT(client.poll({{"limit", 1000}}), SizeIs(100));
    EXPECT_THAT(client.poll({{"limit", 0}}), SizeIs(1));
    EXPECT_THAT(server.calls("getUpdates").back().problems, ElementsAre(HasSubstr("limit")));
}

TEST_F(Polling, ANegativeOffsetKeepsTheNewest) {
    send(5);
    EXPECT_THAT(client.poll({{"offset", -2}}), ElementsAre(first + 3, first + 4));
    EXPECT_THAT(client.poll(), ElementsAre(first + 3, first + 4));
    EXPECT_THAT(client.poll({{"offset", -100}}), ElementsAre(first + 3, first + 4));
}

TEST_F(Polling, AnOffsetBeyondTheEndForgetsAllButNotWhatComes) {
    send(2);
    EXPECT_THAT(client.poll({{"offset", first + 1000}}), IsEmpty());
    send(1);
    EXPECT_THAT(client.poll(), ElementsAre(first + 2));
}

TEST_F(Polling, ALongPollAnswersWhenSomethingComes) {
    auto waiting = call_async("getUpdates", {{"timeout", 50}});
    ASSERT_TRUE(arrived("getUpdates", 1));
    EXPECT_EQ(waiting.wait_for(50ms), std::future_status::timeout);
    user.send_text(bot, "hello");
    EXPECT_EQ(waiting.get().parsed()["result"][0]["message"]["text"], "hello");
}

TEST_F(Polling, ALongPollEndsEmptyAfterItsTimeout) {
    EXPECT_THAT(client.poll({{"timeout", 1}}), IsEmpty());
}

TEST_F(Polling, TheClockEndsALongPoll) {
    auto waiting = call_async("getUpdates", {{"timeout", 50}});
    ASSERT_TRUE(arrived("getUpdates", 1));
    server.advance_clock(51s);
    EXPECT_THAT(waiting.get().parsed()["result"], IsEmpty());
}

TEST_F(Polling, ASecondPollThatWaitsEndsTheFirst) {
    auto one = call_async("getUpdates", {{"timeout", 50}});
    ASSERT_TRUE(arrived("getUpdates", 1));
    auto two = call_async("getUpdates", {{"timeout", 50}});
    EXPECT_EQ(description(one.get()), other_poll);
    EXPECT_EQ(two.wait_for(50ms), std::future_status::timeout);
    user.send_text(bot, "for the second");
    EXPECT_EQ(two.get().parsed()["result"][0]["message"]["text"], "for the second");
}

TEST_F(Polling, ASecondPollThatNeedNotWaitLeavesTheFirstAlone) {
    auto one = call_async("getUpdates", {{"timeout", 50}});
    ASSERT_TRUE(arrived("getUpdates", 1));
    EXPECT_THAT(client.poll({{"timeout", 0}, {"offset", 1}}), IsEmpty());
    EXPECT_EQ(one.wait_for(50ms), std::future_status::timeout);
    user.send_text(bot, "for the first");
    EXPECT_EQ(one.get().status, 200);
}

TEST_F(Polling, BotsDoNotDisturbEachOther) {
    const lab::BotAccount other = server.new_bot("Other");
    auto one = call_async("getUpdates", {{"timeout", 50}});
    ASSERT_TRUE(arrived("getUpdates", 1));
    const BotClient other_client(server.port(), other.token());
    user.send_text(other, "to the other");
    EXPECT_THAT(other_client.poll({{"timeout", 50}}), SizeIs(1));
    EXPECT_EQ(one.wait_for(50ms), std::future_status::timeout);
    user.send_text(bot, "to the one");
    EXPECT_EQ(one.get().parsed()["result"][0]["message"]["text"], "to the one");
}

TEST_F(Polling, AnAbandonedPollTakesNothingWithIt) {
    {
        Wire wire(server.port());
        wire.send(request_text("GET", client.target("getUpdates") + "?timeout=50"));
        ASSERT_TRUE(arrived("getUpdates", 1));
    }
    ASSERT_TRUE(server.wait_until([&] { return server.wait_for_calls("getUpdates", 1).size() == 1; }));
    user.send_text(bot, "not lost");
    EXPECT_THAT(client.poll({{"timeout", 50}}), ElementsAre(first));
}

TEST_F(Polling, AWebhookForbidsPolling) {
    client.ok("setWebhook", {{"url", "https://example.org/hook"}});
    EXPECT_EQ(client.error("getUpdates"),
              "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
              "webhook first");
    client.ok("deleteWebhook");
    EXPECT_THAT(client.poll(), IsEmpty());
}

TEST_F(Polling, SetWebhookEndsAWaitingPoll) {
    auto waiting = call_async("getUpdates", {{"timeout", 50}});
    ASSERT_TRUE(arrived("getUpdates", 1));
    client.ok("setWebhook", {{"url", "https://example.org/hook"}});
    EXPECT_EQ(description(waiting.get()), "409 Conflict: terminated by setWebhook request");
}

TEST_F(Polling, UpdatesLiveForADayAndPaymentQueriesForLess) {
    user.send_text(bot, "old");
    bot.inject(R"({"shipping_query":{"id":"1"}})");
    bot.inject(R"({"pre_checkout_query":{"id":"2"}})");
    server.advance_clock(149s);
    EXPECT_EQ(bot.pending_updates(), 3U);
    server.advance_clock(2s);
    EXPECT_THAT(client.poll(), ElementsAre(first));
    server.advance_clock(24h);
    EXPECT_THAT(client.poll(), IsEmpty());
}

TEST_F(Polling, AllowedUpdatesAreRememberedAndFilterWhenAnUpdateIsMade) {
    const lab::Message message = user.send_text(bot, "before");
    client.poll({{"allowed_updates", {"edited_message"}}});
    user.send_text(bot, "filtered");
    user.edit_text(message, "edited");
    EXPECT_THAT(client.poll(), ElementsAre(first, first + 1)) << "what was queued before stays";
    EXPECT_TRUE(updates().at(1).contains("edited_message"));
    client.poll({{"allowed_updates", json::array()}});
    user.send_text(bot, "default again");
    EXPECT_THAT(client.poll(), SizeIs(3));
}

TEST_F(Polling, ReactionsAndMembersAreNotInTheDefaultSet) {
    const lab::Message message = user.send_text(bot, "react to this");
    user.react(message, {"👍"});
    EXPECT_THAT(client.poll(), SizeIs(1));
    client.poll({{"allowed_updates", {"message", "message_reaction"}}});
    user.react(message, {"❤"});
    const json reaction = updates().at(1).at("message_reaction");
    EXPECT_EQ(reaction["old_reaction"][0]["emoji"], "👍");
    EXPECT_EQ(reaction["new_reaction"][0]["emoji"], "❤");
}

TEST_F(Polling, UpdateIdsMayStartAgain) {
    send(1);
    EXPECT_THAT(client.poll({{"offset", first + 1}}), IsEmpty());
    bot.set_next_update_id(17);
    send(1);
    EXPECT_THAT(client.poll(), ElementsAre(17));
}

TEST_F(Polling, InjectedUpdatesComeAsTheyAre) {
    EXPECT_EQ(bot.inject(R"({"update_id":9,"new_kind":{"x":1}})"), 9);
    EXPECT_EQ(bot.inject(R"({"message":{"message_id":"not a number"}})"), first);
    EXPECT_EQ(updates().at(0), (json{{"update_id", 9}, {"new_kind", {{"x", 1}}}}));
    EXPECT_THROW(bot.inject("[]"), std::invalid_argument);
}

TEST_F(Polling, ManyUsersAndOneBotLoseNothing) {
    constexpr int users = 8;
    constexpr int texts = 50;
    std::vector<std::future<void>> senders;
    for (int i = 0; i < users; ++i) {
        const lab::User sender = server.new_user("U" + std::to_string(i));
        senders.push_back(std::async(std::launch::async, [this, sender] {
            for (int k = 0; k < texts; ++k) sender.send_text(bot, std::to_string(k));
        }));
    }
    std::map<std::int64_t, int> next;
    std::int64_t offset = 0;
    for (int received = 0; received < users * texts;) {
        const json batch = client.ok("getUpdates", {{"offset", offset}, {"timeout", 20}});
        ASSERT_THAT(batch, Not(IsEmpty()));
        for (const json& update : batch) {
            offset = update["update_id"].get<std::int64_t>() + 1;
            const json& message = update["message"];
            EXPECT_EQ(message["text"], std::to_string(next[message["chat"]["id"].get<std::int64_t>()]++));
            ++received;
        }
    }
    for (auto& sender : senders) sender.get();
    EXPECT_THAT(client.poll({{"offset", offset}}), IsEmpty());
}

}  // namespace
}  // namespace telepot::lab_test
