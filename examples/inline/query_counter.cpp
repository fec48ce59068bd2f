// SPDX-License-Identifier: MIT
// Counts the inline queries of each user: what somebody gets depends on who asks.
#include "common/query_counter.hpp"

#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class QueryCounter : public helper::InlineUserHandler, public helper::AnswererMixin {
public:
    explicit QueryCounter(const SeedTuple& seed_tuple) : InlineUserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    void on_inline_query(const InlineQuery& msg) override {
        ++count_;
        answerer().answer(msg, example::counted_result, count_, msg.query);
    }

    void on_chosen_inline_result(const ChosenInlineResult& msg) override {
        std::cout << "User " << user_id() << " has asked for: " << msg.query << std::endl;
    }

private:
    int count_ = 0;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = DelegatorBot::from_env(
        {pave_event_space()(per_inline_from_id(), create_open<QueryCounter>(), {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
