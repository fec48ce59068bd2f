// SPDX-License-Identifier: MIT
// What it costs that nothing is lost.
//
//   bench_durable speed [MESSAGES]        an echo bot with one awaited reply a message: without a store, with each
//   level
//                                         of durability, and a bare SQLite loop that writes the same rows
//   bench_durable latency [SECONDS]       1,000 messages a second: from when an update is due to its reply
//   bench_durable stored [CONVERSATIONS]  so many stored conversations: bytes on disk each, time to start
//   bench_durable live [CONVERSATIONS]    messages from so many chats with max_live 10,000: memory
//
// Files go to the current folder, and are removed.
#include "telepot/durable.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <sqlite3.h>

#include "durable/crowd.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/log.hpp"
#include "telepot/store.hpp"

using namespace telepot;

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kToken = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
constexpr const char* kFile = "bench_durable.db";

double since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

class Echo : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    void fields(Fields& f) override { f("count", count_)("last", last_); }
    task<> on_chat_message(const Message& msg) override {
        ++count_;
        last_ = *msg.text;
        co_await sender().sendMessage(last_);
    }

private:
    int count_ = 0;
    std::string last_;
};

void remove_files() {
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
        std::error_code ignored;
        std::filesystem::remove(std::string(kFile) + suffix, ignored);
    }
}

std::size_t resident_kilobytes() {
    std::ifstream status("/proc/self/status");
    std::string word;
    std::size_t size = 0;
    while (status >> word) {
        if (word == "VmRSS:") status >> size;
    }
    return size;
}

/// A store in memory that notes what is committed.
class NotingStore final : public StoreBackend {
public:
    void commit(StoreBatch batch, Done done) override {
        {
            const std::lock_guard lock(mutex_);
            for (const StoreBatch::Change& change : batch.changes()) changes.push_back(change);
        }
        below_.backend().commit(std::move(batch), std::move(done));
    }
    void sync() override {}
    std::optional<StoreItem> find(std::string_view kind, std::string_view key) override {
        return below_.backend().find(kind, key);
    }
    std::vector<StoreItem> range(std::string_view kind, std::string_view after, std::size_t most) override {
        return below_.backend().range(kind, after, most);
    }
    std::vector<StoreItem> due(std::string_view kind, std::int64_t until, std::size_t most) override {
        return below_.backend().due(kind, until, most);
    }
    std::size_t count(std::string_view kind) override { return below_.backend().count(kind); }
    StoreFence claim(std::string_view name) override { return below_.backend().claim(name); }
    std::string name() const override { return "noting"; }

    std::vector<StoreBatch::Change> changes;

private:
    const Store below_ = memory_store();
    std::mutex mutex_;
};

/// Runs the echo bot until all is answered. Without a store if there is none.
bench::CrowdResult echo(const bench::CrowdOptions& options, const std::optional<Store>& store, std::size_t max_live = 0,
                        double timeout = 0, const std::function<void(std::size_t)>& at_end = {}) {
    bench::Crowd crowd(options);
    const std::string url = crowd.url();
    DelegatorOptions durable;
    if (store) durable.store = *store;
    durable.max_live = max_live;
    aio::DelegatorBot bot{
        kToken, {pair(per_chat_id(), create_open<Echo>(), {.timeout = timeout})}, durable, {.base_url = url}};
    aio::MessageLoop loop{bot};
    std::thread thread([&] { aio::run(loop.run_forever({.timeout = 1, .handle_signals = false})); });
    const bench::CrowdResult result = crowd.wait();
    if (at_end) at_end(bot.live_delegates());
    loop.stop();
    thread.join();
    return result;
}

void run_sql(sqlite3* db, const char* sql) {
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
        std::exit(1);
    }
}

