// SPDX-License-Identifier: MIT
// The example that sells something, and a scripted customer.
#include "fixture.hpp"

namespace telepot::test {
namespace {

TELEPOT_EXAMPLE_SUITE(Payment);

/// An address as a shipping query has it.
std::string address(const std::string& country, const std::string& city) {
    return R"({"state": "", "street_line1": "1", "street_line2": "", "post_code": "0", "country_code": ")" + country +
           R"(", "city": ")" + city + R"("})";
}

TEST_P(Payment, tea_is_shipped_and_paid) {
    start("payment", {"EXAMPLE_PROVIDER_TOKEN=1:TEST:2"});
    EXPECT_EQ(reply(ann, "hello"), "I sell /tea and a /poem.");
    ann.send_text(account, "/tea");
    const lab::Message invoice = ann.wait_message(kPatience);
    EXPECT_TRUE(
        contains(answer_for(ann, ann.ask_shipping(invoice, address("AQ", "Vostok"))), "Penguins don't drink tea."));
    EXPECT_TRUE(contains(answer_for(ann, ann.ask_shipping(invoice, address("DE", "Ulm"))), "By pigeon"));
    const std::string order = ann.check_out(invoice, "pigeon");
    answer_for(ann, order);
    ann.complete_payment(invoice, order);
    EXPECT_EQ(text_for(ann), "Thank you for 1900 EUR! It goes to Ulm by pigeon.");
}

TEST_P(Payment, a_poem_costs_stars) {
    start("payment");
    ann.send_text(account, "/poem");
    const lab::Message first = ann.wait_message(kPatience);
    bob.send_text(account, "/poem");
    const lab::Message second = bob.wait_message(kPatience);
    bob.pay(second, kPatience);
    EXPECT_EQ(text_for(bob), "Thank you for 25 XTR! Roses are red, and so on.");
    ann.pay(first, kPatience);
    EXPECT_EQ(text_for(ann), "Thank you for 25 XTR! Roses are red, and so on.");
}

}  // namespace
}  // namespace telepot::test
