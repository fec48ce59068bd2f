// SPDX-License-Identifier: MIT
// Watches the climate of a room, with coroutines: /now tells it, /1m and /1h every minute and every hour, /cancel ends
// that. There is one sensor, so there is one delegate for the whole application, which gets everybody's commands and an
// event each minute.
#include <exception>
#include <iostream>

#include "common/indoor.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class IndoorMonitor : public aio::helper::Monitor, public aio::helper::StandardEventMixin {
public:
    IndoorMonitor(const aio::SeedTuple& seed_tuple, double minute)
        : Monitor(seed_tuple, {{Template::flavors("chat")}}), StandardEventMixin(seed_tuple), minute_(minute) {
        router().routing_table().set("_minute", [this](const Event& /*event*/) { return report(); });
        scheduler().event_later(minute_, Event("_minute"));
    }

    task<> on_chat_message(const Message& msg) override {
        const std::int64_t chat_id = msg.chat.id;
        if (msg.text == "/now") {
            co_await bot().sendMessage(chat_id, sensor_.read());
        } else if (msg.text == "/1m" || msg.text == "/1h") {
            subscribers_.set(chat_id, msg.text == "/1m" ? 1 : 60);
            co_await bot().sendMessage(chat_id, "As you wish.");
        } else if (msg.text == "/cancel") {
            const bool cancelled = subscribers_.cancel(chat_id);
            co_await bot().sendMessage(chat_id, cancelled ? "No more reports." : "There are no reports.");
        } else {
            co_await bot().sendMessage(chat_id, example::indoor_help);
        }
    }

private:
    task<> report() {
        scheduler().event_later(minute_, Event("_minute"));
        for (const std::int64_t chat_id : subscribers_.next_minute()) {
            co_await bot().sendMessage(chat_id, sensor_.read());
        }
    }

    double minute_;
    example::ClimateSensor sensor_;
    example::Subscribers subscribers_;
};

int main() try {
    const double minute = example::seconds("EXAMPLE_MINUTE", 60);
    auto bot = aio::DelegatorBot::from_env({pave_event_space()(per_application(), create_open<IndoorMonitor>(minute))});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
