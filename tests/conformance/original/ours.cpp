// SPDX-License-Identifier: MIT
// The scenarios of scenarios.py with this library, line by line; built once for each version.
#include <chrono>
#include <exception>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <thread>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/aio/routing.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/helper.hpp"
#include "telepot/routing.hpp"
#include "telepot/telepot.hpp"
#include "telepot/webhook.hpp"

#ifdef ASYNCHRONOUS
namespace lib = telepot::aio;
#define AWAIT co_await
#define RETURN co_return
template <class T>
using Returns = telepot::task<T>;
#define RUN(...) telepot::aio::run(__VA_ARGS__)
#else
namespace lib = telepot;
#define AWAIT
#define RETURN return
template <class T>
using Returns = T;
#define RUN(...) __VA_ARGS__
#endif

namespace {

using namespace telepot;

constexpr const char* kOfflineToken = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

template <class... Things>
void say(const Things&... things) {
    const char* between = "";
    ((std::cout << between << things, between = " "), ...);
    std::cout << std::endl;
}

template <class F>
void for_each_line(F use) {
    for (std::string line; std::getline(std::cin, line);) {
        if (!line.empty()) use(line);
    }
}

int glances() {
    for_each_line([](const std::string& line) {
        const AnyMessage msg = AnyMessage::parse(line);
        if (msg.flavor() == "chat" || msg.flavor() == "edited_chat") {
            const auto brief = glance(msg);
            const auto full = glance(msg, long_form);
            say(flavor(msg), brief.content_type, brief.chat_type, brief.chat_id, "|", full.content_type, full.chat_type,
                full.chat_id, full.date, full.message_id);
            const MessageIdentifier id = message_identifier(msg);
            say(id.chat_id().id(), id.message_id());
        } else if (const auto* press = msg.get_if<CallbackQuery>()) {
            const auto [id, from_id, data] = glance(*press);
            say(flavor(msg), id, from_id, data.value_or(""), "|", flance(msg).flavor);
        } else if (const auto* query = msg.get_if<InlineQuery>()) {
            const auto [id, from_id, text] = glance(*query);
            say(flavor(msg), id, from_id, text, "|", flance(msg).flavor);
        } else {
            const auto [result_id, from_id, text] = glance(msg.get<ChosenInlineResult>());
            say(flavor(msg), result_id, from_id, text, "|", flance(msg).flavor);
        }
    });
    return 0;
}

int route() {
    const auto handler = [](const char* name) { return [name](const AnyMessage&) { say(name); }; };
    lib::helper::Router router(lib::routing::by_chat_command(), {{"start", handler("start")},
                                                                 {"help", handler("help")},
                                                                 {routing::no_key, handler("no command")},
                                                                 {std::nullopt, handler("other")}});
    lib::helper::Router content(lib::routing::by_content_type(),
                                {{"text", router}, {std::nullopt, handler("no text")}});
    for_each_line([&](const std::string& line) { RUN(content.route(AnyMessage::parse(line))); });
    return 0;
}

template <class Webhook>
void feed_lines(Webhook& webhook) {
    for_each_line([&](const std::string& line) {
        const Json update = Json::parse(line);
        if (const auto pause = update["pause"].as_int()) {
            std::this_thread::sleep_for(std::chrono::seconds(*pause));
        } else {
            webhook.feed(line);
        }
    });
    std::this_thread::sleep_for(std::chrono::seconds(3));
}

int ordered() {
    lib::Bot bot(kOfflineToken);
    lib::OrderedWebhook webhook(bot, [](const Message& msg) { say(*msg.text); });
#ifdef ASYNCHRONOUS
    std::thread thread([&] { aio::run(webhook.run_forever({.maxhold = 1})); });
    feed_lines(webhook);
    webhook.stop();
    thread.join();
#else
    const LoopThread thread = webhook.run_as_thread({.maxhold = 1});
    feed_lines(webhook);
#endif
    return 0;
}

/// As the original's programs, which a signal ends.
template <class... Handler>
int run_forever(lib::Bot& bot, Handler&&... handler) {
    lib::MessageLoop loop(bot, std::forward<Handler>(handler)...);
    RUN(loop.run_forever({.timeout = 1}));
    return 0;
}

Returns<void> on_chat(lib::Bot& bot, const Message& msg) {
    const auto [content_type, chat_type, chat_id] = glance(msg);
    say("chat", content_type, chat_type, msg.text.value_or(""));
    if (msg.text == "buttons") {
        const InlineKeyboardMarkup keyboard({{InlineKeyboardButton("Press").set_callback_data("pressed")}});
        AWAIT bot.sendMessage(chat_id, "Here", {.reply_markup = keyboard});
    } else {
        AWAIT bot.sendMessage(chat_id, content_type);
    }
}

Returns<void> on_press(lib::Bot& bot, const CallbackQuery& msg) {
    say("pressed", msg.data.value_or(""));
    AWAIT bot.answerCallbackQuery(msg.id, {.text = "Got it"});
    const MessageIdentifier origin = origin_identifier(msg);
    AWAIT bot.editMessageText(origin, "Pressed");
}

Returns<void> on_chosen(lib::Bot& bot, const ChosenInlineResult& msg) {
    const auto [result_id, from_id, text] = glance(msg);
    say("chosen", result_id, text);
    AWAIT bot.sendMessage(from_id, "chosen");
}

Returns<InlineAnswer> compute(std::string text) {
    say("query", text);
    std::string upper = text;
    for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    std::vector<InlineQueryResultArticle> results;
    results.emplace_back("one", "Title", InputTextMessageContent(upper));
    InlineAnswer answer(results);
    RETURN answer;
}

int flavors() {
    auto bot = lib::Bot::from_env();
    lib::helper::Answerer answerer(bot);
    const lib::RoutingTable table{
        {"chat", [&](const Message& msg) { return on_chat(bot, msg); }},
        {"callback_query", [&](const CallbackQuery& msg) { return on_press(bot, msg); }},
        {"inline_query", [&](const InlineQuery& msg) { answerer.answer(msg, compute, msg.query); }},
        {"chosen_inline_result", [&](const ChosenInlineResult& msg) { return on_chosen(bot, msg); }}};
    return run_forever(bot, table);
}

class Counter : public lib::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    Returns<bool> open(const AnyMessage& initial_msg, const Seed& /*seed*/) override {
        say("open", *initial_msg.get<Message>().text);
        AWAIT sender().sendMessage("opened");
        RETURN true;
    }
    Returns<void> on_chat_message(const Message& msg) override {
        ++count_;
        say("message", count_, *msg.text);
        AWAIT sender().sendMessage(std::to_string(count_));
        if (*msg.text == "bye") close();
    }
    Returns<void> on_close(const std::exception_ptr& ex) override {
        try {
            std::rethrow_exception(ex);
        } catch (const StopListening&) {
            say("close", "StopListening");
        } catch (const std::exception& error) {
            say("close", error.what());
        }
        RETURN;
    }

private:
    int count_ = 0;
};

