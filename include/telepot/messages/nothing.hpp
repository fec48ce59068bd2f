// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/messages/untaken.hpp"
#include "telepot/values/mode.hpp"

namespace telepot::detail {

inline void done(blocking* /*mode*/) noexcept {}
/// A task that has nothing to do.
task<void> done(coroutine* /*mode*/);

/// What a handler does that nobody has overridden.
template <class Mode, class T>
typename Mode::template result<void> nothing(const T& /*message*/) {
    note_untaken("no method of the bot's is overridden for it");
    return done(static_cast<Mode*>(nullptr));
}

}  // namespace telepot::detail
