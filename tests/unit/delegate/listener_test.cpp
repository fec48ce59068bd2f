// SPDX-License-Identifier: MIT
// Listeners of their own: what they capture, and how they wait.
#include "codec/answer.hpp"
#include "telepot/exception.hpp"
#include "unit/delegate/versions.hpp"

namespace telepot::test {
namespace {

std::string text_of(const AnyMessage& msg) {
    return *msg.get<Message>().text;
}

/// A message with the JSON that a dictionary is matched against.
AnyMessage from_json(const std::string& json) {
    return AnyMessage(codec::decode_update("{\"update_id\": 1, \"message\": " + json + "}"));
}

class Listening : public ::testing::Test {
protected:
    SpeakerBot bot{kToken};
    Listener listener = bot.create_listener();

    std::vector<std::string> heard() {
        std::vector<std::string> texts;
        try {
            for (;;) texts.push_back(text_of(listener.wait(0)));
        } catch (const WaitTooLong&) {
            return texts;
        }
    }
};

using Texts = std::vector<std::string>;

TEST_F(Listening, GetsWhatItCapturesInOrder) {
    listener.capture(Template::chat_id(1));
    bot.mic().send(text_message(1, "a"));
    bot.mic().send(text_message(2, "b"));
    bot.mic().send(text_message(1, "c"));
    EXPECT_EQ(heard(), (Texts{"a", "c"}));
}

TEST_F(Listening, EachMessageOnceHoweverManyPatternsMatch) {
    listener.capture(Template::chat_id(1));
    listener.capture(Template::from_id(1));
    listener.capture([](const Message& msg) { return msg.text.has_value(); });
    bot.mic().send(text_message(1, "a"));
    EXPECT_EQ(heard(), (Texts{"a"}));
}

TEST_F(Listening, AllTemplatesOfAPatternMustMatch) {
    listener.capture(Template::chat_id(1), [](const Message& msg) { return msg.text == "b"; });
    listener.capture(Template::flavors("inline_query"), Template::chat_id(1));
    bot.mic().send(text_message(1, "a"));
    bot.mic().send(text_message(2, "b"));
    bot.mic().send(text_message(1, "b"));
    EXPECT_EQ(heard(), (Texts{"b"}));
}

TEST_F(Listening, CapturesCanBeCancelled) {
    const auto first = listener.capture(Template::chat_id(1));
    listener.capture(Template::chat_id(2));
    listener.cancel_capture(first);
    listener.cancel_capture(first);
    bot.mic().send(text_message(1, "a"));
    bot.mic().send(text_message(2, "b"));
    EXPECT_EQ(heard(), (Texts{"b"}));
}

TEST_F(Listening, CapturesAreListedAndCleared) {
    EXPECT_TRUE(listener.list_captures().empty());
    const auto first = listener.capture(Template::chat_id(1));
    const auto second = listener.capture([](const Message&) { return true; });
    EXPECT_EQ(listener.list_captures(), (std::vector{first, second}));
    bot.mic().send(text_message(1, "a"));
    listener.clear_captures();
    EXPECT_TRUE(listener.list_captures().empty());
    bot.mic().send(text_message(1, "b"));
    EXPECT_EQ(text_of(listener.wait(0)), "a") << "what was captured stays";
    EXPECT_THROW(static_cast<void>(listener.wait()), std::logic_error);
}

TEST_F(Listening, SeveralKeywordsOfOneCaptureMustAllMatch) {
    listener.capture(Template::keyword("chat__id", 1), Template::keyword("text", "b"));
    bot.mic().send(from_json(R"({"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"a"})"));
    bot.mic().send(from_json(R"({"message_id":1,"date":1,"chat":{"id":2,"type":"private"},"text":"b"})"));
    bot.mic().send(from_json(R"({"message_id":7,"date":1,"chat":{"id":1,"type":"private"},"text":"b"})"));
    EXPECT_EQ(listener.wait(0).get<Message>().message_id, 7);
    EXPECT_THROW(static_cast<void>(listener.wait(0)), WaitTooLong);
}

TEST_F(Listening, OneThatCapturesNothingMustNotWait) {
    EXPECT_THROW(static_cast<void>(listener.wait()), std::logic_error);
    EXPECT_THROW(listener.capture_all({}), BadArgument);
}

TEST_F(Listening, WaitsForAMatchAndKeepsTheRest) {
    listener.capture(Template::chat_id(1));
    for (const char* text : {"a", "b", "c"}) bot.mic().send(text_message(1, text));
    EXPECT_EQ(text_of(listener.wait_for([](const Message& msg) { return msg.text == "b"; })), "b");
    EXPECT_EQ(heard(), (Texts{"a", "c"}));
    bot.mic().send(text_message(1, "d"));
    EXPECT_THROW(static_cast<void>(listener.wait_for([](const Message&) { return false; }, 0.01)), WaitTooLong);
    EXPECT_EQ(heard(), (Texts{"d"}));
}

TEST_F(Listening, AWaitEndsWhenTheMessageComes) {
    listener.capture(Template::chat_id(1));
    std::thread speaker([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        bot.mic().send(text_message(1, "a"));
    });
    EXPECT_EQ(text_of(listener.wait(10)), "a");
    speaker.join();
}

TEST_F(Listening, ACheckThatThrowsHarmsNobodyElse) {
    Listener other = bot.create_listener();
    listener.capture([](const AnyMessage&) -> bool { throw std::runtime_error("broken"); });
    other.capture(Template::chat_id(1));
    bot.mic().send(text_message(1, "a"));
    EXPECT_EQ(text_of(other.wait(0)), "a");
    EXPECT_EQ(heard(), Texts());
}

TEST_F(Listening, OneThatHasGoneGetsNothing) {
    int asked = 0;
    {
        Listener short_lived = bot.create_listener();
        short_lived.capture([&](const AnyMessage&) { return ++asked > 0; });
        bot.mic().send(text_message(1, "a"));
    }
    bot.mic().send(text_message(1, "b"));
    EXPECT_EQ(asked, 1);
}

TEST(Templates, Dictionaries) {
    const AnyMessage msg = from_json(
        R"({"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}, "from": {"id": 6, "is_bot": false,
            "first_name": "Ann"}, "text": "123"})");
    EXPECT_TRUE((Template{{"chat", {{"id", 5}}}}).match(msg));
    EXPECT_FALSE((Template{{"chat", {{"id", 6}}}}).match(msg));
    EXPECT_TRUE((Template{{"chat", {{"id", 5}, {"type", "private"}}}, {"text", "123"}}).match(msg));
    EXPECT_FALSE((Template{{"chat", {{"id", 5}, {"type", "group"}}}}).match(msg));
    EXPECT_TRUE((Template{{"from", {{"id", 6}}}}).match(msg));
    EXPECT_TRUE((Template{{"from", {{"is_bot", false}}}}).match(msg));
    const auto is_number = [](std::string_view text) { return text.find_first_not_of("0123456789") == text.npos; };
    EXPECT_TRUE((Template{{"text", is_number}}).match(msg));
    EXPECT_FALSE((Template{{"chat", is_number}}).match(msg));
    EXPECT_TRUE((Template{{Regex("te.t"), "123"}}).match(msg));
    EXPECT_TRUE((Template{{Regex("ext$"), "123"}}).match(msg)) << "anywhere in the key";
    EXPECT_FALSE((Template{{Regex("^ext"), "123"}}).match(msg));
    EXPECT_FALSE((Template{{Regex("nothing"), "123"}}).match(msg));
    EXPECT_FALSE((Template{{"photo", is_number}}).match(msg));
    EXPECT_FALSE((Template{{"text", is_number}}).match(text_message(1, "5"))) << "made up, so it has no JSON";
    EXPECT_THROW(Regex("("), BadArgument);
}

