// SPDX-License-Identifier: MIT
// Long polls.
#include <atomic>

#include "control_fixture.hpp"

namespace telepot::lab_test {

namespace {

class Waiting : public ControlTest {};

TEST_F(Waiting, ends_when_the_time_is_up) {
    const std::int64_t ann = new_person("Ann");
    EXPECT_THAT(error("POST", "/wait/message", {{"user_id", ann}, {"timeout_ms", 30}}),
                HasSubstr("408 waited 30 ms in vain for a message"));
}

TEST_F(Waiting, a_thousand_wait_side_by_side) {
    constexpr std::size_t many = 1000;
    std::vector<std::unique_ptr<Wire>> wires;
    std::vector<std::int64_t> people;
    for (std::size_t i = 0; i < many; ++i) {
        const auto user = server.new_user("P");
        user.start(bot);
        people.push_back(user.id());
        wires.push_back(std::make_unique<Wire>(server.port()));
        const std::string body = json{{"user_id", user.id()}, {"timeout_ms", 60'000}}.dump();
        wires.back()->send(request_text("POST", "/lab/v1/wait/message", body, {{"Content-Type", "application/json"}}));
    }
    for (std::size_t i = many; i-- > 0;) {
        client.ok("sendMessage", {{"chat_id", people[i]}, {"text", "to " + std::to_string(people[i])}});
    }
    for (std::size_t i = 0; i < many; ++i) {
        const Answer answer = wires[i]->read();
        ASSERT_EQ(answer.parsed()["result"]["text"], "to " + std::to_string(people[i])) << answer.body;
    }
}

TEST_F(Waiting, what_nobody_waits_for_any_more_takes_no_message) {
    const std::int64_t ann = new_person("Ann");
    act(ann, "start", {{"bot_id", bot.id()}});
    {
        Wire wire(server.port());
        const std::string body = json{{"user_id", ann}, {"timeout_ms", 60'000}}.dump();
        wire.send(request_text("POST", "/lab/v1/wait/message", body, {{"Content-Type", "application/json"}}));
        wire.close();
    }
    // The server is done with the closed connection once it has answered on another one, at the latest.
    for (int i = 0; i < 200; ++i) get("/health");
    client.ok("sendMessage", {{"chat_id", ann}, {"text", "hello"}});
    EXPECT_EQ(ControlTest::post("/wait/message", {{"user_id", ann}})["text"], "hello");
}

TEST_F(Waiting, silence_is_broken_by_too_many_messages) {
    const std::int64_t ann = new_person("Ann");
    act(ann, "start", {{"bot_id", bot.id()}});
    // One that comes before the waiting has begun isn't noticed, so there are more until it is over.
    std::atomic<bool> over{false};
    std::thread talker([&] {
        while (!over) client.ok("sendMessage", {{"chat_id", ann}, {"text", "not silent"}});
    });
    const std::string text =
        error("POST", "/wait/silence", {{"user_id", ann}, {"quiet_ms", 5000}, {"max_messages", 0}});
    over = true;
    talker.join();
    EXPECT_THAT(text, testing::AllOf(HasSubstr("400 not silent: message "), HasSubstr(" is not silent")));
}

TEST_F(Waiting, a_reset_ends_what_waits) {
    const std::int64_t ann = new_person("Ann");
    Wire wire(server.port());
    const std::string body = json{{"user_id", ann}, {"timeout_ms", 60'000}}.dump();
    wire.send(request_text("POST", "/lab/v1/wait/message", body, {{"Content-Type", "application/json"}}));
    ControlTest::post("/reset");
    EXPECT_THAT(wire.read().status, testing::AnyOf(400, 404));
}

}  // namespace

}  // namespace telepot::lab_test
