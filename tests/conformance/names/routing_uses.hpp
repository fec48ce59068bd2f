// SPDX-License-Identifier: MIT
// The module amanobot.routing, and the Router of amanobot.helper.
#pragma once

namespace names::NAMES_VERSION {

TEST(NAMES_SUITE, key_functions) {
    using namespace lib::routing;  // NOLINT(google-build-using-namespace)
    const AnyMessage msg(text_message("/Start now"));
    const auto text = [](const telepot::Message& message) { return message.text; };
    EXPECT_EQ(by_content_type()(msg).text(), "text");  // amanobot.routing.by_content_type()
    EXPECT_EQ(by_command(text)(msg).text(),
              "Start");  // amanobot.routing.by_command(), amanobot.routing.by_command(extractor)
    EXPECT_TRUE(
        by_command(text, CommandOptions().set_prefix("!"))(msg).is_none());  // amanobot.routing.by_command(prefix)
    EXPECT_EQ(by_command(text, CommandOptions().set_separator(","))(msg).text(),
              "Start now");  // amanobot.routing.by_command(separator)
    const Key passed =
        by_command(text, CommandOptions().set_pass_args(true))(msg);  // amanobot.routing.by_command(pass_args)
    EXPECT_EQ(passed.arguments()[0], "now");
    EXPECT_EQ(by_chat_command()(msg).text(), "Start");             // amanobot.routing.by_chat_command()
    EXPECT_EQ(by_text()(msg).text(), "/Start now");                // amanobot.routing.by_text()
    EXPECT_EQ(by_data()(AnyMessage(pressed("go"))).text(), "go");  // amanobot.routing.by_data()
    EXPECT_EQ(by_regex(text, "(n[a-z]+)")(msg).text(), "now");     // amanobot.routing.by_regex()
    EXPECT_EQ(by_regex(text, "n([a-z]+)", 0)(msg).text(), "now");  // amanobot.routing.by_regex(key)
    const auto first = [](std::string key) { return key.substr(0, 1); };
    EXPECT_EQ(process_key(first, by_chat_command())(msg).text(), "S");  // amanobot.routing.process_key()
    EXPECT_EQ(lower_key(by_chat_command())(msg).text(), "start");       // amanobot.routing.lower_key()
    EXPECT_EQ(upper_key(by_chat_command())(msg).text(), "START");       // amanobot.routing.upper_key()
}

/// What routing tables are made of.
class Counting {
public:
    Returns<void> on_start(const telepot::Message&) {
        ++started;
        RETURN;
    }
    Returns<void> on_text(const telepot::Message&, const std::string& text) {
        seen = text;
        RETURN;
    }

    int started = 0;
    std::string seen;
};

Returns<void> route_some(Counting& counting) {
    const AnyMessage msg(text_message("start"));
    auto table = lib::routing::make_routing_table(
        counting, {{"start", &Counting::on_start}});             // amanobot.routing.make_routing_table()
    lib::helper::Router router(lib::routing::by_text(), table);  // amanobot.helper.Router
    AWAIT router.map(msg)(msg, {});                              // amanobot.helper.Router.map()
    AWAIT router.route(msg);                                     // amanobot.helper.Router.route()
    auto contents =
        lib::routing::make_content_type_routing_table(counting);  // amanobot.routing.make_content_type_routing_table()
    contents.set_default(router);
    const lib::helper::Router top(lib::routing::by_content_type(), std::move(contents));
    AWAIT top.route(msg);
    router.routing_table().set("stop", [](const AnyMessage&) {});  // amanobot.helper.Router.routing_table
}

TEST(NAMES_SUITE, routers) {
    Counting counting;
    RUN(route_some(counting));
    EXPECT_EQ(counting.started, 2);
    EXPECT_EQ(counting.seen, "start");
}

}  // namespace names::NAMES_VERSION
