// SPDX-License-Identifier: MIT
// Questions and answers, in both versions from one body.
#include "telepot/exception.hpp"
#include "unit/helper/fake_server.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;
constexpr std::int64_t kFirstMessage = 101;

AnyMessage photo_message(std::int64_t chat_id) {
    Message msg(1, 0, Chat(chat_id, "private"));
    msg.from = User(chat_id, false, "Ann");
    msg.photo.emplace_back("file", "unique", 1, 1);
    return AnyMessage(std::move(msg));
}

AnyMessage edited_message(std::int64_t chat_id, const std::string& text) {
    Update update;
    update.update_id = 5;
    update.edited_message = text_message(chat_id, text).get<Message>();
    return AnyMessage(std::move(update));
}

AnyMessage message_from(std::int64_t chat_id, std::int64_t user_id, const std::string& text) {
    Message msg = text_message(chat_id, text).get<Message>();
    msg.from = User(user_id, false, "Bob");
    return AnyMessage(std::move(msg));
}

/// A delegate that holds the conversation which its first message names.
template <class Mode>
class Host {
public:
    using mode = Mode;
    Host(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : talk_(seed_tuple), listener_(seed_tuple.listener()), journal_(journal), topic_(topic_of(seed_tuple)) {}

    typename Mode::template result<void> run() {
        // What one leaves unread makes a successor, which has nothing to say.
        if (!topic_.starts_with("on ")) return detail::done(static_cast<Mode*>(nullptr));
        topic_.erase(0, 3);
        return detail::in_version<Mode>(host());
    }

private:
    template <class R>
    static auto given(R result) {
        return detail::given<Mode>(std::move(result));
    }
    static std::string topic_of(const SeedTupleOf<Mode>& seed_tuple) {
        const auto* msg = seed_tuple.message().template get_if<Message>();
        return msg != nullptr ? msg->text.value_or("") : "";
    }
    task<> host() {
        try {
            co_await speak();
        } catch (const WaitTooLong& e) {
            journal_->add("too long: " + std::to_string(e.seconds()).substr(0, 3));
        } catch (const QuestionCancelled& e) {
            journal_->add("cancelled: " + e.word());
        } catch (const StopListening&) {
            journal_->add("stopped");
            throw;
        } catch (const TelegramError& e) {
            journal_->add("refused");
        }
        journal_->add("end");
    }
    task<> speak() {
        if (topic_ == "text") journal_->add(co_await given(talk_.ask_text("Your name?")));
        if (topic_ == "photo") {
            const Message photo = co_await given(talk_.ask_photo("Show me", {.timeout = 10}));
            journal_->add(photo.photo.at(0).file_id);
            const AnyMessage left = co_await given(listener_.wait(10));
            journal_->add("left: " + *left.get<Message>().text);
        }
        if (topic_ == "number") {
            journal_->add(co_await given(
                talk_.ask_matching("Your age?", Regex("[0-9]{1,3}$"), {.otherwise = "A number, please"})));
        }
        if (topic_ == "mine") journal_->add(co_await given(talk_.ask_text("You?", {.from = 42})));
        if (topic_ == "button") {
            const auto keyboard = buttons("yes");
            const auto pressed =
                co_await given(talk_.ask_button("Sure?", keyboard, {.message = {.parse_mode = "HTML"}}));
            journal_->add(pressed + " of " + std::to_string(talk_.question().message_id()));
        }
        if (topic_ == "my button") {
            const auto keyboard = buttons("yes");
            journal_->add(co_await given(talk_.ask_button("Sure?", keyboard, {.otherwise = "Not you", .from = 42})));
        }
        if (topic_ == "quick") co_await given(talk_.ask_text("Quick!", {.timeout = 0.1}));
        if (topic_ == "quick button") {
            const auto keyboard = buttons("yes");
            co_await given(talk_.ask_button("Quick!", keyboard, {.timeout = 0.1}));
        }
        if (topic_ == "cancel") {
            talk_.cancel_with({"/cancel", "Never mind"});
            // A list by itself: g++ 12 can't have one within co_await.
            const std::vector<std::string> stop{"stop"};
            journal_->add(co_await given(talk_.ask_text("Your name?", {.cancel = stop})));
        }
        if (topic_ == "cancel button") {
            talk_.cancel_with({"/cancel"});
            const auto keyboard = buttons("yes");
            journal_->add(co_await given(talk_.ask_button("Sure?", keyboard)));
        }
        if (topic_ == "commands") {
            talk_.on_commands({"help", "about"}, [this](const Message& msg) {
                journal_->add(*msg.text);
                return detail::done(static_cast<Mode*>(nullptr));
            });
            talk_.on_commands({"restart"},
                              [](const Message&) -> typename Mode::template result<void> { throw StopListening(); });
            journal_->add(co_await given(talk_.ask_text("Your name?", {.otherwise = "A text, please"})));
        }
        if (topic_ == "stubborn") {
            co_await given(talk_.ask_matching("?", [](std::string_view text) { return text == "never"; },
                                              {.timeout = 0.3, .otherwise = "no"}));
        }
    }

    BasicConversation<Mode> talk_;
    BasicListener<Mode> listener_;
    Journal* journal_;
    std::string topic_;
};

template <class Version>
class AConversation : public ::testing::Test {
protected:
    using Mode = typename Version::mode;

