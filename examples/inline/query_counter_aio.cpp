// SPDX-License-Identifier: MIT
// Counts the inline queries of each user, with coroutines: what somebody gets depends on who asks.
#include <exception>
#include <iostream>

#include "common/query_counter.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class QueryCounter : public aio::helper::InlineUserHandler, public aio::helper::AnswererMixin {
public:
    explicit QueryCounter(const aio::SeedTuple& seed_tuple)
        : InlineUserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    task<> on_inline_query(const InlineQuery& msg) override {
        ++count_;
        answerer().answer(msg, example::counted_result, count_, msg.query);
        co_return;
    }

    task<> on_chosen_inline_result(const ChosenInlineResult& msg) override {
        std::cout << "User " << user_id() << " has asked for: " << msg.query << std::endl;
        co_return;
    }

private:
    int count_ = 0;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = aio::DelegatorBot::from_env(
        {pave_event_space()(per_inline_from_id(), create_open<QueryCounter>(), {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
