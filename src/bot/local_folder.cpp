// SPDX-License-Identifier: MIT
#include "bot/local_folder.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "telepot/values/exception.hpp"

namespace telepot::bot {

namespace {

[[noreturn]] void refuse(const std::string& why) {
    throw LocalFileError("download_file: the server's file " + why);
}

std::string without_slashes(std::string_view path, const char* what) {
    if (path.empty() || path.front() != '/') {
        throw BadArgument(std::string("BotOptions::local_files.") + what + " must be an absolute path");
    }
    while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
    return std::string(path);
}

// One part of a path at a time: no link can lead out of the folder, whoever may write there.
OpenFile open_part(const OpenFile& folder, const std::string& name, int flags) {
    int file = -1;
    do {
        file = ::openat(folder.descriptor(), name.c_str(), flags | O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    } while (file < 0 && errno == EINTR);
    if (file < 0 && (errno == ELOOP || errno == ENOTDIR)) refuse("is reached by a symbolic link, which isn't followed");
    if (file < 0) refuse("can't be read in BotOptions::local_files: " + std::generic_category().message(errno));
    return OpenFile(file);
}

OpenFile walk(OpenFile place, std::string_view path) {
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
        place = open_part(place, std::string(path.substr(0, slash)), O_DIRECTORY);
        path.remove_prefix(slash + 1);
    }
    // A pipe would keep its opener waiting.
    OpenFile file = open_part(place, std::string(path), O_NONBLOCK);
    struct stat status{};
    if (::fstat(file.descriptor(), &status) != 0 || !S_ISREG(status.st_mode)) refuse("is no regular file");
    return file;
}

}  // namespace

OpenFile::OpenFile(OpenFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

OpenFile::~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

bool is_devious(std::string_view path) noexcept {
    for (;;) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        if (part.empty() || part == "." || part == ".." || part.find('\0') != std::string_view::npos) return true;
        if (slash == std::string_view::npos) return false;
        path.remove_prefix(slash + 1);
    }
}

std::optional<LocalFolder> LocalFolder::from(const LocalFiles& options) {
    if (options.folder.empty() && options.folder_at_server.empty()) return std::nullopt;
    std::string folder = without_slashes(options.folder, "folder");
    std::string at_server =
        options.folder_at_server.empty() ? folder : without_slashes(options.folder_at_server, "folder_at_server");
    return LocalFolder(std::move(folder), std::move(at_server));
}

LocalFolder::LocalFolder(std::string folder, std::string folder_at_server)
    : folder_(std::move(folder)), prefix_(std::move(folder_at_server)) {
    if (prefix_.back() != '/') prefix_ += '/';
}

OpenFile LocalFolder::open(std::string_view path) const {
    if (!path.starts_with(prefix_)) refuse("isn't in the folder that BotOptions::local_files names");
    path.remove_prefix(prefix_.size());
    if (is_devious(path)) refuse("has a path with empty parts or dots, which isn't followed");
    OpenFile place(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (place.descriptor() < 0) {
        throw LocalFileError("download_file: BotOptions::local_files.folder can't be opened: " +
                             std::generic_category().message(errno));
    }
    return walk(std::move(place), path);
}

}  // namespace telepot::bot