    /// Opens the conversation, and waits until its question has been asked.
    void open(const std::string& topic) {
        say(text_message(1, "on " + topic));
        EXPECT_TRUE(eventually([&] { return server.count("sendMessage") == 1; }));
    }
    void say(const AnyMessage& msg) { Version::handle(bot, msg); }
    Lines expect_end() {
        EXPECT_TRUE(eventually([&] { return bot.live_delegates() == 0; }));
        return journal.lines();
    }
    Lines said() const {
        Lines texts;
        for (const Json& call : server.calls("sendMessage")) texts.push_back(*call["text"].as_string());
        return texts;
    }

    FakeServer server;
    Journal journal;
    OfflineBot<Mode> bot{server, {pair(chain(per_chat_id(), per_inline_from_id()), create_run<Host<Mode>>(&journal))}};
};

TYPED_TEST_SUITE(AConversation, BothVersions);

TYPED_TEST(AConversation, gets_a_text) {
    this->open("text");
    this->say(photo_message(1));
    this->say(edited_message(1, "edited"));
    this->say(text_message(2, "another chat"));
    this->say(text_message(1, "Ann"));
    EXPECT_TRUE(eventually([&] { return this->journal.size() == 2; }));
    EXPECT_EQ(this->journal.lines(), (Lines{"Ann", "end"}));
    EXPECT_EQ(this->server.calls("sendMessage")[0]["text"].as_string(), "Your name?");
    EXPECT_EQ(this->server.calls("sendMessage")[0]["chat_id"].as_int(), 1);
    this->expect_end();
}

TYPED_TEST(AConversation, gets_a_photo_and_leaves_the_rest_for_later) {
    this->open("photo");
    this->say(text_message(1, "wait a moment"));
    this->say(photo_message(1));
    EXPECT_EQ(this->expect_end(), (Lines{"file", "left: wait a moment", "end"}));
}

TYPED_TEST(AConversation, asks_again_until_the_answer_fits) {
    this->open("number");
    this->say(text_message(1, "old"));
    this->say(photo_message(1));
    this->say(edited_message(1, "13"));
    this->say(text_message(1, "77"));
    EXPECT_EQ(this->expect_end(), (Lines{"77", "end"}));
    EXPECT_EQ(this->said(), (Lines{"Your age?", "A number, please", "A number, please"}));
}

TYPED_TEST(AConversation, hears_one_user_alone_if_told_so) {
    this->open("mine");
    this->say(message_from(1, 41, "not me"));
    this->say(message_from(1, 42, "me"));
    EXPECT_TRUE(eventually([&] { return this->journal.size() == 2; }));
    EXPECT_EQ(this->expect_end(), (Lines{"me", "end"}));
}

TYPED_TEST(AConversation, waits_for_a_button_of_its_very_message) {
    this->open("button");
    this->say(press_message(1, 77, "other message"));
    this->say(press_message(2, kFirstMessage, "other chat"));
    this->say(press_message(1, kFirstMessage, "yes"));
    EXPECT_EQ(this->expect_end(), (Lines{"yes of 101", "end"}));
    const Json question = this->server.calls("sendMessage")[0];
    EXPECT_EQ(question["reply_markup"]["inline_keyboard"][0][0]["callback_data"].as_string(), "yes");
    EXPECT_EQ(question["parse_mode"].as_string(), "HTML");
    ASSERT_EQ(this->server.count("answerCallbackQuery"), 1U);
    EXPECT_EQ(this->server.calls("answerCallbackQuery")[0]["callback_query_id"].as_string(), "qyes");
}

TYPED_TEST(AConversation, tells_others_that_the_button_is_not_theirs) {
    this->open("my button");
    this->say(press_message(1, kFirstMessage, "stranger", 41));
    this->say(press_message(1, kFirstMessage, "yes", 42));
    EXPECT_EQ(this->expect_end(), (Lines{"yes", "end"}));
    const auto answers = this->server.calls("answerCallbackQuery");
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers[0]["text"].as_string(), "Not you");
    EXPECT_FALSE(answers[1]["text"]);
}

TYPED_TEST(AConversation, counts_a_press_although_the_notice_comes_too_late) {
    this->server.refuse("answerCallbackQuery");
    this->open("button");
    this->say(press_message(1, kFirstMessage, "yes"));
    EXPECT_EQ(this->expect_end(), (Lines{"yes of 101", "end"}));
}

TYPED_TEST(AConversation, is_patient_as_long_as_it_is_told) {
    this->open("quick");
    EXPECT_EQ(this->expect_end(), (Lines{"too long: 0.1", "end"}));
}

