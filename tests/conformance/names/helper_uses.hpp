// SPDX-License-Identifier: MIT
// The rest of amanobot.helper: Listener, schedulers and coordinators, Answerer, SafeDict.
#pragma once

namespace names::NAMES_VERSION {

bool has_text(const telepot::Message& msg) {
    return msg.text.has_value();
}

Returns<void> listen(std::string& heard) {
    lib::SpeakerBot bot(kToken);
    lib::helper::Listener listener(bot.mic());                // amanobot.helper.Listener
    listener.capture({{"chat", {{"id", kChat}}}}, has_text);  // amanobot.helper.Listener.capture()
    bot.mic().send(AnyMessage(text_message("not heard", 6)));
    bot.mic().send(AnyMessage(text_message("heard")));
    const AnyMessage msg = AWAIT listener.wait();  // amanobot.helper.Listener.wait()
    heard = *msg.get<telepot::Message>().text;
}

TEST(NAMES_SUITE, listener) {
    std::string heard;
    RUN(listen(heard));
    EXPECT_EQ(heard, "heard");
}

TEST(NAMES_SUITE, standard_events) {
    lib::Bot bot(kToken);
    const lib::helper::StandardEventScheduler scheduler(bot.scheduler(), 3,
                                                        Seed(kChat));  // amanobot.helper.StandardEventScheduler
    EXPECT_EQ(scheduler.event_space(), 3);  // amanobot.helper.StandardEventScheduler.event_space
    const Event event =
        scheduler.make_event_data("_alarm", 4);  // amanobot.helper.StandardEventScheduler.make_event_data()
    EXPECT_EQ(*event.source(), EventSource(3, Seed(kChat)));
    const auto at =
        scheduler.event_at(4000000000.0, Event("_alarm"));  // amanobot.helper.StandardEventScheduler.event_at()
    const auto later =
        scheduler.event_later(600, Event("_alarm"));        // amanobot.helper.StandardEventScheduler.event_later()
    const auto now = scheduler.event_now(Event("_alarm"));  // amanobot.helper.StandardEventScheduler.event_now()
    EXPECT_NO_THROW(scheduler.cancel(at));                  // amanobot.helper.StandardEventScheduler.cancel()
    EXPECT_NO_THROW(scheduler.cancel(later));
    EXPECT_GT(now, later);
}

/// What handlers have by themselves, as the original's mixins do it.
class Augmenting : public lib::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    Returns<void> by_hand(const AnyMessage& msg) {
        const lib::helper::StandardEventScheduler events = scheduler();
        events.configure(listener());  // amanobot.helper.StandardEventScheduler.configure()
        const lib::helper::IdleEventCoordinator idle =
            idle_event_coordinator();  // amanobot.helper.IdleEventCoordinator
        idle.refresh();                // amanobot.helper.IdleEventCoordinator.refresh()
        const auto handler = [this](const AnyMessage& m) { return ChatHandler::on_message(m); };
        auto on_message =
            idle.augment_on_message(handler);  // amanobot.helper.IdleEventCoordinator.augment_on_message()
        AWAIT on_message(msg);
        const auto closing = [this](const std::exception_ptr& ex) { return ChatHandler::on_close(ex); };
        auto on_close = idle.augment_on_close(closing);  // amanobot.helper.IdleEventCoordinator.augment_on_close()
        AWAIT on_close(nullptr);
    }
};
static_assert(lib::helper::openable<Augmenting>);

Returns<telepot::Message> sending(std::int64_t, const SendMessageOptions&) {
    RETURN text_message("sent");
}
Returns<telepot::Message> editing(const MessageIdentifier&, const EditMessageTextOptions&) {
    RETURN text_message("edited");
}
Returns<bool> deleting(const MessageIdentifier&) {
    RETURN true;
}
Returns<void> handling(const AnyMessage&) {
    RETURN;
}

