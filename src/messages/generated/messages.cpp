// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/messages/any_message.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"

namespace telepot {

std::string_view content_type(const Message& msg) noexcept {
    if (msg.text) return "text";
    if (msg.audio) return "audio";
    if (msg.animation) return "animation";
    if (msg.document) return "document";
    if (msg.game) return "game";
    if (msg.live_photo) return "live_photo";
    if (!msg.photo.empty()) return "photo";
    if (msg.sticker) return "sticker";
    if (msg.video) return "video";
    if (msg.voice) return "voice";
    if (msg.video_note) return "video_note";
    if (msg.contact) return "contact";
    if (msg.venue) return "venue";
    if (msg.location) return "location";
    if (msg.new_chat_member) return "new_chat_member";
    if (msg.left_chat_member) return "left_chat_member";
    if (msg.new_chat_title) return "new_chat_title";
    if (!msg.new_chat_photo.empty()) return "new_chat_photo";
    if (msg.delete_chat_photo) return "delete_chat_photo";
    if (msg.group_chat_created) return "group_chat_created";
    if (msg.supergroup_chat_created) return "supergroup_chat_created";
    if (msg.channel_chat_created) return "channel_chat_created";
    if (msg.migrate_to_chat_id) return "migrate_to_chat_id";
    if (msg.migrate_from_chat_id) return "migrate_from_chat_id";
    if (msg.pinned_message) return "pinned_message";
    if (!msg.new_chat_members.empty()) return "new_chat_members";
    if (msg.invoice) return "invoice";
    if (msg.successful_payment) return "successful_payment";
    if (msg.rich_message) return "rich_message";
    if (msg.widget) return "widget";
    if (msg.paid_media) return "paid_media";
    if (msg.story) return "story";
    if (msg.checklist) return "checklist";
    if (msg.dice) return "dice";
    if (msg.poll) return "poll";
    if (msg.chat_owner_left) return "chat_owner_left";
    if (msg.chat_owner_changed) return "chat_owner_changed";
    if (msg.message_auto_delete_timer_changed) return "message_auto_delete_timer_changed";
    if (msg.refunded_payment) return "refunded_payment";
    if (msg.users_shared) return "users_shared";
    if (msg.chat_shared) return "chat_shared";
    if (msg.gift) return "gift";
    if (msg.unique_gift) return "unique_gift";
    if (msg.gift_upgrade_sent) return "gift_upgrade_sent";
    if (msg.connected_website) return "connected_website";
    if (msg.write_access_allowed) return "write_access_allowed";
    if (msg.passport_data) return "passport_data";
    if (msg.proximity_alert_triggered) return "proximity_alert_triggered";
    if (msg.boost_added) return "boost_added";
    if (msg.chat_background_set) return "chat_background_set";
    if (msg.checklist_tasks_done) return "checklist_tasks_done";
    if (msg.checklist_tasks_added) return "checklist_tasks_added";
    if (msg.community_chat_added) return "community_chat_added";
    if (msg.community_chat_joined) return "community_chat_joined";
    if (msg.community_chat_removed) return "community_chat_removed";
    if (msg.direct_message_price_changed) return "direct_message_price_changed";
    if (msg.forum_topic_created) return "forum_topic_created";
    if (msg.forum_topic_edited) return "forum_topic_edited";
    if (msg.forum_topic_closed) return "forum_topic_closed";
    if (msg.forum_topic_reopened) return "forum_topic_reopened";
    if (msg.general_forum_topic_hidden) return "general_forum_topic_hidden";
    if (msg.general_forum_topic_unhidden) return "general_forum_topic_unhidden";
    if (msg.giveaway_created) return "giveaway_created";
    if (msg.giveaway) return "giveaway";
    if (msg.giveaway_winners) return "giveaway_winners";
    if (msg.giveaway_completed) return "giveaway_completed";
    if (msg.managed_bot_created) return "managed_bot_created";
    if (msg.paid_message_price_changed) return "paid_message_price_changed";
    if (msg.poll_option_added) return "poll_option_added";
    if (msg.poll_option_deleted) return "poll_option_deleted";
    if (msg.suggested_post_approved) return "suggested_post_approved";
    if (msg.suggested_post_approval_failed) return "suggested_post_approval_failed";
    if (msg.suggested_post_declined) return "suggested_post_declined";
    if (msg.suggested_post_paid) return "suggested_post_paid";
    if (msg.suggested_post_refunded) return "suggested_post_refunded";
    if (msg.video_chat_scheduled) return "video_chat_scheduled";
    if (msg.video_chat_started) return "video_chat_started";
    if (msg.video_chat_ended) return "video_chat_ended";
    if (msg.video_chat_participants_invited) return "video_chat_participants_invited";
    if (msg.web_app_data) return "web_app_data";
    return "unknown";
}

MessageGlance glance(const Message& msg) noexcept {
    return {content_type(msg), msg.chat.type.str(), msg.chat.id};
}
MessageLongGlance glance(const Message& msg, LongForm) noexcept {
    return {content_type(msg), msg.chat.type.str(), msg.chat.id, msg.date, msg.message_id};
}
CallbackQueryGlance glance(const CallbackQuery& msg) noexcept {
    return {msg.id, msg.from.id, msg.data};
}
InlineQueryGlance glance(const InlineQuery& msg) noexcept {
    return {msg.id, msg.from.id, msg.query};
}
InlineQueryLongGlance glance(const InlineQuery& msg, LongForm) noexcept {
    return {msg.id, msg.from.id, msg.query, msg.offset};
}
ChosenInlineResultGlance glance(const ChosenInlineResult& msg) noexcept {
    return {msg.result_id, msg.from.id, msg.query};
}
ShippingQueryGlance glance(const ShippingQuery& msg) noexcept {
    return {msg.id, msg.from.id, msg.invoice_payload};
}
PreCheckoutQueryGlance glance(const PreCheckoutQuery& msg) noexcept {
    return {msg.id, msg.from.id, msg.invoice_payload};
}
PreCheckoutQueryLongGlance glance(const PreCheckoutQuery& msg, LongForm) noexcept {
    return {msg.id, msg.from.id, msg.invoice_payload, msg.currency, msg.total_amount};
}
BusinessConnectionGlance glance(const BusinessConnection& msg) noexcept {
    return {msg.id, msg.user.id, msg.is_enabled};
}
BusinessMessagesDeletedGlance glance(const BusinessMessagesDeleted& msg) noexcept {
    return {msg.business_connection_id, msg.chat.type.str(), msg.chat.id};
}
MessageReactionUpdatedGlance glance(const MessageReactionUpdated& msg) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.message_id};
}
MessageReactionUpdatedLongGlance glance(const MessageReactionUpdated& msg, LongForm) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.message_id, msg.date, msg.user ? std::optional<std::int64_t>(msg.user->id) : std::nullopt};
}
MessageReactionCountUpdatedGlance glance(const MessageReactionCountUpdated& msg) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.message_id};
}
MessageReactionCountUpdatedLongGlance glance(const MessageReactionCountUpdated& msg, LongForm) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.message_id, msg.date};
}
PaidMediaPurchasedGlance glance(const PaidMediaPurchased& msg) noexcept {
    return {msg.from.id, msg.paid_media_payload};
}
PollGlance glance(const Poll& msg) noexcept {
    return {msg.id, msg.question, msg.is_closed};
}
PollLongGlance glance(const Poll& msg, LongForm) noexcept {
    return {msg.id, msg.question, msg.is_closed, msg.total_voter_count};
}
PollAnswerGlance glance(const PollAnswer& msg) noexcept {
    return {msg.poll_id, msg.user ? std::optional<std::int64_t>(msg.user->id) : std::nullopt};
}
ChatMemberUpdatedGlance glance(const ChatMemberUpdated& msg) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.from.id};
}
ChatMemberUpdatedLongGlance glance(const ChatMemberUpdated& msg, LongForm) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.from.id, msg.date};
}
ChatJoinRequestGlance glance(const ChatJoinRequest& msg) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.from.id};
}
ChatJoinRequestLongGlance glance(const ChatJoinRequest& msg, LongForm) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.from.id, msg.date};
}
ChatBoostUpdatedGlance glance(const ChatBoostUpdated& msg) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.boost.boost_id};
}
ChatBoostRemovedGlance glance(const ChatBoostRemoved& msg) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.boost_id};
}
ManagedBotUpdatedGlance glance(const ManagedBotUpdated& msg) noexcept {
    return {msg.user.id, msg.bot.id};
}
BotSubscriptionUpdatedGlance glance(const BotSubscriptionUpdated& msg) noexcept {
    return {msg.user.id, msg.invoice_payload, msg.state.str()};
}
MessageGenerationStoppedGlance glance(const MessageGenerationStopped& msg) noexcept {
    return {msg.chat.type.str(), msg.chat.id, msg.draft_id};
}
WidgetQueryGlance glance(const WidgetQuery& msg) noexcept {
    return {msg.id, msg.from.id, msg.data};
}
SharedWidgetQueryGlance glance(const SharedWidgetQuery& msg) noexcept {
    return {msg.id, msg.from.id, msg.data};
}
SharedWidgetQueryLongGlance glance(const SharedWidgetQuery& msg, LongForm) noexcept {
    return {msg.id, msg.from.id, msg.data, msg.widget_id};
}

