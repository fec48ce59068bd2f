// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <ostream>
#include <string_view>

#include "telepot/delegate/delegator_bot.hpp"

namespace telepot {

/// A bot as a handler sees it: all its methods, possibly augmented, and the rest of it unchanged. A handle, cheap to
/// copy; the bot outlives it.
template <class Mode>
class HandlerBotOf : public methods<Mode> {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    /// @param augmented what carries out the methods; must outlive the handle
    HandlerBotOf(BasicDelegatorBot<Mode>& bot, const methods<Mode>& augmented) noexcept
        : methods<Mode>(augmented), bot_(&bot) {}

    /// The bot itself.
    [[nodiscard]] BasicDelegatorBot<Mode>& original() const noexcept { return *bot_; }
    [[nodiscard]] std::int64_t id() const noexcept { return bot_->id(); }
    [[nodiscard]] Scheduler& scheduler() const noexcept { return bot_->scheduler(); }
    Result<Json> call(std::string_view method, const JsonObject& arguments = {}) const {
        return bot_->call(method, arguments);
    }
    Result<Json> call(std::string_view method, std::string_view arguments) const {
        return bot_->call(method, arguments);
    }
    Result<void> download_file(std::string_view file_id, std::string_view path,
                               const DownloadOptions& options = {}) const {
        return bot_->download_file(file_id, path, options);
    }
    Result<void> download_file(std::string_view file_id, std::ostream& out, const DownloadOptions& options = {}) const {
        return bot_->download_file(file_id, out, options);
    }

private:
    BasicDelegatorBot<Mode>* bot_;
};

}  // namespace telepot
