// SPDX-License-Identifier: MIT
// What early versions of telepot called message loops, downloads and glance() still works, in both versions.
#include <csignal>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

#include "echo_bot.hpp"
#include "telepot/loop/update_queue.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace telepot {
namespace {

/// Answers with a call's result, or waits for it.
template <class Mode, class F>
auto run(F call) {
    if constexpr (std::is_same_v<Mode, blocking>) {
        return call();
    } else {
        return aio::run(call());
    }
}

template <class Mode>
class OldNames : public ::testing::Test {
protected:
    OldNames() { user.send_text(account, "one"); }

    /// Answers each message; "stop" is as if somebody had pressed Ctrl-C.
    auto echoing() {
        return [this](const Message& msg) {
            if (msg.text == "stop") ::kill(::getpid(), SIGINT);
            return echo(bot, msg);
        };
    }
    static std::string update(int id) {
        const std::string number = std::to_string(id);
        return R"({"update_id":)" + number + R"(,"message":{"message_id":)" + number +
               R"(,"date":1,"chat":{"id":5,"type":"private"},"text":")" + number + "\"}}";
    }

    lab::Server server;
    lab::BotAccount account = server.new_bot();
    lab::User user = server.new_user("Ann");
    std::string url{server.url()};
    BasicBot<Mode> bot{account.token(), {.base_url = url}};
};
TYPED_TEST_SUITE(OldNames, BothVersions, VersionNames);

TYPED_TEST(OldNames, message_loop_runs_until_it_is_stopped_if_it_is_told_to_run_forever) {
    this->user.send_text(this->account, "stop");
    run<TypeParam>(
        [this] { return this->bot.message_loop(this->echoing(), {.relax = 0.01, .timeout = 1, .run_forever = true}); });
    EXPECT_EQ(this->user.wait_text(kPatience), "one");
    EXPECT_EQ(this->user.wait_text(kPatience), "stop");
    const auto polls = this->server.calls("getUpdates");
    ASSERT_FALSE(polls.empty());
    EXPECT_EQ(polls.front().argument("timeout"), "1");
}

TYPED_TEST(OldNames, messageLoop_and_notifyOnMessage_are_message_loop) {
    this->user.send_text(this->account, "stop");
    run<TypeParam>([this] { return this->bot.messageLoop(this->echoing(), {.timeout = 1, .run_forever = true}); });
    this->user.send_text(this->account, "two");
    this->user.send_text(this->account, "stop");
    run<TypeParam>([this] { return this->bot.notifyOnMessage(this->echoing(), {.timeout = 1, .run_forever = true}); });
    for (const char* text : {"one", "stop", "two", "stop"}) EXPECT_EQ(this->user.wait_text(kPatience), text);
}

TEST(OldNamesOfThreads, message_loop_returns_at_once_and_ends_with_the_bot) {
    lab::Server server;
    const lab::BotAccount account = server.new_bot();
    const lab::User user = server.new_user("Ann");
    const std::string url{server.url()};
    {
        Bot bot(account.token(), {.base_url = url});
        bot.message_loop([&bot](const Message& msg) { echo(bot, msg); }, {.timeout = 1});
        user.send_text(account, "while it runs");
        EXPECT_EQ(user.wait_text(kPatience), "while it runs");
    }
    user.send_text(account, "to nobody");
    EXPECT_EQ(account.pending_updates(), 1U);
}

TYPED_TEST(OldNames, message_loop_takes_updates_from_a_source) {
    for (const bool ordered : {true, false}) {
        UpdateQueue queue;
        for (const int id : {1, 3, 2}) queue.put(this->update(id));
        std::vector<std::string> texts;
        const auto note = [&texts](const Message& msg) {
            texts.push_back(*msg.text);
            if (texts.size() == 3) ::kill(::getpid(), SIGINT);
        };
        run<TypeParam>([&] {
            return this->bot.message_loop(note,
                                          {.source = &queue, .ordered = ordered, .maxhold = 30, .run_forever = true});
        });
        EXPECT_EQ(texts, (ordered ? std::vector<std::string>{"1", "2", "3"} : std::vector<std::string>{"1", "3", "2"}));
    }
}

TYPED_TEST(OldNames, downloadFile_is_download_file) {
    this->user.send_document(this->account, "what was in it", "file.txt");
    const auto updates = run<TypeParam>([this] { return this->bot.getUpdates(); });
    ASSERT_EQ(updates.size(), 2U);
    const std::string file_id = updates[1].message->document->file_id;
    std::ostringstream content;
    run<TypeParam>([&] { return this->bot.downloadFile(file_id, content); });
    EXPECT_EQ(content.str(), "what was in it");
}

TYPED_TEST(OldNames, glance2_is_glance) {
    const auto updates = run<TypeParam>([this] { return this->bot.getUpdates(); });
    ASSERT_EQ(updates.size(), 1U);
    const AnyMessage msg(updates[0]);
    const auto [content_type, chat_type, chat_id] = glance2(msg);
    EXPECT_EQ(content_type, "text");
    EXPECT_EQ(chat_type, "private");
    EXPECT_EQ(chat_id, this->user.id());
    const Message& message = msg.get<Message>();
    EXPECT_EQ(glance2(message, long_form).message_id, message.message_id);
}

TYPED_TEST(OldNames, a_number_is_a_text_that_can_be_sent) {
    run<TypeParam>([this] { return this->bot.sendMessage(this->user.id(), 42); });
    EXPECT_EQ(this->user.wait_text(kPatience), "42");
    run<TypeParam>([this] { return this->bot.sendMessage(this->user.id(), -1.5); });
    EXPECT_EQ(this->user.wait_text(kPatience), "-1.5");
}

}  // namespace
}  // namespace telepot
