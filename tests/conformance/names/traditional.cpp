// SPDX-License-Identifier: MIT
// The traditional version of what uses.hpp uses, and what only this version has.
#include <thread>

#include "telepot/modules.hpp"

namespace lib = telepot;  // amanobot
template <class T>
using Returns = T;
#define NAMES_VERSION traditional
#define NAMES_SUITE NamesOfTraditional
#define AWAIT
#define RETURN return
#define RUN(call) call

#include "conformance/names/uses.hpp"

namespace names::traditional {

void errors_as_values(lib::Bot& bot) {
    const auto me = lib::try_call([&] { return bot.getMe(); });  // amanobot.Bot(raise_errors)
    if (!me) std::cout << me.what();
}

void threads(lib::Bot& bot) {
    lib::loop::MessageLoop loop(bot);
    const lib::LoopThread polling = loop.run_as_thread({.timeout = 20});  // amanobot.loop.MessageLoop.run_as_thread()
    lib::loop::OrderedWebhook ordered(bot);
    const lib::LoopThread hooked = ordered.run_as_thread();  // amanobot.loop.OrderedWebhook.run_as_thread()
    lib::loop::Webhook webhook(bot);
    const lib::LoopThread fed = webhook.run_as_thread();  // amanobot.loop.Webhook.run_as_thread()
}

}  // namespace names::traditional
