// SPDX-License-Identifier: MIT
// What the process dies with doesn't come again for ever.
#include "loop/attempts.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "harness.hpp"

namespace telepot::loop {
namespace {

/// A path in the folder for temporary files, without a file.
class TemporaryPath {
public:
    TemporaryPath() {
        static std::atomic<int> count{0};
        path_ = std::filesystem::temp_directory_path() /
                ("telepot_attempts_" + std::to_string(::getpid()) + "_" + std::to_string(count++));
    }
    ~TemporaryPath() { std::filesystem::remove(path_); }
    TemporaryPath(const TemporaryPath&) = delete;
    TemporaryPath& operator=(const TemporaryPath&) = delete;

    std::string text() const { return path_.string(); }
    void write(const std::string& content) const { std::ofstream(path_) << content; }
    std::string content() const {
        std::ifstream file(path_);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }

private:
    std::filesystem::path path_;
};

TEST(Attempts, know_what_the_process_has_died_with) {
    const TemporaryPath path;
    for (int life = 0; life < 2; ++life) {
        Attempts attempts(path.text(), 2);
        EXPECT_FALSE(attempts.exhausted(7));
        attempts.begun(6);
        attempts.begun(7);
        attempts.ended(6);
    }
    const Attempts attempts(path.text(), 2);
    EXPECT_TRUE(attempts.exhausted(7));
    EXPECT_FALSE(attempts.exhausted(6));
}

TEST(Attempts, forget_what_has_ended_after_all) {
    const TemporaryPath path;
    {
        Attempts attempts(path.text(), 1);
        attempts.begun(7);
    }
    Attempts attempts(path.text(), 2);
    attempts.begun(7);
    attempts.ended(7);
    EXPECT_FALSE(attempts.exhausted(7));
    attempts.ended(8);  // never began
}

TEST(Attempts, keep_the_file_short) {
    const TemporaryPath path;
    Attempts attempts(path.text(), 3);
    for (int id = 0; id < 20'000; ++id) {
        attempts.begun(id);
        attempts.ended(id);
    }
    EXPECT_LT(path.content().size(), 70'000u);
}

TEST(Attempts, forgive_half_a_last_line_and_nothing_else) {
    const TemporaryPath path;
    path.write("b 7 2\nb 8 1\ne 8\nb 9");
    EXPECT_TRUE(Attempts(path.text(), 2).exhausted(7));
    EXPECT_FALSE(Attempts(path.text(), 1).exhausted(8));
    path.write("my diary\n");
    EXPECT_THROW(Attempts(path.text(), 2), LocalFileError);
    EXPECT_EQ(path.content(), "my diary\n");
    EXPECT_THROW(Attempts("/no/such/folder/file", 2), LocalFileError);
}

TEST(Attempts, belong_to_one_loop_at_a_time) {
    const TemporaryPath path;
    const Attempts attempts(path.text(), 2);
    EXPECT_THROW(Attempts(path.text(), 2), LocalFileError);
}

template <class Mode>
class Poison : public BothVersions<Mode> {
protected:
    TemporaryPath path;
    const std::string name = path.text();
};
TYPED_TEST_SUITE(Poison, BothModes, ModeNames);

TYPED_TEST(Poison, is_left_out_after_so_many_attempts_and_confirmed) {
    const std::int64_t bad = this->server.say(1, "bad");
    this->server.say(1, "good");
    this->path.write("b " + std::to_string(bad) + " 3\n");
    Background<TypeParam> loop(this->server, this->noting(),
                               {.acknowledge = Acknowledge::when_handled, .attempts_file = this->name});
    std::atomic<std::int64_t> told{0};
    loop.control().reporter().set_callback([&](const LoopError& error) { told = error.message()->update_id(); });
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    EXPECT_EQ(this->seen.texts(), (std::vector<std::string>{"good"}));
    EXPECT_TRUE(eventually([&] { return this->server.unconfirmed() == 0; }));
    EXPECT_EQ(told, bad);
    EXPECT_EQ(loop.statistics().dropped, 1u);
    EXPECT_EQ(this->log.count("the process has died 3 times"), 1);
}

TYPED_TEST(Poison, is_noted_while_it_is_handled) {
    const std::int64_t id = this->server.say(1, "a");
    Background<TypeParam> loop(this->server, this->waiting(), {.attempts_file = this->name});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    EXPECT_EQ(this->path.content(), "b " + std::to_string(id) + " 1\n");
    this->gate.open();
    EXPECT_TRUE(eventually([&] { return loop.statistics().handled == 1; }));
    EXPECT_EQ(this->path.content(), "b " + std::to_string(id) + " 1\ne " + std::to_string(id) + "\n");
}

// So what was handled before the process died isn't handled again when it dies once more.
TYPED_TEST(Poison, is_not_begun_before_what_precedes_it_is_confirmed) {
    this->server.say(1, "before");
    const std::int64_t bad = this->server.say(2, "bad");
    this->server.say(3, "after");
    std::atomic<std::int64_t> confirmed{0};
    Background<TypeParam> loop(this->server,
                               [&](const Message& msg) {
                                   if (*msg.text == "bad")
                                       confirmed = this->server.requests().back()["offset"].as_int().value_or(0);
                                   this->seen.add(*msg.text);
                               },
                               {.acknowledge = Acknowledge::when_handled, .concurrency = Concurrency::per_chat});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(3));
    EXPECT_EQ(confirmed, bad);
    EXPECT_EQ(this->seen.texts(), (std::vector<std::string>{"before", "bad", "after"}));
}

TYPED_TEST(Poison, that_takes_its_time_holds_up_others_for_a_second_only) {
    this->server.say(1, "slow");
    for (const auto& text : numbered("m", 5)) this->server.say(2, text);
    Background<TypeParam> loop(this->server,
                               [this](const Message& msg) {
                                   this->seen.add(*msg.text);
                                   return *msg.text == "slow" ? this->gate.pass()
                                                              : nothing_more(static_cast<TypeParam*>(nullptr));
                               },
                               {.acknowledge = Acknowledge::when_handled, .concurrency = Concurrency::per_chat});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(6));
    this->gate.open();
}

TYPED_TEST(Poison, warns_when_nothing_new_can_come_behind_a_slow_one) {
    const std::int64_t slow = this->server.say(1, "slow");
    for (const auto& text : numbered("m", 120)) this->server.say(2, text);
    Background<TypeParam> loop(this->server,
                               [this](const Message& msg) {
                                   this->seen.add(*msg.text);
                                   return *msg.text == "slow" ? this->gate.pass()
                                                              : nothing_more(static_cast<TypeParam*>(nullptr));
                               },
                               {.acknowledge = Acknowledge::when_handled, .concurrency = Concurrency::per_chat});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(100));
    EXPECT_EQ(this->log.count("nothing new can come"), 0);
    const std::string warning = "nothing new can come until update " + std::to_string(slow) + " is handled";
    ASSERT_TRUE(eventually([&] { return this->log.count(warning) == 1; }));
    EXPECT_EQ(this->seen.size(), 100u);
    this->gate.open();
    ASSERT_TRUE(this->seen.wait_for(121));
    EXPECT_EQ(this->log.count("nothing new can come"), 1);
}

}  // namespace
}  // namespace telepot::loop