detail::PayloadOf detail::payload_of(const Update& update) noexcept {
    if (update.message) return {update.message.get(), 0};
    if (update.edited_message) return {update.edited_message.get(), 1};
    if (update.channel_post) return {update.channel_post.get(), 2};
    if (update.edited_channel_post) return {update.edited_channel_post.get(), 3};
    if (update.business_connection) return {update.business_connection.get(), 4};
    if (update.business_message) return {update.business_message.get(), 5};
    if (update.edited_business_message) return {update.edited_business_message.get(), 6};
    if (update.deleted_business_messages) return {update.deleted_business_messages.get(), 7};
    if (update.guest_message) return {update.guest_message.get(), 8};
    if (update.message_reaction) return {update.message_reaction.get(), 9};
    if (update.message_reaction_count) return {update.message_reaction_count.get(), 10};
    if (update.inline_query) return {update.inline_query.get(), 11};
    if (update.chosen_inline_result) return {update.chosen_inline_result.get(), 12};
    if (update.callback_query) return {update.callback_query.get(), 13};
    if (update.shipping_query) return {update.shipping_query.get(), 14};
    if (update.pre_checkout_query) return {update.pre_checkout_query.get(), 15};
    if (update.purchased_paid_media) return {update.purchased_paid_media.get(), 16};
    if (update.poll) return {update.poll.get(), 17};
    if (update.poll_answer) return {update.poll_answer.get(), 18};
    if (update.my_chat_member) return {update.my_chat_member.get(), 19};
    if (update.chat_member) return {update.chat_member.get(), 20};
    if (update.chat_join_request) return {update.chat_join_request.get(), 21};
    if (update.chat_boost) return {update.chat_boost.get(), 22};
    if (update.removed_chat_boost) return {update.removed_chat_boost.get(), 23};
    if (update.managed_bot) return {update.managed_bot.get(), 24};
    if (update.subscription) return {update.subscription.get(), 25};
    if (update.stopped_message_generation) return {update.stopped_message_generation.get(), 26};
    if (update.widget_query) return {update.widget_query.get(), 27};
    if (update.shared_widget_query) return {update.shared_widget_query.get(), 28};
    return {nullptr, AnyMessage::unknown_kind};
}

