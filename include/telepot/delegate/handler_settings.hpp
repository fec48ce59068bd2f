// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
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

/// How many messages with buttons intercept_callback_query_origin() remembers the owners of; some 600 bytes each. The
/// one that was sent or last edited longest ago is forgotten first.
struct OriginBounds {
    /// Messages of all delegates of the pattern; 1 to 10,000,000.
    std::size_t most = 100'000;
    /// Time since a message was sent or last edited; 0: it isn't forgotten by its age.
    Seconds max_age = 30.0 * 24 * 3600;
    /// A press below a message that was forgotten goes to whoever else takes it; when nobody does, it is answered with
    /// this text (answerCallbackQuery; at most 200 characters). Empty: with none, so that the client stops waiting.
    std::string_view forgotten_text = "This button has expired.";
};
static_assert(std::is_trivially_destructible_v<OriginBounds>);

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
