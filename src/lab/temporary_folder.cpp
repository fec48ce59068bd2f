// SPDX-License-Identifier: MIT
#include "lab/temporary_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace telepot::lab {

namespace {

namespace fs = std::filesystem;

constexpr const char* name_begins_with = "telepot-lab-";
// Locked while the folder is in use: the system lets go of the lock however the process ends.
constexpr const char* lock_name = ".lock";

bool is_own_folder(const fs::path& path) {
    struct stat found{};
    return ::lstat(path.c_str(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid();
}

/// Without a lock file the folder is just being made.
void remove_if_left_behind(const fs::path& folder) {
    const int lock = ::open((folder / lock_name).c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (lock < 0) return;
    std::error_code ignored;
    if (::flock(lock, LOCK_EX | LOCK_NB) == 0) fs::remove_all(folder, ignored);
    ::close(lock);
}

void remove_what_was_left_behind() {
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::temp_directory_path(), ignored)) {
        const bool named_so = entry.path().filename().string().starts_with(name_begins_with);
        if (named_so && is_own_folder(entry.path())) remove_if_left_behind(entry.path());
    }
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    remove_what_was_left_behind();
    std::string pattern = (fs::temp_directory_path() / name_begins_with).string();
    pattern += "XXXXXX";
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::system_error(errno, std::generic_category(), "temporary folder " + pattern);
    }
    path_ = pattern;
    lock_ = ::open((path_ / lock_name).c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    // Without the lock the folder would merely not be found again.
    if (lock_ >= 0) static_cast<void>(::flock(lock_, LOCK_EX | LOCK_NB));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
    if (lock_ >= 0) ::close(lock_);
}

}  // namespace telepot::lab
