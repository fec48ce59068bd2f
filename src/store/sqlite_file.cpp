// SPDX-License-Identifier: MIT
#include "store/sqlite_file.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace telepot::store {

namespace {

using Kind = StoreError::Kind;

constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr int kApplicationId = 0x746C7074;  // "tlpt"
constexpr int kSchemaVersion = 1;
constexpr std::chrono::milliseconds kLockPause{20};
constexpr int kBusyPatience = 10'000;  // ms; only tools that read compete for the file

std::string advice(int code) {
    switch (code & 0xFF) {
        case SQLITE_FULL: return "no space is left on its disk; make room, nothing that was committed is lost";
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return "it can't be written; check the owner and the permissions of the file and its folder, and whether "
                   "the disk is mounted read-only";
        case SQLITE_CANTOPEN:
            return "it can't be opened; check that the folder exists and that this user may write to it";
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return "another program holds it; end that one, or try again";
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return "it is damaged, or no store at all; put a backup in its place, or move it (and the files -wal and "
                   "-shm beside it) away to begin anew";
        default: return "see the error of the system";
    }
}

Kind kind_of(int code) noexcept {
    switch (code & 0xFF) {
        case SQLITE_FULL: return Kind::full;
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH: return Kind::read_only;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return Kind::locked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return Kind::damaged;
        default: return Kind::io;
    }
}

[[noreturn]] void cannot_open(const std::string& path, int error) {
    const bool forbidden = error == EACCES || error == EROFS || error == EPERM;
    throw StoreError(forbidden ? Kind::read_only : Kind::io, "store " + path +
                                                                 " can't be opened: " + std::strerror(error) +
                                                                 "; check the folder, its owner and its permissions");
}

}  // namespace

// ---- connections ----

Connection::Connection(const std::string& path, bool may_write) : path_(path) {
    const int flags = (may_write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(path.c_str(), &raw_, flags, nullptr) != SQLITE_OK) {
        try {
            fail("opening");
        } catch (...) {
            sqlite3_close(raw_);
            throw;
        }
    }
    sqlite3_busy_timeout(raw_, kBusyPatience);
}

Connection::~Connection() {
    sqlite3_close(raw_);
}

