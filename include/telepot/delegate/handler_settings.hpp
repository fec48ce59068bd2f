// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <type_traits>

#include "telepot/delegate/names.hpp"
#include "telepot/values/refs.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

/// What create_open() can be told about its handlers, the original's keyword arguments.
struct HandlerOptions {
    /// After how long without a message a handler ends; 0 or unset: never.
    std::optional<Seconds> timeout = {};
    /// Whether a ChatHandler or UserHandler also gets the callback queries of buttons in its chat.
    /// include_callback_query_chat_id() sets it.
    std::optional<bool> include_callback_query = {};
    /// What a ChatHandler or UserHandler captures. Unset: "chat", and of a UserHandler {"chat", "inline_query",
    /// "chosen_inline_result"}.
    StringsRef flavors = {};
};
static_assert(std::is_trivially_destructible_v<HandlerOptions>);

/// The same as pairs put it together. Shared by all handlers of a pattern, immutable.
class HandlerSettings : public detail::Counted {
public:
    HandlerSettings() = default;

    double timeout = 0;  ///< seconds
    bool include_callback_query = false;
    std::optional<Names> flavors;  ///< none: the handler's usual ones
    /// What pave_event_space() has given out; 0: none.
    std::int64_t event_space = 0;
    /// What intercept_callback_query_origin() shares among the handlers; null: nothing is intercepted.
    detail::Shared<detail::Counted> origins;
};

}  // namespace telepot
