// SPDX-License-Identifier: MIT
// An alarm clock: send it a number of seconds, and what it has to say then, as "600 tea is ready". The alarm is an
// event that comes back to this chat's handler, and makes a new one should it have ended by then.
#include "common/alarm.hpp"

#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class AlarmSetter : public helper::ChatHandler {
public:
    explicit AlarmSetter(const SeedTuple& seed_tuple) : ChatHandler(seed_tuple) {
        router().routing_table().set("_alarm", [this](const Event& event) { ring(event); });
    }

    void on_chat_message(const Message& msg) override {
        const auto alarm = example::Alarm::from(msg.text.value_or(""));
        if (!alarm) {
            sender().sendMessage("In how many seconds?");
            return;
        }
        scheduler().event_later(alarm->delay(), Event("_alarm", alarm->what()));
        sender().sendMessage("Got it.");
    }

private:
    void ring(const Event& event) { sender().sendMessage(*event.data<std::string>()); }
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot =
        DelegatorBot::from_env({pave_event_space()(per_chat_id(), create_open<AlarmSetter>(), {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
