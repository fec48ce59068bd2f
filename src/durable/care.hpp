// SPDX-License-Identifier: MIT
// What a person may do about updates that wait or were set aside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/store/store.hpp"

namespace telepot::durable {

/// Something in a store that waits, or that somebody should look at.
class Matter {
public:
    enum class State {
        waiting,  ///< an update that isn't handled yet
        aside,    ///< an update that was set aside
        state,    ///< a conversation's or session's state that couldn't be read
        doubt,    ///< a call that was possibly sent
    };

    State state = State::waiting;
    std::string key;  ///< "aside/000000000000001a/loop": its kind and key in the store
    std::int64_t update_id = 0;
    std::string conversation;  ///< it was set aside for this one; empty: for all
    std::string reason;
    std::int64_t at = 0;  ///< Unix time it was set aside; 0 if that isn't known
    std::string text;     ///< the update or state, JSON; a call in words
};

std::string_view name_of(Matter::State state) noexcept;

/// All of them, by key. @throws StoreError
std::vector<Matter> matters(StoreBackend& store);
/// What goes back to where the bot finds it when it starts. @throws BadArgument for what can't
void retry(StoreBackend& store, const Matter& matter);
/// What goes for good.
void drop(StoreBackend& store, const Matter& matter);
/// What doesn't fit together in a store's items, in words.
std::vector<std::string> inconsistencies(StoreBackend& store);

}  // namespace telepot::durable
