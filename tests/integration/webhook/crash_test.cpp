// SPDX-License-Identifier: MIT
// The bot, or the server, is killed while updates flow.
#include <fstream>
#include <map>
#include <set>

#include "hook_fixture.hpp"
#include "support/child_process.hpp"
#include "support/scripted_server.hpp"

namespace telepot::webhook_test {
namespace {

std::map<std::int64_t, int> handled(const std::string& log) {
    std::map<std::int64_t, int> times;
    std::ifstream in(log);
    for (std::int64_t id = 0; in >> id;) ++times[id];
    return times;
}

class Crash : public testing::TestWithParam<bool> {};

TEST_P(Crash, WhatWasNotAcknowledgedComesAgainAndNothingIsHandledTwice) {
    lab::Server server({.local_mode = true});
    const lab::BotAccount bot = server.bot(token);
    const lab_test::BotClient client(server.port(), token);
    const std::uint16_t port = test::free_port();
    const test::TemporaryFolder folder;
    const auto command = [&](const std::string& log) {
        std::vector<std::string> words{WEBHOOK_CHILD, server.url(), std::to_string(port), log};
        if (GetParam()) words.emplace_back("aio");
        return words;
    };
    auto first = std::make_unique<test::ChildProcess>(command(folder.file("first")), folder.file("output"));
    ASSERT_TRUE(first->wait_for_port(port));
    client.ok("setWebhook", {{"url", "http://127.0.0.1:" + std::to_string(port) + "/hook"}, {"secret_token", secret}});
    constexpr std::size_t users = 20;
    constexpr std::size_t each = 100;
    std::vector<lab::User> people;
    for (std::size_t i = 0; i < users; ++i) people.push_back(server.new_user("User" + std::to_string(i)));
    std::thread writer([&] {
        for (std::size_t n = 0; n < each; ++n) {
            for (std::size_t i = 0; i < users; ++i) people[i].send_text(bot, std::to_string(n));
        }
    });
    EXPECT_TRUE(eventually([&] { return handled(folder.file("first")).size() > 200; }));
    first.reset();  // SIGKILL
    const auto by_first = handled(folder.file("first"));
    writer.join();
    EXPECT_GT(bot.pending_updates(), 0U);
    test::ChildProcess second(command(folder.file("second")), folder.file("output"));
    ASSERT_TRUE(second.wait_for_port(port));
    const auto all_done = [&] {
        if (bot.pending_updates() == 0) return true;
        server.advance_clock(500ms);  // the pauses between attempts need not be sat out
        return false;
    };
    ASSERT_TRUE(eventually(all_done, 60s));
    const auto by_second = handled(folder.file("second"));
    std::set<std::int64_t> ids;
    std::size_t both = 0;
    for (const auto& [id, times] : by_first) {
        EXPECT_EQ(times, 1) << id;
        ids.insert(id);
    }
    for (const auto& [id, times] : by_second) {
        EXPECT_EQ(times, 1) << id;
        both += ids.insert(id).second ? 0 : 1;
    }
    EXPECT_EQ(ids.size(), users * each) << "an update is acknowledged by its reply, so none is lost";
    EXPECT_LE(both, users) << "only what was on its way when the process died can come again";
    for (const lab::User& person : people) {
        std::set<std::string> texts;
        for (const lab::Message& message : person.messages(bot)) {
            if (message.from_id == bot.id()) texts.insert(message.text);
        }
        EXPECT_EQ(texts.size(), each);
    }
}

// What the bot has acknowledged it has queued: the death of the server takes none of it along.
TEST(ServerCrash, WhatWasAcknowledgedIsHandledOnceAndTheNextServerIsServed) {
    const std::uint16_t lab_port = test::free_port();
    const std::uint16_t hook_port = test::free_port();
    std::mutex mutex;
    std::map<std::int64_t, int> times;
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return times.size();
    };
    Bot bot{token, {.base_url = "http://127.0.0.1:" + std::to_string(lab_port)}};
    Webhook webhook{bot, [&](const AnyMessage& msg) {
                        const std::lock_guard lock(mutex);
                        ++times[msg.update_id()];
                    }};
    WebhookServer server{{.port = hook_port}};
    server.add("/hook", secret, webhook.queue());
    const auto running = webhook.run_as_thread();
    const std::string url = "http://127.0.0.1:" + std::to_string(hook_port) + "/hook";
    for (std::int64_t life = 1; life <= 3; ++life) {
        const std::size_t before = count();
        test::ChildProcess lab({LAB_CHILD, std::to_string(lab_port), url, std::to_string(life * 1'000'000)});
        ASSERT_TRUE(eventually([&] { return count() > before + 300; }, 60s)) << "life " << life;
    }  // SIGKILL
    EXPECT_TRUE(eventually([&] { return count() == webhook.queue().statistics().accepted; }));
    const std::lock_guard lock(mutex);
    for (const auto& [id, often] : times) EXPECT_EQ(often, 1) << id;
}

INSTANTIATE_TEST_SUITE_P(Versions, Crash, testing::Values(false, true),
                         [](const auto& version) { return version.param ? "aio" : "blocking"; });

}  // namespace
}  // namespace telepot::webhook_test