TEST(Templates, TheOlderKeywords) {
    const AnyMessage msg =
        from_json(R"({"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}, "text": "hi"})");
    EXPECT_TRUE(Template::keyword("chat__id", 5).match(msg));
    EXPECT_FALSE(Template::keyword("chat__id", 6).match(msg));
    EXPECT_TRUE(Template::keyword("chat__type", "private").match(msg));
    EXPECT_TRUE(Template::keyword("text", "hi").match(msg));
    EXPECT_TRUE(Template::keyword("_", [](const Json& all) { return all["text"].as_string() == "hi"; }).match(msg));
    EXPECT_THROW(Template::keyword("chat__", 5), BadArgument);
}

task<std::string> hear(aio::SpeakerBot& bot) {
    aio::Listener listener = bot.create_listener();
    listener.capture(Template::chat_id(1));
    bot.mic().send(text_message(1, "a"));
    std::string all = text_of(co_await listener.wait());
    const auto speaking = aio::spawn([](aio::SpeakerBot& b) -> task<> {
        co_await aio::sleep(0.01);
        b.mic().send(text_message(1, "b"));
        b.mic().send(text_message(1, "c"));
    }(bot));
    all += text_of(co_await listener.wait_for([](const Message& m) { return m.text == "c"; }));
    all += text_of(co_await listener.wait(10));
    try {
        co_await listener.wait(0.01);
    } catch (const WaitTooLong& e) {
        all += e.seconds() == 0.01 ? "!" : "?";
    }
    co_await speaking;
    co_return all;
}

TEST(AioListening, WaitsInCoroutines) {
    aio::SpeakerBot bot(kToken);
    EXPECT_EQ(aio::run(hear(bot)), "acb!");
}

TEST(AioListening, AWaitCanBeCancelled) {
    aio::SpeakerBot bot(kToken);
    const bool cancelled = aio::run([](aio::SpeakerBot& b) -> task<bool> {
        aio::Listener listener = b.create_listener();
        listener.capture(Template::chat_id(1));
        const auto waiting = aio::spawn([](aio::Listener& l) -> task<> { co_await l.wait(); }(listener));
        co_await aio::sleep(0);
        waiting.cancel();
        bool stopped = false;
        try {
            co_await waiting;
        } catch (const Cancelled&) {
            stopped = true;
        }
        b.mic().send(text_message(1, "later"));
        co_return stopped&& text_of(co_await listener.wait(1)) == "later";
    }(bot));
    EXPECT_TRUE(cancelled);
}

}  // namespace
}  // namespace telepot::test
