// SPDX-License-Identifier: MIT
// Groups of the laboratory that become supergroups: calls that follow, and delegates whose state survives.
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "integration/helper/running_bot.hpp"

namespace telepot {
namespace {

/// What a bot's callback was told.
class Told {
public:
    auto callback() {
        return [this](std::int64_t old_chat_id, std::int64_t new_chat_id) {
            const std::lock_guard lock(mutex_);
            moves_.emplace_back(old_chat_id, new_chat_id);
        };
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> moves() const {
        const std::lock_guard lock(mutex_);
        return moves_;
    }
    /// Waits until it was told this, and nothing else.
    bool is(std::int64_t old_chat_id, std::int64_t new_chat_id) const {
        return eventually([&] { return !moves().empty(); }) &&
               moves() == std::vector{std::pair(old_chat_id, new_chat_id)};
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::pair<std::int64_t, std::int64_t>> moves_;
};

template <class Mode>
class MovingCalls : public ::testing::Test {
protected:
    /// Makes a call, in the way of the version, and gives its result.
    template <class F>
    static auto made(F call) {
        if constexpr (std::is_same_v<Mode, blocking>) {
            return call();
        } else {
            return aio::run(call());
        }
    }
    lab::Chat group() {
        lab::Chat chat = server.new_group(ann, "Cats");
        ann.add(chat, account);
        return chat;
    }
    BasicBot<Mode> bot(const MigrationOptions& migration = {}) {
        return BasicBot<Mode>(account.token(), {.base_url = url, .migration = migration});
    }

    lab::Server server;
    lab::BotAccount account = server.new_bot();
    lab::User ann = server.new_user("Ann");
    const std::string url = server.url();
};
TYPED_TEST_SUITE(MovingCalls, BothVersions, VersionNames);

TYPED_TEST(MovingCalls, go_to_the_supergroup_and_the_next_ones_at_once) {
    const lab::Chat old = this->group();
    auto bot = this->bot();
    Told told;
    bot.on_chat_migrated(told.callback());
    SenderOf<TypeParam> sender(bot, old.id());
    const lab::Chat super = old.migrate();
    const Message first = this->made([&] { return sender.sendMessage("one"); });
    EXPECT_EQ(first.chat.id, super.id());
    EXPECT_EQ(this->server.calls("sendMessage").size(), 2U) << "refused, and sent again";
    const Message second = this->made([&] { return sender.sendMessage("two"); });
    EXPECT_EQ(second.chat.id, super.id());
    EXPECT_EQ(this->server.calls("sendMessage").size(), 3U);
    AdministratorOf<TypeParam> administrator(bot, old.id());
    EXPECT_EQ(this->made([&] { return administrator.getChat(); }).id, super.id());
    EXPECT_TRUE(told.is(old.id(), super.id()));
    const std::vector<lab::Message> messages = super.messages();
    ASSERT_GE(messages.size(), 2U);
    EXPECT_EQ(messages[messages.size() - 2].text, "one");
    EXPECT_EQ(messages.back().text, "two");
}

TYPED_TEST(MovingCalls, throw_if_they_are_not_to_follow_and_the_bot_is_told_all_the_same) {
    const lab::Chat old = this->group();
    auto bot = this->bot({.follow = false});
    Told told;
    bot.on_chat_migrated(told.callback());
    const lab::Chat super = old.migrate();
    for (int i = 0; i < 2; ++i) {
        try {
            this->made([&] { return bot.sendMessage(old.id(), "x"); });
            ADD_FAILURE() << "it was sent";
        } catch (const MigratedToSupergroupChatError& error) {
            EXPECT_EQ(error.migrate_to_chat_id(), super.id());
        }
    }
    EXPECT_TRUE(told.is(old.id(), super.id()));
    EXPECT_EQ(this->server.calls("sendMessage").size(), 2U);
}

TYPED_TEST(MovingCalls, that_edit_a_message_of_the_group_never_touch_one_of_the_supergroup) {
    const lab::Chat old = this->group();
    auto bot = this->bot();
    const Message before = this->made([&] { return bot.sendMessage(old.id(), "in the group"); });
    EditorOf<TypeParam> editor(bot, before);
    const lab::Chat super = old.migrate();
    // Until there is one of the same number.
    Message after;
    do {
        after = this->made([&] { return bot.sendMessage(old.id(), "in the supergroup"); });
    } while (after.message_id < before.message_id);
    try {
        this->made([&] { return editor.editMessageText("edited"); });
    } catch (const TelegramError& error) {
        EXPECT_EQ(error.error_code(), 400);
    }
    for (const lab::Message& message : super.messages()) EXPECT_NE(message.text, "edited");
}

TYPED_TEST(MovingCalls, carry_their_files_and_replies_along) {
    const lab::Chat old = this->group();
    auto bot = this->bot();
    const Message before = this->made([&] { return bot.sendMessage(old.id(), "question"); });
    const lab::Chat super = old.migrate();
    const InputFile file = InputFile::bytes("content", "a.txt");
    const ReplyParameters reply = ReplyParameters().set_message_id(before.message_id);
    const Message sent = this->made([&] { return bot.sendDocument(old.id(), file, {.reply_parameters = reply}); });
    EXPECT_EQ(sent.chat.id, super.id());
    ASSERT_TRUE(sent.document);
    EXPECT_EQ(sent.document->file_name, "a.txt");
    EXPECT_TRUE(!sent.reply_to_message || sent.reply_to_message->chat.id == old.id());
}

/// Gives its bytes once.
InputFile once(std::string_view bytes) {
    auto reader = [left = std::string(bytes)](char* buffer, std::size_t size) mutable {
        const std::size_t count = left.copy(buffer, size);
        left.erase(0, count);
        return count;
    };
    return InputFile::reader(std::move(reader), "a.txt");
}

TYPED_TEST(MovingCalls, with_a_file_that_can_be_read_once_throw_and_the_next_one_knows) {
    const lab::Chat old = this->group();
    auto bot = this->bot();
    const lab::Chat super = old.migrate();
    const InputFile first = once("once");
    EXPECT_THROW(this->made([&] { return bot.sendDocument(old.id(), first); }), MigratedToSupergroupChatError);
    const InputFile second = once("again");
    const Message sent = this->made([&] { return bot.sendDocument(old.id(), second); });
    EXPECT_EQ(sent.chat.id, super.id());
    ASSERT_TRUE(sent.document);
    EXPECT_EQ(sent.document->file_size, 5);
}

TYPED_TEST(MovingCalls, of_a_bot_without_delegates_know_from_its_messages) {
    const lab::Chat old = this->group();
    auto bot = this->bot();
    Told told;
    bot.on_chat_migrated(told.callback());
    BasicMessageLoop<TypeParam> loop(bot, [](const AnyMessage&) -> typename TypeParam::template result<void> {
        return detail::done(static_cast<TypeParam*>(nullptr));
    });
    std::atomic<bool> ended{false};
    std::thread thread([&] {
        const MessageLoopOptions options{.timeout = 1, .handle_signals = false};
        if constexpr (std::is_same_v<TypeParam, blocking>) {
            loop.run_forever(options);
        } else {
            aio::run(loop.run_forever(options));
        }
        ended = true;
    });
    const lab::Chat super = old.migrate();
    EXPECT_TRUE(told.is(old.id(), super.id()));
    while (!ended) {
        loop.stop();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    thread.join();
    EXPECT_EQ(this->made([&] { return bot.sendMessage(old.id(), "x"); }).chat.id, super.id());
    EXPECT_EQ(this->server.calls("sendMessage").size(), 1U) << "it knew";
}

/// Counts the messages of its chat, and says so.
template <class Mode>
class Counter : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    using BasicChatHandler<Mode>::BasicChatHandler;

    void fields(Fields& f) override {
        f("count", count_);
        f("moves", moves_);
    }
    Void on_chat_message(const Message& msg) override { return detail::in_version<Mode>(answer(msg.text.has_value())); }
    Void on_chat_migrated(std::int64_t /*old_chat_id*/, std::int64_t /*new_chat_id*/) override {
        ++moves_;
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    task<> answer(bool counts) {
        if (!counts) co_return;
        ++count_;
        const std::string text = std::to_string(count_) + " " + std::to_string(moves_);
        co_await detail::given<Mode>(this->sender().sendMessage(text));
    }
    int count_ = 0;
    int moves_ = 0;
};

template <class Mode>
class MovingDelegates : public MovingCalls<Mode> {
protected:
    std::vector<DelegationPatternOf<Mode>> patterns() { return {pair(per_chat_id(), create_open<Counter<Mode>>())}; }
    void say(const lab::Chat& chat, const char* answer) {
        this->ann.send_text(chat, "count");
        EXPECT_EQ(this->ann.wait_text(kPatience), answer);
    }
    std::vector<std::string> states(const Store& store) {
        std::vector<std::string> keys;
        for (const StoreItem& item : store.backend().range("conversation", "", 10)) keys.push_back(item.key);
        return keys;
    }
};
TYPED_TEST_SUITE(MovingDelegates, BothVersions, VersionNames);

TYPED_TEST(MovingDelegates, go_on_where_they_were) {
    const lab::Chat old = this->group();
    Running<TypeParam> bot(this->url, this->account.token(), this->patterns());
    this->say(old, "1 0");
    const lab::Chat super = old.migrate();
    this->say(super, "2 1");
    EXPECT_EQ(bot.bot.live_delegates(), 1U);
}

TYPED_TEST(MovingDelegates, take_their_state_along) {
    const lab::Chat old = this->group();
    const Store store = memory_store();
    const DelegatorOptions durable{.store = store};
    {
        Running<TypeParam> bot(this->url, this->account.token(), this->patterns(), durable);
        this->say(old, "1 0");
    }
    const std::string key = this->states(store).at(0);
    EXPECT_NE(key.find(std::to_string(old.id())), std::string::npos);
    const lab::Chat super = old.migrate();
    {
        // It lives again from the first message on, which is one of the two that tell of the move.
        Running<TypeParam> bot(this->url, this->account.token(), this->patterns(), durable);
        this->say(super, "2 0");
    }
    const std::vector<std::string> moved = this->states(store);
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_NE(moved[0].find(std::to_string(super.id())), std::string::npos);
    EXPECT_EQ(store.backend().count("migration"), 1U);
    // A new process knows of the move from the store alone.
    Running<TypeParam> bot(this->url, this->account.token(), this->patterns(), durable);
    this->say(super, "3 0");
    EXPECT_EQ(this->states(store), moved);
}

TYPED_TEST(MovingDelegates, move_their_state_while_they_live_and_keep_what_they_note_of_it) {
    const lab::Chat old = this->group();
    const Store store = memory_store();
    const DelegatorOptions durable{.store = store};
    std::int64_t super_id = 0;
    {
        Running<TypeParam> bot(this->url, this->account.token(), this->patterns(), durable);
        this->say(old, "1 0");
        const lab::Chat super = old.migrate();
        super_id = super.id();
        EXPECT_TRUE(eventually([&] {
            const std::vector<std::string> keys = this->states(store);
            return keys.size() == 1 && keys[0].find(std::to_string(super_id)) != std::string::npos;
        }));
    }
    const lab::Chat super = *this->server.find_chat(super_id);
    Running<TypeParam> bot(this->url, this->account.token(), this->patterns(), durable);
    this->say(super, "2 1");
    EXPECT_EQ(this->states(store).size(), 1U);
    EXPECT_TRUE(eventually([&] { return store.backend().count("done") + store.backend().count("journal") == 0; }));
}

}  // namespace
}  // namespace telepot
