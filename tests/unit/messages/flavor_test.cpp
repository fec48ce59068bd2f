// SPDX-License-Identifier: MIT
// Flavor, glance and flance of an update of each kind.
#include <set>
#include <string>
#include <type_traits>
#include <variant>

#include <gtest/gtest.h>

#include "codec/answer.hpp"
#include "telepot/exception.hpp"
#include "telepot/messages/flance.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"
#include "unit/messages/sample.hpp"

namespace telepot {
namespace {

AnyMessage message_of(const Sample& sample) {
    return AnyMessage(
        codec::decode_update(R"({"update_id":17,")" + std::string(sample.kind) + "\":" + sample.payload + "}"));
}

AnyMessage message_of(std::string_view kind) {
    for (const Sample& sample : samples()) {
        if (sample.kind == kind) return message_of(sample);
    }
    throw std::logic_error("no sample");
}

class EachKind : public testing::TestWithParam<Sample> {};

INSTANTIATE_TEST_SUITE_P(Update, EachKind, testing::ValuesIn(samples()),
                         [](const auto& suite) { return std::string(suite.param.kind); });

TEST_P(EachKind, HasItsFlavorKindAndPayload) {
    const AnyMessage msg = message_of(GetParam());
    ASSERT_EQ(msg.problem(), "");
    EXPECT_EQ(msg.flavor(), GetParam().flavor);
    EXPECT_EQ(flavor(msg), GetParam().flavor);
    EXPECT_EQ(msg.kind(), GetParam().kind);
    EXPECT_EQ(detail::kind_names[msg.kind_index()], GetParam().kind);
    EXPECT_EQ(msg.update_id(), 17);
    EXPECT_FALSE(msg.is_event());
    EXPECT_FALSE(is_event(msg));
    EXPECT_EQ(msg.event(), nullptr);
    EXPECT_EQ(msg.raw().text(), GetParam().payload);
    const bool is_message = msg.visit([](const auto& object) {
        using T = std::remove_cvref_t<decltype(object)>;
        return std::is_same_v<T, Message>;
    });
    EXPECT_EQ(is_message, GetParam().flavor == "chat");
    EXPECT_EQ(msg.get_if<Message>() != nullptr, is_message);
}

TEST_P(EachKind, GlanceOfTheOriginalIsForTheFlavorChat) {
    const AnyMessage msg = message_of(GetParam());
    if (GetParam().flavor == "chat") {
        const auto [content_type, chat_type, chat_id, date, message_id] = glance(msg, long_form);
        EXPECT_EQ(content_type, "text");
        EXPECT_EQ(chat_type, "group");
        EXPECT_EQ(chat_id, 5);
        EXPECT_EQ(date, 9);
        EXPECT_EQ(message_id, 7);
        EXPECT_EQ(glance(msg).chat_id, 5);
        return;
    }
    try {
        static_cast<void>(glance(msg));
        FAIL() << "a glance at another flavor";
    } catch (const BadFlavor& error) {
        EXPECT_EQ(error.offender(), GetParam().payload);
        EXPECT_NE(std::string(error.what()).find("chat"), std::string::npos);
    }
}

TEST_P(EachKind, FlanceHasAHeadlineForEachFlavor) {
    const AnyMessage msg = message_of(GetParam());
    const Flance both = flance(msg);
    EXPECT_EQ(both.flavor, GetParam().flavor);
    EXPECT_FALSE(std::holds_alternative<std::monostate>(both.headline));
    const LongFlance longer = flance(msg, long_form);
    EXPECT_EQ(longer.flavor, GetParam().flavor);
    EXPECT_FALSE(std::holds_alternative<std::monostate>(longer.headline));
}

TEST(Flavors, ThereIsASampleOfEachKind) {
    std::set<std::string_view> kinds;
    for (const Sample& sample : samples()) kinds.insert(sample.kind);
    for (const std::string_view kind : detail::kind_names) EXPECT_EQ(kinds.count(kind), 1U) << kind;
    EXPECT_EQ(kinds.size(), std::size(detail::kind_names));
}

// What a glance gives refers to the message, which therefore has a name here.
TEST(Glance, OfTheOriginalsFlavors) {
    const AnyMessage callback = message_of("callback_query");
    const auto [callback_id, presser, data] = glance(callback.get<CallbackQuery>());
    EXPECT_EQ(callback_id, "c");
    EXPECT_EQ(presser, 6);
    EXPECT_EQ(data, "d");
    const AnyMessage inline_query = message_of("inline_query");
    const auto [id, from_id, query, offset] = glance(inline_query.get<InlineQuery>(), long_form);
    EXPECT_EQ(id, "q");
    EXPECT_EQ(from_id, 6);
    EXPECT_EQ(query, "what");
    EXPECT_EQ(offset, "o");
    const AnyMessage result = message_of("chosen_inline_result");
    const auto chosen = glance(result.get<ChosenInlineResult>());
    EXPECT_EQ(chosen.result_id, "r");
    EXPECT_EQ(chosen.query, "what");
    const AnyMessage shipping = message_of("shipping_query");
    EXPECT_EQ(glance(shipping.get<ShippingQuery>()).invoice_payload, "p");
    const AnyMessage payment = message_of("pre_checkout_query");
    const auto checkout = glance(payment.get<PreCheckoutQuery>(), long_form);
    EXPECT_EQ(checkout.invoice_payload, "pay");
    EXPECT_EQ(checkout.currency, "EUR");
    EXPECT_EQ(checkout.total_amount, 100);
}

TEST(Glance, CallbackOfAGameHasNoData) {
    CallbackQuery query;
    query.id = "g";
    EXPECT_FALSE(glance(query).data);
}

TEST(Glance, OfNewerFlavors) {
    EXPECT_EQ(glance(message_of("poll").get<Poll>(), long_form).total_voter_count, 3);
    EXPECT_EQ(glance(message_of("poll_answer").get<PollAnswer>()).user_id, 6);
    EXPECT_EQ(glance(message_of("chat_member").get<ChatMemberUpdated>()).from_id, 6);
    EXPECT_EQ(glance(message_of("chat_boost").get<ChatBoostUpdated>()).boost_id, "x");
    EXPECT_EQ(glance(message_of("managed_bot").get<ManagedBotUpdated>()).bot_id, 8);
    EXPECT_EQ(glance(message_of("subscription").get<BotSubscriptionUpdated>()).state, "active");
    EXPECT_EQ(glance(message_of("widget_query").get<WidgetQuery>()).data, "move");
    EXPECT_EQ(glance(message_of("shared_widget_query").get<SharedWidgetQuery>(), long_form).widget_id, "board");
    EXPECT_FALSE(glance(message_of("message_reaction").get<MessageReactionUpdated>(), long_form).user_id);
}

TEST(UnknownUpdates, KeepTheirNameAndJson) {
    const AnyMessage msg(codec::decode_update(R"({"update_id":3,"mind_reading":{"thought":"x"}})"));
    EXPECT_EQ(msg.flavor(), "unknown");
    EXPECT_EQ(msg.kind(), "mind_reading");
    EXPECT_EQ(msg.kind_index(), AnyMessage::unknown_kind);
    EXPECT_EQ(msg.raw()["mind_reading"]["thought"].as_string(), "x");
    EXPECT_EQ(msg.problem(), "");
    EXPECT_TRUE(std::holds_alternative<std::monostate>(flance(msg).headline));
    EXPECT_THROW(static_cast<void>(msg.get<Message>()), BadFlavor);
    EXPECT_TRUE(
        msg.visit([](const auto& object) { return std::is_same_v<std::remove_cvref_t<decltype(object)>, Update>; }));
}

TEST(UnknownUpdates, QuarantinedOnesTellTheirProblem) {
    const AnyMessage msg(codec::decode_update(R"({"update_id":3,"message":{"message_id":"x"}})"));
    EXPECT_EQ(msg.flavor(), "unknown");
    EXPECT_EQ(msg.kind(), "message");
    EXPECT_EQ(msg.update_id(), 3);
    EXPECT_NE(msg.problem().find("update.message.message_id"), std::string_view::npos);
}

TEST(AnyMessage, CopiesShareTheUpdate) {
    AnyMessage copy = message_of("message");
    {
        const AnyMessage msg = message_of("poll");
        copy = msg;
        EXPECT_EQ(copy.get_if<Poll>(), msg.get_if<Poll>());
    }
    EXPECT_EQ(copy.get<Poll>().id, "1");
}

TEST(AnyMessage, MadeFromAnObject) {
    const AnyMessage msg(Message(7, 9, Chat(5, "private")).set_text("hi"));
    EXPECT_EQ(msg.kind(), "message");
    EXPECT_EQ(glance(msg).content_type, "text");
    EXPECT_FALSE(msg.raw());
}

}  // namespace
}  // namespace telepot
