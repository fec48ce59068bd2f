// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"

namespace telepot {
namespace {

const Chat group(-5, "group");
const User user(6, false, "A");

TEST(Identifiers, OfMessages) {
    const Message message(7, 9, group);
    EXPECT_EQ(message_identifier(message), MessageIdentifier(-5, 7));
    EXPECT_EQ(message_identifier(AnyMessage(message)), MessageIdentifier(-5, 7));
    EXPECT_EQ(message_identifier(MaybeInaccessibleMessage(message)), MessageIdentifier(-5, 7));
    EXPECT_EQ(message_identifier(MaybeInaccessibleMessage(InaccessibleMessage(group, 8, 0))), MessageIdentifier(-5, 8));
    EXPECT_THROW(static_cast<void>(message_identifier(AnyMessage(InlineQuery("q", user, "", "")))), BadFlavor);
    EXPECT_THROW(static_cast<void>(message_identifier(AnyMessage(Event("_alarm")))), BadFlavor);
}

TEST(Identifiers, OfChosenResults) {
    ChosenInlineResult chosen("r", user, "what");
    EXPECT_THROW(static_cast<void>(message_identifier(chosen)), BadFlavor);
    chosen.set_inline_message_id("inline");
    EXPECT_EQ(message_identifier(chosen), MessageIdentifier("inline"));
    EXPECT_EQ(message_identifier(AnyMessage(chosen)), MessageIdentifier("inline"));
}

TEST(Identifiers, OfTheOriginOfACallbackQuery) {
    CallbackQuery query("c", user, "instance");
    EXPECT_THROW(static_cast<void>(origin_identifier(query)), BadFlavor);
    query.set_inline_message_id("inline");
    EXPECT_EQ(origin_identifier(query), MessageIdentifier("inline"));
    query.set_message(Message(7, 9, group));
    EXPECT_EQ(origin_identifier(query), MessageIdentifier(-5, 7));
    query.set_message(InaccessibleMessage(group, 8, 0));
    EXPECT_EQ(origin_identifier(AnyMessage(query)), MessageIdentifier(-5, 8));
    EXPECT_THROW(static_cast<void>(origin_identifier(AnyMessage(Message(7, 9, group)))), BadFlavor);
}

}  // namespace
}  // namespace telepot
