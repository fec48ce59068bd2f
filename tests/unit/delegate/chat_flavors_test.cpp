// SPDX-License-Identifier: MIT
// What makes a handler of a chat, and what it gets: messages alone, unless its pattern says more.
#include <optional>
#include <string>
#include <vector>

#include "unit/delegate/journal.hpp"
#include "unit/delegate/versions.hpp"

namespace telepot::test {
namespace {

using Lines = std::vector<std::string>;

/// Notes that it was made, and what it gets.
template <class Mode>
class Noter : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;
    Noter(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple), journal_(*journal) {
        journal_.add("made");
    }
    Void on_message(const AnyMessage& msg) override {
        journal_.add(std::string(msg.flavor()));
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    Journal& journal_;
};

AnyMessage added_to_the_group() {
    return AnyMessage::parse(
        R"({"update_id":1,"my_chat_member":{"chat":{"id":5,"type":"group","title":"G"},"date":1,)"
        R"("from":{"id":7,"is_bot":false,"first_name":"A"},)"
        R"("old_chat_member":{"status":"left","user":{"id":1,"is_bot":true,"first_name":"B"}},)"
        R"("new_chat_member":{"status":"member","user":{"id":1,"is_bot":true,"first_name":"B"}}}})");
}

AnyMessage reaction() {
    return AnyMessage::parse(
        R"({"update_id":2,"message_reaction":{"chat":{"id":5,"type":"group","title":"G"},"date":1,"message_id":3,)"
        R"("user":{"id":7,"is_bot":false,"first_name":"A"},"old_reaction":[],"new_reaction":[]}})");
}

template <class Version>
class ChatFlavors : public ::testing::Test {
protected:
    using Mode = typename Version::mode;
    using Bot = BasicDelegatorBot<Mode>;

    /// What the handler of a pattern has noted after an addition to a group, a message and a reaction.
    Lines noted(Seeder seeder, const HandlerOptions& options, std::size_t lines) {
        Journal journal;
        Bot bot(kToken, {pair(std::move(seeder), create_open<Noter<Mode>>(&journal), options)});
        Version::handle(bot, added_to_the_group());
        Version::handle(bot, text_message(5, "hi"));
        Version::handle(bot, reaction());
        Version::handle(bot, text_message(5, "bye"));
        EXPECT_TRUE(eventually([&] { return journal.size() >= lines; }));
        Version::close(bot);
        return journal.lines();
    }
};
using Versions = ::testing::Types<Traditional, Asynchronous>;
TYPED_TEST_SUITE(ChatFlavors, Versions);

TYPED_TEST(ChatFlavors, MessagesAloneMakeAHandlerAndReachIt) {
    EXPECT_EQ(this->noted(per_chat_id(), {}, 3), (Lines{"made", "chat", "chat"}));
    EXPECT_EQ(this->noted(per_chat_id_except(IdSet{6}), {}, 3), (Lines{"made", "chat", "chat"}));
}

TYPED_TEST(ChatFlavors, OthersDoIfThePatternSaysSo) {
    EXPECT_EQ(this->noted(per_chat_id("all", {"chat", "my_chat_member"}),
                          {.flavors = {"chat", "my_chat_member", "message_reaction"}}, 5),
              (Lines{"made", "my_chat_member", "chat", "message_reaction", "chat"}));
    EXPECT_EQ(this->noted(per_chat_id_in(IdSet{5}, "group", "all"), {.flavors = {"all"}}, 5),
              (Lines{"made", "my_chat_member", "chat", "message_reaction", "chat"}));
}

}  // namespace
}  // namespace telepot::test