template <>
AnyMessage::AnyMessage(Message payload) : AnyMessage(Update().set_message(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(BusinessConnection payload) : AnyMessage(Update().set_business_connection(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(BusinessMessagesDeleted payload) : AnyMessage(Update().set_deleted_business_messages(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(MessageReactionUpdated payload) : AnyMessage(Update().set_message_reaction(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(MessageReactionCountUpdated payload) : AnyMessage(Update().set_message_reaction_count(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(InlineQuery payload) : AnyMessage(Update().set_inline_query(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(ChosenInlineResult payload) : AnyMessage(Update().set_chosen_inline_result(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(CallbackQuery payload) : AnyMessage(Update().set_callback_query(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(ShippingQuery payload) : AnyMessage(Update().set_shipping_query(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(PreCheckoutQuery payload) : AnyMessage(Update().set_pre_checkout_query(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(PaidMediaPurchased payload) : AnyMessage(Update().set_purchased_paid_media(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(Poll payload) : AnyMessage(Update().set_poll(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(PollAnswer payload) : AnyMessage(Update().set_poll_answer(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(ChatMemberUpdated payload) : AnyMessage(Update().set_my_chat_member(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(ChatJoinRequest payload) : AnyMessage(Update().set_chat_join_request(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(ChatBoostUpdated payload) : AnyMessage(Update().set_chat_boost(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(ChatBoostRemoved payload) : AnyMessage(Update().set_removed_chat_boost(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(ManagedBotUpdated payload) : AnyMessage(Update().set_managed_bot(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(BotSubscriptionUpdated payload) : AnyMessage(Update().set_subscription(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(MessageGenerationStopped payload) : AnyMessage(Update().set_stopped_message_generation(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(WidgetQuery payload) : AnyMessage(Update().set_widget_query(std::move(payload))) {}
template <>
AnyMessage::AnyMessage(SharedWidgetQuery payload) : AnyMessage(Update().set_shared_widget_query(std::move(payload))) {}

}  // namespace telepot
