// SPDX-License-Identifier: MIT
// Sender, Administrator and Editor that a handler makes and keeps, and what an Editor takes for its message.
#include "telepot/proxies.hpp"

#include <array>
#include <optional>
#include <tuple>
#include <utility>

#include "telepot/exception.hpp"
#include "unit/helper/fake_server.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;
constexpr std::int64_t kOtherChat = -5;

/// Keeps one of each from its first message on, as a ported bot does, and uses them at the next ones.
template <class Mode>
class Clerk : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Clerk(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple),
          other_(this->bot(), kOtherChat),
          administrator_(this->bot(), kOtherChat),
          journal_(journal) {}

    Void on_chat_message(const Message& msg) override { return detail::in_version<Mode>(obey(*msg.text)); }

private:
    template <class R>
    static auto given(R result) {
        return detail::given<Mode>(std::move(result));
    }
    task<> obey(std::string order) {
        if (order == "begin") {
            auto b = this->bot();
            const Message sent = co_await given(this->sender().sendMessage("?", {.reply_markup = buttons("x")}));
            editor_.emplace(b, sent);
        }
        if (order == "at once") {
            co_await given(EditorOf<Mode>(this->bot(), {this->chat_id(), 7}).editMessageText("now"));
            co_await given(SenderOf<Mode>(this->bot(), 8).sendMessage("now"));
            co_await given(AdministratorOf<Mode>(this->bot(), 9).setChatTitle("now"));
        }
        if (order == "use") {
            co_await given(other_.sendMessage("later"));
            co_await given(administrator_.setChatTitle("later"));
            co_await given(editor_->editMessageText("later"));
        }
        journal_->add(order);
    }

    SenderOf<Mode> other_;
    AdministratorOf<Mode> administrator_;
    std::optional<EditorOf<Mode>> editor_;
    Journal* journal_;
};

template <class Version>
class Proxies : public ::testing::Test {
protected:
    using Mode = typename Version::mode;

    std::string names(const EditorOf<Mode>& editor) {
        const MessageIdentifier& id = editor.msg_identifier();
        if (id.is_inline()) return id.inline_message_id();
        return (id.chat_id().is_username() ? id.chat_id().username() : std::to_string(id.chat_id().id())) + "/" +
               std::to_string(id.message_id());
    }

    FakeServer server;
};

TYPED_TEST_SUITE(Proxies, BothVersions);

TYPED_TEST(Proxies, of_a_handler_are_kept_from_one_message_to_the_next) {
    using Version = typename TypeParam::mode;
    const Lines orders{"begin", "at once", "use", "use"};
    for (const bool augmented : {false, true}) {
        FakeServer answering;
        Journal journal;
        const PairProducer producer =
            augmented ? intercept_callback_query_origin(pave_event_space()) : pave_event_space();
        OfflineBot<Version> clerk(answering,
                                  std::vector{producer(per_chat_id(), create_open<Clerk<Version>>(&journal))});
        for (const std::string& order : orders) TypeParam::handle(clerk, text_message(1, order));
        ASSERT_TRUE(eventually([&] { return journal.size() == orders.size(); })) << journal.size();
        EXPECT_EQ(journal.lines(), orders);

        const std::vector<Json> messages = answering.calls("sendMessage");
        ASSERT_EQ(messages.size(), 4U);
        EXPECT_EQ(messages[1]["chat_id"].as_int(), 8);
        EXPECT_EQ(messages[2]["chat_id"].as_int(), kOtherChat);
        const std::vector<Json> titles = answering.calls("setChatTitle");
        ASSERT_EQ(titles.size(), 3U);
        EXPECT_EQ(titles[0]["chat_id"].as_int(), 9);
        EXPECT_EQ(titles[2]["chat_id"].as_int(), kOtherChat);
        const std::vector<Json> edits = answering.calls("editMessageText");
        ASSERT_EQ(edits.size(), 3U);
        EXPECT_EQ(edits[0]["message_id"].as_int(), 7);
        EXPECT_EQ(edits[1]["chat_id"].as_int(), 1);
        EXPECT_EQ(edits[2]["message_id"].as_int(), 101);
        TypeParam::close(clerk);
    }
}

TYPED_TEST(Proxies, an_editor_takes_all_that_names_a_message) {
    using Version = typename TypeParam::mode;
    OfflineBot<Version> bot(this->server);
    const Message message(4, 1, Chat(3, "private"));
    EXPECT_EQ(this->names(EditorOf<Version>(bot, message)), "3/4");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, MessageIdentifier(3, 4))), "3/4");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, {3, 4})), "3/4");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, std::optional<Message>(message))), "3/4");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, std::pair(3, 4))), "3/4");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, std::tuple(std::int64_t{3}, 4L))), "3/4");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, std::pair(std::string("@channel"), 4))), "@channel/4");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, std::tuple(std::string("inline")))), "inline");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, "inline")), "inline");
    EXPECT_EQ(this->names(EditorOf<Version>(bot, std::string("inline"))), "inline");
    EXPECT_THROW(EditorOf<Version>(bot, std::optional<Message>()), BadArgument);
}

TYPED_TEST(Proxies, a_call_takes_the_same) {
    using Version = typename TypeParam::mode;
    OfflineBot<Version> bot(this->server);
    const Message message(4, 1, Chat(3, "private"));
    const std::optional<Message> edited = message;
    const std::pair<std::int64_t, std::int64_t> pair(5, 6);
    for (const MessageIdentifierRef& id :
         {MessageIdentifierRef(message), MessageIdentifierRef(edited), MessageIdentifierRef(pair)}) {
        run_in<Version>([&] { return bot.editMessageText(id, "!"); });
    }
    const std::vector<Json> edits = this->server.calls("editMessageText");
    ASSERT_EQ(edits.size(), 3U);
    EXPECT_EQ(edits[0]["message_id"].as_int(), 4);
    EXPECT_EQ(edits[1]["message_id"].as_int(), 4);
    EXPECT_EQ(edits[2]["chat_id"].as_int(), 5);
    EXPECT_EQ(edits[2]["message_id"].as_int(), 6);
}

}  // namespace
}  // namespace telepot::test
