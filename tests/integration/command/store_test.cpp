// SPDX-License-Identifier: MIT
// telepot store and telepot inbox, on files as a bot leaves them.
#include "telepot/store.hpp"

#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "command_line.hpp"

namespace telepot::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

constexpr const char* aside_key = "aside/000000000000001a/loop";

class CommandStore : public testing::Test {
protected:
    CommandStore() {
        const Store store = sqlite_store(path_);
        StoreBatch batch;
        batch.put("conversation", "0:7", R"({"count":3})");
        batch.put("session", "cart:7", R"({"items":["tea"]})", 1'700'000'000'000);
        batch.put("inbox", "000000000000001b", R"({"update_id":501,"message":{"text":"waits"}})");
        batch.put("aside", "000000000000001a/loop",
                  R"({"reason":"a bad message","conversation":"loop","at":1700000000,"update":{"update_id":500}})");
        batch.put("aside", "state/session/cart:8", R"({"items":"?"})");
        batch.put("doubt", "000000000000001a/loop/0", "sendMessage for update 500: PossiblySent is thrown");
        commit_and_wait(store.backend(), std::move(batch));
    }
    Ended store(std::vector<std::string> words) { return run("store", std::move(words)); }
    Ended inbox(std::vector<std::string> words) { return run("inbox", std::move(words)); }
    Ended run(const char* command, std::vector<std::string> words) {
        std::vector<std::string> all{command, path_};
        all.insert(all.end(), words.begin(), words.end());
        return run_command(all);
    }
    std::size_t count(const char* kind) { return sqlite_store(path_).backend().count(kind); }

    const TemporaryFolder folder_;
    const std::string path_ = folder_.file("bot.db");
};

TEST_F(CommandStore, says_what_is_in_it) {
    const Ended text = store({});
    EXPECT_EQ(text.code, 0) << text.err;
    EXPECT_THAT(text.out, HasSubstr("conversation"));
    const json facts = json::parse(store({"info", "--json"}).out);
    EXPECT_EQ(facts["schema"], 1);
    EXPECT_EQ(facts["kinds"]["aside"]["items"], 2);
}

TEST_F(CommandStore, lists_and_shows_items) {
    EXPECT_THAT(store({"list"}).out, HasSubstr("session  cart:7"));
    EXPECT_EQ(store({"list", "conversation"}).out, "conversation  0:7  11 B\n");
    EXPECT_THAT(store({"list", "-n", "1"}).err, HasSubstr("There are more"));
    const json line = json::parse(store({"list", "session", "--prefix", "cart", "--json"}).out);
    EXPECT_EQ(line["time"], 1'700'000'000'000);
    EXPECT_EQ(json::parse(store({"show", "session", "cart:7"}).out)["items"][0], "tea");
    const Ended missing = store({"show", "session", "cart:9"});
    EXPECT_EQ(missing.code, 2);
    EXPECT_THAT(missing.err, HasSubstr("there is no session with the key cart:9"));
}

TEST_F(CommandStore, exports_and_imports_all_or_nothing) {
    const std::string backup = folder_.file("backup.jsonl");
    ASSERT_EQ(store({"export", backup}).code, 0);
    const std::string other = folder_.file("other.db");
    EXPECT_THAT(run_command({"store", other, "import", backup}).out, HasSubstr("6 items were imported"));
    EXPECT_EQ(run_command({"store", other, "export"}).out, store({"export"}).out);
    const Ended again = run_command({"store", other, "import", backup});
    EXPECT_EQ(again.code, 2);
    EXPECT_THAT(again.err, HasSubstr("already; nothing was imported"));
    EXPECT_EQ(run_command({"store", other, "import", backup, "--replace"}).code, 0);
    std::ofstream(backup) << R"({"kind":"session","key":"new","value":"{}"})" << "\n{\"kind\":1}\n";
    const Ended bad = run_command({"store", other, "import", backup});
    EXPECT_THAT(bad.err, HasSubstr("line 2 is no item"));
    EXPECT_EQ(run_command({"store", other, "show", "session", "new"}).code, 2) << "all or nothing";
}

