// SPDX-License-Identifier: MIT
// Stores in SQLite files for those who look after them: nothing is made that isn't there, and a bot that runs may be
// watched.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "telepot/store/store.hpp"

namespace telepot::store {

/// A store to read from, also while a bot has it; what is committed later isn't seen at once. Commits to it fail.
/// @throws StoreError if there is no such file, or none that this version can read
Store open_to_read(const std::string& path);
/// A store to change, which nobody else may have. @throws StoreError, also if there is no such file
Store open_to_write(const std::string& path);

/// What a file holds.
class FileFacts {
public:
    class Kind {
    public:
        std::string name;
        std::int64_t items = 0;
        std::int64_t bytes = 0;  ///< of the values
    };

    std::int64_t schema = 0;
    std::int64_t file_bytes = 0;
    std::int64_t wal_bytes = 0;
    std::int64_t free_bytes = 0;  ///< of the file, which compact() gives back
    std::vector<Kind> kinds;
};
/// @throws StoreError
FileFacts facts(const std::string& path);
/// What SQLite finds wrong with the file; nothing if it is whole. @throws StoreError
std::vector<std::string> faults(const std::string& path);
/// Makes the file as small as it can be. @throws StoreError, also if a bot has it
void compact(const std::string& path);

}  // namespace telepot::store
