// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "telepot/messages/event.hpp"

namespace telepot::durable {

/// Milliseconds since 1970.
std::int64_t wall_now();

/// An event that a conversation has scheduled, as a store keeps it.
class StoredEvent {
public:
    /// The space is that of the event's source.
    StoredEvent(std::string conversation_key, Event stored)
        : conversation(std::move(conversation_key)),
          event(std::move(stored)),
          space(event.source() == nullptr ? 0 : event.source()->space()) {}

    /// None if the event has data of a type that can't be stored: anything but texts, numbers and bools.
    std::optional<std::string> text() const;
    /// @throws DecodeError
    static StoredEvent parse(std::string_view text);
    /// When it is due, in milliseconds since 1970.
    std::int64_t due() const noexcept;

    std::string conversation;
    Event event;
    std::int64_t space;
};

}  // namespace telepot::durable
