// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "support/scripted_server.hpp"

namespace telepot::test {

/// The answer of getFile.
std::string file_answer(const std::string& path, std::optional<std::size_t> size);
std::string read(const std::filesystem::path& path);
std::size_t files_in(const std::filesystem::path& folder);

/// Serves one file, in ways that a test chooses before the first request.
class FileServer {
public:
    FileServer();

    std::string url() const { return server_.url(); }
    std::size_t gets() const;
    std::vector<ReceivedRequest> requests() const { return server_.requests(); }

    std::string text;
    /// What getFile says; unset: the truth.
    std::optional<std::size_t> announced;
    bool announces = true;
    std::atomic<bool> ranges{true};
    /// Connections that break after half of what they should send.
    std::atomic<int> breaks{0};
    /// If not 0, each connection breaks after so many bytes of the file, always the first ones.
    std::size_t always_first = 0;
    /// If not 0, each connection breaks after so many bytes of what is asked for.
    std::atomic<std::size_t> a_little{0};
    /// The file is sent in chunks, so that its length isn't known before its end.
    bool chunked = false;
    std::string file_path = "photos/file 1.jpg";

private:
    void serve(ServerConnection& connection);
    bool send_file(ServerConnection& connection, const ReceivedRequest& got);

    ScriptedServer server_;
};

}  // namespace telepot::test
