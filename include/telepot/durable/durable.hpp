// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/store/store.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

/// What a handler that runs again after a crash meets in the place of a call that was begun and of which nobody knows
/// whether the server has carried it out: to repeat it might do it twice. Only for methods that may not be repeated,
/// such as sendMessage; others are repeated.
class PossiblySent : public Exception {
public:
    PossiblySent(std::string_view method, std::int64_t update_id);
    /// The method, as the API spells it.
    [[nodiscard]] const std::string& method() const noexcept { return method_; }

private:
    std::string method_;
};

/// What becomes of such a call.
enum class WhenDoubtful {
    throw_error,  ///< PossiblySent is thrown
    skip,         ///< it isn't sent again; the handler gets an empty result
    repeat,       ///< it is sent again, and may happen twice
};

/// How a bot with a store works.
struct DurableOptions {
    WhenDoubtful when_doubtful = WhenDoubtful::throw_error;
    /// An update whose handling has thrown so often is set aside, and the conversation goes on from the state before
    /// it. One that may have brought the process down is begun alone from then on, and set aside once the process has
    /// died so often while it was. 1 to 1,000.
    int max_attempts = 3;
};

/// Where a message loop or a webhook without delegates keeps what has come until it is handled, and what survives of
/// its sessions: `MessageLoop{bot, handler, {.store = sqlite_store("bot.db")}}`. See docs/guide/durable.md.
struct LoopStore {
    /// None: nothing survives the process.
    StoreRef store = {};
    /// With `store`.
    DurableOptions durable = {};
};
static_assert(std::is_trivially_destructible_v<LoopStore>);

}  // namespace telepot
