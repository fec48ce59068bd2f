// SPDX-License-Identifier: MIT
#include <limits>
#include <tuple>
#include <utility>

#include <gtest/gtest.h>

#include "telepot/delegate/delegators.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"

namespace telepot::test {
namespace {

AnyMessage chat(std::int64_t id, const char* type, std::int64_t from = 0) {
    Message msg(7, 0, Chat(id, type));
    if (from != 0) msg.from = User(from, false, "Ann");
    msg.text = "hi";
    return AnyMessage(std::move(msg));
}

AnyMessage inline_query(std::int64_t from) {
    return AnyMessage(InlineQuery("q", User(from, false, "Ann"), "cats", ""));
}

AnyMessage press(std::int64_t chat_id, std::int64_t message_id) {
    CallbackQuery query("c", User(5, false, "Ann"), "instance");
    query.message = MaybeInaccessibleMessage(Message(message_id, 1, Chat(chat_id, "group")));
    return AnyMessage(std::move(query));
}

AnyMessage press_inline(const char* id) {
    CallbackQuery query("c", User(5, false, "Ann"), "instance");
    query.inline_message_id = id;
    return AnyMessage(std::move(query));
}

TEST(Seed, IsAlsoANumberWithAFractionAPairOrATuple) {
    EXPECT_EQ(Seed(1.5), Seed(1.5));
    EXPECT_NE(Seed(1.5), Seed(2.5));
    EXPECT_EQ(Seed(2.0), Seed(2)) << "as in Python";
    EXPECT_EQ(Seed(1.5).real(), 1.5);
    EXPECT_EQ(Seed(2).real(), 2.0);
    EXPECT_EQ(Seed(1.5).number(), 0);
    EXPECT_EQ(Seed(1.5).hash(), Seed(1.5).hash());
    EXPECT_NE(Seed(std::numeric_limits<double>::quiet_NaN()), Seed(std::numeric_limits<double>::quiet_NaN()));
    EXPECT_EQ(Seed(1e300).str(), "1e+300");
    EXPECT_EQ(Seed(std::pair(1, "a")), Seed::tuple(1, "a"));
    EXPECT_EQ(Seed(std::tuple(1, 2.5, std::pair("b", 3))), Seed::tuple(1, 2.5, Seed::tuple("b", 3)));
    EXPECT_EQ(Seed(std::tuple<>()), Seed::tuple());
    EXPECT_TRUE(Seed(1.5).hashable());
    EXPECT_EQ(Seed(std::pair(1, 1.5)).str(), "(1, 1.5)");
}

TEST(Seeders, PerChatId) {
    EXPECT_EQ(per_chat_id()(chat(1, "private")), Seed(1));
    EXPECT_EQ(per_chat_id("private")(chat(1, "private")), Seed(1));
    EXPECT_EQ(per_chat_id({"group", "supergroup"})(chat(1, "private")), Seed());
    EXPECT_EQ(per_chat_id()(inline_query(1)), Seed());
    EXPECT_EQ(per_chat_id()(press(1, 2)), Seed());
}

TEST(Seeders, SetsAreLive) {
    IdSet staff{1, 2};
    const Seeder in = per_chat_id_in(staff);
    const Seeder except = per_chat_id_except(staff, "private");
    EXPECT_EQ(in(chat(2, "private")), Seed(2));
    EXPECT_EQ(in(chat(3, "private")), Seed());
    EXPECT_EQ(except(chat(3, "private")), Seed(3));
    EXPECT_EQ(except(chat(3, "group")), Seed());
    staff.insert(3);
    EXPECT_EQ(in(chat(3, "private")), Seed(3));
    EXPECT_EQ(except(chat(3, "private")), Seed());
    staff.erase(3);
    EXPECT_EQ(in(chat(3, "private")), Seed());
}

TEST(Seeders, PerFromId) {
    EXPECT_EQ(per_from_id()(chat(1, "group", 9)), Seed(9));
    EXPECT_EQ(per_from_id()(chat(1, "channel")), Seed());
    EXPECT_EQ(per_from_id()(inline_query(9)), Seed(9));
    EXPECT_EQ(per_from_id()(press(1, 2)), Seed()) << "not among the usual flavors";
    EXPECT_EQ(per_from_id("all")(press(1, 2)), Seed(5));
    EXPECT_EQ(per_from_id({"callback_query"})(press(1, 2)), Seed(5));
    EXPECT_EQ(per_from_id_in({9})(chat(1, "group", 9)), Seed(9));
    EXPECT_EQ(per_from_id_in({8})(chat(1, "group", 9)), Seed());
    EXPECT_EQ(per_from_id_except({9})(chat(1, "group", 9)), Seed());
    EXPECT_THROW(static_cast<void>(per_from_id({"chatt"})), BadArgument);
}

TEST(Seeders, PerInlineFromId) {
    EXPECT_EQ(per_inline_from_id()(inline_query(9)), Seed(9));
    EXPECT_EQ(per_inline_from_id()(chat(1, "group", 9)), Seed());
    EXPECT_EQ(per_inline_from_id_in({9})(inline_query(9)), Seed(9));
    EXPECT_EQ(per_inline_from_id_except({9})(inline_query(9)), Seed());
}

TEST(Seeders, OneForAllAndOneForEach) {
    EXPECT_EQ(per_application()(chat(1, "private")), Seed(1));
    EXPECT_EQ(per_application()(inline_query(3)), Seed(1));
    EXPECT_EQ(per_message()(chat(1, "private")).kind(), Seed::Kind::fresh);
    EXPECT_EQ(per_message({"inline_query"})(chat(1, "private")), Seed());
}

TEST(Seeders, Events) {
    const AnyMessage standard(Event("_alarm").set_source(EventSource(4, 77)));
    EXPECT_EQ(per_event_source_id(4)(standard), Seed(77));
    EXPECT_EQ(per_event_source_id(5)(standard), Seed());
    EXPECT_EQ(per_event_source_id(4)(AnyMessage(Event("_alarm"))), Seed());
    EXPECT_EQ(per_event_source_id(4)(chat(1, "private")), Seed());
}

TEST(Seeders, CallbackQueries) {
    EXPECT_EQ(per_callback_query_chat_id()(press(1, 2)), Seed(1));
    EXPECT_EQ(per_callback_query_chat_id("private")(press(1, 2)), Seed());
    EXPECT_EQ(per_callback_query_chat_id()(press_inline("x")), Seed());
    EXPECT_EQ(per_callback_query_origin()(press(1, 2)), Seed::tuple(1, 2));
    EXPECT_EQ(per_callback_query_origin()(press_inline("x")), Seed::tuple("x"));
    EXPECT_EQ(per_callback_query_origin("chat")(press_inline("x")), Seed());
    EXPECT_EQ(per_callback_query_origin("inline")(press(1, 2)), Seed());
    EXPECT_EQ(identifier_of(Seed::tuple(1, 2)), MessageIdentifier(1, 2));
    EXPECT_EQ(identifier_of(Seed::tuple("x")), MessageIdentifier("x"));
    EXPECT_THROW(static_cast<void>(identifier_of(Seed(5))), BadArgument);
}

TEST(Seeders, Invoices) {
    const AnyMessage query(PreCheckoutQuery("p", User(5, false, "Ann"), "XTR", 10, "order 7"));
    EXPECT_EQ(per_invoice_payload()(query), Seed("order 7"));
    EXPECT_EQ(per_invoice_payload()(chat(1, "private")), Seed());
    Message paid(8, 0, Chat(1, "private"));
    paid.successful_payment = SuccessfulPayment("XTR", 10, "order 7", "t", "p");
    EXPECT_EQ(per_invoice_payload()(AnyMessage(std::move(paid))), Seed("order 7"));
}

TEST(Seeders, ThreadsAndBusinessConnections) {
    Message topic(8, 0, Chat(1, "supergroup"));
    topic.message_thread_id = 3;
    EXPECT_EQ(per_thread_id()(AnyMessage(topic)), Seed::tuple(1, 3));
    EXPECT_EQ(per_thread_id()(chat(1, "supergroup")), Seed::tuple(1, 0));
    EXPECT_EQ(per_thread_id("private")(AnyMessage(topic)), Seed());
    topic.business_connection_id = "bc";
    EXPECT_EQ(per_business_connection()(AnyMessage(topic)), Seed("bc"));
    EXPECT_EQ(per_business_connection()(chat(1, "private")), Seed());
}

TEST(Seeders, UntilAndChain) {
    const Seeder composite = chain(per_callback_query_chat_id(), per_chat_id());
    EXPECT_EQ(composite(chat(1, "private")), Seed(1));
    EXPECT_EQ(composite(press(4, 2)), Seed(4));
    EXPECT_EQ(composite(inline_query(4)), Seed());
    const Seeder big = until([](const Seed& seed) { return seed.number() > 10; }, {per_chat_id(), per_from_id()});
    EXPECT_EQ(big(chat(1, "group", 11)), Seed(11));
    EXPECT_EQ(big(chat(12, "group", 11)), Seed(12));
    EXPECT_EQ(big(chat(1, "group", 2)), Seed());
}

TEST(Seeds, ValuesOfAllKinds) {
    EXPECT_NE(Seed(1), Seed("1"));
    EXPECT_EQ(Seed("a"), Seed(std::string("a")));
    EXPECT_EQ(Seed::tuple(1, "a").hash(), Seed::tuple(1, "a").hash());
    EXPECT_NE(Seed::tuple(1, "a"), Seed::tuple("a", 1));
    EXPECT_NE(Seed::fresh(), Seed::fresh());
    EXPECT_FALSE(Seed::tuple(1, Seed::fresh()).hashable());
    EXPECT_EQ(Seed::tuple(1, Seed::tuple("a", true)).str(), "(1, (\"a\", 1))");
    EXPECT_FALSE(Seed());
    EXPECT_TRUE(Seed(0));
}

}  // namespace
}  // namespace telepot::test
