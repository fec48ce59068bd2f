// SPDX-License-Identifier: MIT
// Answers inline queries after a search that takes its time, with coroutines: type the bot's name and some letters of a
// planet's. While somebody goes on typing only the newest query counts; the search for an older one is cancelled.
#include <exception>
#include <iostream>
#include <string>

#include "common/planets.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

task<InlineAnswer> search(std::string word) {
    co_await aio::sleep(0.3);
    co_return example::planets_with(word);
}

class InlineHandler : public aio::helper::InlineUserHandler, public aio::helper::AnswererMixin {
public:
    explicit InlineHandler(const aio::SeedTuple& seed_tuple)
        : InlineUserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    task<> on_inline_query(const InlineQuery& msg) override {
        answerer().answer(msg, search, msg.query);
        co_return;
    }

    task<> on_chosen_inline_result(const ChosenInlineResult& msg) override {
        const auto [result_id, from_id, query] = glance(msg);
        std::cout << "User " << from_id << " has chosen " << result_id << std::endl;
        co_return;
    }
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = aio::DelegatorBot::from_env(
        {pave_event_space()(per_inline_from_id(), create_open<InlineHandler>(), {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
