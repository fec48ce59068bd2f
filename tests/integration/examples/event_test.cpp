// SPDX-License-Identifier: MIT
// The examples of the folder event, each with a scripted user.
#include "fixture.hpp"

namespace telepot::test {
namespace {

TELEPOT_EXAMPLE_SUITE(Events);

TEST_P(Events, alarm_comes_back_after_its_handler_has_ended) {
    start("alarm", {"EXAMPLE_TIMEOUT=0.1"});
    EXPECT_EQ(reply(ann, "tea"), "In how many seconds?");
    EXPECT_EQ(reply(ann, "1 Tea is ready"), "Got it.");
    EXPECT_EQ(text_for(ann), "Tea is ready");
    EXPECT_EQ(reply(bob, "0"), "Got it.");
    EXPECT_EQ(text_for(bob), "Beep!");
    EXPECT_EQ(reply(bob, "-5"), "In how many seconds?");
}

TEST_P(Events, indoor_reports_every_minute) {
    start("indoor", {"EXAMPLE_MINUTE=0.2"});
    EXPECT_TRUE(contains(reply(ann, "hello"), "/now: the climate now"));
    EXPECT_TRUE(contains(reply(ann, "/now"), " °C, "));
    EXPECT_EQ(reply(ann, "/cancel"), "There are no reports.");
    EXPECT_EQ(reply(ann, "/1m"), "As you wish.");
    for (int minute = 0; minute < 3; ++minute) EXPECT_TRUE(contains(text_for(ann), " hPa"));
    ann.send_text(account, "/cancel");
    find_text(ann, "No more reports.");
    EXPECT_EQ(reply(ann, "/1h"), "As you wish.");
    EXPECT_EQ(reply(ann, "/cancel"), "No more reports.");
    EXPECT_TRUE(contains(reply(bob, "/now"), " °C, "));
}

TEST_P(Events, ipcam_shows_its_owner_what_it_sees) {
    start("ipcam", {variable("EXAMPLE_OWNER", ann.id()), "EXAMPLE_INTERVAL=0.2"});
    bob.send_text(account, "/photo");
    ann.send_text(account, "/photo");
    const lab::Message photo = ann.wait_message(kPatience);
    EXPECT_EQ(photo.text, "Photo 1");
    EXPECT_TRUE(contains(photo.json, "\"width\":160"));
    ann.send_text(account, "/open");
    const lab::Message view = ann.wait_message(kPatience);
    EXPECT_EQ(view.text, "Photo 2");
    const auto renewed = [&] { return ann.reload(view).value().text >= "Photo 4"; };
    EXPECT_TRUE(server.wait_until(renewed, kPatience));
    EXPECT_EQ(reply(ann, "/close"), "Closed.");
    EXPECT_EQ(reply(ann, "hello"), "I know /photo, /open and /close.");
    EXPECT_FALSE(bob.next_message());
    EXPECT_EQ(ann.reload(photo).value().text, "Photo 1");
}

}  // namespace
}  // namespace telepot::test