Returns<void> coordinate(int& notified) {
    const auto keys = InlineKeyboardMarkup().row(InlineKeyboardButton("Go").set_callback_data("go"));
    const MessageIdentifier sent(kChat, 1);
    const auto notifier = [&](const MessageIdentifier&, const Seed&, bool) { ++notified; };
    lib::SpeakerBot bot(kToken);
    const auto listener = bot.create_listener();  // outlives the coordinator
    const lib::helper::CallbackQueryCoordinator coordinator(
        Seed(kChat), {sent}, true,
        notifier);  // amanobot.helper.CallbackQueryCoordinator, amanobot.helper.CallbackQueryCoordinator(enable_chat),
                    // amanobot.helper.CallbackQueryCoordinator(enable_inline)
    EXPECT_EQ(coordinator.origins().size(), 1U);  // amanobot.helper.CallbackQueryCoordinator(origin_set)
    coordinator.uncapture_origin(sent);           // amanobot.helper.CallbackQueryCoordinator.uncapture_origin()
    EXPECT_TRUE(coordinator.origins().empty());
    coordinator.capture_origin("inline");           // amanobot.helper.CallbackQueryCoordinator.capture_origin()
    coordinator.uncapture_origin("inline", false);  // amanobot.helper.CallbackQueryCoordinator.uncapture_origin(notify)

    auto send = coordinator.augment_send(sending);  // amanobot.helper.CallbackQueryCoordinator.augment_send()
    const SendMessageOptions with_keys{.reply_markup = keys};
    AWAIT send(kChat, with_keys);
    EXPECT_EQ(coordinator.origins(), std::vector<MessageIdentifier>{sent});
    auto edit = coordinator.augment_edit(editing);  // amanobot.helper.CallbackQueryCoordinator.augment_edit()
    AWAIT edit(sent, EditMessageTextOptions{});
    EXPECT_TRUE(coordinator.origins().empty());
    AWAIT send(kChat, with_keys);
    auto erase = coordinator.augment_delete(deleting);  // amanobot.helper.CallbackQueryCoordinator.augment_delete()
    AWAIT erase(sent);
    EXPECT_TRUE(coordinator.origins().empty());
    auto on_message =
        coordinator.augment_on_message(handling);  // amanobot.helper.CallbackQueryCoordinator.augment_on_message()
    ChosenInlineResult chosen("1", User(kChat, false, "Ann"), "cats");
    chosen.inline_message_id = "inline";
    const AnyMessage msg(chosen);
    AWAIT on_message(msg);
    EXPECT_EQ(coordinator.origins().size(), 1U);

    coordinator.configure(listener);                      // amanobot.helper.CallbackQueryCoordinator.configure()
    const auto augmented = coordinator.augment_bot(bot);  // amanobot.helper.CallbackQueryCoordinator.augment_bot()
    static_cast<void>(augmented);
}

TEST(NAMES_SUITE, coordinators) {
    int notified = 0;
    RUN(coordinate(notified));
    EXPECT_GE(notified, 2);
}

InlineAnswer find_cats(std::int64_t limit) {
    std::vector<InlineQueryResultArticle> results;
    while (limit-- > 0) results.emplace_back(std::to_string(limit), "Cats", InputTextMessageContent("cats"));
    return InlineAnswer(results).set_cache_time(30).set_is_personal(
        true);  // amanobot.helper.Answerer.answer(compute_fn)
}

void answer(lib::Bot& bot, const InlineQuery& query) {
    lib::helper::Answerer answerer(bot);   // amanobot.helper.Answerer
    answerer.answer(query, find_cats, 3);  // amanobot.helper.Answerer.answer()
}

TEST(NAMES_SUITE, safe_dict) {
    lib::helper::SafeDict<std::string, int> d;  // amanobot.helper.SafeDict
    d["a"] = 3;
    EXPECT_EQ(static_cast<int>(d["a"]), 3);
    EXPECT_TRUE(d.erase("a"));
}

}  // namespace names::NAMES_VERSION
