// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "durable/turn.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/values/seed.hpp"

namespace telepot::durable {

/// A message that a loop's handler has in hand, while it lives: found by its object, wherever the handler goes on.
class UnderWay {
public:
    UnderWay(const AnyMessage& msg, telepot::detail::Shared<Turn> turn);
    ~UnderWay();
    UnderWay(const UnderWay&) = delete;
    UnderWay& operator=(const UnderWay&) = delete;

    const AnyMessage& message() const noexcept { return message_; }
    Turn& turn() const noexcept { return *turn_; }

    /// Null if it isn't being handled, or without a store. Lives as long as the handler works.
    static const UnderWay* look_for(const void* object);
    /// @throws std::logic_error in the place of null
    static const UnderWay& find(const void* object);

private:
    const AnyMessage message_;
    const telepot::detail::Shared<Turn> turn_;
};

}  // namespace telepot::durable
