// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "telepot/bot/old_names.hpp"
#include "telepot/bot/options.hpp"
#include "telepot/bot/outgoing_call.hpp"
#include "telepot/bot/scheduler.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/messages/generated/handlers.hpp"
#include "telepot/methods/generated/methods.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/json.hpp"
#include "telepot/values/progress.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"
#include "telepot/values/token.hpp"

namespace telepot {

namespace bot {
class Core;
}
namespace loop {
class Delegation;
}

/// How download_file() works.
class DownloadOptions {
public:
    DownloadOptions() = default;
    /// Called while bytes arrive.
    DownloadOptions& set_progress(Progress value) {
        progress = std::move(value);
        return *this;
    }
    /// Whether a download that was broken off before continues where it stopped.
    DownloadOptions& set_resume(bool value) {
        resume = value;
        return *this;
    }
    /// Whether the file is safe from a power failure when the call returns: it is written to the disk (fsync) before it
    /// gets its name, and the folder after that. Only for downloads to a path.
    DownloadOptions& set_sync(bool value) {
        sync = value;
        return *this;
    }
    /// Seconds for the whole download, repeats included; 0 for no limit. Default: an hour.
    DownloadOptions& set_timeout(Seconds value) {
        timeout = value;
        return *this;
    }
    /// The most bytes that are taken. Default: the announced size and a little; 4 GiB if no size is announced.
    DownloadOptions& set_max_bytes(std::uint64_t value) {
        max_bytes = value;
        return *this;
    }
    Progress progress;
    bool resume = true;
    bool sync = false;
    Seconds timeout = 3600;
    std::optional<std::uint64_t> max_bytes;
};

/// A bot: all methods of the Bot API, and a few beyond it. Bot is the traditional version, aio::Bot the asynchronous
/// one.
///
/// Derive from it for the class-based style: override on_chat_message() and its like, or handle() itself.
/// Several bots may live in one process; they share one network thread and its connections. Methods may be called from
/// any thread (aio: from coroutines of the loop). It must outlive the loops, proxies and tasks that use it.
template <class Mode>
class BasicBot : public methods<Mode>, public Handlers<Mode>, public detail::OldNames<BasicBot<Mode>, Mode> {
public:
    /// What a call gives: T, or task<T>.
    template <class T>
    using Result = typename Mode::template result<T>;

    /// @param token as BotFather gave it, "123456789:ABC...". @throws BadToken if it can't be one or is null; nothing
    /// is sent yet.
    explicit BasicBot(TokenRef token, const BotOptions& options = {});
    BasicBot(const BasicBot&) = delete;
    BasicBot& operator=(const BasicBot&) = delete;
    ~BasicBot() override;

    /// A bot with the token in TELEPOT_TOKEN and the server in TELEPOT_API_URL, as Environment describes. @throws
    /// BadToken, BadArgument.
    [[nodiscard]] static BasicBot from_env(const BotOptions& options = {});

    /// From now on each of this bot's calls is shown to `transformer` before it is sent, after those of earlier use().
    /// Any thread. It is kept as long as the bot; see Transformer for what it may do.
    void use(Transformer transformer);

    /// From now on the callback is called when the bot hears that a group has become a supergroup, by a message or by a
    /// refused call: `bot.on_chat_migrated([](std::int64_t old_id, std::int64_t new_id) { ... })`. That is the moment
    /// to change the id wherever it is kept. It runs in the thread of the network (aio: the loop's), one at a time, so
    /// it must not make calls that wait; what it throws goes to the log. It may be called again for the same chat,
    /// after a restart for instance. It replaces the former callback; any thread.
    void on_chat_migrated(detail::Function<void(std::int64_t old_chat_id, std::int64_t new_chat_id)> callback);

    /// The bot's own user id: the number in front of the token's colon.
    [[nodiscard]] std::int64_t id() const noexcept;

    /// The scheduler whose events reach the handler of the bot's message loop.
    [[nodiscard]] Scheduler& scheduler() noexcept { return scheduler_; }

    /// Calls a method by its name: for methods that this version doesn't know.
    /// @param arguments a JSON object, as JsonObject builds it. It is never repeated by itself.
    /// @returns the result.
    Result<Json> call(std::string_view method, const JsonObject& arguments = {});
    /// The same with the arguments as JSON text. @throws BadArgument if that is no JSON object.
    Result<Json> call(std::string_view method, std::string_view arguments);

    /// Downloads a file to a path, under a temporary name that is changed when the file is whole.
    /// @throws LocalFileError, TelegramError ("file is too big"), NetworkError: also if the server sends fewer bytes
    /// than it has announced, more than DownloadOptions::max_bytes, or takes longer than DownloadOptions::timeout.
    Result<void> download_file(std::string_view file_id, std::string_view path, const DownloadOptions& options = {});
    /// Downloads a file into a stream; what was written stays there when it fails. The stream must live until it is
    /// done.
    Result<void> download_file(std::string_view file_id, std::ostream& out, const DownloadOptions& options = {});

    /// What a message loop without a handler of its own calls for each message. By default it goes to the on_ method
    /// for its kind.
    virtual Result<void> handle(const AnyMessage& msg) { return this->route(msg); }
    /// The same with a message's JSON, for tests and for programs that get messages in ways of their own; see
    /// AnyMessage::parse for what it can be. @throws DecodeError, BadFlavor.
    Result<void> handle(std::string_view json);

    /// Where handle() hands messages over to, nullptr if it handles them itself; for the library's own use.
    [[nodiscard]] virtual loop::Delegation* delegation() noexcept { return nullptr; }
    /// The engine below; for the library's own use.
    [[nodiscard]] bot::Core& core() noexcept { return *core_; }

private:
    bot::Core* core_;
    Scheduler scheduler_;
};

extern template class BasicBot<blocking>;

/// The traditional bot: calls wait for their results.
using Bot = BasicBot<blocking>;

}  // namespace telepot
