// SPDX-License-Identifier: MIT
// An alarm clock, with coroutines: send it a number of seconds, and what it has to say then, as "600 tea is ready". The
// alarm is an event that comes back to this chat's handler, and makes a new one should it have ended by then.
#include <exception>
#include <iostream>

#include "common/alarm.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class AlarmSetter : public aio::helper::ChatHandler {
public:
    explicit AlarmSetter(const aio::SeedTuple& seed_tuple) : ChatHandler(seed_tuple) {
        router().routing_table().set("_alarm", [this](const Event& event) { return ring(event); });
    }

    task<> on_chat_message(const Message& msg) override {
        const auto alarm = example::Alarm::from(msg.text.value_or(""));
        if (!alarm) {
            co_await sender().sendMessage("In how many seconds?");
            co_return;
        }
        scheduler().event_later(alarm->delay(), Event("_alarm", alarm->what()));
        co_await sender().sendMessage("Got it.");
    }

private:
    task<> ring(const Event& event) { co_await sender().sendMessage(*event.data<std::string>()); }
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = aio::DelegatorBot::from_env(
        {pave_event_space()(per_chat_id(), create_open<AlarmSetter>(), {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
