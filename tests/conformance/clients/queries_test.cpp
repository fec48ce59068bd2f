// SPDX-License-Identifier: MIT
// Inline mode and payments.
#include "clients/conversation.hpp"

namespace telepot::conformance {
namespace {

class Queries : public Conversation {};

TEST_F(Queries, an_inline_query_is_answered_chosen_and_edited) {
    const std::string query = ann.inline_query(bot, "cats", "7");
    const json answer = json::parse(ann.wait_answer(query, patience));
    ASSERT_EQ(answer["results"].size(), 2U);
    EXPECT_EQ(answer["results"][0]["type"], "article");
    EXPECT_EQ(answer["results"][1]["title"], "CATS");
    EXPECT_EQ(answer["cache_time"], 5);
    EXPECT_EQ(answer["is_personal"], true);
    EXPECT_EQ(answer["next_offset"], "8");
    const lab::Chat elsewhere = server.new_group(ann, "Without the bot");
    const lab::Message chosen = ann.choose(query, "loud", elsewhere);
    EXPECT_EQ(chosen.text, "CATS");
    EXPECT_EQ(next_text(), "chosen loud for cats");
    const json pressed = json::parse(ann.wait_answer(ann.press(chosen, "More"), patience));
    EXPECT_EQ(pressed["text"], "inline");
    EXPECT_EQ(ann.wait_edit(chosen, "MORE CATS", patience).text, "MORE CATS");
}

TEST_F(Queries, an_invoice_is_paid) {
    const json invoice = ask("/invoice");
    EXPECT_EQ(invoice["invoice"]["title"], "Biscuit");
    EXPECT_EQ(invoice["invoice"]["currency"], "XTR");
    EXPECT_EQ(invoice["invoice"]["total_amount"], 7);
    ann.pay(ann.messages(bot).back(), patience);
    EXPECT_EQ(next_text(), "paid 7 XTR for biscuit-1");
}

}  // namespace
}  // namespace telepot::conformance
