// SPDX-License-Identifier: MIT
// Answers inline queries after a search that takes its time: type the bot's name and some letters of a planet's. While
// somebody goes on typing only the newest query counts.
#include <chrono>
#include <exception>
#include <iostream>
#include <string>
#include <thread>

#include "common/planets.hpp"
#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

InlineAnswer search(const std::string& word) {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    return example::planets_with(word);
}

class InlineHandler : public helper::InlineUserHandler, public helper::AnswererMixin {
public:
    explicit InlineHandler(const SeedTuple& seed_tuple) : InlineUserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    void on_inline_query(const InlineQuery& msg) override { answerer().answer(msg, search, msg.query); }

    void on_chosen_inline_result(const ChosenInlineResult& msg) override {
        const auto [result_id, from_id, query] = glance(msg);
        std::cout << "User " << from_id << " has chosen " << result_id << std::endl;
    }
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = DelegatorBot::from_env(
        {pave_event_space()(per_inline_from_id(), create_open<InlineHandler>(), {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