int delegates() {
    auto bot =
        lib::DelegatorBot::from_env({pave_event_space()(per_chat_id(), create_open<Counter>(), {.timeout = 60})});
    return run_forever(bot);
}

class Asker : public lib::helper::ChatHandler, public lib::helper::InterceptCallbackQueryMixin {
public:
    using ChatHandler::ChatHandler;

    Returns<void> on_chat_message(const Message& msg) override {
        InlineKeyboardMarkup keyboard;
        auto& row = keyboard.inline_keyboard.emplace_back();
        for (const char* text : {"yes", "no"}) {
            row.push_back(InlineKeyboardButton(text).set_callback_data(*msg.text + " " + text));
        }
        const std::string question = *msg.text + "?";
        AWAIT sender().sendMessage(question, {.reply_markup = keyboard});
        say("asked", *msg.text);
    }
    Returns<void> on_callback_query(const CallbackQuery& msg) override {
        const auto [query_id, from_id, data] = glance(msg);
        say("pressed", *data);
        AWAIT bot().answerCallbackQuery(query_id, {.text = *data});
        if (data->ends_with("no")) AWAIT bot().editMessageText(origin_identifier(msg), "no more");
    }
};

int interception() {
    auto bot = lib::DelegatorBot::from_env(
        {intercept_callback_query_origin(pave_event_space())(per_chat_id(), create_open<Asker>(), {.timeout = 60})});
    return run_forever(bot);
}

}  // namespace

int main(int argc, char** argv) try {
    static const std::map<std::string_view, int (*)()> scenarios{
        {"glances", glances}, {"route", route},         {"ordered", ordered},
        {"flavors", flavors}, {"delegates", delegates}, {"interception", interception}};
    const auto scenario = scenarios.find(argc == 2 ? argv[1] : "");
    if (scenario == scenarios.end()) throw std::invalid_argument("ours SCENARIO");
    return scenario->second();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
