// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>

#include "bot/core.hpp"
#include "bot/download_bounds.hpp"
#include "bot/download_target.hpp"
#include "net/client/http_message.hpp"
#include "telepot/task/task.hpp"

namespace telepot::bot {

/// One file on its way from the server, in as many requests as it takes. What it refers to must live until run() has
/// ended.
class FileTransfer {
public:
    FileTransfer(Core& core, DownloadTarget& target, const DownloadBounds& bounds, const Progress& progress,
                 std::string path);

    /// Fetches the file. @throws NetworkError, TelegramError, LocalFileError.
    task<> run();

private:
    net::HttpRequest make_request();
    bool accept_headers(const net::HttpResponse& response);
    bool accept_bytes(std::string_view bytes);
    bool is_whole() const noexcept;
    std::optional<std::chrono::milliseconds> judge(net::HttpResult&& result);
    std::optional<std::chrono::milliseconds> repeat(net::HttpResult&& result);
    [[noreturn]] void throw_incomplete() const;

    Core& core_;
    DownloadTarget& target_;
    const DownloadBounds& bounds_;
    const Progress& progress_;
    std::string path_;
    std::uint64_t begun_at_ = 0;  // where this request's answer begins in the file
    std::uint64_t total_ = 0;
    std::uint64_t highest_ = 0;  // the farthest that any request has come
    int attempts_ = 0;
    bool progressed_ = false;
    bool mismatch_ = false;
    std::exception_ptr local_error_;
};

}  // namespace telepot::bot
