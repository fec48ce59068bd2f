// SPDX-License-Identifier: MIT
// Refusals, and a server in trouble.
#include "clients/conversation.hpp"

namespace telepot::conformance {
namespace {

class Errors : public Conversation {};

TEST_F(Errors, refusals_come_as_the_clients_own_errors) {
    EXPECT_EQ(ask("/write 987654321")["text"], refusal(400, "Bad Request: chat not found"));
    EXPECT_EQ(ask("/broken_html")["text"],
              refusal(400, "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""));
    EXPECT_EQ(ask("/same")["text"], "the same");
    EXPECT_EQ(
        next_text(),
        refusal(400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly "
                "the same as a current content and reply markup of the message"));
    EXPECT_EQ(ask("/delete_nothing")["text"], refusal(400, "Bad Request: message to delete not found"));
    EXPECT_EQ(ask("/old_query")["text"],
              refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));
}

TEST_F(Errors, whoever_does_not_want_the_bot_is_forbidden) {
    const lab::User bob = server.new_user("Bob");
    const std::string write = "/write " + std::to_string(bob.id());
    bob.start(bot);
    EXPECT_EQ(bob.wait_text(patience), "started");
    EXPECT_EQ(ask(write)["text"], "written");
    EXPECT_EQ(bob.wait_text(patience), "hello there");
    bob.block(bot);
    EXPECT_EQ(ask(write)["text"], refusal(403, "Forbidden: bot was blocked by the user"));
    bob.unblock(bot);
    EXPECT_EQ(ask(write)["text"], "written");
    bob.deactivate();
    EXPECT_EQ(ask(write)["text"], refusal(403, "Forbidden: user is deactivated"));
}

TEST_F(Errors, a_flood_tells_how_long_to_wait) {
    server.inject_fault({.kind = lab::Fault::Kind::too_many_requests, .method = "sendDice", .retry_after = 17});
    EXPECT_EQ(ask("/dice")["text"], flood_refusal(17));
    EXPECT_TRUE(ask("/dice").contains("dice"));
}

TEST_F(Errors, polling_survives_a_server_in_trouble) {
    using Kind = lab::Fault::Kind;
    std::vector kinds{Kind::bad_gateway, Kind::drop_before_reading, Kind::drop_after_processing};
    if (notices_broken_answers()) kinds.push_back(Kind::drop_mid_answer);
    for (const Kind kind : kinds) {
        const auto fault = server.inject_fault({.kind = kind, .method = "getUpdates"});
        say("wakes the poll up");
        EXPECT_EQ(next_text(), "echo: wakes the poll up");
        ASSERT_TRUE(server.wait_until([&] { return server.fault_hits(fault) == 1; }, patience));
        say("after the trouble");
        EXPECT_EQ(next_text(), "echo: after the trouble");
    }
}

TEST_F(Errors, a_client_that_ends_has_confirmed_what_it_handled) {
    say("the last one");
    EXPECT_EQ(next_text(), "echo: the last one");
    client->interrupt();
    ASSERT_TRUE(eventually([this] { return client->has_ended(); }));
    EXPECT_EQ(bot.pending_updates(), 0U);
}

}  // namespace
}  // namespace telepot::conformance
