// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "telepot/types/fwd.hpp"

namespace telepot {

// What glance() gives refers to its argument, so it refuses one that ends with the statement.

/// Asks glance() for its long form: `glance(msg, long_form)`.
struct LongForm {};
inline constexpr LongForm long_form{};  ///< The only value.

/// What a message is about: "text", "photo", ..., the name of the field that carries its content;
/// "unknown" if there is none that this version knows.
std::string_view content_type(const Message& msg) noexcept;

/// Headline information of a Message. Texts refer to the message.
struct MessageGlance {
    std::string_view content_type;
    std::string_view chat_type;
    std::int64_t chat_id = 0;
};
MessageGlance glance(const Message& msg) noexcept;
MessageGlance glance(const Message&& msg) = delete;

/// Headline information of a Message. Texts refer to the message.
struct MessageLongGlance {
    std::string_view content_type;
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t date = 0;
    std::int64_t message_id = 0;
};
MessageLongGlance glance(const Message& msg, LongForm) noexcept;
MessageLongGlance glance(const Message&& msg, LongForm) = delete;

/// Headline information of a CallbackQuery. Texts refer to the message.
struct CallbackQueryGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::optional<std::string_view> data;
};
CallbackQueryGlance glance(const CallbackQuery& msg) noexcept;
CallbackQueryGlance glance(const CallbackQuery&& msg) = delete;
/// The same: there is no long form.
inline CallbackQueryGlance glance(const CallbackQuery& msg, LongForm) noexcept { return glance(msg); }
CallbackQueryGlance glance(const CallbackQuery&& msg, LongForm) = delete;

/// Headline information of an InlineQuery. Texts refer to the message.
struct InlineQueryGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::string_view query;
};
InlineQueryGlance glance(const InlineQuery& msg) noexcept;
InlineQueryGlance glance(const InlineQuery&& msg) = delete;

/// Headline information of an InlineQuery. Texts refer to the message.
struct InlineQueryLongGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::string_view query;
    std::string_view offset;
};
InlineQueryLongGlance glance(const InlineQuery& msg, LongForm) noexcept;
InlineQueryLongGlance glance(const InlineQuery&& msg, LongForm) = delete;

/// Headline information of a ChosenInlineResult. Texts refer to the message.
struct ChosenInlineResultGlance {
    std::string_view result_id;
    std::int64_t from_id = 0;
    std::string_view query;
};
ChosenInlineResultGlance glance(const ChosenInlineResult& msg) noexcept;
ChosenInlineResultGlance glance(const ChosenInlineResult&& msg) = delete;
/// The same: there is no long form.
inline ChosenInlineResultGlance glance(const ChosenInlineResult& msg, LongForm) noexcept { return glance(msg); }
ChosenInlineResultGlance glance(const ChosenInlineResult&& msg, LongForm) = delete;

/// Headline information of a ShippingQuery. Texts refer to the message.
struct ShippingQueryGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::string_view invoice_payload;
};
ShippingQueryGlance glance(const ShippingQuery& msg) noexcept;
ShippingQueryGlance glance(const ShippingQuery&& msg) = delete;
/// The same: there is no long form.
inline ShippingQueryGlance glance(const ShippingQuery& msg, LongForm) noexcept { return glance(msg); }
ShippingQueryGlance glance(const ShippingQuery&& msg, LongForm) = delete;

/// Headline information of a PreCheckoutQuery. Texts refer to the message.
struct PreCheckoutQueryGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::string_view invoice_payload;
};
PreCheckoutQueryGlance glance(const PreCheckoutQuery& msg) noexcept;
PreCheckoutQueryGlance glance(const PreCheckoutQuery&& msg) = delete;

/// Headline information of a PreCheckoutQuery. Texts refer to the message.
struct PreCheckoutQueryLongGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::string_view invoice_payload;
    std::string_view currency;
    std::int64_t total_amount = 0;
};
PreCheckoutQueryLongGlance glance(const PreCheckoutQuery& msg, LongForm) noexcept;
PreCheckoutQueryLongGlance glance(const PreCheckoutQuery&& msg, LongForm) = delete;

/// Headline information of a BusinessConnection. Texts refer to the message.
struct BusinessConnectionGlance {
    std::string_view id;
    std::int64_t user_id = 0;
    bool is_enabled = false;
};
BusinessConnectionGlance glance(const BusinessConnection& msg) noexcept;
BusinessConnectionGlance glance(const BusinessConnection&& msg) = delete;
/// The same: there is no long form.
inline BusinessConnectionGlance glance(const BusinessConnection& msg, LongForm) noexcept { return glance(msg); }
BusinessConnectionGlance glance(const BusinessConnection&& msg, LongForm) = delete;

