// SPDX-License-Identifier: MIT
#include "telepot/routing/composer.hpp"

#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/messages/generated/routing_table.hpp"
#include "telepot/routing.hpp"
#include "unit/codec/test_bot.hpp"
#include "unit/routing/messages.hpp"

namespace telepot {
namespace {

using routing::RouteArguments;
using testing::ElementsAre;
using testing::HasSubstr;

struct Vote {
    std::int32_t poll = 0;

    static constexpr std::string_view prefix = "v";
    static constexpr auto fields = std::tuple(&Vote::poll);
};

struct NewVote {
    std::int32_t poll = 0;
    bool in_favour = false;

    static constexpr std::string_view prefix = "v";
    static constexpr unsigned version = 2;
    static constexpr auto fields = std::tuple(&NewVote::poll, &NewVote::in_favour);
};

class ComposerTest : public testing::Test {
protected:
    auto noting(const std::string& name) {
        return [this, name](const AnyMessage&) { calls_.push_back(name); };
    }
    /// What a message makes the composer call.
    std::vector<std::string> called(const AnyMessage& msg) {
        calls_.clear();
        const bool handled = composer_.handle(msg);
        EXPECT_EQ(handled, !calls_.empty());
        return calls_;
    }

    std::vector<std::string> calls_;
    Composer composer_;
};

TEST_F(ComposerTest, hands_each_message_to_the_first_that_fits) {
    composer_.command("start", "Starts", noting("start"))
        .text("hello", noting("hello"))
        .regex("^h", noting("h"))
        .content("text", noting("text"))
        .content("photo", noting("photo"))
        .callback("press", noting("press"))
        .on(routing::has_flavor("_alarm"), noting("alarm"))
        .on([this](const InlineQuery&) { calls_.emplace_back("inline"); });
    EXPECT_THAT(called(text("/start")), ElementsAre("start"));
    EXPECT_THAT(called(text("hello")), ElementsAre("hello"));
    EXPECT_THAT(called(text("hi")), ElementsAre("h"));
    EXPECT_THAT(called(text("other")), ElementsAre("text"));
    Message photo;
    photo.photo.emplace_back();
    EXPECT_THAT(called(AnyMessage(photo)), ElementsAre("photo"));
    EXPECT_THAT(called(button("press")), ElementsAre("press"));
    EXPECT_THAT(called(button("else")), ElementsAre());
    EXPECT_THAT(called(AnyMessage(Event("_alarm"))), ElementsAre("alarm"));
    EXPECT_THAT(called(AnyMessage(InlineQuery())), ElementsAre("inline"));
    EXPECT_THAT(called(AnyMessage(Poll())), ElementsAre());
}

TEST_F(ComposerTest, gives_unknown_updates_with_their_json_to_a_handler_of_their_own) {
    composer_.on(routing::has_flavor("chat"), noting("chat"))
        .unknown([this](const Update& update) { calls_.push_back(update.raw()["novelty"].text()); })
        .otherwise(noting("otherwise"));
    EXPECT_THAT(called(AnyMessage::parse(R"({"update_id":1,"novelty":{"id":5}})")), ElementsAre(R"({"id":5})"));
    EXPECT_THAT(called(AnyMessage::parse(R"({"update_id":1,"message":{"message_id":5}})")), ElementsAre(""));
    EXPECT_THAT(called(AnyMessage(Event("_alarm"))), ElementsAre("otherwise"));
    EXPECT_THAT(called(text("hi")), ElementsAre("chat"));
}

TEST_F(ComposerTest, passes_arguments_and_groups) {
    composer_.command("add", [this](const Message& msg, const RouteArguments& arguments) {
        calls_.push_back(*msg.text);
        for (const auto& word : arguments.words()) calls_.push_back(word);
    });
    composer_.regex("(\\d+) (\\d+)", [this](const AnyMessage&, const RouteArguments& arguments) {
        calls_ = {arguments.group(0), arguments.group(2)};
    });
    EXPECT_THAT(called(text("/ADD 1 \"2 3\"")), ElementsAre("/ADD 1 \"2 3\"", "1", "2 3"));
    EXPECT_THAT(called(text("say 4 5")), ElementsAre("4 5", "5"));
}

TEST_F(ComposerTest, leaves_edited_messages_to_conditions) {
    composer_.command("start", noting("command"))
        .text("/start", noting("text"))
        .regex(".", noting("regex"))
        .content("text", noting("content"))
        .on(routing::is_edited, noting("edited"));
    EXPECT_THAT(called(edited("/start")), ElementsAre("edited"));
}

TEST_F(ComposerTest, knows_which_commands_are_for_this_bot) {
    composer_.command("start", noting("start"));
    EXPECT_THAT(called(text("/start@other_bot")), ElementsAre("start"));
    composer_.username("my_bot");
    EXPECT_THAT(called(text("/start@other_bot")), ElementsAre());
    EXPECT_THAT(called(text("/start@My_Bot")), ElementsAre("start"));
}

TEST_F(ComposerTest, goes_on_if_the_handler_takes_another_type) {
    composer_.on(routing::from_user(5), [this](const Message&) { calls_.emplace_back("message"); });
    composer_.on(routing::from_user(5), [this](const CallbackQuery&) { calls_.emplace_back("query"); });
    composer_.otherwise([this](const Poll&) { calls_.emplace_back("poll"); });
    EXPECT_THAT(called(button("x")), ElementsAre("query"));
    EXPECT_THAT(called(AnyMessage(Poll())), ElementsAre("poll"));
    EXPECT_THAT(called(text("x")), ElementsAre());
}

TEST_F(ComposerTest, unpacks_callback_data_and_tells_stale_ones) {
    composer_.stale_callback([this](const CallbackQuery& query) { calls_.push_back("stale " + *query.data); });
    composer_.callback<NewVote>([this](const CallbackQuery& query, const NewVote& vote) {
        calls_.push_back(query.id + " votes " + std::to_string(vote.poll) + (vote.in_favour ? "+" : "-"));
    });
    NewVote vote;
    vote.poll = 3;
    vote.in_favour = true;
    EXPECT_THAT(called(button(routing::pack_callback(vote))), ElementsAre("1 votes 3+"));
    EXPECT_THAT(called(button(routing::pack_callback(Vote()))), ElementsAre("stale v1:AAAAAA"));
    EXPECT_THAT(called(button("gibberish")), ElementsAre("stale gibberish"));
    EXPECT_THAT(called(text("gibberish")), ElementsAre());
    composer_.sign_callbacks(routing::CallbackKey("a secret of many letters"));
    EXPECT_THAT(called(button(routing::pack_callback(vote))), ElementsAre(HasSubstr("stale v2:")));
    EXPECT_THAT(called(button(routing::pack_callback(vote, routing::CallbackKey("a secret of many letters")))),
                ElementsAre("1 votes 3+"));
}

TEST_F(ComposerTest, includes_others_in_their_place) {
    Composer admin;
    admin.command("ban", "Bans", noting("ban")).text("x", noting("admin x"));
    Composer votes;
    votes.callback<NewVote>([this](const CallbackQuery&, const NewVote&) { calls_.emplace_back("vote"); })
        .stale_callback(noting("stale vote"))
        .otherwise(noting("otherwise"));
    composer_.text("y", noting("y"))
        .include(routing::in_chat(7), admin)
        .include(votes)
        .text("x", noting("x"))
        .callback("late", noting("late"));
    admin.text("z", noting("z"));
    EXPECT_THAT(called(text("y")), ElementsAre("y"));
    EXPECT_THAT(called(text("/ban")), ElementsAre("ban"));
    EXPECT_THAT(called(text("x")), ElementsAre("admin x"));
    EXPECT_THAT(called(text("z")), ElementsAre("z"));
    Message elsewhere(1, 2, Chat(8, "group"));
    elsewhere.text = "x";
    EXPECT_THAT(called(AnyMessage(elsewhere)), ElementsAre("x"));
    EXPECT_THAT(called(button(routing::pack_callback(NewVote()))), ElementsAre("vote"));
    // What is stale, or for nothing else, waits until all have been asked.
    EXPECT_THAT(called(button("late")), ElementsAre("late"));
    EXPECT_THAT(called(button("?")), ElementsAre("stale vote"));
    EXPECT_THAT(called(text("?")), ElementsAre("otherwise"));
}

TEST_F(ComposerTest, hands_name_and_secret_on_to_those_included) {
    const routing::CallbackKey key("a secret of many letters");
    Composer inner;
    inner.command("start", noting("start")).callback<Vote>([this](const CallbackQuery&, const Vote&) {
        calls_.emplace_back("vote");
    });
    composer_.include(inner).username("my_bot").sign_callbacks(key);
    EXPECT_THAT(called(text("/start@other_bot")), ElementsAre());
    EXPECT_THAT(called(text("/start@my_bot")), ElementsAre("start"));
    EXPECT_THAT(called(button(routing::pack_callback(Vote()))), ElementsAre());
    EXPECT_THAT(called(button(routing::pack_callback(Vote(), key))), ElementsAre("vote"));
}

TEST_F(ComposerTest, runs_middleware_around_handlers) {
    const auto around = [this](const std::string& name) {
        return [this, name](const AnyMessage&, const Composer::Next& next) {
            calls_.push_back(name + "<");
            next();
            calls_.push_back(">" + name);
        };
    };
    Composer inner;
    inner.use(around("c")).text("x", noting("x"));
    composer_.use(around("a")).use(around("b")).include(inner).text("y", noting("y"));
    composer_.use([this](const AnyMessage& msg, const auto& next) {
        if (msg.get<Message>().text == "y") {
            calls_.emplace_back("no");
        } else {
            next();
        }
    });
    EXPECT_THAT(called(text("x")), ElementsAre("a<", "b<", "c<", "x", ">c", ">b", ">a"));
    EXPECT_THAT(called(text("y")), ElementsAre("a<", "b<", "no", ">b", ">a"));
    EXPECT_THAT(called(text("z")), ElementsAre());
}

TEST_F(ComposerTest, gives_errors_to_the_nearest_error_handler) {
    const auto failing = [](const AnyMessage&) { throw std::runtime_error("bang"); };
    const auto catching = [this](const std::string& name) {
        return [this, name](const AnyMessage&, const std::exception_ptr& error) {
            try {
                std::rethrow_exception(error);
            } catch (const std::exception& exception) {
                calls_.push_back(name + " " + exception.what());
            }
        };
    };
    Composer inner;
    inner.text("inner", failing);
    Composer quiet;
    quiet.text("quiet", failing).on_error(catching("quiet"));
    composer_.include(inner).include(quiet).text("outer", failing);
    EXPECT_THROW(composer_(text("outer")), std::runtime_error);
    EXPECT_THAT(called(text("quiet")), ElementsAre("quiet bang"));
    composer_.on_error(catching("all"));
    EXPECT_THAT(called(text("outer")), ElementsAre("all bang"));
    EXPECT_THAT(called(text("inner")), ElementsAre("all bang"));
    EXPECT_THAT(called(text("quiet")), ElementsAre("quiet bang"));
    composer_.use([](const AnyMessage&, const auto&) { throw std::runtime_error("middle"); });
    EXPECT_THAT(called(text("quiet")), ElementsAre("all middle"));
    composer_.on_error([](const AnyMessage&, const std::exception_ptr& error) { std::rethrow_exception(error); });
    EXPECT_THROW(composer_(text("outer")), std::runtime_error);
}

TEST_F(ComposerTest, refuses_bad_use) {
    composer_.command("start", "Starts", noting("1"));
    for (const char* name : {"", "Start", "a-b", "/start", "ä", "a b", "a2345678901234567890123456789012x"}) {
        EXPECT_THROW(composer_.command(name, noting("2")), BadArgument) << name;
    }
    EXPECT_NO_THROW(composer_.command("a2345678901234567890123456789012", noting("2")));
    EXPECT_THROW(composer_.command("a", "", noting("2")), BadArgument);
    EXPECT_THROW(composer_.command("a", std::string(257, 'x'), noting("2")), BadArgument);
    std::string umlauts;
    for (int i = 0; i < 256; ++i) umlauts += "ä";
    EXPECT_NO_THROW(composer_.command("a", umlauts, noting("2")));
    EXPECT_THAT([&] { composer_.command("start", noting("2")); },
                testing::ThrowsMessage<BadArgument>(HasSubstr("'start' has a handler already")));
    Composer other;
    other.command("start", noting("2"));
    EXPECT_THROW(composer_.include(other), BadArgument);
    EXPECT_THROW(composer_.content("foto", noting("2")), BadArgument);
    EXPECT_THROW(composer_.regex("(", noting("2")), BadArgument);
    EXPECT_THROW(composer_.include(composer_), BadArgument);
    Composer outer;
    outer.include(composer_);
    EXPECT_THROW(composer_.include(outer), BadArgument);
    EXPECT_THROW(outer.command("start", noting("2")), BadArgument);
}

TEST_F(ComposerTest, publishes_commands_with_descriptions) {
    codec::RecordingCaller caller;
    codec::TestBot bot(caller);
    Composer inner;
    inner.command("help", "Explains", noting("help"));
    composer_.command("start", "Starts", noting("start")).command("secret", noting("secret")).include(inner);
    composer_.username("my_bot");
    EXPECT_TRUE(composer_.publish(bot, {.language_code = "de"}));
    ASSERT_EQ(caller.calls().size(), 1U);
    EXPECT_EQ(caller.last().method, "setMyCommands");
    EXPECT_EQ(caller.json(),
              R"({"commands":[{"command":"start","description":"Starts"},{"command":"help","description":"Explains"}],)"
              R"("language_code":"de"})");
    EXPECT_THAT(called(text("/secret")), ElementsAre("secret"));
}

TEST_F(ComposerTest, takes_what_handlers_get) {
    composer_.command("start", noting("start")).callback("press", noting("press")).otherwise(noting("otherwise"));
    RoutingTableOf<blocking> table;
    table.chat([&](const Message& msg) { composer_(msg); });
    table.find(text("/start"))(text("/start"));
    composer_(CallbackQuery("1", User(1, false, "Ann"), "instance").set_data("press"));
    EXPECT_TRUE(composer_.handle(InlineQuery()));
    EXPECT_THAT(calls_, ElementsAre("start", "press", "otherwise"));

    // Where whole messages can be had, it takes those: an edited one is none of its commands.
    RoutingTableOf<blocking> direct;
    direct.chat(composer_);
    calls_.clear();
    const AnyMessage changed = edited("/start");
    direct.find(changed)(changed);
    EXPECT_THAT(calls_, ElementsAre("otherwise"));
}

TEST_F(ComposerTest, is_a_handler_and_its_copies_share_everything) {
    const auto handler = detail::handler_of<blocking>(composer_);
    composer_.text("x", noting("x"));
    handler(text("x"));
    EXPECT_THAT(calls_, ElementsAre("x"));
    const helper::Router router(routing::by_content_type(), {{"text", composer_}});
    router.route(text("x"));
    EXPECT_THAT(calls_, ElementsAre("x", "x"));
}

}  // namespace
}  // namespace telepot
