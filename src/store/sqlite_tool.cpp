// SPDX-License-Identifier: MIT
#include "store/sqlite_tool.hpp"

#include <cerrno>
#include <cstring>
#include <exception>
#include <utility>

#include <sys/stat.h>

#include "store/sqlite_file.hpp"
#include "store/sqlite_reader.hpp"

namespace telepot::store {

namespace {

void require_file(const std::string& path) {
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0) {
        throw StoreError(StoreError::Kind::io, "store " + path + " can't be opened: " + std::strerror(errno));
    }
    if (status.st_size == 0) throw StoreError(StoreError::Kind::damaged, "store " + path + " is empty: it is no store");
    check_file(path);
}

std::int64_t bytes_of(const std::string& path) {
    struct stat status{};
    return ::stat(path.c_str(), &status) == 0 ? static_cast<std::int64_t>(status.st_size) : 0;
}

/// Reads only.
class WatchedStore final : public StoreBackend {
public:
    explicit WatchedStore(const std::string& path) : path_(path), connection_(opened(path)), reader_(connection_) {}

    void commit(StoreBatch /*batch*/, Done done) override {
        if (done) done(std::make_exception_ptr(refusal()));
    }
    void sync() override {}
    std::optional<StoreItem> find(std::string_view kind, std::string_view key) override {
        return reader_.find(kind, key);
    }
    std::vector<StoreItem> range(std::string_view kind, std::string_view after, std::size_t most) override {
        return reader_.range(kind, after, most);
    }
    std::vector<StoreItem> due(std::string_view kind, std::int64_t until, std::size_t most) override {
        return reader_.due(kind, until, most);
    }
    std::size_t count(std::string_view kind) override { return reader_.count(kind); }
    StoreFence claim(std::string_view /*name*/) override { throw refusal(); }
    std::string name() const override { return path_; }

private:
    static const std::string& opened(const std::string& path) {
        require_file(path);
        return path;
    }
    StoreError refusal() const { return {StoreError::Kind::read_only, "store " + path_ + " was opened to be read"}; }

    const std::string path_;
    ReadConnection connection_;
    Reader reader_;
};

}  // namespace

Store open_to_read(const std::string& path) {
    return Store(detail::Shared<StoreBackend>(new WatchedStore(path)));
}

Store open_to_write(const std::string& path) {
    require_file(path);
    return sqlite_store(path);
}

FileFacts facts(const std::string& path) {
    require_file(path);
    ReadConnection connection(path);
    FileFacts result;
    result.schema = connection.number("PRAGMA user_version");
    result.file_bytes = bytes_of(path);
    result.wal_bytes = bytes_of(path + "-wal");
    result.free_bytes = connection.number("PRAGMA freelist_count") * connection.number("PRAGMA page_size");
    Statement kinds(connection, "SELECT kind, count(*), sum(length(CAST(value AS BLOB))) FROM items GROUP BY kind");
    while (kinds.step()) result.kinds.push_back({kinds.text(0), kinds.integer(1), kinds.integer(2)});
    return result;
}

std::vector<std::string> faults(const std::string& path) {
    require_file(path);
    ReadConnection connection(path);
    std::vector<std::string> found;
    Statement check(connection, "PRAGMA integrity_check");
    while (check.step()) {
        if (check.text(0) != "ok") found.push_back(check.text(0));
    }
    return found;
}

void compact(const std::string& path) {
    require_file(path);
    const FileLock lock(path, 0);
    Connection connection(path, true);
    prepare_schema(connection, path);
    connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
    connection.run("VACUUM");
    connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace telepot::store
