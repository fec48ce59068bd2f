// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "telepot/types/all.hpp"

namespace example {

/// Something to buy: what sendInvoice takes, but for the payload.
class Ware {
public:
    Ware(std::string title_text, std::string description_text, std::string currency_code,
         std::vector<telepot::LabeledPrice> price_list)
        : title(std::move(title_text)),
          description(std::move(description_text)),
          currency(std::move(currency_code)),
          prices(std::move(price_list)) {}

    std::string title;
    std::string description;
    std::string currency;
    std::vector<telepot::LabeledPrice> prices;  // in the smallest units of the currency
};

/// Something for money, which has to be sent by post.
inline Ware tea() {
    return {"Tea", "A pound of Darjeeling", "EUR", {{"Tea", 1200}, {"Discount", -200}}};
}

/// Something for Telegram Stars, whose currency is XTR.
inline Ware poem() {
    return {"Poem", "A poem, written for you", "XTR", {{"Poem", 25}}};
}

/// What the customer can choose from.
inline std::vector<telepot::ShippingOption> ways_to_ship() {
    return {{"mail", "By mail", {{"Postage", 400}}}, {"pigeon", "By pigeon", {{"Corn", 900}}}};
}

/// What the customer hears in the end. @param city where the ware goes; empty for what isn't shipped
inline std::string thanks(const telepot::SuccessfulPayment& payment, const std::string& city) {
    const std::string paid = "Thank you for " + std::to_string(payment.total_amount) + " " + payment.currency + "!";
    if (city.empty()) return paid + " Roses are red, and so on.";
    return paid + " It goes to " + city + " by " + payment.shipping_option_id.value_or("hand") + ".";
}

}  // namespace example
