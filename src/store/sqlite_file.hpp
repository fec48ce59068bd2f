// SPDX-License-Identifier: MIT
// SQLite's C library with destructors, and its errors in words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <sqlite3.h>

#include "telepot/store/backend.hpp"

namespace telepot::store {

class Statement;

/// A connection to a file. One thread at a time.
class Connection {
public:
    /// @throws StoreError
    Connection(const std::string& path, bool may_write);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs statements that give nothing.
    void run(const char* sql);
    /// The first value of the first row.
    std::int64_t number(const char* sql);
    bool is_read_only() const noexcept { return sqlite3_db_readonly(raw_, "main") == 1; }
    /// Throws what SQLite's last error on this connection means.
    [[noreturn]] void fail(const char* doing) const;
    /// Whether a failure may go away when somebody makes room.
    bool is_full() const noexcept;

private:
    friend class Statement;
    const std::string path_;
    sqlite3* raw_ = nullptr;
};

/// A prepared statement, used again and again. Texts that are bound must live until the step.
class Statement {
public:
    Statement(Connection& connection, const char* sql);
    ~Statement() { sqlite3_finalize(raw_); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int at, std::string_view text);
    Statement& bind(int at, std::int64_t number);
    Statement& bind(int at, std::optional<std::int64_t> number);
    /// True: there is a row.
    bool step();
    /// Steps to the end, and is ready for the next use.
    void run();
    void reset() noexcept;
    std::string text(int column) const;
    std::int64_t integer(int column) const { return sqlite3_column_int64(raw_, column); }
    bool is_null(int column) const { return sqlite3_column_type(raw_, column) == SQLITE_NULL; }

private:
    Connection& connection_;
    sqlite3_stmt* raw_ = nullptr;
};

/// Keeps other processes from a file as long as it lives.
class FileLock {
public:
    /// @throws StoreError if another process has the lock for longer than `wait` seconds.
    FileLock(const std::string& path, double wait);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int file_ = -1;
};

/// @throws StoreError unless there is no such file, or one that may well be a whole store.
void check_file(const std::string& path);
/// @throws StoreError unless it is a store that this version knows, or an empty file
void check_schema(Connection& connection, const std::string& path);
/// Makes the tables of a new file, and brings those of an older version up to date. @throws StoreError
void prepare_schema(Connection& connection, const std::string& path);

}  // namespace telepot::store
