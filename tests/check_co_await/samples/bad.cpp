// SPDX-License-Identifier: MIT
// What g++ 12 miscompiles. Each line that is to be reported ends with a comment that names the kind.
#include <telepot/aio.hpp>

using namespace telepot;

struct Greeting {
    std::string name;
    int count = 0;
};
task<> greet(aio::Bot& bot, const Greeting& greeting);
task<> greet_all(aio::Bot& bot, std::vector<std::string> names);

task<> choices(aio::Bot& bot, std::int64_t id, std::string name, bool ok) {
    co_await bot.sendMessage(id, ok ? "Right, " + name : "Wrong, " + name);                                   // choice
    co_await bot.sendMessage(id, ok ? name : "nobody");                                                       // choice
    const Message sent = co_await bot.sendMessage(id, ok ? std::to_string(id) : "none");                      // choice
    co_await bot.sendMessage(id, (name.empty() ? std::string("you") : name).c_str());                         // choice
    co_await bot.sendMessage(id, "x", {.reply_markup = ok ? ReplyMarkup(ForceReply(true)) : ReplyMarkup()});  // choice
    co_await (ok ? bot.sendMessage(id, "a") : bot.sendMessage(id, "b"));                                      // choice
}

task<> logic(aio::Bot& bot, std::int64_t id, bool ok) {
    if (ok && (co_await bot.sendMessage(id, "a")).message_id == 7) co_return;  // logic
    while (ok || (co_await bot.getMe()).is_bot) ok = false;                    // logic
}

task<> braces(aio::Bot& bot, std::string name) {
    co_await greet(bot, Greeting{"Ann", 3});       // braces
    co_await greet(bot, Greeting{.name = "Ann"});  // braces
    co_await greet(bot, {"Ann", 3});               // braces
}

task<> lambdas(aio::Bot& bot, std::string name) {
    const auto size = co_await aio::offload([name] { return name.size(); });  // lambda
    co_await aio::offload([=] { return name.size(); });                       // lambda
    co_await aio::offload([text = name + "x"] { return text.size(); });       // lambda
    auto handler = [&bot](const Message& msg) -> task<> {
        co_await bot.sendMessage(msg.chat.id, msg.text ? "You said " + *msg.text : "Nothing");  // choice
    };
}
