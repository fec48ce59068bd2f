// SPDX-License-Identifier: MIT
#include "store/sqlite_reader.hpp"

namespace telepot::store {

namespace {

std::optional<std::int64_t> time_of(const Statement& statement, int column) {
    if (statement.is_null(column)) return std::nullopt;
    return statement.integer(column);
}

std::vector<StoreItem> items(Statement& statement) {
    std::vector<StoreItem> found;
    while (statement.step()) found.emplace_back(statement.text(0), statement.text(1), time_of(statement, 2));
    statement.reset();
    return found;
}

}  // namespace

ReadConnection::ReadConnection(const std::string& path) : Connection(path, false) {
    check_schema(*this, path);
}

Reader::Reader(Connection& connection)
    : find_(connection, "SELECT value,time FROM items WHERE kind=?1 AND key=?2"),
      range_(connection, "SELECT key,value,time FROM items WHERE kind=?1 AND key>?2 ORDER BY key LIMIT ?3"),
      due_(connection,
           "SELECT key,value,time FROM items WHERE kind=?1 AND time IS NOT NULL AND time<=?2 ORDER BY time, key LIMIT "
           "?3"),
      count_(connection, "SELECT count(*) FROM items WHERE kind=?1") {}

std::optional<StoreItem> Reader::find(std::string_view kind, std::string_view key) {
    const std::lock_guard lock(mutex_);
    find_.bind(1, kind).bind(2, key);
    std::optional<StoreItem> result;
    if (find_.step()) result.emplace(std::string(key), find_.text(0), time_of(find_, 1));
    find_.reset();
    return result;
}

std::vector<StoreItem> Reader::range(std::string_view kind, std::string_view after, std::size_t most) {
    const std::lock_guard lock(mutex_);
    range_.bind(1, kind).bind(2, after).bind(3, static_cast<std::int64_t>(most));
    return items(range_);
}

std::vector<StoreItem> Reader::due(std::string_view kind, std::int64_t until, std::size_t most) {
    const std::lock_guard lock(mutex_);
    due_.bind(1, kind).bind(2, until).bind(3, static_cast<std::int64_t>(most));
    return items(due_);
}

std::size_t Reader::count(std::string_view kind) {
    const std::lock_guard lock(mutex_);
    count_.bind(1, kind);
    const std::int64_t result = count_.step() ? count_.integer(0) : 0;
    count_.reset();
    return static_cast<std::size_t>(result);
}

}  // namespace telepot::store
