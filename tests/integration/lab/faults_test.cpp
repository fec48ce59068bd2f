// SPDX-License-Identifier: MIT
// Injected faults, one by one.
#include "fixture.hpp"

namespace telepot::lab_test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using Kind = lab::Fault::Kind;

class Faults : public LabTest {
protected:
    Faults() { user.start(bot); }

    Answer send(const std::string& text = "x") {
        return client.call("sendMessage", {{"chat_id", user.id()}, {"text", text}});
    }
    /// How many messages of the bot have come to the user.
    std::size_t delivered() {
        std::size_t count = 0;
        while (user.next_message()) ++count;
        return count;
    }
    lab::User user = server.new_user("Ann");
};

TEST_F(Faults, TooManyRequests) {
    const auto fault =
        server.inject_fault({.kind = Kind::too_many_requests, .method = "SendMessage", .times = 2, .retry_after = 7});
    const Answer answer = send();
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(answer.headers.at("retry-after"), "7");
    EXPECT_EQ(answer.parsed(), (json{{"ok", false},
                                     {"error_code", 429},
                                     {"description", "Too Many Requests: retry after 7"},
                                     {"parameters", {{"retry_after", 7}}}}));
    EXPECT_EQ(client.call("getMe").status, 200) << "only the method named";
    EXPECT_EQ(send().status, 429);
    EXPECT_EQ(send().status, 200);
    EXPECT_EQ(server.fault_hits(fault), 2U);
    EXPECT_EQ(delivered(), 1U);
    EXPECT_EQ(server.calls("sendMessage").front().fault, "too_many_requests");
}

TEST_F(Faults, InternalErrorAndBadGateway) {
    server.inject_fault({.kind = Kind::internal_error});
    server.inject_fault({.kind = Kind::bad_gateway});
    EXPECT_EQ(client.error("getMe"), "500 Internal Server Error");
    const Answer answer = send();
    EXPECT_EQ(answer.status, 502);
    EXPECT_EQ(answer.headers.at("content-type"), "text/html");
    EXPECT_THAT(answer.body, HasSubstr("<h1>502 Bad Gateway</h1>"));
    EXPECT_EQ(delivered(), 0U);
    EXPECT_EQ(send().status, 200);
}

TEST_F(Faults, UntilRemoved) {
    const auto fault = server.inject_fault({.kind = Kind::internal_error, .times = 0});
    for (int i = 0; i < 5; ++i) EXPECT_EQ(client.call("getMe").status, 500);
    server.remove_fault(fault);
    EXPECT_EQ(client.call("getMe").status, 200);
    EXPECT_EQ(server.fault_hits(fault), 5U);
    server.inject_fault({.kind = Kind::internal_error, .times = 0});
    server.clear_faults();
    EXPECT_EQ(client.call("getMe").status, 200);
}

TEST_F(Faults, DropBeforeReading) {
    server.inject_fault({.kind = Kind::drop_before_reading, .method = "sendMessage"});
    EXPECT_EQ(send().status, 0);
    EXPECT_EQ(delivered(), 0U);
    EXPECT_EQ(send().status, 200);
    const auto calls = server.calls("sendMessage");
    ASSERT_THAT(calls, SizeIs(2));
    EXPECT_EQ(calls[0].fault, "drop_before_reading");
    EXPECT_EQ(calls[0].status, 0);
}

TEST_F(Faults, DropAfterProcessing) {
    server.inject_fault({.kind = Kind::drop_after_processing, .method = "sendMessage"});
    EXPECT_EQ(send().status, 0);
    EXPECT_EQ(delivered(), 1U) << "the message was sent all the same";
}

TEST_F(Faults, DropAmidTheAnswer) {
    server.inject_fault({.kind = Kind::drop_mid_answer, .method = "sendMessage"});
    const Answer answer = send();
    EXPECT_EQ(answer.status, 200);
    EXPECT_FALSE(answer.complete);
    EXPECT_GT(answer.body.size(), 0U);
    EXPECT_EQ(delivered(), 1U);
}

TEST_F(Faults, SlowAnswer) {
    server.inject_fault({.kind = Kind::slow, .method = "sendMessage", .delay = 300ms});
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(send().status, 200);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 300ms);
}

TEST_F(Faults, GarbageInsteadOfJson) {
    server.inject_fault({.kind = Kind::garbage, .method = "sendMessage"});
    const Answer answer = send();
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.complete);
    EXPECT_TRUE(answer.parsed().is_discarded());
    EXPECT_EQ(delivered(), 1U);
}

TEST_F(Faults, DuplicatedUpdates) {
    user.send_text(bot, "two");
    server.inject_fault({.kind = Kind::duplicate_updates});
    const std::int64_t id = 500'000'001;
    EXPECT_THAT(client.poll(), ElementsAre(id, id, id + 1, id + 1));
    EXPECT_THAT(client.poll(), ElementsAre(id, id + 1));
}

TEST_F(Faults, UpdatesOutOfOrder) {
    user.send_text(bot, "two");
    user.send_text(bot, "three");
    server.inject_fault({.kind = Kind::shuffle_updates});
    const std::int64_t id = 500'000'001;
    EXPECT_THAT(client.poll(), ElementsAre(id + 2, id + 1, id));
    EXPECT_THAT(client.poll(), ElementsAre(id, id + 1, id + 2));
}

TEST_F(Faults, AnUpdateFaultWaitsForUpdates) {
    client.poll({{"offset", 600'000'000}});
    const auto fault = server.inject_fault({.kind = Kind::duplicate_updates});
    client.poll();
    EXPECT_EQ(server.fault_hits(fault), 0U);
    user.send_text(bot, "now");
    EXPECT_THAT(client.poll(), SizeIs(2));
    EXPECT_EQ(server.fault_hits(fault), 1U);
}

TEST_F(Faults, ADroppedPollLosesNothing) {
    server.inject_fault({.kind = Kind::drop_after_processing, .method = "getUpdates"});
    EXPECT_EQ(client.call("getUpdates").status, 0);
    EXPECT_THAT(client.poll(), SizeIs(1));
}

TEST_F(Faults, FaultsStrikeOneACallInTheOrderOfPlanning) {
    server.inject_fault({.kind = Kind::internal_error, .method = "getMe"});
    server.inject_fault({.kind = Kind::too_many_requests, .method = ""});
    EXPECT_EQ(client.call("getMe").status, 500);
    EXPECT_EQ(client.call("getMe").status, 429);
    EXPECT_EQ(client.call("getMe").status, 200);
}

TEST_F(Faults, TheServerGoesDownAndComesBackOnItsPort) {
    const std::uint16_t port = server.port();
    const std::string url = server.url();
    auto waiting = call_async("getUpdates", {{"timeout", 50}, {"offset", 600'000'000}});
    ASSERT_TRUE(arrived("getUpdates", 1));
    server.stop();
    EXPECT_FALSE(server.running());
    EXPECT_EQ(waiting.get().status, 0);
    EXPECT_FALSE(Wire(port).connected());
    EXPECT_EQ(server.url(), url);
    user.send_text(bot, "meanwhile");
    server.start();
    EXPECT_EQ(server.port(), port);
    EXPECT_THAT(updates(), SizeIs(1));
    server.start();
    EXPECT_EQ(send().status, 200);
}

}  // namespace
}  // namespace telepot::lab_test
