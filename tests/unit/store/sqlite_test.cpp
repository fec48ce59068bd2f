// SPDX-License-Identifier: MIT
// The file of a store: what it survives, and what is said when it can't be used.
#include <csignal>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temporary_folder.hpp"
#include "telepot/store.hpp"

namespace telepot {
namespace {

using testing::HasSubstr;

class SqliteStoreFile : public testing::Test {
protected:
    test::TemporaryFolder folder_;
    const std::string path_ = folder_.file("bot.db");

    void fill(int count) {
        const Store store = sqlite_store(path_);
        for (int i = 0; i < count; ++i) {
            StoreBatch batch;
            batch.put("thing", std::to_string(i), std::string(500, 'x'));
            store.backend().commit(std::move(batch), {});
        }
        store.backend().sync();
    }
    void change(const char* sql) const {
        sqlite3* raw = nullptr;
        ASSERT_EQ(sqlite3_open(path_.c_str(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(raw);
        sqlite3_close(raw);
    }
    void expect_refusal(StoreError::Kind kind, const char* advice) const {
        try {
            static_cast<void>(sqlite_store(path_));
            ADD_FAILURE() << "the file was taken";
        } catch (const StoreError& error) {
            EXPECT_EQ(error.kind(), kind) << error.what();
            EXPECT_THAT(error.what(), HasSubstr(path_));
            EXPECT_THAT(error.what(), HasSubstr(advice));
        }
    }
};

TEST_F(SqliteStoreFile, keeps_everything_for_the_next_one) {
    fill(100);
    const Store again = sqlite_store(path_);
    EXPECT_EQ(again.backend().count("thing"), 100U);
    EXPECT_EQ(again.backend().get("thing", "42"), std::string(500, 'x'));
}

TEST_F(SqliteStoreFile, claims_survive_too) {
    {
        const Store store = sqlite_store(path_);
        EXPECT_EQ(store.backend().claim("bot/1").number, 1U);
    }
    const Store again = sqlite_store(path_);
    EXPECT_EQ(again.backend().claim("bot/1").number, 2U);
}

TEST_F(SqliteStoreFile, says_which_process_has_it) {
    const Store mine = sqlite_store(path_);
    expect_refusal(StoreError::Kind::locked, ("process " + std::to_string(::getpid())).c_str());
}

TEST_F(SqliteStoreFile, is_free_as_soon_as_its_process_is_killed) {
    const pid_t child = ::fork();
    if (child == 0) {
        const Store theirs = sqlite_store(path_);
        StoreBatch batch;
        batch.put("thing", "a", "committed");
        commit_and_wait(theirs.backend(), std::move(batch));
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    const Store mine = sqlite_store(path_);
    EXPECT_EQ(mine.backend().get("thing", "a"), "committed");
}

TEST_F(SqliteStoreFile, refuses_what_is_no_store) {
    folder_.write("bot.db",
                  "a text that somebody has written, longer than the head of a SQLite file would be: "
                  "................................................................");
    expect_refusal(StoreError::Kind::damaged, "is no SQLite file");
}

TEST_F(SqliteStoreFile, refuses_a_database_of_another_program) {
    change("CREATE TABLE theirs(a)");
    expect_refusal(StoreError::Kind::damaged, "of another program");
}

TEST_F(SqliteStoreFile, refuses_a_file_that_was_cut_off) {
    fill(200);
    std::filesystem::resize_file(path_, std::filesystem::file_size(path_) / 2);
    expect_refusal(StoreError::Kind::damaged, "was cut off");
}

TEST_F(SqliteStoreFile, refuses_a_file_of_a_newer_version) {
    fill(1);
    change("PRAGMA user_version=99");
    expect_refusal(StoreError::Kind::newer, "newer version of telepot");
}

// By somebody who isn't root, whom permissions don't stop.
TEST_F(SqliteStoreFile, that_cannot_be_written_is_refused_and_stays_as_it_is) {
    fill(3);
    const std::string folder = std::filesystem::path(path_).parent_path();
    ASSERT_EQ(::chmod(path_.c_str(), 0444), 0);
    ASSERT_EQ(::chmod((path_ + ".lock").c_str(), 0666), 0);
    ASSERT_EQ(::chmod(folder.c_str(), 0555), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr unsigned nobody = 65534;
        if (::getuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) ::_exit(2);
        try {
            static_cast<void>(sqlite_store(path_));
            ::_exit(3);
        } catch (const StoreError& error) {
            const std::string text = error.what();
            const bool helps = text.find(path_) != std::string::npos && text.find("permissions") != std::string::npos;
            ::_exit(error.kind() == StoreError::Kind::read_only && helps ? 0 : 4);
        } catch (...) {
            ::_exit(5);
        }
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 0);
    ASSERT_EQ(::chmod(folder.c_str(), 0755), 0);
    ASSERT_EQ(::chmod(path_.c_str(), 0644), 0);
    EXPECT_EQ(sqlite_store(path_).backend().count("thing"), 3U);
}

TEST_F(SqliteStoreFile, refuses_a_folder_that_is_not_there) {
    try {
        static_cast<void>(sqlite_store(folder_.file("none/bot.db")));
        ADD_FAILURE();
    } catch (const StoreError& error) {
        EXPECT_THAT(error.what(), HasSubstr("check the folder"));
    }
}

/// In a process of its own: a limit on the size of files stands in for a full disk.
int fill_to_the_brim(const std::string& path) {
    ::signal(SIGXFSZ, SIG_IGN);
    const Store store = sqlite_store(path, {.patience = 0});
    const rlimit limit{.rlim_cur = 100'000, .rlim_max = RLIM_INFINITY};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
    StoreBatch much;
    for (int i = 0; i < 1000; ++i) much.put("thing", "more" + std::to_string(i), std::string(1000, 'y'));
    try {
        commit_and_wait(store.backend(), std::move(much));
        return 3;
    } catch (const StoreError&) {
    }
    StoreBatch little;
    little.put("thing", "little", "");
    try {
        commit_and_wait(store.backend(), std::move(little));
        return 4;  // it may build on what was lost
    } catch (const StoreError&) {
    }
    return 0;
}

TEST_F(SqliteStoreFile, a_disk_without_room_fails_commits_and_loses_none_of_the_former_ones) {
    fill(10);
    const pid_t child = ::fork();
    if (child == 0) ::_exit(fill_to_the_brim(path_));
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
    const Store again = sqlite_store(path_);
    EXPECT_EQ(again.backend().count("thing"), 10U);
}

}  // namespace
}  // namespace telepot
