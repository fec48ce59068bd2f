// SPDX-License-Identifier: MIT
// The asynchronous version of what uses.hpp uses, and what only this version has.
#include "telepot/aio/modules.hpp"

namespace lib = telepot::aio;  // amanobot, amanobot.aio, telepot.async
template <class T>
using Returns = telepot::task<T>;
#define NAMES_VERSION asynchronous
#define NAMES_SUITE NamesOfAsynchronous
#define AWAIT co_await
#define RETURN co_return
#define RUN(call) telepot::aio::run(call)

#include "conformance/names/uses.hpp"

namespace names::asynchronous {

telepot::task<> errors_as_values(lib::Bot& bot) {
    const auto me = co_await lib::try_call(bot.getMe());  // amanobot.Bot(raise_errors)
    if (!me) std::cout << me.what();
}

void tasks(lib::Bot& bot) {
    lib::loop::MessageLoop loop(bot);
    const auto polling = lib::spawn(loop.run_forever());  // amanobot.loop.MessageLoop.run_as_thread()
    lib::loop::OrderedWebhook ordered(bot);
    const auto hooked = ordered.run_as_task();  // amanobot.loop.OrderedWebhook.run_as_thread()
    lib::loop::Webhook webhook(bot);
    const auto fed = webhook.run_as_task();  // amanobot.loop.Webhook.run_as_thread()
}

telepot::task<> corofunc(lib::SeedTuple& seed_tuple, std::int64_t limit) {
    lib::helper::Sender sender(seed_tuple.bot(), limit);
    co_await sender.sendMessage("begun");
}

void coroutines(lib::Bot& bot) {
    const auto delegator = lib::delegate::call(corofunc, 3);  // telepot.async.delegate.call(corofunc)
    static_cast<void>(delegator);
    lib::loop::MessageLoop loop(bot);
    lib::run(loop.run_forever());  // telepot.async.Bot.messageLoop(), telepot.async.Bot.loop
}

}  // namespace names::asynchronous
