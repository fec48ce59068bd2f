// SPDX-License-Identifier: MIT
#include "telepot/routing/conditions.hpp"

#include <string>

#include <gtest/gtest.h>

#include "unit/routing/messages.hpp"

namespace telepot::routing {
namespace {

AnyMessage in(const char* type) {
    return AnyMessage(Message(1, 2, Chat(7, type)));
}

AnyMessage button_in(const char* type) {
    CallbackQuery query;
    query.from.id = 5;
    query.message = MaybeInaccessibleMessage(Message(1, 2, Chat(8, type)));
    return AnyMessage(query);
}

TEST(Condition, about_chats) {
    EXPECT_TRUE(is_private(in("private")));
    EXPECT_FALSE(is_private(in("group")));
    EXPECT_TRUE(is_group(in("group")));
    EXPECT_TRUE(is_group(in("supergroup")));
    EXPECT_FALSE(is_group(in("channel")));
    EXPECT_TRUE(is_channel(in("channel")));
    EXPECT_TRUE(is_private(button_in("private")));
    EXPECT_TRUE(in_chat(8)(button_in("group")));
    EXPECT_FALSE(in_chat(7)(button_in("group")));
    EXPECT_TRUE(in_chat(7)(in("group")));
}

TEST(Condition, about_users) {
    EXPECT_TRUE(from_user(5)(button("x")));
    EXPECT_FALSE(from_user(6)(button("x")));
    EXPECT_FALSE(from_user(0)(in("private")));
    PollAnswer answer;
    answer.user = User(9, true, "Bot");
    EXPECT_TRUE(from_user(9)(AnyMessage(answer)));
    EXPECT_TRUE(is_from_bot(AnyMessage(answer)));
    EXPECT_FALSE(is_from_bot(button("x")));
}

TEST(Condition, about_content) {
    EXPECT_TRUE(has_text(text("a")));
    EXPECT_FALSE(has_text(in("private")));
    EXPECT_TRUE(has_content("text")(text("a")));
    EXPECT_FALSE(has_content("photo")(text("a")));
    EXPECT_TRUE(has_caption(AnyMessage(Message().set_caption("c"))));
    EXPECT_FALSE(has_caption(text("a")));
    EXPECT_TRUE(is_reply(AnyMessage(Message().set_reply_to_message(Message()))));
    EXPECT_FALSE(is_reply(text("a")));
    EXPECT_TRUE(is_forwarded(AnyMessage(Message().set_forward_origin(MessageOriginHiddenUser()))));
    EXPECT_FALSE(is_forwarded(text("a")));
    EXPECT_TRUE(is_edited(edited("a")));
    EXPECT_FALSE(is_edited(text("a")));
    EXPECT_TRUE(has_flavor("callback_query")(button("a")));
    EXPECT_TRUE(has_flavor("_alarm")(AnyMessage(Event("_alarm"))));
}

TEST(Condition, composes) {
    const auto both = is_private && has_text;
    EXPECT_TRUE(both(text("a")));
    EXPECT_FALSE(both(in("private")));
    EXPECT_TRUE((is_group || has_text)(text("a")));
    EXPECT_FALSE((is_group || is_channel)(text("a")));
    EXPECT_FALSE((!has_text)(text("a")));
    EXPECT_TRUE((is_private && !from_user(3) && (has_content("text") || is_reply))(text("a")));
}

TEST(Condition, may_be_ones_own) {
    const auto long_text = condition([](const Message& msg) { return msg.text && msg.text->size() > 3; });
    EXPECT_TRUE(long_text(text("long")));
    EXPECT_FALSE(long_text(text("a")));
    EXPECT_FALSE(long_text(button("long")));
    EXPECT_TRUE((long_text && condition([](const AnyMessage& msg) { return msg.update_id() == 0; }))(text("long")));
}

TEST(Condition, is_not_met_by_events_and_unknown_updates) {
    const AnyMessage event(Event("_e"));
    const AnyMessage unknown{Update()};
    for (const AnyMessage& msg : {event, unknown}) {
        EXPECT_FALSE(is_private(msg) || is_group(msg) || is_channel(msg) || is_edited(msg) || has_text(msg) ||
                     is_from_bot(msg) || in_chat(0)(msg) || from_user(0)(msg));
        EXPECT_EQ(chat_of(msg), nullptr);
        EXPECT_EQ(user_of(msg), nullptr);
    }
}

}  // namespace
}  // namespace telepot::routing
