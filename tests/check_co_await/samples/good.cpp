// SPDX-License-Identifier: MIT
// What g++ 12 compiles rightly: nothing here is to be reported.
#include <telepot/aio.hpp>

using namespace telepot;

class Greeting {
public:
    explicit Greeting(std::string name, int count = 0) : name_(std::move(name)), count_(count) {}

private:
    std::string name_;
    int count_;
};
task<> greet(aio::Bot& bot, const Greeting& greeting);

task<> choices(aio::Bot& bot, std::int64_t id, std::string name, bool ok, int count) {
    const std::string text = ok ? "Right, " + name : "Wrong, " + name;
    co_await bot.sendMessage(id, text);
    co_await bot.sendMessage(id, ok ? "Right" : "Wrong");
    co_await bot.sendMessage(ok ? id : -id, "Hello, " + name + "; you " + "have mail");
    co_await bot.sendMessage(id, count == 1 ? "a letter" : "letters", {.disable_notification = ok ? true : false});
    const std::string other = "x";
    co_await bot.sendMessage(id, ok ? name : other);
    co_await bot.sendMessage(id, ok ? "known" : name.c_str());
    co_await aio::sleep(ok ? 1 : count + 1);
    if (ok) co_await bot.sendMessage(id, "a ? b : \"c\" + name");
    const Message sent = ok ? co_await bot.sendMessage(id, name + "a") : co_await bot.sendMessage(id, name + "b");
    co_await bot.sendMessage(id, ok ? "Right, " + name : "x");  // co_await: fine, checked by hand
}

task<> logic(aio::Bot& bot, std::int64_t id, bool ok) {
    if ((co_await bot.getMe()).is_bot && ok) co_return;
    if (ok && id > 0) co_await bot.sendMessage(id, "a");
}

task<> braces(aio::Bot& bot, std::int64_t id, std::string name) {
    co_await greet(bot, Greeting{"Ann", 3});
    co_await greet(bot, Greeting("Ann", 3));
    co_await bot.sendMessage(id, "x", {.parse_mode = "HTML"});
    co_await bot.sendMessage(id, std::string{"a text"});
    co_await bot.sendMessage(
        id, "x", {.reply_markup = InlineKeyboardMarkup().row(InlineKeyboardButton("Yes").set_callback_data("yes"))});
    const Greeting named{"Ann", 3};
    co_await greet(bot, named);
}

task<> lambdas(aio::Bot& bot, std::int64_t chat, std::string name) {
    auto work = [name] { return name.size(); };
    co_await aio::offload(work);
    co_await aio::offload([&] { return name.size(); });
    co_await aio::offload([&name, chat] { return name.size() + chat; });
    aio::spawn([](aio::Bot& bot, std::string text) -> task<> { co_await bot.sendMessage(5, text); }(bot, name));
    aio::MessageLoop loop{bot, [&bot, name](const Message& msg) -> task<> {
                              if (msg.text) co_await bot.sendMessage(msg.chat.id, name);
                          }};
    co_await loop.run_forever({.timeout = 30});
}
