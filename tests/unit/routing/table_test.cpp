// SPDX-License-Identifier: MIT
// Tables made of an object's methods.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/aio/routing.hpp"
#include "telepot/aio/run.hpp"
#include "unit/routing/messages.hpp"

namespace telepot {
namespace {

using routing::RouteArguments;
using testing::ElementsAre;

class Base {
public:
    void on_help(const AnyMessage&) { calls.emplace_back("help"); }
    std::vector<std::string> calls;
};

class Desk : public Base {
public:
    void on_start(const Message& msg) { calls.push_back("start " + *msg.text); }
    int on_add(const Message&, const RouteArguments& arguments) {
        calls.push_back("add " + arguments[0]);
        return 1;
    }
    void on_const(const Message&) const { ++constant; }

    void on_text(const Message& msg, const std::string& content) { calls.push_back(*msg.text + "=" + content); }
    void on_photo(const Message&, const std::vector<PhotoSize>& sizes) {
        calls.push_back("photo " + std::to_string(sizes.size()));
    }
    void on_contact(const Message&, const Contact& contact) { calls.push_back(contact.phone_number); }
    void on_dice(const Message& msg) { calls.push_back("dice " + std::to_string(msg.dice->value)); }
    void on_migrate_to_chat_id(const Message&, std::int64_t id) { calls.push_back(std::to_string(id)); }
    void on_delete_chat_photo(const Message&, bool) { calls.emplace_back("no photo"); }

    mutable int constant = 0;
};

TEST(MakeRoutingTable, binds_methods_of_an_object) {
    Desk desk;
    const helper::Router router(
        routing::by_chat_command(routing::CommandOptions().set_pass_args(true)),
        routing::make_routing_table(
            desk,
            {{"start", &Desk::on_start}, {"add", &Desk::on_add}, {"help", &Desk::on_help}, {"c", &Desk::on_const}}));
    for (const char* words : {"/start", "/add 5", "/help", "/c"}) router.route(text(words));
    EXPECT_THAT(desk.calls, ElementsAre("start /start", "add 5", "help"));
    EXPECT_EQ(desk.constant, 1);
    EXPECT_THAT(router.routing_table().keys(), ElementsAre("start", "add", "help", "c"));
}

TEST(MakeContentTypeRoutingTable, takes_the_methods_that_there_are) {
    Desk desk;
    const helper::Router router(routing::by_content_type(), routing::make_content_type_routing_table(desk));
    EXPECT_THAT(
        router.routing_table().keys(),
        testing::UnorderedElementsAre("text", "photo", "contact", "dice", "migrate_to_chat_id", "delete_chat_photo"));
    Message message;
    message.photo.resize(2);
    router.route(AnyMessage(message));
    router.route(text("words"));
    router.route(AnyMessage(Message().set_contact(Contact("555", "Ann"))));
    router.route(AnyMessage(Message().set_dice(Dice("d", 4))));
    router.route(AnyMessage(Message().set_migrate_to_chat_id(-100)));
    router.route(AnyMessage(Message().set_delete_chat_photo(true)));
    EXPECT_THAT(desk.calls, ElementsAre("photo 2", "words=words", "555", "dice 4", "-100", "no photo"));
    EXPECT_THROW(router.route(AnyMessage(Message())), routing::RoutingError);
}

class AioDesk {
public:
    task<> on_text(const Message&, const std::string& content) {
        co_await aio::sleep(0);
        calls.push_back(content);
    }
    void on_start(const Message&) { calls.emplace_back("start"); }
    task<> on_add(const Message&, const RouteArguments& arguments) {
        co_await aio::sleep(0);
        calls.push_back(arguments[0]);
    }
    std::vector<std::string> calls;
};

TEST(MakeRoutingTable, takes_coroutines) {
    AioDesk desk;
    aio::run([](AioDesk& object) -> task<> {
        namespace routing = aio::routing;
        const aio::helper::Router content(routing::by_content_type(), routing::make_content_type_routing_table(object));
        co_await content.route(text("words"));
        const auto table =
            routing::make_routing_table(object, {{"start", &AioDesk::on_start}, {"add", &AioDesk::on_add}});
        const aio::helper::Router commands(routing::by_chat_command(routing::CommandOptions().set_pass_args(true)),
                                           table);
        co_await commands.route(text("/start"));
        co_await commands.route(text("/add 5"));
    }(desk));
    EXPECT_THAT(desk.calls, ElementsAre("words", "start", "5"));
}

}  // namespace
}  // namespace telepot
