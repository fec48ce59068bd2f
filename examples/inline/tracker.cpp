// SPDX-License-Identifier: MIT
// Follows what each user does, in chats and in inline mode, in one place.
#include "common/tracker.hpp"

#include <exception>
#include <iostream>
#include <string>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class UserTracker : public helper::UserHandler, public helper::AnswererMixin {
public:
    explicit UserTracker(const SeedTuple& seed_tuple) : UserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    // Every message comes here first, whatever its flavor.
    void on_message(const AnyMessage& msg) override {
        if (!msg.is_event()) counts_.add(msg.flavor());
        UserHandler::on_message(msg);
    }

    void on_chat_message(const Message& msg) override {
        bot().sendMessage(msg.chat.id, "User " + std::to_string(user_id()) + ": " + counts_.str());
    }

    void on_inline_query(const InlineQuery& msg) override {
        answerer().answer(msg, example::only_result, counts_.str());
    }

private:
    example::FlavorCounts counts_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 20);
    auto bot =
        DelegatorBot::from_env({pave_event_space()(per_from_id(), create_open<UserTracker>(), {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