TYPED_TEST(AConversation, is_patient_with_buttons_too) {
    this->open("quick button");
    EXPECT_EQ(this->expect_end(), (Lines{"too long: 0.1", "end"}));
}

TYPED_TEST(AConversation, counts_the_time_of_all_attempts_together) {
    this->open("stubborn");
    for (int i = 0; i < 3; ++i) this->say(text_message(1, "something"));
    EXPECT_EQ(this->expect_end(), (Lines{"too long: 0.3", "end"}));
    EXPECT_GE(this->server.count("sendMessage"), 2U);
}

TYPED_TEST(AConversation, is_broken_off_by_a_word) {
    for (const char* const word : {"/cancel", "/Cancel@somebot now", "never mind", "STOP"}) {
        const std::size_t before = this->journal.size();
        const std::size_t asked = this->server.count("sendMessage");
        this->say(text_message(1, "on cancel"));
        EXPECT_TRUE(eventually([&] { return this->server.count("sendMessage") == asked + 1; }));
        this->say(edited_message(1, word));
        this->say(text_message(1, word));
        const Lines lines = this->expect_end();
        ASSERT_EQ(lines.size(), before + 2);
        EXPECT_EQ(lines[before], std::string("cancelled: ") + word);
    }
}

TYPED_TEST(AConversation, takes_for_an_answer_what_only_contains_such_a_word) {
    this->open("cancel");
    this->say(text_message(1, "don't stop"));
    EXPECT_EQ(this->expect_end(), (Lines{"don't stop", "end"}));
}

TYPED_TEST(AConversation, is_broken_off_while_it_waits_for_a_button) {
    this->open("cancel button");
    this->say(text_message(1, "something"));
    this->say(text_message(1, "/cancel"));
    EXPECT_EQ(this->expect_end(), (Lines{"cancelled: /cancel", "end"}));
}

TYPED_TEST(AConversation, lets_commands_come_in_between) {
    this->open("commands");
    this->say(text_message(1, "/help me"));
    this->say(text_message(1, "/about"));
    this->say(text_message(1, "/other"));
    EXPECT_EQ(this->expect_end(), (Lines{"/help me", "/about", "/other", "end"}));
    EXPECT_EQ(this->said(), (Lines{"Your name?"})) << "nobody is told that a command is no answer";
}

TYPED_TEST(AConversation, is_ended_by_a_command_whose_handler_throws) {
    this->open("commands");
    this->say(text_message(1, "/restart"));
    EXPECT_EQ(this->expect_end(), (Lines{"stopped"}));
}

TYPED_TEST(AConversation, ends_when_the_program_stops) {
    this->open("text");
    TypeParam::close(this->bot);
    EXPECT_EQ(this->journal.lines(), (Lines{"stopped"}));
}

TYPED_TEST(AConversation, passes_on_what_the_server_refuses) {
    this->server.refuse("sendMessage");
    this->open("text");
    EXPECT_EQ(this->expect_end(), (Lines{"refused", "end"}));
}

TYPED_TEST(AConversation, needs_a_chat) {
    this->bot.on_delegate_error([this](const DelegateError& error) {
        try {
            std::rethrow_exception(error.error());
        } catch (const BadArgument& e) {
            this->journal.add(e.what());
        }
    });
    this->say(AnyMessage(InlineQuery("1", User(5, false, "Ann"), "text", "")));
    EXPECT_TRUE(eventually([&] { return this->journal.size() == 1; }));
    EXPECT_EQ(this->journal.lines(),
              (Lines{"a conversation needs a chat, and a message of flavor inline_query has none"}));
    EXPECT_EQ(this->bot.live_delegates(), 0U);
}

/// A handler that asks in the middle of a message.
template <class Mode>
class Asker : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Asker(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple), journal_(journal), talk_(*this) {}
    Void on_chat_message(const Message& msg) override { return detail::in_version<Mode>(react(msg)); }

private:
    task<> react(Message msg) {
        journal_->add(msg.text.value_or("photo"));
        if (msg.text != "ask") co_return;
        journal_->add("answer: " + co_await detail::given<Mode>(talk_.ask_text("?")));
    }
    Journal* journal_;
    BasicConversation<Mode> talk_;
};

TYPED_TEST(AConversation, in_a_handler_leaves_the_rest_to_on_message) {
    using M = typename TypeParam::mode;
    OfflineBot<M> other(this->server, {pair(per_chat_id(), create_open<Asker<M>>(&this->journal))});
    for (const AnyMessage& msg :
         {text_message(1, "ask"), photo_message(1), text_message(1, "b"), text_message(1, "c")}) {
        TypeParam::handle(other, msg);
    }
    EXPECT_TRUE(eventually([&] { return this->journal.size() == 4; }));
    EXPECT_EQ(this->journal.lines(), (Lines{"ask", "answer: b", "photo", "c"}));
    TypeParam::close(other);
}

}  // namespace
}  // namespace telepot::test
