// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <string_view>

#include "telepot/types/fwd.hpp"
#include "telepot/values/union.hpp"

namespace telepot {

namespace detail {

/// The types that an update can carry.
using Payloads = Types<Message, BusinessConnection, BusinessMessagesDeleted, MessageReactionUpdated, MessageReactionCountUpdated, InlineQuery, ChosenInlineResult, CallbackQuery, ShippingQuery, PreCheckoutQuery, PaidMediaPurchased, Poll, PollAnswer, ChatMemberUpdated, ChatJoinRequest, ChatBoostUpdated, ChatBoostRemoved, ManagedBotUpdated, BotSubscriptionUpdated, MessageGenerationStopped, WidgetQuery, SharedWidgetQuery>;
/// The fields of an Update, as the kinds of messages that they carry.
inline constexpr std::string_view kind_names[] = {"message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message", "edited_business_message", "deleted_business_messages", "guest_message", "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "subscription", "stopped_message_generation", "widget_query", "shared_widget_query"};
/// The flavor of each kind.
inline constexpr std::string_view kind_flavors[] = {"chat", "chat", "chat", "chat", "business_connection", "chat", "chat", "deleted_business_messages", "chat", "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "subscription", "stopped_message_generation", "widget_query", "shared_widget_query"};
/// The position of each kind's type among Payloads.
inline constexpr unsigned char kind_payloads[] = {0, 0, 0, 0, 1, 0, 0, 2, 0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13, 14, 15, 16, 17, 18, 19, 20, 21};

}  // namespace detail

}  // namespace telepot
