// SPDX-License-Identifier: MIT
// Reminders that survive: send it a number of seconds, and what it has to say then, as "600 tea is ready". What was due
// while the bot didn't run comes as soon as it does, in order. /list says how many are on their way.
#include <exception>
#include <iostream>
#include <string>

#include "common/alarm.hpp"
#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class Reminder : public helper::ChatHandler {
public:
    explicit Reminder(const SeedTuple& seed_tuple) : ChatHandler(seed_tuple) {
        router().routing_table().set("_remind", [this](const Event& event) { remind(event); });
    }

    void fields(Fields& f) override { f("waiting", waiting_); }

    void on_chat_message(const Message& msg) override {
        const std::string text = msg.text.value_or("");
        if (text == "/list") {
            sender().sendMessage(std::to_string(waiting_) + " to come");
        } else if (const auto alarm = example::Alarm::from(text)) {
            // Stored together with waiting_, or not at all.
            scheduler().event_later(alarm->delay(), Event("_remind", alarm->what()));
            ++waiting_;
            sender().sendMessage("I'll tell you.");
        } else {
            sender().sendMessage("In how many seconds, and what?");
        }
    }

private:
    void remind(const Event& event) {
        --waiting_;
        sender().sendMessage(*event.data<std::string>());
    }

    int waiting_ = 0;
};

int main() try {
    const Store store = sqlite_store(example::text("EXAMPLE_STORE", "reminder.db"));
    auto bot = DelegatorBot::from_env({pave_event_space()(per_chat_id(), create_open<Reminder>())}, {},
                                      {.store = store, .max_live = 1000});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
