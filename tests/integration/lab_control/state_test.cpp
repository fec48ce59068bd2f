// SPDX-License-Identifier: MIT
// Reset, snapshot and restore.
#include "control_fixture.hpp"

namespace telepot::lab_test {

namespace {

class State : public ControlTest {};

TEST_F(State, a_snapshot_brings_everything_back) {
    const std::int64_t ann = new_person("Ann");
    act(ann, "start", {{"bot_id", bot.id()}});
    const json sent = act(ann, "send_document", {{"bot_id", bot.id()}, {"bytes", "aGVsbG8="}, {"file_name", "a.txt"}});
    ControlTest::post("/clock/advance", {{"seconds", 60}});
    const json saved = get("/snapshot");
    const json before = get("/people/" + std::to_string(ann) + "/messages?bot_id=" + std::to_string(bot.id()));
    ControlTest::post("/reset");
    EXPECT_EQ(get("/world")["people"], json::array());
    EXPECT_EQ(client.ok("getMe")["id"], bot.id()) << "bots stay";
    ControlTest::post("/restore", {{"snapshot", saved}});
    EXPECT_EQ(get("/people/" + std::to_string(ann) + "/messages?bot_id=" + std::to_string(bot.id())), before);
    EXPECT_EQ(get("/clock")["offset_ms"], 60'000);
    const std::string file = sent["message"]["document"]["file_id"];
    EXPECT_EQ(api("GET", "/lab/v1/files/" + file).body, "hello");
    EXPECT_EQ(client.poll().size(), 2U) << "what the bot hadn't fetched";
}

TEST_F(State, a_bot_that_polls_goes_on_after_a_reset) {
    const std::int64_t ann = new_person("Ann");
    act(ann, "start", {{"bot_id", bot.id()}});
    const auto ids = client.poll();
    ControlTest::post("/reset");
    act(new_person("Ben"), "start", {{"bot_id", bot.id()}});
    const auto later = client.poll({{"offset", ids.back() + 1}});
    EXPECT_FALSE(later.empty());
}

TEST_F(State, nonsense_is_refused_and_changes_nothing) {
    const std::int64_t ann = new_person("Ann");
    EXPECT_THAT(error("POST", "/restore", {{"snapshot", {{"format", "x"}}}}), HasSubstr("400 that is no snapshot"));
    EXPECT_EQ(get("/people/" + std::to_string(ann))["first_name"], "Ann");
}

TEST_F(State, bots_are_forgotten_on_request) {
    ControlTest::post("/reset", {{"bots", true}});
    EXPECT_EQ(get("/bots"), json::array());
}

}  // namespace

}  // namespace telepot::lab_test
