// SPDX-License-Identifier: MIT
#include "telepot/messages/event.hpp"

#include <string>
#include <variant>

#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/messages/flance.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"

namespace telepot {
namespace {

TEST(Event, CarriesDataOfAnyType) {
    const Event event("_alarm", std::string("wake up"));
    EXPECT_EQ(event.flavor(), "_alarm");
    ASSERT_NE(event.data<std::string>(), nullptr);
    EXPECT_EQ(*event.data<std::string>(), "wake up");
    EXPECT_EQ(event.data<int>(), nullptr);
    EXPECT_EQ(*Event("_number", 5).data<int>(), 5);
    EXPECT_EQ(*Event("_text", "literal").data<std::string>(), "literal");
    EXPECT_FALSE(Event("_nothing").content().has_data());
}

TEST(Event, IsAMessageOfItsFlavor) {
    const AnyMessage msg(Event("_alarm", 5));
    EXPECT_TRUE(msg.is_event());
    EXPECT_TRUE(is_event(msg));
    EXPECT_EQ(flavor(msg), "_alarm");
    EXPECT_EQ(msg.kind(), "_alarm");
    EXPECT_EQ(msg.kind_index(), AnyMessage::event_kind);
    EXPECT_EQ(msg.update(), nullptr);
    EXPECT_EQ(msg.update_id(), 0);
    EXPECT_EQ(msg.problem(), "");
    EXPECT_FALSE(msg.raw());
    EXPECT_EQ(msg.get_if<Message>(), nullptr);
    EXPECT_THROW(static_cast<void>(glance(msg)), BadFlavor);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(flance(msg).headline));
    EXPECT_EQ(flance(msg).flavor, "_alarm");
}

TEST(Event, PeelTakesTheFlavorOffAndFleeceGivesBoth) {
    const Event event("_alarm", 5);
    EXPECT_EQ(*peel(event).data<int>(), 5);
    const AnyMessage msg(event);
    EXPECT_EQ(*peel(msg).data<int>(), 5);
    const auto [kind, content] = fleece(msg);
    EXPECT_EQ(kind, "_alarm");
    EXPECT_EQ(*content.data<int>(), 5);
    EXPECT_EQ(fleece(event).flavor, "_alarm");
    EXPECT_TRUE(is_event(event));
}

TEST(Event, PeelAndFleeceRefuseTelegramsMessages) {
    const AnyMessage msg(Message(7, 9, Chat(5, "private")));
    EXPECT_THROW(static_cast<void>(peel(msg)), BadFlavor);
    EXPECT_THROW(static_cast<void>(fleece(msg)), BadFlavor);
}

TEST(Event, has_a_flavor_of_its_own) {
    EXPECT_THROW(Event("alarm"), BadArgument);
    EXPECT_THROW(Event("", 5), BadArgument);
    EXPECT_THROW(Event("chat", std::string("x")), BadArgument);
    EXPECT_NO_THROW(Event("_"));
    try {
        const Event event("alarm");
        FAIL();
    } catch (const BadArgument& error) {
        EXPECT_NE(std::string(error.what()).find("write \"_alarm\""), std::string::npos) << error.what();
    }
}

}  // namespace
}  // namespace telepot
