// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/sqlite_file.hpp"

namespace telepot::store {

/// A connection that changes nothing, to a store that this version knows. @throws StoreError
class ReadConnection : public Connection {
public:
    explicit ReadConnection(const std::string& path);
};

/// What is read from a store's file. Any thread.
class Reader {
public:
    explicit Reader(Connection& connection);

    std::optional<StoreItem> find(std::string_view kind, std::string_view key);
    std::vector<StoreItem> range(std::string_view kind, std::string_view after, std::size_t most);
    std::vector<StoreItem> due(std::string_view kind, std::int64_t until, std::size_t most);
    std::size_t count(std::string_view kind);

private:
    std::mutex mutex_;  // of all below
    Statement find_;
    Statement range_;
    Statement due_;
    Statement count_;
};

}  // namespace telepot::store
