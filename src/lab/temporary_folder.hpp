// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace telepot::lab {

/// A folder below the system's temporary one, removed with this object. One whose process was killed is removed when
/// the next is made by the same user.
class TemporaryFolder {
public:
    /// @throws std::system_error if there can be none.
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const noexcept { return path_; }

private:
    std::filesystem::path path_;
    int lock_ = -1;
};

}  // namespace telepot::lab
