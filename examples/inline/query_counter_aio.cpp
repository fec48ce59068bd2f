// SPDX-License-Identifier: MIT
// Counts the inline queries of each user, with coroutines: what somebody gets depends on who asks.
#include <iostream>

#include "common/query_counter.hpp"
#include "common/settings.hpp"
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

int main(int argc, char** argv) {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    aio::DelegatorBot bot{example::token(argc, argv),
                          {pave_event_space()(per_inline_from_id(), create_open<QueryCounter>(), {.timeout = timeout})},
                          example::server()};
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
}
