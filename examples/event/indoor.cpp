// SPDX-License-Identifier: MIT
// Watches the climate of a room: /now tells it, /1m and /1h every minute and every hour, /cancel ends that. There is
// one sensor, so there is one delegate for the whole application, which gets everybody's commands and an event each
// minute.
#include "common/indoor.hpp"

#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class IndoorMonitor : public helper::Monitor, public helper::StandardEventMixin {
public:
    IndoorMonitor(const SeedTuple& seed_tuple, double minute)
        : Monitor(seed_tuple, {{Template::flavors("chat")}}), StandardEventMixin(seed_tuple), minute_(minute) {
        router().routing_table().set("_minute", [this](const Event& /*event*/) { report(); });
        scheduler().event_later(minute_, Event("_minute"));
    }

    void on_chat_message(const Message& msg) override {
        const std::int64_t chat_id = msg.chat.id;
        if (msg.text == "/now") {
            bot().sendMessage(chat_id, sensor_.read());
        } else if (msg.text == "/1m" || msg.text == "/1h") {
            subscribers_.set(chat_id, msg.text == "/1m" ? 1 : 60);
            bot().sendMessage(chat_id, "As you wish.");
        } else if (msg.text == "/cancel") {
            const bool cancelled = subscribers_.cancel(chat_id);
            bot().sendMessage(chat_id, cancelled ? "No more reports." : "There are no reports.");
        } else {
            bot().sendMessage(chat_id, example::indoor_help);
        }
    }

private:
    void report() {
        scheduler().event_later(minute_, Event("_minute"));
        for (const std::int64_t chat_id : subscribers_.next_minute()) bot().sendMessage(chat_id, sensor_.read());
    }

    double minute_;
    example::ClimateSensor sensor_;
    example::Subscribers subscribers_;
};

int main() try {
    const double minute = example::seconds("EXAMPLE_MINUTE", 60);
    auto bot = DelegatorBot::from_env({pave_event_space()(per_application(), create_open<IndoorMonitor>(minute))});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
