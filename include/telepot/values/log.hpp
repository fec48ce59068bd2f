// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "telepot/values/shared.hpp"

/// What the library reports when there is nobody to throw an exception at.
///
/// A line of level info or above that is like another one, numbers aside, is written up to ten times a second, and only
/// once if it is the same; the rest is counted, and a line a second says how many there were.
namespace telepot::log {
/// How grave a message is; `off` is above all of them.
enum class Level { debug, info, warning, error, off };

/// Receives one message, without a line end; one that is about a bot begins with the bot's name and a colon. Called on
/// whatever thread the message comes from, one call at a time.
using Sink = detail::Function<void(Level level, std::string_view message)>;

/// Sends messages to `sink` instead of the standard error output; an empty one restores that. Any thread. The sink must
/// not write to the log itself.
void set_sink(Sink sink);
/// Drops messages below `level`. Initially Level::info, or what the environment says: see set_from_environment(). Any
/// thread.
void set_level(Level level) noexcept;
/// Does as the environment's TELEPOT_LOG says: a level ("debug", "info", "warning", "error" or "off"), "json" for
/// json_sink(), or both with a comma in between. That happens once by itself, when the process begins.
/// @returns whether TELEPOT_LOG was set and understood; what isn't understood is told in a warning. Any thread.
bool set_from_environment() noexcept;
/// Whether messages of `level` are kept. Any thread.
bool enabled(Level level) noexcept;

/// Writes a message; anything in it that looks like a bot's token is masked. Any thread.
void write(Level level, std::string_view message) noexcept;
/// Writes a message about a bot. @param bot its name, as "@echo_bot"; empty: about none.
void write(Level level, std::string_view bot, std::string_view message) noexcept;
/// Writes now what was counted instead of written. By itself it happens within a second or two. Any thread.
void flush() noexcept;
/// Write a message of the level that they are called after. Any thread.
inline void debug(std::string_view message) noexcept {
    write(Level::debug, message);
}
inline void info(std::string_view message) noexcept {
    write(Level::info, message);
}
inline void warning(std::string_view message) noexcept {
    write(Level::warning, message);
}
inline void error(std::string_view message) noexcept {
    write(Level::error, message);
}

/// In a sink: the name of the bot that the message is about; empty: of none. Valid until the sink returns.
std::string_view current_bot() noexcept;
/// A sink that writes each message as a JSON object on a line of the standard error output; see json_line().
Sink json_sink();
/// A message as a JSON object without a line end: {"time":"2026-11-30T18:20:01.123Z","level":"warning",
/// "bot":"@echo_bot","message":"..."}; UTC, and no "bot" if it is about none. For sinks of your own.
std::string json_line(Level level, std::string_view message);

/// A copy of `text` in which whatever looks like a bot's token is masked.
std::string mask_tokens(std::string_view text);

namespace detail {
/// For the library's own use: what sees to it that flush() is called after a second. Set once.
void set_flusher(void (*call_later)()) noexcept;
}  // namespace detail

}  // namespace telepot::log
