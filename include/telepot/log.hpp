// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "telepot/values/shared.hpp"

/// What the library reports when there is nobody to throw an exception at.
namespace telepot::log {

enum class Level { debug, info, warning, error, off };

/// Receives one message, without a line end. Called on whatever thread the message comes from, one call at a time.
using Sink = detail::Function<void(Level level, std::string_view message)>;

/// Sends messages to `sink` instead of the standard error output; an empty one restores that. Any thread. The sink must
/// not write to the log itself.
void set_sink(Sink sink);
/// Drops messages below `level`. Initially Level::info. Any thread.
void set_level(Level level) noexcept;
/// Whether messages of `level` are kept. Any thread.
bool enabled(Level level) noexcept;

/// Writes a message; anything in it that looks like a bot's token is masked. Any thread.
void write(Level level, std::string_view message) noexcept;

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

/// A copy of `text` in which whatever looks like a bot's token is masked.
std::string mask_tokens(std::string_view text);

}  // namespace telepot::log