void Connection::run(const char* sql) {
    if (sqlite3_exec(raw_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql);
}

std::int64_t Connection::number(const char* sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

void Connection::fail(const char* doing) const {
    const int code = raw_ == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(raw_);
    const char* const text = raw_ == nullptr ? "out of memory" : sqlite3_errmsg(raw_);
    throw StoreError(kind_of(code), "store " + path_ + ": " + text + " (" + std::to_string(code) + ", at " +
                                        std::string(doing).substr(0, 40) + "): " + advice(code));
}

bool Connection::is_full() const noexcept {
    return (sqlite3_errcode(raw_) & 0xFF) == SQLITE_FULL;
}

// ---- statements ----

Statement::Statement(Connection& connection, const char* sql) : connection_(connection) {
    if (sqlite3_prepare_v3(connection.raw_, sql, -1, SQLITE_PREPARE_PERSISTENT, &raw_, nullptr) != SQLITE_OK) {
        connection.fail(sql);
    }
}

Statement& Statement::bind(int at, std::string_view text) {
    // An empty view may have no address, and would become NULL.
    const char* const data = text.data() == nullptr ? "" : text.data();
    if (sqlite3_bind_text64(raw_, at, data, text.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK) {
        connection_.fail("bind");
    }
    return *this;
}

Statement& Statement::bind(int at, std::int64_t number) {
    if (sqlite3_bind_int64(raw_, at, number) != SQLITE_OK) connection_.fail("bind");
    return *this;
}

Statement& Statement::bind(int at, std::optional<std::int64_t> number) {
    if (number) return bind(at, *number);
    if (sqlite3_bind_null(raw_, at) != SQLITE_OK) connection_.fail("bind");
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(raw_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    const char* const sql = sqlite3_sql(raw_);
    try {
        connection_.fail(sql);
    } catch (...) {
        reset();
        throw;
    }
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() noexcept {
    sqlite3_reset(raw_);
}

std::string Statement::text(int column) const {
    const auto* const data = static_cast<const char*>(sqlite3_column_blob(raw_, column));
    if (data == nullptr) return {};
    return std::string(data, static_cast<std::size_t>(sqlite3_column_bytes(raw_, column)));
}

// ---- files ----

FileLock::FileLock(const std::string& path, double wait) {
    const std::string name = path + ".lock";
    file_ = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file_ < 0) cannot_open(path, errno);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::duration<double>(wait);
    while (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
        if (std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(kLockPause);
            continue;
        }
        std::array<char, 32> owner{};
        const ssize_t count = ::pread(file_, owner.data(), owner.size() - 1, 0);
        ::close(file_);
        throw StoreError(Kind::locked, "store " + path + " is in use by " +
                                           (count > 0 ? "process " + std::string(owner.data()) : "another process") +
                                           ": end that one, or give this bot a store of its own");
    }
    const std::string self = std::to_string(::getpid());
    // Only for the message above, so that it may fail.
    if (::ftruncate(file_, 0) == 0) static_cast<void>(::pwrite(file_, self.data(), self.size(), 0) < 0);
}

FileLock::~FileLock() {
    ::close(file_);
}

void check_file(const std::string& path) {
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT) return;
        cannot_open(path, errno);
    }
    if (status.st_size == 0) return;
    std::array<char, 100> head{};
    std::ifstream file(path, std::ios::binary);
    if (!file) cannot_open(path, errno);
    file.read(head.data(), head.size());
    if (!file || std::string_view(head.data(), kMagic.size()) != kMagic) {
        throw StoreError(Kind::damaged, "store " + path +
                                            " is no SQLite file, or was cut off: name another file, or put a backup in "
                                            "its place");
    }
    const auto byte = [&](std::size_t at) { return static_cast<std::uint64_t>(static_cast<unsigned char>(head[at])); };
    const std::uint64_t stated = byte(16) << 8U | byte(17);
    const std::uint64_t page_size = stated == 1 ? 65'536 : stated;
    const std::uint64_t pages = byte(28) << 24U | byte(29) << 16U | byte(30) << 8U | byte(31);
    // What is in the -wal file may not have reached this one yet.
    const bool has_wal = ::access((path + "-wal").c_str(), F_OK) == 0;
    if (!has_wal && static_cast<std::uint64_t>(status.st_size) < pages * page_size) {
        throw StoreError(Kind::damaged, "store " + path + " was cut off: it has " + std::to_string(status.st_size) +
                                            " of " + std::to_string(pages * page_size) +
                                            " bytes; put a backup in its place, or move it away to begin anew");
    }
}

void check_schema(Connection& connection, const std::string& path) {
    const std::int64_t version = connection.number("PRAGMA user_version");
    const std::int64_t owner = connection.number("PRAGMA application_id");
    const std::int64_t tables = connection.number("SELECT count(*) FROM sqlite_master");
    if (tables > 0 && owner != kApplicationId) {
        throw StoreError(Kind::damaged,
                         "store " + path + " is a SQLite file of another program: name another file for the store");
    }
    if (version > kSchemaVersion) {
        throw StoreError(Kind::newer, "store " + path + " was written by a newer version of telepot (schema " +
                                          std::to_string(version) + ", this one knows " +
                                          std::to_string(kSchemaVersion) + "): use that version, or another store");
    }
}

void prepare_schema(Connection& connection, const std::string& path) {
    check_schema(connection, path);
    if (connection.number("PRAGMA user_version") == kSchemaVersion) return;
    if (connection.is_read_only()) throw StoreError(Kind::read_only, "store " + path + ": " + advice(SQLITE_READONLY));
    connection.run(
        "BEGIN IMMEDIATE;"
        "CREATE TABLE items(kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, time INTEGER,"
        " PRIMARY KEY(kind, key)) WITHOUT ROWID;"
        "CREATE INDEX items_by_time ON items(kind, time) WHERE time IS NOT NULL;"
        "CREATE TABLE claims(name TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;"
        "PRAGMA application_id=1953263732;"
        "PRAGMA user_version=1;"
        "COMMIT");
}

}  // namespace telepot::store