/// Headline information of a BusinessMessagesDeleted. Texts refer to the message.
struct BusinessMessagesDeletedGlance {
    std::string_view business_connection_id;
    std::string_view chat_type;
    std::int64_t chat_id = 0;
};
BusinessMessagesDeletedGlance glance(const BusinessMessagesDeleted& msg) noexcept;
BusinessMessagesDeletedGlance glance(const BusinessMessagesDeleted&& msg) = delete;
/// The same: there is no long form.
inline BusinessMessagesDeletedGlance glance(const BusinessMessagesDeleted& msg, LongForm) noexcept { return glance(msg); }
BusinessMessagesDeletedGlance glance(const BusinessMessagesDeleted&& msg, LongForm) = delete;

/// Headline information of a MessageReactionUpdated. Texts refer to the message.
struct MessageReactionUpdatedGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t message_id = 0;
};
MessageReactionUpdatedGlance glance(const MessageReactionUpdated& msg) noexcept;
MessageReactionUpdatedGlance glance(const MessageReactionUpdated&& msg) = delete;

/// Headline information of a MessageReactionUpdated. Texts refer to the message.
struct MessageReactionUpdatedLongGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t message_id = 0;
    std::int64_t date = 0;
    std::optional<std::int64_t> user_id;
};
MessageReactionUpdatedLongGlance glance(const MessageReactionUpdated& msg, LongForm) noexcept;
MessageReactionUpdatedLongGlance glance(const MessageReactionUpdated&& msg, LongForm) = delete;

/// Headline information of a MessageReactionCountUpdated. Texts refer to the message.
struct MessageReactionCountUpdatedGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t message_id = 0;
};
MessageReactionCountUpdatedGlance glance(const MessageReactionCountUpdated& msg) noexcept;
MessageReactionCountUpdatedGlance glance(const MessageReactionCountUpdated&& msg) = delete;

/// Headline information of a MessageReactionCountUpdated. Texts refer to the message.
struct MessageReactionCountUpdatedLongGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t message_id = 0;
    std::int64_t date = 0;
};
MessageReactionCountUpdatedLongGlance glance(const MessageReactionCountUpdated& msg, LongForm) noexcept;
MessageReactionCountUpdatedLongGlance glance(const MessageReactionCountUpdated&& msg, LongForm) = delete;

/// Headline information of a PaidMediaPurchased. Texts refer to the message.
struct PaidMediaPurchasedGlance {
    std::int64_t from_id = 0;
    std::string_view paid_media_payload;
};
PaidMediaPurchasedGlance glance(const PaidMediaPurchased& msg) noexcept;
PaidMediaPurchasedGlance glance(const PaidMediaPurchased&& msg) = delete;
/// The same: there is no long form.
inline PaidMediaPurchasedGlance glance(const PaidMediaPurchased& msg, LongForm) noexcept { return glance(msg); }
PaidMediaPurchasedGlance glance(const PaidMediaPurchased&& msg, LongForm) = delete;

/// Headline information of a Poll. Texts refer to the message.
struct PollGlance {
    std::string_view id;
    std::string_view question;
    bool is_closed = false;
};
PollGlance glance(const Poll& msg) noexcept;
PollGlance glance(const Poll&& msg) = delete;

/// Headline information of a Poll. Texts refer to the message.
struct PollLongGlance {
    std::string_view id;
    std::string_view question;
    bool is_closed = false;
    std::int64_t total_voter_count = 0;
};
PollLongGlance glance(const Poll& msg, LongForm) noexcept;
PollLongGlance glance(const Poll&& msg, LongForm) = delete;

/// Headline information of a PollAnswer. Texts refer to the message.
struct PollAnswerGlance {
    std::string_view poll_id;
    std::optional<std::int64_t> user_id;
};
PollAnswerGlance glance(const PollAnswer& msg) noexcept;
PollAnswerGlance glance(const PollAnswer&& msg) = delete;
/// The same: there is no long form.
inline PollAnswerGlance glance(const PollAnswer& msg, LongForm) noexcept { return glance(msg); }
PollAnswerGlance glance(const PollAnswer&& msg, LongForm) = delete;

/// Headline information of a ChatMemberUpdated. Texts refer to the message.
struct ChatMemberUpdatedGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t from_id = 0;
};
ChatMemberUpdatedGlance glance(const ChatMemberUpdated& msg) noexcept;
ChatMemberUpdatedGlance glance(const ChatMemberUpdated&& msg) = delete;

/// Headline information of a ChatMemberUpdated. Texts refer to the message.
struct ChatMemberUpdatedLongGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t from_id = 0;
    std::int64_t date = 0;
};
ChatMemberUpdatedLongGlance glance(const ChatMemberUpdated& msg, LongForm) noexcept;
ChatMemberUpdatedLongGlance glance(const ChatMemberUpdated&& msg, LongForm) = delete;

/// Headline information of a ChatJoinRequest. Texts refer to the message.
struct ChatJoinRequestGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t from_id = 0;
};
ChatJoinRequestGlance glance(const ChatJoinRequest& msg) noexcept;
ChatJoinRequestGlance glance(const ChatJoinRequest&& msg) = delete;