TEST_F(CommandStore, compacts_and_checks) {
    {
        const Store store = sqlite_store(path_);
        StoreBatch batch;
        for (int i = 0; i < 2000; ++i) batch.put("session", "x" + std::to_string(i), std::string(500, 'x'));
        commit_and_wait(store.backend(), std::move(batch));
        StoreBatch gone;
        for (int i = 0; i < 2000; ++i) gone.erase("session", "x" + std::to_string(i));
        commit_and_wait(store.backend(), std::move(gone));
    }
    EXPECT_EQ(store({"compact"}).code, 0);
    EXPECT_LT(json::parse(store({"info", "--json"}).out)["bytes"], 100'000);
    EXPECT_THAT(store({"check"}).out, HasSubstr("is whole"));
    {
        const Store store = sqlite_store(path_);
        StoreBatch batch;
        batch.put("done", "00000000000000ff/loop", "");
        commit_and_wait(store.backend(), std::move(batch));
    }
    const Ended faulty = store({"check"});
    EXPECT_EQ(faulty.code, 1);
    EXPECT_THAT(faulty.out, HasSubstr("done/00000000000000ff/loop belongs to no update"));
}

TEST_F(CommandStore, may_be_watched_while_a_bot_has_it_but_not_changed) {
    const Store bot = sqlite_store(path_);
    EXPECT_THAT(store({"list", "inbox"}).out, HasSubstr("000000000000001b"));
    EXPECT_THAT(inbox({}).out, HasSubstr("update 501"));
    const Ended refused = inbox({"drop", "500"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr("is in use by process"));
    EXPECT_THAT(store({"compact"}).err, HasSubstr("is in use by process"));
}

TEST_F(CommandStore, says_what_is_wrong_with_a_file) {
    const auto says = [&](const std::string& file) { return run_command({"store", file, "list"}).err; };
    EXPECT_THAT(says(folder_.file("none.db")), HasSubstr("No such file"));
    EXPECT_EQ(run_command({"inbox", folder_.file("none.db"), "drop", "1"}).code, 1);
    std::ofstream(folder_.file("text")) << std::string(200, 'x');
    EXPECT_THAT(says(folder_.file("text")), HasSubstr("is no SQLite file"));
    {
        // The schema's version stands there, its last byte at 63.
        std::fstream file(path_, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(63);
        file.put(9);
    }
    EXPECT_THAT(says(path_), HasSubstr("was written by a newer version of telepot"));
}

TEST_F(CommandStore, inbox_lists_and_shows_what_waits_and_was_set_aside) {
    const std::string text = inbox({"list"}).out;
    EXPECT_THAT(text, HasSubstr("waiting  inbox/000000000000001b  update 501"));
    EXPECT_THAT(text, HasSubstr(std::string("aside  ") + aside_key + "  update 500  a bad message  2023-11-14"));
    EXPECT_THAT(text, HasSubstr("doubt  doubt/000000000000001a/loop/0  sendMessage for update 500"));
    EXPECT_EQ(json::parse(inbox({"list", "--json"}).out).size(), 4U);
    EXPECT_EQ(json::parse(inbox({"show", "500"}).out)["reason"], "a bad message");
    EXPECT_EQ(inbox({"show", "499"}).code, 2);
}

TEST_F(CommandStore, inbox_puts_back_what_was_set_aside) {
    EXPECT_THAT(inbox({"retry", "--all"}).out, HasSubstr("1 was put back"));
    const Store store = sqlite_store(path_);
    EXPECT_EQ(store.backend().get("inbox", "000000000000001a"), R"({"update_id":500})");
    EXPECT_EQ(store.backend().get("done", "000000000000001a/*"), "loop") << "only for whom it was set aside";
    EXPECT_EQ(store.backend().count("aside"), 1U);
}

TEST_F(CommandStore, inbox_puts_back_a_state) {
    EXPECT_EQ(inbox({"retry", "aside/state/session/cart:8"}).code, 0);
    EXPECT_EQ(sqlite_store(path_).backend().get("session", "cart:8"), R"({"items":"?"})");
    const Ended waiting = inbox({"retry", "501"});
    EXPECT_EQ(waiting.code, 2);
    EXPECT_THAT(waiting.err, HasSubstr("waits already"));
}

TEST_F(CommandStore, inbox_drops) {
    EXPECT_EQ(inbox({"drop"}).code, 2) << "nothing was named";
    EXPECT_EQ(inbox({"drop", "501"}).code, 0);
    EXPECT_EQ(count("inbox"), 0U);
    EXPECT_THAT(inbox({"drop", "--all"}).out, HasSubstr("3 are gone"));
    EXPECT_THAT(inbox({}).out, HasSubstr("Nothing waits"));
}

}  // namespace
}  // namespace telepot::test
