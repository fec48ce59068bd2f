// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "telepot/bot/options.hpp"

namespace telepot::bot {

/// A descriptor of a file that is open for reading.
class OpenFile {
public:
    explicit OpenFile(int descriptor) noexcept : descriptor_(descriptor) {}
    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&& other) noexcept;
    ~OpenFile();

    int descriptor() const noexcept { return descriptor_; }

private:
    int descriptor_;
};

/// The folder in which a Bot API server of this machine keeps its files.
class LocalFolder {
public:
    /// Nothing if there is none. @throws BadArgument for a path that isn't absolute.
    static std::optional<LocalFolder> from(const LocalFiles& options);

    /// Opens what the server calls `path`, which must be a regular file in the folder, reached without symbolic links.
    /// @throws LocalFileError, which doesn't repeat the path: the server's folders are named by tokens.
    OpenFile open(std::string_view path) const;

private:
    LocalFolder(std::string folder, std::string folder_at_server);

    std::string folder_;
    std::string prefix_;  // with a slash at its end
};

/// Whether a path has a part ".." or ".", or an empty one, or a zero byte.
bool is_devious(std::string_view path) noexcept;

}  // namespace telepot::bot
