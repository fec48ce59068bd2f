// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <string>

#include "telepot/values/shared.hpp"

namespace telepot::loop {

/// A file of the updates that are being handled: what is left in it when the process begins is what it has died with.
/// Any thread.
class Attempts : public detail::Counted {
public:
    /// @throws LocalFileError if the file can't be used, or somebody else uses it.
    Attempts(const std::string& path, int most);
    ~Attempts() override;
    Attempts(const Attempts&) = delete;
    Attempts& operator=(const Attempts&) = delete;

    /// Whether the process has died with this update as often as it may.
    bool exhausted(std::int64_t update_id) const;
    void begun(std::int64_t update_id);
    /// Also for one that never began.
    void ended(std::int64_t update_id);

private:
    void read();
    void rewrite();
    void append(const std::string& line);

    const std::string path_;
    const int most_;
    const int file_;
    mutable std::mutex mutex_;              // of all below
    std::map<std::int64_t, int> attempts_;  // by update, of those that the process may have died with
    std::set<std::int64_t> in_progress_;
    std::size_t size_ = 0;  // of the file
    bool broken_ = false;
};

}  // namespace telepot::loop
