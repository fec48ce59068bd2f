// SPDX-License-Identifier: MIT
#pragma once

#include <iosfwd>
#include <string>

#include "bot/core.hpp"
#include "telepot/bot/bot.hpp"
#include "telepot/task/task.hpp"

namespace telepot::bot {

/// Bot::download_file. The core must live until the task has ended.
task<> download_to_path(Core& core, std::string file_id, std::string path, DownloadOptions options);
task<> download_to_stream(Core& core, std::string file_id, std::ostream& out, DownloadOptions options);

}  // namespace telepot::bot
