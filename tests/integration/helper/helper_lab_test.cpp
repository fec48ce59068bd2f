// SPDX-License-Identifier: MIT
// Handlers with buttons, inline queries and conversations, in both versions, with users of the laboratory.
#include <string>
#include <vector>

#include "integration/helper/running_bot.hpp"

namespace telepot {
namespace {

template <class Mode>
class HelperLab : public ::testing::Test {
protected:
    using Patterns = std::vector<DelegationPatternOf<Mode>>;

    /// Waits until no delegate lives.
    void wait_for_quiet(Running<Mode>& running) {
        EXPECT_TRUE(eventually([&] { return running.bot.live_delegates() == 0; }));
    }

    lab::Server server;
    lab::BotAccount account = server.new_bot();
    lab::User ann = server.new_user("Ann");
    lab::User bob = server.new_user("Bob");
};
TYPED_TEST_SUITE(HelperLab, BothVersions, VersionNames);

/// Counts the presses of its button, and takes it away at "enough".
template <class Mode>
class Clicker : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    using BasicChatHandler<Mode>::BasicChatHandler;

    Void on_chat_message(const Message& msg) override { return detail::in_version<Mode>(begin(msg.text.value_or(""))); }
    Void on_callback_query(const CallbackQuery& query) override {
        return detail::in_version<Mode>(count(query.id, origin_identifier(query), *query.data));
    }

private:
    template <class R>
    static auto given(R result) {
        return detail::given<Mode>(std::move(result));
    }
    static InlineKeyboardMarkup keyboard() {
        return InlineKeyboardMarkup().row(InlineKeyboardButton("More").set_callback_data("more"),
                                          InlineKeyboardButton("Enough").set_callback_data("enough"));
    }
    task<> begin(std::string text) {
        if (text == "ping") {
            co_await given(this->sender().sendMessage("pong"));
            co_return;
        }
        const InlineKeyboardMarkup buttons = keyboard();
        co_await given(this->sender().sendMessage("0", {.reply_markup = buttons}));
        // Whoever has seen this one may press: by now the handler knows its message.
        co_await given(this->sender().sendMessage("press"));
    }
    task<> count(std::string query_id, MessageIdentifier origin, std::string data) {
        auto bot = this->bot();
        ++presses_;
        const std::string text = data + " " + std::to_string(presses_);
        co_await given(bot.answerCallbackQuery(query_id, {.text = text}));
        if (data != "enough") co_return;
        co_await given(bot.editMessageText(origin, "done"));
        co_await given(this->sender().sendMessage("over"));
    }

    int presses_ = 0;
};

TYPED_TEST(HelperLab, buttons_reach_the_handler_that_has_sent_them_also_after_its_end) {
    Running<TypeParam> running(this->server.url(), this->account.token(),
                               {intercept_callback_query_origin(pave_event_space())(
                                   per_chat_id(), create_open<Clicker<TypeParam>>(), {.timeout = 0.5})});
    this->ann.send_text(this->account, "go");
    const lab::Message question = this->ann.wait_message(kPatience);
    EXPECT_EQ(this->ann.wait_text(kPatience), "press");
    EXPECT_NE(this->ann.wait_answer(this->ann.press(question, "more"), kPatience).find("more 1"), std::string::npos);
    EXPECT_NE(this->ann.wait_answer(this->ann.press(question, "more"), kPatience).find("more 2"), std::string::npos);
    this->wait_for_quiet(running);
    // A new one, which begins to count anew.
    EXPECT_NE(this->ann.wait_answer(this->ann.press(question, "more"), kPatience).find("more 1"), std::string::npos);
    EXPECT_NE(this->ann.wait_answer(this->ann.press(question, "enough"), kPatience).find("enough 2"),
              std::string::npos);
    EXPECT_EQ(this->ann.wait_text(kPatience), "over");
    EXPECT_EQ(this->ann.wait_edit(question, "done", kPatience).text, "done");
    EXPECT_THROW(this->ann.press(question, "more"), std::invalid_argument);
}

/// Finds something for each letter, the longer the query the faster.
template <class Mode>
class Finder : public BasicInlineUserHandler<Mode>, public BasicAnswererMixin<Mode> {
public:
    using Void = typename Mode::template result<void>;
    using Results = std::vector<InlineQueryResultArticle>;
    Finder(const SeedTupleOf<Mode>& seed_tuple, std::atomic<int>* steps, std::atomic<int>* cancelled)
        : BasicInlineUserHandler<Mode>(seed_tuple),
          BasicAnswererMixin<Mode>(seed_tuple),
          steps_(steps),
          cancelled_(cancelled) {}

