// SPDX-License-Identifier: MIT
#include "lab/content/invoice.hpp"

#include <algorithm>

#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/facts.hpp"
#include "lab/fields.hpp"

namespace telepot::lab {
namespace {

constexpr std::int64_t max_amount = 9'999'999'999'99;

bool is_currency(std::string_view code) {
    const facts::Enum* const known = facts::find_enum("Currencies");
    return known == nullptr || std::find(known->values.begin(), known->values.end(), code) != known->values.end();
}

}  // namespace

std::int64_t total_of(const json& prices) {
    if (!prices.is_array() || prices.empty()) throw bad_request("can't parse prices JSON object");
    std::int64_t total = 0;
    for (const json& price : prices) {
        if (!price.is_object()) throw bad_request("can't parse labeled price: LabeledPrice must be an Object");
        const auto amount = in_context("can't parse labeled price: ", [&] {
            required_string(price, "label");
            return required_integer(price, "amount");
        });
        if (amount < -max_amount || amount > max_amount) throw bad_request("too big amount of the currency specified");
        total += amount;
    }
    return total;
}

json read_invoice(const json& from) {
    const std::string title = read_line(from, "title", 32, "TITLE_INVALID", "TITLE_INVALID");
    const std::string description = read_line(from, "description", 255, "DESCRIPTION_INVALID", "DESCRIPTION_INVALID");
    const std::string payload = text_member(from, "payload");
    if (payload.empty() || payload.size() > 128) throw bad_request("INVOICE_PAYLOAD_INVALID");
    const std::string currency = text_member(from, "currency");
    if (!is_currency(currency)) throw bad_request("CURRENCY_INVALID");
    const bool stars = currency == "XTR";
    if (!stars && text_member(from, "provider_token").empty()) throw bad_request("PAYMENT_PROVIDER_INVALID");
    const json prices = from.value("prices", json());
    const std::int64_t total = total_of(prices);
    if (stars && prices.size() != 1) throw bad_request("STARS_INVOICE_INVALID");
    if (total <= 0) throw bad_request("CURRENCY_TOTAL_AMOUNT_INVALID");
    return json{{"title", title},
                {"description", description},
                {"start_parameter", text_member(from, "start_parameter")},
                {"currency", currency},
                {"total_amount", total}};
}

}  // namespace telepot::lab
