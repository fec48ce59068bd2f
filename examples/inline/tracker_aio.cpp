// SPDX-License-Identifier: MIT
// Follows what each user does, in chats and in inline mode, in one place, with coroutines.
#include <exception>
#include <iostream>
#include <string>

#include "common/tracker.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class UserTracker : public aio::helper::UserHandler, public aio::helper::AnswererMixin {
public:
    explicit UserTracker(const aio::SeedTuple& seed_tuple) : UserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    // Every message comes here first, whatever its flavor.
    task<> on_message(const AnyMessage& msg) override {
        if (!msg.is_event()) counts_.add(msg.flavor());
        co_await UserHandler::on_message(msg);
    }

    task<> on_chat_message(const Message& msg) override {
        co_await bot().sendMessage(msg.chat.id, "User " + std::to_string(user_id()) + ": " + counts_.str());
    }

    task<> on_inline_query(const InlineQuery& msg) override {
        answerer().answer(msg, example::only_result, counts_.str());
        co_return;
    }

private:
    example::FlavorCounts counts_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 20);
    auto bot = aio::DelegatorBot::from_env(
        {pave_event_space()(per_from_id(), create_open<UserTracker>(), {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
