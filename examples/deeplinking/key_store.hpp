// SPDX-License-Identifier: MIT
// Which key belongs to which user of the web site, and which chat to which user, in an SQLite database.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sqlite3.h>

#include "telepot/deep_link.hpp"

namespace example {

/// The database. Any thread.
class KeyStore {
public:
    explicit KeyStore(const std::string& path) {
        sqlite3* opened = nullptr;
        const int result = sqlite3_open(path.c_str(), &opened);
        database_.reset(opened);
        check(result == SQLITE_OK);
        execute("CREATE TABLE IF NOT EXISTS keys (key TEXT PRIMARY KEY, user INTEGER NOT NULL, made INTEGER NOT NULL)");
        execute("CREATE TABLE IF NOT EXISTS chats (user INTEGER PRIMARY KEY, chat INTEGER NOT NULL)");
    }

    /// A new key for a user, good for an hour.
    std::string new_key(std::int64_t user) {
        const std::lock_guard lock(mutex_);
        std::string key = telepot::random_link_key();
        execute("DELETE FROM keys WHERE made < unixepoch() - 3600");
        Statement insert(*this, "INSERT INTO keys VALUES (?, ?, unixepoch())");
        insert.bind(1, key);
        insert.bind(2, user);
        insert.step();
        return key;
    }

    /// The user whose key this is, who from now on has this chat. A key is good once; nothing if it isn't any more.
    std::optional<std::int64_t> redeem(std::string_view key, std::int64_t chat) {
        const std::lock_guard lock(mutex_);
        Transaction transaction(*this);
        Statement remove(*this, "DELETE FROM keys WHERE key = ? AND made >= unixepoch() - 3600 RETURNING user");
        remove.bind(1, key);
        if (!remove.step()) return std::nullopt;
        const std::int64_t user = remove.number(0);
        remove.step();
        Statement insert(*this, "INSERT OR REPLACE INTO chats VALUES (?, ?)");
        insert.bind(1, user);
        insert.bind(2, chat);
        insert.step();
        transaction.commit();
        return user;
    }

    /// The chat of a user, if he has come.
    std::optional<std::int64_t> chat_of(std::int64_t user) {
        const std::lock_guard lock(mutex_);
        Statement select(*this, "SELECT chat FROM chats WHERE user = ?");
        select.bind(1, user);
        return select.step() ? std::optional(select.number(0)) : std::nullopt;
    }

private:
    /// A prepared statement.
    class Statement {
    public:
        Statement(KeyStore& store, const char* sql) : store_(store) {
            store.check(sqlite3_prepare_v2(store.database_.get(), sql, -1, &statement_, nullptr) == SQLITE_OK);
        }
        ~Statement() { sqlite3_finalize(statement_); }
        Statement(const Statement&) = delete;
        Statement& operator=(const Statement&) = delete;

        void bind(int position, std::int64_t value) { sqlite3_bind_int64(statement_, position, value); }
        void bind(int position, std::string_view value) {
            sqlite3_bind_text(statement_, position, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
        }
        /// Whether there is another row.
        bool step() {
            const int result = sqlite3_step(statement_);
            store_.check(result == SQLITE_ROW || result == SQLITE_DONE);
            return result == SQLITE_ROW;
        }
        std::int64_t number(int column) { return sqlite3_column_int64(statement_, column); }

    private:
        KeyStore& store_;
        sqlite3_stmt* statement_ = nullptr;
    };

    /// What happens until commit() happens as a whole or not at all: a crash in between loses no key.
    class Transaction {
    public:
        explicit Transaction(KeyStore& store) : store_(store) { store.execute("BEGIN IMMEDIATE"); }
        ~Transaction() {
            if (!committed_) sqlite3_exec(store_.database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;

        void commit() {
            store_.execute("COMMIT");
            committed_ = true;
        }

    private:
        KeyStore& store_;
        bool committed_ = false;
    };

    class Close {
    public:
        void operator()(sqlite3* database) const { sqlite3_close(database); }
    };

    void execute(const char* sql) { check(sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK); }
    void check(bool good) const {
        if (!good) throw std::runtime_error(std::string("SQLite: ") + sqlite3_errmsg(database_.get()));
    }

    std::mutex mutex_;
    std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace example
