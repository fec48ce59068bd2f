// SPDX-License-Identifier: MIT
// Which seeder goes with which delegator, and what puts them together, with coroutines:
// EXAMPLE_PAIRING=chain tries one of the entries of main()'s table.
#include <exception>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/pairing.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class EachChat : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    task<> on_chat_message(const Message& /*msg*/) override {
        ++count_;
        co_await sender().sendMessage(example::report(id(), count_));
    }

private:
    int count_ = 0;
};

class EachUser : public aio::helper::UserHandler {
public:
    using UserHandler::UserHandler;
    task<> on_chat_message(const Message& msg) override {
        ++count_;
        co_await bot().sendMessage(msg.chat.id, example::report(id(), count_));
    }
    task<> on_inline_query(const InlineQuery& msg) override {
        ++count_;
        const std::string text = example::report(id(), count_);
        co_await bot().answerInlineQuery(
            msg.id, telepot::list(InlineQueryResultArticle("1", text, InputTextMessageContent(text))));
    }

private:
    int count_ = 0;
};

class Everybody : public aio::helper::Monitor {
public:
    explicit Everybody(const aio::SeedTuple& seed_tuple) : Monitor(seed_tuple, {{Template::flavors("chat")}}) {}
    task<> on_chat_message(const Message& msg) override {
        ++count_;
        co_await bot().sendMessage(msg.chat.id, example::report(id(), count_));
    }

private:
    int count_ = 0;
};

// Sends buttons and gets their callback queries: either all of its chat's, or those of its own messages.
class Buttons : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    task<> on_chat_message(const Message& /*msg*/) override {
        co_await sender().sendMessage("Press!", {.reply_markup = example::press_me()});
    }
    task<> on_callback_query(const CallbackQuery& msg) override {
        ++count_;
        co_await bot().answerCallbackQuery(msg.id, {.text = example::report(id(), count_)});
    }

private:
    int count_ = 0;
};

class EachMessageWithButtons : public aio::helper::CallbackQueryOriginHandler {
public:
    using CallbackQueryOriginHandler::CallbackQueryOriginHandler;
    task<> on_callback_query(const CallbackQuery& msg) override {
        ++count_;
        co_await bot().answerCallbackQuery(msg.id, {.text = "press number " + std::to_string(count_)});
    }

private:
    int count_ = 0;
};

// Needs no base class: create_run() calls run(), as a task of its own.
class Runner {
public:
    explicit Runner(const aio::SeedTuple& seed_tuple) : talk_(seed_tuple) {}
    task<> run() {
        const std::string name = co_await talk_.ask_text("Your name?");
        co_await talk_.sender().sendMessage("Hello, " + name + "!");
    }

private:
    aio::helper::Conversation talk_;
};

// Neither does this one: it starts by itself, and says whether it lives.
class Starter {
public:
    explicit Starter(const aio::SeedTuple& seed_tuple) : seed_tuple_(seed_tuple) {}
    void start() { aio::spawn(greet(seed_tuple_)); }
    [[nodiscard]] bool is_alive() const { return true; }

private:
    static task<> greet(aio::SeedTuple seed_tuple) {
        co_await seed_tuple.bot().sendMessage(seed_tuple.seed().number(), example::report(seed_tuple.seed(), 1));
    }

    aio::SeedTuple seed_tuple_;
};

// A function of the seed tuple, and of what call() is given besides.
task<> answer(const aio::SeedTuple& seed_tuple, const std::string& text) {
    co_await seed_tuple.bot().sendMessage(seed_tuple.message().get<Message>().chat.id, text);
}

task<> offer_button(const aio::SeedTuple& seed_tuple) {
    const std::int64_t chat_id = seed_tuple.message().get<Message>().chat.id;
    co_await seed_tuple.bot().sendMessage(chat_id, "Press!", {.reply_markup = example::press_me()});
}

std::unique_ptr<Starter> make_starter(const aio::SeedTuple& seed_tuple) {
    return std::make_unique<Starter>(seed_tuple);
}

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    const std::string text = "every message by itself";
    const std::map<std::string_view, std::vector<aio::DelegationPattern>> table{
        // One delegate for each chat, each user, each message, or for all. Those with a timeout need an event space.
        {"per_chat_id", {pave_event_space()(per_chat_id(), create_open<EachChat>(), {.timeout = timeout})}},
        {"per_from_id", {pave_event_space()(per_from_id(), create_open<EachUser>(), {.timeout = timeout})}},
        {"per_message", {telepot::pair(per_message("chat"), call(answer, text))}},
        {"per_application", {telepot::pair(per_application(), create_open<Everybody>())}},
        // Callback queries: of a chat, of one's own messages, of one message.
        {"include_callback_query",
         {include_callback_query_chat_id(pave_event_space())(per_chat_id(), create_open<Buttons>(),
                                                             {.timeout = timeout})}},
        {"intercept_callback_query",
         {intercept_callback_query_origin(pave_event_space())(per_chat_id(), create_open<Buttons>(),
                                                              {.timeout = timeout})}},
        {"per_callback_query_origin",
         {telepot::pair(per_message("chat"), call(offer_button)),
          pave_event_space()(per_callback_query_origin(), create_open<EachMessageWithButtons>(),
                             {.timeout = timeout})}},
        // The same delegate for a private chat and for its user's inline queries; groups have none.
        {"chain",
         {pave_event_space()(chain(per_chat_id("private"), per_inline_from_id()), create_open<EachUser>(),
                             {.timeout = timeout})}},
        // The first seed that is a person's: the private chat's, which has its user's id, or a group member's.
        {"until",
         {pave_event_space()(until(example::is_person, {per_chat_id(), per_from_id()}), create_open<EachUser>(),
                             {.timeout = timeout})}},
        // Delegates that are a function, or objects of other classes.
        {"call", {telepot::pair(example::per_number, call(answer, std::string("a number")))}},
        {"create_run", {telepot::pair(per_chat_id(), create_run<Runner>())}},
        {"start", {telepot::pair(per_chat_id(), make_starter)}}};

    auto bot =
        aio::DelegatorBot::from_env(example::patterns_of(table, example::text("EXAMPLE_PAIRING", "per_chat_id")));
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