    Void on_inline_query(const InlineQuery& msg) override {
        if constexpr (std::is_same_v<Mode, blocking>) {
            this->answerer().answer(
                msg,
                [steps = steps_](const std::string& text) {
                    ++*steps;
                    std::this_thread::sleep_for(std::chrono::milliseconds(text.size() == 1 ? 500 : 1));
                    return found(text);
                },
                msg.query);
        } else {
            this->answerer().answer(msg, &Finder::find, msg.query, steps_, cancelled_);
        }
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Void on_chosen_inline_result(const ChosenInlineResult& msg) override {
        chosen_ = msg.result_id;
        ++*steps_;
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Void on_callback_query(const CallbackQuery& query) override { return detail::in_version<Mode>(tell(query.id)); }

private:
    static InlineAnswer found(const std::string& text) {
        InlineQueryResultArticle article(text, text, InputTextMessageContent("about " + text));
        article.set_reply_markup(InlineKeyboardMarkup().row(InlineKeyboardButton("Who?").set_callback_data("who")));
        return InlineAnswer(list(article)).set_cache_time(0);
    }
    static task<InlineAnswer> find(std::string text, std::atomic<int>* steps, std::atomic<int>* cancelled) {
        ++*steps;
        try {
            // Much longer than the test takes: only a cancellation ends it in time.
            if (text.size() == 1) co_await aio::sleep(3600);
        } catch (const Cancelled&) {
            ++*cancelled;
            throw;
        }
        co_return found(text);
    }
    task<> tell(std::string query_id) {
        auto bot = this->bot();
        const std::string text = "chosen " + chosen_;
        co_await detail::given<Mode>(bot.answerCallbackQuery(query_id, {.text = text}));
    }

    std::atomic<int>* steps_;
    std::atomic<int>* cancelled_;
    std::string chosen_;
};

TYPED_TEST(HelperLab, only_the_newest_inline_query_is_answered_and_what_is_chosen_keeps_its_buttons) {
    std::atomic<int> steps{0};
    std::atomic<int> cancelled{0};
    Running<TypeParam> running(
        this->server.url(), this->account.token(),
        {intercept_callback_query_origin()(per_inline_from_id(), create_open<Finder<TypeParam>>(&steps, &cancelled))});
    const std::string first = this->ann.inline_query(this->account, "c");
    ASSERT_TRUE(eventually([&] { return steps == 1; }));
    const std::string second = this->ann.inline_query(this->account, "cat");
    const std::string other = this->bob.inline_query(this->account, "dog");
    EXPECT_NE(this->bob.wait_answer(other, kPatience).find("about dog"), std::string::npos);
    EXPECT_NE(this->ann.wait_answer(second, kPatience).find("about cat"), std::string::npos);
    EXPECT_EQ(cancelled, (std::is_same_v<TypeParam, coroutine> ? 1 : 0));
    const lab::Chat group = this->server.new_group(this->ann, "Cats");
    this->ann.add(group, this->bob);
    const lab::Message sent = this->ann.choose(second, "cat", group);
    // Three computations have begun, and the choice has been noted.
    ASSERT_TRUE(eventually([&] { return steps == 4; }));
    const std::string press = this->bob.press(sent, "who");
    EXPECT_NE(this->bob.wait_answer(press, kPatience).find("chosen cat"), std::string::npos);
    running.stop();
    for (const lab::Call& call : this->server.calls("answerInlineQuery")) {
        EXPECT_NE(call.argument("inline_query_id"), first);
    }
}

/// Makes somebody's acquaintance.
template <class Mode>
class Greeter {
public:
    using mode = Mode;
    explicit Greeter(const SeedTupleOf<Mode>& seed_tuple) : talk_(seed_tuple), bot_(seed_tuple.bot()) {}
    typename Mode::template result<void> run() { return detail::in_version<Mode>(greet()); }

private:
    template <class R>
    static auto given(R result) {
        return detail::given<Mode>(std::move(result));
    }
    task<> greet() {
        const std::string name = co_await given(talk_.ask_text("Your name?", {.timeout = 30}));
        const std::string age = co_await given(
            talk_.ask_matching("Your age?", Regex("[0-9]+$"), {.timeout = 30, .otherwise = "A number, please"}));
        const Message photo = co_await given(talk_.ask_photo("Show yourself", {.timeout = 30}));
        const auto keyboard = InlineKeyboardMarkup().row(InlineKeyboardButton("Yes").set_callback_data("yes"),
                                                         InlineKeyboardButton("No").set_callback_data("no"));
        const std::string pressed = co_await given(talk_.ask_button("Is that right?", keyboard, {.timeout = 30}));
        const std::string summary = name + ", " + age + ", " + pressed + (photo.photo.empty() ? "" : ", seen");
        co_await given(bot_.editMessageText(talk_.question(), summary));
        bool late = false;
        try {
            co_await given(talk_.ask_text("Anything else?", {.timeout = 0.2}));
        } catch (const WaitTooLong&) {
            late = true;
        }
        if (late) co_await given(talk_.sender().sendMessage("Goodbye"));
    }

    BasicConversation<Mode> talk_;
    methods<Mode> bot_;
};

TYPED_TEST(HelperLab, a_conversation_asks_for_texts_photos_and_buttons) {
    Running<TypeParam> running(this->server.url(), this->account.token(),
                               {pair(per_chat_id(), create_run<Greeter<TypeParam>>())});
    this->ann.send_text(this->account, "hello");
    EXPECT_EQ(this->ann.wait_text(kPatience), "Your name?");
    this->ann.send_text(this->account, "Ann");
    EXPECT_EQ(this->ann.wait_text(kPatience), "Your age?");
    this->ann.send_text(this->account, "old");
    EXPECT_EQ(this->ann.wait_text(kPatience), "A number, please");
    this->ann.send_text(this->account, "33");
    EXPECT_EQ(this->ann.wait_text(kPatience), "Show yourself");
    this->ann.send_photo(this->account, "no real picture");
    const lab::Message question = this->ann.wait_message(kPatience);
    EXPECT_EQ(question.text, "Is that right?");
    // Not even a press that comes before the bot knows its own message is lost.
    this->ann.wait_answer(this->ann.press(question, "yes"), kPatience);
    this->ann.wait_edit(question, "Ann, 33, yes, seen", kPatience);
    EXPECT_EQ(this->ann.wait_text(kPatience), "Anything else?");
    EXPECT_EQ(this->ann.wait_text(kPatience), "Goodbye");
    this->wait_for_quiet(running);
}

TYPED_TEST(HelperLab, a_conversation_ends_with_the_program) {
    Running<TypeParam> running(this->server.url(), this->account.token(),
                               {pair(per_chat_id(), create_run<Greeter<TypeParam>>())});
    this->ann.send_text(this->account, "hello");
    this->bob.send_text(this->account, "hello");
    EXPECT_EQ(this->ann.wait_text(kPatience), "Your name?");
    EXPECT_EQ(this->bob.wait_text(kPatience), "Your name?");
    running.stop();
    EXPECT_EQ(running.bot.live_delegates(), 0U);
}

}  // namespace
}  // namespace telepot
