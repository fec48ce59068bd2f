// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "delegate/hub.hpp"

namespace telepot::delegate {

/// A delegate's place in the store. Of the worker that has the delegate's turn, but for what says otherwise.
class Hub::Record : public detail::Counted {
public:
    std::string key;
    std::string former;               ///< its key before its chat moved; empty if it hasn't
    bool moves = false;               ///< the store may have the state under that one still
    bool survives = false;            ///< there is anything to be saved
    bool silent = false;              ///< it had ended before the process did
    bool reopens = false;             ///< it was made again and hasn't been told so yet
    StoredFields rest;                ///< stored fields that aren't known
    std::string saved;                ///< the state as the store has it
    std::optional<std::int64_t> due;  ///< when it will have been idle for too long, as the store has it

    /// The turn that is going on; any thread.
    detail::Shared<durable::Turn> turn() {
        const std::lock_guard lock(mutex_);
        return turn_;
    }
    void set_turn(detail::Shared<durable::Turn> turn) {
        const std::lock_guard lock(mutex_);
        std::swap(turn_, turn);
    }

    detail::Shared<durable::Keeper> keeper;  ///< any thread

    // Among those that are idle, under the hub's lock.
    detail::Actor* actor = nullptr;
    Record* previous = nullptr;
    Record* next = nullptr;
    bool listed = false;

private:
    std::mutex mutex_;
    detail::Shared<durable::Turn> turn_;
};

}  // namespace telepot::delegate
