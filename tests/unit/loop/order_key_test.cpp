// SPDX-License-Identifier: MIT
#include "loop/order_key.hpp"

#include <string>

#include <gtest/gtest.h>

#include "codec/answer.hpp"
#include "telepot/types/all.hpp"

namespace telepot::loop {
namespace {

OrderKey key_of(const std::string& member) {
    return order_key(AnyMessage(codec::decode_update(R"({"update_id":1,)" + member + "}")));
}

const std::string kFrom = R"("from":{"id":5,"is_bot":false,"first_name":"A"})";
const std::string kChat = R"("chat":{"id":-77,"type":"group","title":"G"})";
const std::string kMessage = R"({"message_id":1,"date":1,)" + kChat + "}";

TEST(OrderKey, is_the_chat_of_messages_edits_and_presses) {
    EXPECT_EQ(key_of(R"("message":)" + kMessage), -77);
    EXPECT_EQ(key_of(R"("edited_message":)" + kMessage), -77);
    EXPECT_EQ(key_of(R"("callback_query":{"id":"q",)" + kFrom + R"(,"chat_instance":"c","message":)" + kMessage + "}"),
              -77);
    EXPECT_EQ(key_of(R"("callback_query":{"id":"q",)" + kFrom +
                     R"(,"chat_instance":"c","message":{"message_id":1,"date":0,)" + kChat + "}}"),
              -77);
    EXPECT_EQ(
        key_of(R"("message_reaction":{)" + kChat + R"(,"message_id":1,"date":1,"old_reaction":[],"new_reaction":[]})"),
        -77);
}

TEST(OrderKey, is_the_sender_of_what_belongs_to_no_chat) {
    EXPECT_EQ(key_of(R"("inline_query":{"id":"q",)" + kFrom + R"(,"query":"","offset":""})"), 5);
    EXPECT_EQ(key_of(R"("callback_query":{"id":"q",)" + kFrom + R"(,"chat_instance":"c","inline_message_id":"i"})"), 5);
    EXPECT_EQ(key_of(R"("poll_answer":{"poll_id":"p","option_ids":[],"option_persistent_ids":[],)"
                     R"("user":{"id":5,"is_bot":false,"first_name":"A"}})"),
              5);
}

TEST(OrderKey, stands_for_the_kind_of_everything_else) {
    EXPECT_EQ(key_of(R"("new_kind":{"id":1})"), key_of(R"("new_kind":{"id":2})"));
    EXPECT_NE(key_of(R"("new_kind":{})"), key_of(R"("other_kind":{})"));
    EXPECT_EQ(order_key(AnyMessage(Event("_a", 1))), order_key(AnyMessage(Event("_a", 2))));
    EXPECT_NE(order_key(AnyMessage(Event("_a"))), order_key(AnyMessage(Event("_b"))));
    EXPECT_LT(order_key(AnyMessage(Event("_a"))), -1'000'000'000'000'000);
}

}  // namespace
}  // namespace telepot::loop
