// SPDX-License-Identifier: MIT
// What every store does, once for each.
#include <atomic>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.hpp"
#include "telepot/store.hpp"

namespace telepot {
namespace {

using testing::ElementsAre;

/// A store of each kind to be had from a parameter.
class StoreContract : public testing::TestWithParam<const char*> {
protected:
    test::TemporaryFolder folder_;
    Store store_ = std::string_view(GetParam()) == "memory"
                       ? memory_store()
                       : sqlite_store(folder_.file("bot.db"), {.durability = Durability::process_crash});
    StoreBackend& store() { return store_.backend(); }

    void put(std::string key, std::string value, std::optional<std::int64_t> time = {}) {
        StoreBatch batch;
        batch.put("thing", std::move(key), std::move(value), time);
        commit_and_wait(store(), std::move(batch));
    }
    static std::vector<std::string> keys(const std::vector<StoreItem>& items) {
        std::vector<std::string> result;
        for (const StoreItem& item : items) result.push_back(item.key);
        return result;
    }
};

TEST_P(StoreContract, gives_what_was_put_and_nothing_else) {
    EXPECT_EQ(store().get("thing", "a"), std::nullopt);
    put("a", "1");
    put("a", "2");
    EXPECT_EQ(store().get("thing", "a"), "2");
    EXPECT_EQ(store().get("other", "a"), std::nullopt);
    EXPECT_EQ(store().get("thing", "b"), std::nullopt);
    EXPECT_EQ(store().count("thing"), 1U);
}

TEST_P(StoreContract, keeps_any_bytes) {
    const std::string odd("\0\n\xff\"'", 5);
    put(odd, odd);
    EXPECT_EQ(store().get("thing", odd), odd);
    put("empty", "");
    EXPECT_EQ(store().get("thing", "empty"), "");
}

TEST_P(StoreContract, commits_a_batch_in_its_order) {
    StoreBatch batch;
    batch.put("thing", "a", "1");
    batch.erase("thing", "a");
    batch.put("thing", "b", "1");
    batch.put("thing", "b", "2");
    batch.erase("thing", "never");
    commit_and_wait(store(), std::move(batch));
    EXPECT_EQ(store().get("thing", "a"), std::nullopt);
    EXPECT_EQ(store().get("thing", "b"), "2");
}

TEST_P(StoreContract, reads_what_was_begun_to_be_committed) {
    for (int i = 0; i < 200; ++i) {
        StoreBatch batch;
        batch.put("thing", "counter", std::to_string(i));
        store().commit(std::move(batch), {});
        ASSERT_EQ(store().get("thing", "counter"), std::to_string(i));
    }
    StoreBatch batch;
    batch.erase("thing", "counter");
    store().commit(std::move(batch), {});
    EXPECT_EQ(store().get("thing", "counter"), std::nullopt);
    EXPECT_EQ(store().count("thing"), 0U);
}

TEST_P(StoreContract, ranges_go_by_key_and_can_be_continued) {
    for (const char* key : {"c", "a", "d", "b"}) put(key, "");
    EXPECT_THAT(keys(store().range("thing", "", 10)), ElementsAre("a", "b", "c", "d"));
    EXPECT_THAT(keys(store().range("thing", "b", 10)), ElementsAre("c", "d"));
    EXPECT_THAT(keys(store().range("thing", "", 2)), ElementsAre("a", "b"));
    EXPECT_THAT(keys(store().range("other", "", 2)), ElementsAre());
}

TEST_P(StoreContract, what_is_due_comes_by_time) {
    put("late", "", 300);
    put("early", "", 100);
    put("untimed", "");
    put("middle", "", 200);
    EXPECT_THAT(keys(store().due("thing", 1000, 10)), ElementsAre("early", "middle", "late"));
    EXPECT_THAT(keys(store().due("thing", 200, 10)), ElementsAre("early", "middle"));
    EXPECT_THAT(keys(store().due("thing", 1000, 1)), ElementsAre("early"));
    put("early", "", 400);
    EXPECT_THAT(keys(store().due("thing", 1000, 10)), ElementsAre("middle", "late", "early"));
    EXPECT_EQ(store().due("thing", 1000, 1)[0].time, 200);
}

TEST_P(StoreContract, commits_of_a_former_owner_fail_and_change_nothing) {
    const StoreFence mine = store().claim("bot/1");
    StoreBatch first;
    first.require(mine);
    first.put("thing", "a", "mine");
    commit_and_wait(store(), std::move(first));
    const StoreFence theirs = store().claim("bot/1");
    StoreBatch second;
    second.require(mine);
    second.put("thing", "a", "too late");
    try {
        commit_and_wait(store(), std::move(second));
        ADD_FAILURE() << "a commit of a former owner went through";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), StoreError::Kind::fenced);
    }
    EXPECT_EQ(store().get("thing", "a"), "mine");
    StoreBatch third;
    third.require(theirs);
    third.put("thing", "a", "theirs");
    commit_and_wait(store(), std::move(third));
    EXPECT_EQ(store().get("thing", "a"), "theirs");
}

TEST_P(StoreContract, many_threads_lose_nothing) {
    constexpr int kThreads = 4;
    constexpr int kEach = 250;
    std::atomic<int> done{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < kEach; ++i) {
                StoreBatch batch;
                batch.put("thing", std::to_string(t) + "/" + std::to_string(i), "x");
                store().commit(std::move(batch), [&](const std::exception_ptr& error) {
                    if (!error) ++done;
                });
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    store().sync();
    EXPECT_EQ(done.load(), kThreads * kEach);
    EXPECT_EQ(store().count("thing"), static_cast<std::size_t>(kThreads * kEach));
}

INSTANTIATE_TEST_SUITE_P(Stores, StoreContract, testing::Values("memory", "sqlite"),
                         [](const auto& kind) { return std::string(kind.param); });

}  // namespace
}  // namespace telepot
