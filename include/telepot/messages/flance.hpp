// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <variant>

#include "telepot/messages/glance.hpp"

namespace telepot {

/// Headline information of any flavor; std::monostate for an event or an unknown message.
using Headline =
    std::variant<std::monostate, MessageGlance, CallbackQueryGlance, InlineQueryGlance, ChosenInlineResultGlance,
                 ShippingQueryGlance, PreCheckoutQueryGlance, BusinessConnectionGlance, BusinessMessagesDeletedGlance,
                 MessageReactionUpdatedGlance, MessageReactionCountUpdatedGlance, PaidMediaPurchasedGlance, PollGlance,
                 PollAnswerGlance, ChatMemberUpdatedGlance, ChatJoinRequestGlance, ChatBoostUpdatedGlance,
                 ChatBoostRemovedGlance, ManagedBotUpdatedGlance, BotSubscriptionUpdatedGlance,
                 MessageGenerationStoppedGlance, WidgetQueryGlance, SharedWidgetQueryGlance>;

/// The same with the long forms of the flavors that have one.
using LongHeadline =
    std::variant<std::monostate, MessageLongGlance, CallbackQueryGlance, InlineQueryLongGlance,
                 ChosenInlineResultGlance, ShippingQueryGlance, PreCheckoutQueryLongGlance, BusinessConnectionGlance,
                 BusinessMessagesDeletedGlance, MessageReactionUpdatedLongGlance, MessageReactionCountUpdatedLongGlance,
                 PaidMediaPurchasedGlance, PollLongGlance, PollAnswerGlance, ChatMemberUpdatedLongGlance,
                 ChatJoinRequestLongGlance, ChatBoostUpdatedGlance, ChatBoostRemovedGlance, ManagedBotUpdatedGlance,
                 BotSubscriptionUpdatedGlance, MessageGenerationStoppedGlance, WidgetQueryGlance,
                 SharedWidgetQueryLongGlance>;

/// What flance() gives. Texts refer to the message.
struct Flance {
    std::string_view flavor;
    Headline headline;
};
struct LongFlance {
    std::string_view flavor;
    LongHeadline headline;
};

/// A message's flavor and its headline information at once.
[[nodiscard]] Flance flance(const AnyMessage& msg);
[[nodiscard]] LongFlance flance(const AnyMessage& msg, LongForm);
// It refers to the message, so it refuses one that ends with the statement.
Flance flance(const AnyMessage&& msg) = delete;
LongFlance flance(const AnyMessage&& msg, LongForm) = delete;

}  // namespace telepot
