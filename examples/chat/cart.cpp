// SPDX-License-Identifier: MIT
// A cart for each chat, which survives whatever happens to the process: send it what you want, /cart to see it, /order
// to buy it. It is in a file, so that a cart costs no memory until somebody writes; one is forgotten after a day.
#include "common/cart.hpp"

#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class Cart : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    void fields(Fields& f) override { f("basket", basket_); }

    void on_chat_message(const Message& msg) override {
        sender().sendMessage(basket_.answer(msg.text.value_or("something")));
        if (basket_.is_ordered()) close();
    }

    void on__idle(const Event& /*event*/) override {
        if (!basket_.is_empty()) sender().sendMessage("Nobody wants it? Then I put your things back.");
        close();
    }

private:
    example::Basket basket_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 24 * 3600);
    const Store store = sqlite_store(example::text("EXAMPLE_STORE", "cart.db"));
    auto bot = DelegatorBot::from_env({pair(per_chat_id(), create_open<Cart>(), {.timeout = timeout})}, {},
                                      {.store = store, .max_live = 1000});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
