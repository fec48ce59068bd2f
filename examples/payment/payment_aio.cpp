// SPDX-License-Identifier: MIT
// Sells tea for money (/tea) and poems for Telegram Stars (/poem), with coroutines. Each invoice has a payload of its
// own and so a handler of its own, which deals with it from the shipping address to the payment.
#include <exception>
#include <iostream>

#include "common/shop.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class Salesman : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    task<> on_chat_message(const Message& msg) override {
        // Unique: what comes back with it belongs to this invoice.
        const std::string payload = std::to_string(chat_id()) + "-" + std::to_string(msg.message_id);
        if (msg.text == "/tea") {
            const example::Ware ware = example::tea();
            co_await sender().sendInvoice(ware.title, ware.description, payload, ware.currency, ware.prices,
                                          {.provider_token = example::text("EXAMPLE_PROVIDER_TOKEN", ""),
                                           .need_shipping_address = true,
                                           .is_flexible = true});
        } else if (msg.text == "/poem") {
            const example::Ware ware = example::poem();
            co_await sender().sendInvoice(ware.title, ware.description, payload, ware.currency, ware.prices);
        } else if (msg.text) {
            co_await sender().sendMessage("I sell /tea and a /poem.");
        }
    }
};

class OrderProcessor : public aio::helper::InvoiceHandler {
public:
    using InvoiceHandler::InvoiceHandler;

    task<> on_shipping_query(const ShippingQuery& msg) override {
        const ShippingAddress& address = msg.shipping_address;
        if (address.country_code == "AQ") {
            co_await bot().answerShippingQuery(msg.id, false, {.error_message = "Penguins don't drink tea."});
            co_return;
        }
        city_ = address.city;
        co_await bot().answerShippingQuery(msg.id, true, {.shipping_options = example::ways_to_ship()});
    }

    task<> on_pre_checkout_query(const PreCheckoutQuery& msg) override {
        co_await bot().answerPreCheckoutQuery(msg.id, true);
    }

    task<> on_chat_message(const Message& msg) override {
        if (!msg.successful_payment) co_return;
        co_await bot().sendMessage(msg.chat.id, example::thanks(*msg.successful_payment, city_));
        close();
    }

private:
    std::string city_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 600);
    auto bot = aio::DelegatorBot::from_env(
        {pave_event_space()(per_chat_id("private"), create_open<Salesman>(), {.timeout = timeout}),
         pave_event_space()(per_invoice_payload(), create_open<OrderProcessor>(), {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