/// Headline information of a ChatJoinRequest. Texts refer to the message.
struct ChatJoinRequestLongGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t from_id = 0;
    std::int64_t date = 0;
};
ChatJoinRequestLongGlance glance(const ChatJoinRequest& msg, LongForm) noexcept;
ChatJoinRequestLongGlance glance(const ChatJoinRequest&& msg, LongForm) = delete;

/// Headline information of a ChatBoostUpdated. Texts refer to the message.
struct ChatBoostUpdatedGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::string_view boost_id;
};
ChatBoostUpdatedGlance glance(const ChatBoostUpdated& msg) noexcept;
ChatBoostUpdatedGlance glance(const ChatBoostUpdated&& msg) = delete;
/// The same: there is no long form.
inline ChatBoostUpdatedGlance glance(const ChatBoostUpdated& msg, LongForm) noexcept { return glance(msg); }
ChatBoostUpdatedGlance glance(const ChatBoostUpdated&& msg, LongForm) = delete;

/// Headline information of a ChatBoostRemoved. Texts refer to the message.
struct ChatBoostRemovedGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::string_view boost_id;
};
ChatBoostRemovedGlance glance(const ChatBoostRemoved& msg) noexcept;
ChatBoostRemovedGlance glance(const ChatBoostRemoved&& msg) = delete;
/// The same: there is no long form.
inline ChatBoostRemovedGlance glance(const ChatBoostRemoved& msg, LongForm) noexcept { return glance(msg); }
ChatBoostRemovedGlance glance(const ChatBoostRemoved&& msg, LongForm) = delete;

/// Headline information of a ManagedBotUpdated. Texts refer to the message.
struct ManagedBotUpdatedGlance {
    std::int64_t user_id = 0;
    std::int64_t bot_id = 0;
};
ManagedBotUpdatedGlance glance(const ManagedBotUpdated& msg) noexcept;
ManagedBotUpdatedGlance glance(const ManagedBotUpdated&& msg) = delete;
/// The same: there is no long form.
inline ManagedBotUpdatedGlance glance(const ManagedBotUpdated& msg, LongForm) noexcept { return glance(msg); }
ManagedBotUpdatedGlance glance(const ManagedBotUpdated&& msg, LongForm) = delete;

/// Headline information of a BotSubscriptionUpdated. Texts refer to the message.
struct BotSubscriptionUpdatedGlance {
    std::int64_t user_id = 0;
    std::string_view invoice_payload;
    std::string_view state;
};
BotSubscriptionUpdatedGlance glance(const BotSubscriptionUpdated& msg) noexcept;
BotSubscriptionUpdatedGlance glance(const BotSubscriptionUpdated&& msg) = delete;
/// The same: there is no long form.
inline BotSubscriptionUpdatedGlance glance(const BotSubscriptionUpdated& msg, LongForm) noexcept { return glance(msg); }
BotSubscriptionUpdatedGlance glance(const BotSubscriptionUpdated&& msg, LongForm) = delete;

/// Headline information of a MessageGenerationStopped. Texts refer to the message.
struct MessageGenerationStoppedGlance {
    std::string_view chat_type;
    std::int64_t chat_id = 0;
    std::int64_t draft_id = 0;
};
MessageGenerationStoppedGlance glance(const MessageGenerationStopped& msg) noexcept;
MessageGenerationStoppedGlance glance(const MessageGenerationStopped&& msg) = delete;
/// The same: there is no long form.
inline MessageGenerationStoppedGlance glance(const MessageGenerationStopped& msg, LongForm) noexcept { return glance(msg); }
MessageGenerationStoppedGlance glance(const MessageGenerationStopped&& msg, LongForm) = delete;

/// Headline information of a WidgetQuery. Texts refer to the message.
struct WidgetQueryGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::string_view data;
};
WidgetQueryGlance glance(const WidgetQuery& msg) noexcept;
WidgetQueryGlance glance(const WidgetQuery&& msg) = delete;
/// The same: there is no long form.
inline WidgetQueryGlance glance(const WidgetQuery& msg, LongForm) noexcept { return glance(msg); }
WidgetQueryGlance glance(const WidgetQuery&& msg, LongForm) = delete;

/// Headline information of a SharedWidgetQuery. Texts refer to the message.
struct SharedWidgetQueryGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::string_view data;
};
SharedWidgetQueryGlance glance(const SharedWidgetQuery& msg) noexcept;
SharedWidgetQueryGlance glance(const SharedWidgetQuery&& msg) = delete;

/// Headline information of a SharedWidgetQuery. Texts refer to the message.
struct SharedWidgetQueryLongGlance {
    std::string_view id;
    std::int64_t from_id = 0;
    std::string_view data;
    std::string_view widget_id;
};
SharedWidgetQueryLongGlance glance(const SharedWidgetQuery& msg, LongForm) noexcept;
SharedWidgetQueryLongGlance glance(const SharedWidgetQuery&& msg, LongForm) = delete;

}  // namespace telepot
