// SPDX-License-Identifier: MIT
#include "loop/order_key.hpp"

#include <functional>
#include <limits>
#include <optional>
#include <string_view>

#include "messages/place_or_sender.hpp"

namespace telepot::loop {

namespace {

OrderKey key_of_kind(std::string_view kind) noexcept {
    // Far below all ids of chats.
    const auto number = static_cast<std::uint32_t>(std::hash<std::string_view>()(kind));
    return std::numeric_limits<OrderKey>::min() + static_cast<OrderKey>(number);
}

}  // namespace

OrderKey order_key(const AnyMessage& msg) {
    const std::optional<std::int64_t> place = messages::place_or_sender(msg);
    return place ? *place : key_of_kind(msg.kind());
}

}  // namespace telepot::loop
