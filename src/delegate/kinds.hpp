// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "telepot/delegate/names.hpp"
#include "telepot/messages/any_message.hpp"

namespace telepot::delegate {

/// The bit of a message's kind; events and unknown ones have the last two.
inline std::uint32_t kind_bit(const AnyMessage& msg) noexcept {
    static_assert(std::size(detail::kind_names) <= 30);
    const std::size_t kind = msg.kind_index();
    if (kind < 30) return std::uint32_t{1} << kind;
    return std::uint32_t{1} << (kind == AnyMessage::event_kind ? 30U : 31U);
}

/// The bits of all kinds of some flavors. @throws BadArgument for a flavor that isn't known.
std::uint32_t kinds_of(const Names& flavors);

}  // namespace telepot::delegate
