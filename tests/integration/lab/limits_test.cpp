// SPDX-License-Identifier: MIT
#include "lab/limits.hpp"

#include "fixture.hpp"

namespace telepot::lab_test {
namespace {

using testing::StartsWith;

lab::ServerOptions with_limits() {
    lab::ServerOptions options;
    options.telegram_limits = true;
    return options;
}

class LabLimits : public LabTest {
protected:
    LabLimits() : LabTest(with_limits()) {}

    /// How many messages go through, one after the other, until one does not; `most` ends it.
    int burst(std::int64_t chat_id, int most) {
        int sent = 0;
        while (sent < most && send(chat_id).status == 200) ++sent;
        return sent;
    }
    Answer send(std::int64_t chat_id) { return client.call("sendMessage", {{"chat_id", chat_id}, {"text", "hi"}}); }

    lab::User ann = server.new_user("Ann");
};

TEST_F(LabLimits, a_chat_takes_a_burst_and_then_one_a_second) {
    ann.start(bot);
    EXPECT_GE(burst(ann.id(), 100), 20);
    const json refusal = send(ann.id()).parsed();
    EXPECT_EQ(refusal["error_code"], 429);
    EXPECT_EQ(refusal["description"], "Too Many Requests: retry after 1");
    EXPECT_EQ(refusal["parameters"]["retry_after"], 1);
    server.advance_clock(1s);
    EXPECT_EQ(send(ann.id()).status, 200);
}

TEST_F(LabLimits, a_group_takes_twenty_a_minute) {
    const lab::Chat club = server.new_supergroup(ann, "Club");
    ann.add(club, bot);
    EXPECT_GE(burst(club.id(), 100), 20);
    const std::string refusal = client.error("sendMessage", {{"chat_id", club.id()}, {"text", "hi"}});
    EXPECT_THAT(refusal, StartsWith("429 Too Many Requests: retry after "));
    server.advance_clock(60s);
    EXPECT_GE(burst(club.id(), 100), 20);
}

TEST_F(LabLimits, an_album_counts_for_each_of_its_messages_and_what_sends_nothing_not_at_all) {
    ann.start(bot);
    json media = json::array();
    const std::string photo = json::parse(ann.send_photo(bot, "x").json)["photo"][0]["file_id"];
    for (int i = 0; i < 10; ++i) media.push_back({{"type", "photo"}, {"media", photo}});
    EXPECT_EQ(client.call("sendMediaGroup", {{"chat_id", ann.id()}, {"media", media}}).status, 200);
    EXPECT_EQ(client.call("sendMediaGroup", {{"chat_id", ann.id()}, {"media", media}}).status, 200);
    EXPECT_EQ(client.call("sendMediaGroup", {{"chat_id", ann.id()}, {"media", media}}).status, 429);
    for (int i = 0; i < 50; ++i) {
        EXPECT_EQ(client.call("sendChatAction", {{"chat_id", ann.id()}, {"action", "typing"}}).status, 200);
    }
}

TEST(Limits, of_many_chats_together_are_thirty_a_second_or_a_thousand_that_are_paid_for) {
    lab::Limits limits;
    const auto passed = [&limits](std::int64_t now_ms, const json& arguments) {
        int count = 0;
        for (std::int64_t chat = 1; chat <= 2000; ++chat) {
            count += limits.count(7, "sendMessage", chat, arguments, now_ms) == 0 ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(passed(1'000'000, json::object()), 30);
    EXPECT_EQ(passed(1'000'500, json::object()), 15);
    EXPECT_EQ(passed(1'100'000, json::object()), 30);
    EXPECT_EQ(passed(1'100'000, {{"allow_paid_broadcast", true}}), 1000);
    EXPECT_EQ(limits.count(8, "sendMessage", 1, json::object(), 1'100'000), 0) << "another bot";
}

TEST(LabWithoutLimits, takes_whatever_comes) {
    lab::Server server;
    const lab::BotAccount bot = server.bot(token);
    const lab::User ann = server.new_user("Ann");
    ann.start(bot);
    const BotClient client(server.port(), token);
    for (int i = 0; i < 100; ++i) client.ok("sendMessage", {{"chat_id", ann.id()}, {"text", "hi"}});
    EXPECT_EQ(server.calls("sendMessage").size(), 100U);
}

}  // namespace
}  // namespace telepot::lab_test
