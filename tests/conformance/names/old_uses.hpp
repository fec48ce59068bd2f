// SPDX-License-Identifier: MIT
// Names of early versions of telepot, which amanobot has no more.
#pragma once

namespace names::NAMES_VERSION {

Returns<void> old_bot(lib::Bot& bot) {
    const auto f = [](const AnyMessage&) -> Returns<void> { RETURN; };
    lib::loop::MessageLoop loop(bot, f);
    AWAIT loop.run_forever();                          // telepot.Bot.notifyOnMessage()
    AWAIT bot.download_file("AgADBAAD", "./cat.jpg");  // telepot.Bot.downloadFile()
    AWAIT bot.deleteWebhook();                         // telepot.Bot.setWebhook(url=None)
    const InputFile voice = InputFile::path("purr.ogg");
    AWAIT bot.sendVoice(kChat, voice);  // telepot.Bot.sendVoice(audio)
}

TEST(NAMES_SUITE, old_functions) {
    const AnyMessage msg(text_message("hi"));
    EXPECT_EQ(telepot::glance(msg).content_type, "text");    // telepot.glance2()
    EXPECT_EQ(telepot::glance(msg, long_form).date, 1000);   // telepot.glance2(long)
    EXPECT_EQ(msg.get<telepot::Message>().from->id, kChat);  // telepot.namedtuple(), telepot.namedtuple.namedtuple()
    EXPECT_TRUE(ReplyKeyboardRemove(true).remove_keyboard);  // telepot.namedtuple.ReplyKeyboardHide
    EXPECT_THROW(static_cast<void>(telepot::peel(msg)), telepot::BadFlavor);  // telepot.BadFlavor
}

Returns<void> old_listening(std::string& heard) {
    lib::SpeakerBot bot(kToken);                               // telepot.SpeakerBot
    lib::helper::Microphone& mic = bot.mic();                  // telepot.helper.Microphone, telepot.SpeakerBot.mic
    auto listener = bot.create_listener();                     // telepot.SpeakerBot.create_listener()
    listener.capture(Template::keyword("chat__id", kChat));    // telepot.helper.Listener.capture(chat__id)
    listener.capture(Template::keyword("chat", {{"id", 6}}));  // telepot.helper.Listener.capture(chat)
    const auto capture = listener.capture(
        Template::keyword("_", [](const Json&) { return true; }));  // telepot.helper.Listener.capture(_)
    listener.cancel_capture(capture);                               // telepot.helper.Listener.cancel_capture()
    EXPECT_EQ(listener.list_captures().size(), 2U);                 // telepot.helper.Listener.list_captures()
    mic.send(AnyMessage(text_message("not heard", 7)));
    mic.send(AnyMessage(text_message("heard", 6)));  // telepot.helper.Microphone.send()
    const AnyMessage msg = AWAIT listener.wait(60);  // telepot.helper.Listener.set_options(timeout)
    heard = *msg.get<telepot::Message>().text;
    listener.clear_captures();  // telepot.helper.Listener.clear_captures()
}

TEST(NAMES_SUITE, old_listeners) {
    std::string heard;
    RUN(old_listening(heard));
    EXPECT_EQ(heard, "heard");
}

TEST(NAMES_SUITE, old_handlers) {
    using namespace lib::delegate;  // NOLINT(google-build-using-namespace)
    const lib::DelegatorBot bot(kToken, {
                                            pair(per_chat_id(), create_open<lib::helper::ChatHandler>(),
                                                 {.timeout = 10}),  // telepot.helper.ChatHandler(timeout)
                                            pair(per_from_id(), create_open<lib::helper::UserHandler>(),
                                                 {.timeout = 10}),  // telepot.helper.UserHandler(timeout)
                                        });
    EXPECT_EQ(bot.live_delegates(), 0U);
}

}  // namespace names::NAMES_VERSION