/// The same changes to the same table, two commits for each 100 messages, as a program would that does nothing else.
double bare_loop(const std::vector<StoreBatch::Change>& changes, int messages, Durability durability) {
    remove_files();
    sqlite3* db = nullptr;
    sqlite3_open(kFile, &db);
    run_sql(db, "PRAGMA journal_mode=WAL");
    run_sql(db, durability == Durability::power_loss ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    run_sql(db, "PRAGMA wal_autocheckpoint=4000");
    run_sql(db,
            "CREATE TABLE items(kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, time INTEGER,"
            " PRIMARY KEY(kind, key)) WITHOUT ROWID");
    run_sql(db, "CREATE INDEX items_by_time ON items(kind, time) WHERE time IS NOT NULL");
    sqlite3_stmt* put = nullptr;
    sqlite3_stmt* erase = nullptr;
    sqlite3_prepare_v2(db,
                       "INSERT INTO items(kind,key,value,time) VALUES(?1,?2,?3,?4)"
                       " ON CONFLICT DO UPDATE SET value=excluded.value, time=excluded.time",
                       -1, &put, nullptr);
    sqlite3_prepare_v2(db, "DELETE FROM items WHERE kind=?1 AND key=?2", -1, &erase, nullptr);
    const std::size_t each = changes.size() * 50 / static_cast<std::size_t>(messages);
    const auto text = [](sqlite3_stmt* statement, int at, std::string_view value) {
        sqlite3_bind_text64(statement, at, value.data() == nullptr ? "" : value.data(), value.size(), SQLITE_STATIC,
                            SQLITE_UTF8);
    };
    const auto start = Clock::now();
    for (std::size_t at = 0; at < changes.size();) {
        run_sql(db, "BEGIN IMMEDIATE");
        for (const std::size_t end = std::min(at + each, changes.size()); at < end; ++at) {
            const StoreBatch::Change& change = changes[at];
            sqlite3_stmt* const statement = change.value ? put : erase;
            text(statement, 1, change.kind);
            text(statement, 2, change.key);
            if (change.value) {
                text(statement, 3, *change.value);
                if (change.time) {
                    sqlite3_bind_int64(statement, 4, *change.time);
                } else {
                    sqlite3_bind_null(statement, 4);
                }
            }
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        run_sql(db, "COMMIT");
    }
    const double seconds = since(start);
    sqlite3_finalize(put);
    sqlite3_finalize(erase);
    sqlite3_close(db);
    remove_files();
    return messages / seconds;
}

void print_speed(const char* what, const bench::CrowdResult& result, double bare) {
    const double speed = result.replies / result.seconds;
    std::printf("%-34s %9.0f messages/s", what, speed);
    if (bare > 0) std::printf("  (bare SQLite loop %.0f/s: %.0f %%)", bare, 100 * speed / bare);
    if (result.wrong > 0) std::printf("  WRONG REPLIES: %d", result.wrong);
    std::printf("\n");
    std::fflush(stdout);
}

Store file_store(Durability durability) {
    return sqlite_store(kFile, {.durability = durability});
}

void speed(int messages) {
    const bench::CrowdOptions options{.messages = messages};
    print_speed("without a store", echo(options, std::nullopt), 0);
    const detail::Shared<NotingStore> noting(new NotingStore);
    print_speed("store in memory", echo(options, Store(detail::Shared<StoreBackend>(noting.get()))), 0);
    std::printf("  %.1f changes a message\n", static_cast<double>(noting->changes.size()) / messages);
    for (const Durability durability : {Durability::process_crash, Durability::power_loss}) {
        const double bare = bare_loop(noting->changes, messages, durability);
        remove_files();
        print_speed(durability == Durability::power_loss ? "survives the loss of power" : "survives a crash",
                    echo(options, file_store(durability)), bare);
        remove_files();
    }
}

void print_latency(const char* what, const bench::CrowdResult& result) {
    std::printf("%-34s p50 %.2f ms  p99 %.2f ms  longest %.2f ms\n", what, result.p50 / 1000.0, result.p99 / 1000.0,
                result.most / 1000.0);
    std::fflush(stdout);
}

void latency(int seconds) {
    const bench::CrowdOptions options{.messages = 1000 * seconds, .rate = 1000};
    print_latency("without a store", echo(options, std::nullopt));
    for (const Durability durability : {Durability::process_crash, Durability::power_loss}) {
        remove_files();
        print_latency(durability == Durability::power_loss ? "survives the loss of power" : "survives a crash",
                      echo(options, file_store(durability)));
    }
    remove_files();
}

void stored(int conversations) {
    remove_files();
    const std::int64_t tomorrow = std::chrono::duration_cast<std::chrono::milliseconds>(
                                      (std::chrono::system_clock::now() + std::chrono::hours(24)).time_since_epoch())
                                      .count();
    {
        const Store store = file_store(Durability::process_crash);
        for (int i = 0; i < conversations;) {
            StoreBatch batch;
            for (int in_batch = 0; in_batch < 1000 && i < conversations; ++in_batch, ++i) {
                // As the bot below finds them.
                batch.put("conversation", "(anonymous namespace)::Echo:" + std::to_string(1'000'000 + i),
                          R"({"count":7,"last":"seq)" + std::to_string(i) +
                              R"( and the words that people write to a bot when they want an echo of it"})",
                          tomorrow);
            }
            commit_and_wait(store.backend(), std::move(batch));
        }
    }
    const auto size = static_cast<double>(std::filesystem::file_size(kFile));
    std::printf("%d stored conversations: %.0f MB, %.0f bytes each\n", conversations, size / 1e6, size / conversations);
    const auto start = Clock::now();
    const Store store = file_store(Durability::power_loss);
    std::printf("the store opens in %.3f s\n", since(start));
    const bench::CrowdResult result = echo({.messages = 100}, store, 10'000, 24 * 3600.0);
    std::printf("start, 100 messages and stop in %.3f s; the messages took %.3f s\n", since(start), result.seconds);
    remove_files();
}

void live(int conversations) {
    remove_files();
    const bench::CrowdOptions options{.messages = conversations, .chats = conversations};
    const Store store = file_store(Durability::process_crash);
    const auto result = echo(options, store, 10'000, 24 * 3600.0, [](std::size_t delegates) {
        std::printf("%zu delegates in memory, %zu MB resident\n", delegates, resident_kilobytes() / 1000);
    });
    print_speed("a message from each of them", result, 0);
    remove_files();
}

}  // namespace

int main(int argc, char** argv) {
    const std::string mode = argc > 1 ? argv[1] : "";
    const auto number = [&](int usual) { return argc > 2 ? std::atoi(argv[2]) : usual; };
    log::set_level(log::Level::warning);
    if (mode == "speed") {
        speed(number(100'000));
    } else if (mode == "latency") {
        latency(number(10));
    } else if (mode == "stored") {
        stored(number(1'000'000));
    } else if (mode == "live") {
        live(number(200'000));
    } else {
        std::fprintf(stderr, "usage: bench_durable speed|latency|stored|live [NUMBER]\n");
        return 2;
    }
}
