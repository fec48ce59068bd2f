// SPDX-License-Identifier: MIT
// How users pay.
#include "lab/api/support.hpp"

namespace telepot::lab {

namespace {

constexpr std::chrono::seconds payment_query_life{150};

/// The arguments of the sendInvoice call behind a message.
const json& invoice_of(ChatRecord& chat, const json& message) {
    const std::string key = std::to_string(message["message_id"].get<std::int64_t>());
    const json& invoices = chat.extra["invoices"];
    if (!invoices.is_object() || !invoices.contains(key)) refuse("the message is no invoice");
    return invoices[key];
}

json default_address() {
    return json{{"country_code", "GB"}, {"state", ""},
                {"city", "London"},     {"street_line1", "Baker Street 221b"},
                {"street_line2", ""},   {"post_code", "NW1 6XE"}};
}

/// Price of the chosen shipping option of the last answered shipping query; 0 without one.
std::int64_t shipping_price(World& world, const std::string& query_id, std::string_view option_id) {
    const PendingQuery* query = world.find_query(query_id);
    if (query == nullptr || !query->answered || option_id.empty()) return 0;
    std::int64_t sum = 0;
    for (const json& option : query->answer.value("shipping_options", json::array())) {
        if (option.value("id", std::string()) != option_id) continue;
        for (const json& price : option.value("prices", json::array())) sum += price.value("amount", std::int64_t{0});
    }
    return sum;
}

}  // namespace

std::string User::ask_shipping(const Message& invoice, std::string_view address_json) const {
    World& world = lab_->world;
    const json address = address_json.empty() ? default_address() : parse_object(address_json, "an address");
    const auto lock = world.lock();
    ChatRecord& chat = chat_of(world, invoice);
    const json& message = stored_message(world, invoice);
    const json& terms = invoice_of(chat, message);
    if (!terms.value("is_flexible", false)) refuse("the price doesn't depend on the address");
    json query{{"from", user_record(world, id_).profile},
               {"invoice_payload", terms["payload"]},
               {"shipping_address", address}};
    BotRecord& bot = bot_record(world, bot_behind(world, message));
    std::string id = world.ask(bot, "shipping_query", id_, std::move(query), payment_query_life).id;
    chat.extra["shipping"][std::to_string(invoice.message_id)] = id;
    return id;
}

std::string User::check_out(const Message& invoice, std::string_view shipping_option_id,
                            std::string_view order_info_json) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    ChatRecord& chat = chat_of(world, invoice);
    const json& message = stored_message(world, invoice);
    const json& terms = invoice_of(chat, message);
    const std::string shipping_query =
        chat.extra.value("shipping", json::object()).value(std::to_string(invoice.message_id), std::string());
    json query{{"from", user_record(world, id_).profile},
               {"currency", message["invoice"]["currency"]},
               {"total_amount", message["invoice"]["total_amount"].get<std::int64_t>() +
                                    shipping_price(world, shipping_query, shipping_option_id)},
               {"invoice_payload", terms["payload"]}};
    if (!shipping_option_id.empty()) query["shipping_option_id"] = std::string(shipping_option_id);
    if (!order_info_json.empty()) query["order_info"] = parse_object(order_info_json, "order_info_json");
    BotRecord& bot = bot_record(world, bot_behind(world, message));
    return world.ask(bot, "pre_checkout_query", id_, std::move(query), payment_query_life).id;
}

Message User::complete_payment(const Message& invoice, std::string_view pre_checkout_query_id) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    const PendingQuery* query = world.find_query(pre_checkout_query_id);
    if (query == nullptr || query->kind != "pre_checkout_query") refuse("there is no such pre-checkout query");
    if (!query->answered || !query->answer.value("ok", false)) refuse("the bot hasn't agreed to the payment");
    ChatRecord& chat = chat_of(world, invoice);
    json payment;
    for (const char* name : {"currency", "total_amount", "invoice_payload", "shipping_option_id", "order_info"}) {
        if (query->query.contains(name)) payment[name] = query->query[name];
    }
    payment["telegram_payment_charge_id"] = "tg_" + world.new_id();
    payment["provider_payment_charge_id"] = "provider_" + world.new_id();
    return post_as_user(world, id_, chat.id, chat.bot_id, {{"successful_payment", std::move(payment)}}, {});
}

Message User::pay(const Message& invoice, std::chrono::milliseconds timeout) const {
    const std::string query_id = check_out(invoice);
    const json answer = json::parse(wait_answer(query_id, timeout));
    if (!answer.value("ok", false)) {
        throw std::runtime_error("the bot refused the payment: " + answer.value("error_message", std::string()));
    }
    return complete_payment(invoice, query_id);
}

}  // namespace telepot::lab
