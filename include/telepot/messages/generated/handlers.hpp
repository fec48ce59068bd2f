// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include "telepot/messages/any_message.hpp"
#include "telepot/messages/nothing.hpp"
#include "telepot/types/fwd.hpp"

namespace telepot {

/// A method for each kind of message, to override; the message goes to the one for its kind.
/// Kinds of the flavor chat go to on_chat_message unless their own method is overridden; what nothing is
/// overridden for is dropped. The message lives until the method has returned, or its task has ended.
template <class Mode>
class Handlers {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    Handlers() = default;
    Handlers(const Handlers&) = default;
    Handlers& operator=(const Handlers&) = default;
    virtual ~Handlers() = default;

    /// Update.message
    virtual Result<void> on_chat_message(const Message& msg) { return detail::nothing<Mode>(msg); }
    /// Update.edited_message
    virtual Result<void> on_edited_chat_message(const Message& msg) { return on_chat_message(msg); }
    /// Update.channel_post
    virtual Result<void> on_channel_post(const Message& msg) { return on_chat_message(msg); }
    /// Update.edited_channel_post
    virtual Result<void> on_edited_channel_post(const Message& msg) { return on_chat_message(msg); }
    /// Update.business_connection
    virtual Result<void> on_business_connection(const BusinessConnection& msg) { return detail::nothing<Mode>(msg); }
    /// Update.business_message
    virtual Result<void> on_business_message(const Message& msg) { return on_chat_message(msg); }
    /// Update.edited_business_message
    virtual Result<void> on_edited_business_message(const Message& msg) { return on_chat_message(msg); }
    /// Update.deleted_business_messages
    virtual Result<void> on_deleted_business_messages(const BusinessMessagesDeleted& msg) { return detail::nothing<Mode>(msg); }
    /// Update.guest_message
    virtual Result<void> on_guest_message(const Message& msg) { return on_chat_message(msg); }
    /// Update.message_reaction
    virtual Result<void> on_message_reaction(const MessageReactionUpdated& msg) { return detail::nothing<Mode>(msg); }
    /// Update.message_reaction_count
    virtual Result<void> on_message_reaction_count(const MessageReactionCountUpdated& msg) { return detail::nothing<Mode>(msg); }
    /// Update.inline_query
    virtual Result<void> on_inline_query(const InlineQuery& msg) { return detail::nothing<Mode>(msg); }
    /// Update.chosen_inline_result
    virtual Result<void> on_chosen_inline_result(const ChosenInlineResult& msg) { return detail::nothing<Mode>(msg); }
    /// Update.callback_query
    virtual Result<void> on_callback_query(const CallbackQuery& msg) { return detail::nothing<Mode>(msg); }
    /// Update.shipping_query
    virtual Result<void> on_shipping_query(const ShippingQuery& msg) { return detail::nothing<Mode>(msg); }
    /// Update.pre_checkout_query
    virtual Result<void> on_pre_checkout_query(const PreCheckoutQuery& msg) { return detail::nothing<Mode>(msg); }
    /// Update.purchased_paid_media
    virtual Result<void> on_purchased_paid_media(const PaidMediaPurchased& msg) { return detail::nothing<Mode>(msg); }
    /// Update.poll
    virtual Result<void> on_poll(const Poll& msg) { return detail::nothing<Mode>(msg); }
    /// Update.poll_answer
    virtual Result<void> on_poll_answer(const PollAnswer& msg) { return detail::nothing<Mode>(msg); }
    /// Update.my_chat_member
    virtual Result<void> on_my_chat_member(const ChatMemberUpdated& msg) { return detail::nothing<Mode>(msg); }
    /// Update.chat_member
    virtual Result<void> on_chat_member(const ChatMemberUpdated& msg) { return detail::nothing<Mode>(msg); }
    /// Update.chat_join_request
    virtual Result<void> on_chat_join_request(const ChatJoinRequest& msg) { return detail::nothing<Mode>(msg); }
    /// Update.chat_boost
    virtual Result<void> on_chat_boost(const ChatBoostUpdated& msg) { return detail::nothing<Mode>(msg); }
    /// Update.removed_chat_boost
    virtual Result<void> on_removed_chat_boost(const ChatBoostRemoved& msg) { return detail::nothing<Mode>(msg); }
    /// Update.managed_bot
    virtual Result<void> on_managed_bot(const ManagedBotUpdated& msg) { return detail::nothing<Mode>(msg); }
    /// Update.subscription
    virtual Result<void> on_subscription(const BotSubscriptionUpdated& msg) { return detail::nothing<Mode>(msg); }
    /// Update.stopped_message_generation
    virtual Result<void> on_stopped_message_generation(const MessageGenerationStopped& msg) { return detail::nothing<Mode>(msg); }
    /// Update.widget_query
    virtual Result<void> on_widget_query(const WidgetQuery& msg) { return detail::nothing<Mode>(msg); }
    /// Update.shared_widget_query
    virtual Result<void> on_shared_widget_query(const SharedWidgetQuery& msg) { return detail::nothing<Mode>(msg); }
    /// An event that was scheduled.
    virtual Result<void> on_event(const Event& event) { return detail::nothing<Mode>(event); }
    /// An update of a kind that this version doesn't know, or that couldn't be decoded.
    virtual Result<void> on_unknown(const Update& update) { return detail::nothing<Mode>(update); }

    /// Calls the method for a message's kind.
    Result<void> route(const AnyMessage& msg) {
        switch (msg.kind_index()) {
            case 0: return on_chat_message(*static_cast<const Message*>(msg.object()));
            case 1: return on_edited_chat_message(*static_cast<const Message*>(msg.object()));
            case 2: return on_channel_post(*static_cast<const Message*>(msg.object()));
            case 3: return on_edited_channel_post(*static_cast<const Message*>(msg.object()));
            case 4: return on_business_connection(*static_cast<const BusinessConnection*>(msg.object()));
            case 5: return on_business_message(*static_cast<const Message*>(msg.object()));
            case 6: return on_edited_business_message(*static_cast<const Message*>(msg.object()));
            case 7: return on_deleted_business_messages(*static_cast<const BusinessMessagesDeleted*>(msg.object()));
            case 8: return on_guest_message(*static_cast<const Message*>(msg.object()));
            case 9: return on_message_reaction(*static_cast<const MessageReactionUpdated*>(msg.object()));
            case 10: return on_message_reaction_count(*static_cast<const MessageReactionCountUpdated*>(msg.object()));
            case 11: return on_inline_query(*static_cast<const InlineQuery*>(msg.object()));
            case 12: return on_chosen_inline_result(*static_cast<const ChosenInlineResult*>(msg.object()));
            case 13: return on_callback_query(*static_cast<const CallbackQuery*>(msg.object()));
            case 14: return on_shipping_query(*static_cast<const ShippingQuery*>(msg.object()));
            case 15: return on_pre_checkout_query(*static_cast<const PreCheckoutQuery*>(msg.object()));
            case 16: return on_purchased_paid_media(*static_cast<const PaidMediaPurchased*>(msg.object()));
            case 17: return on_poll(*static_cast<const Poll*>(msg.object()));
            case 18: return on_poll_answer(*static_cast<const PollAnswer*>(msg.object()));
            case 19: return on_my_chat_member(*static_cast<const ChatMemberUpdated*>(msg.object()));
            case 20: return on_chat_member(*static_cast<const ChatMemberUpdated*>(msg.object()));
            case 21: return on_chat_join_request(*static_cast<const ChatJoinRequest*>(msg.object()));
            case 22: return on_chat_boost(*static_cast<const ChatBoostUpdated*>(msg.object()));
            case 23: return on_removed_chat_boost(*static_cast<const ChatBoostRemoved*>(msg.object()));
            case 24: return on_managed_bot(*static_cast<const ManagedBotUpdated*>(msg.object()));
            case 25: return on_subscription(*static_cast<const BotSubscriptionUpdated*>(msg.object()));
            case 26: return on_stopped_message_generation(*static_cast<const MessageGenerationStopped*>(msg.object()));
            case 27: return on_widget_query(*static_cast<const WidgetQuery*>(msg.object()));
            case 28: return on_shared_widget_query(*static_cast<const SharedWidgetQuery*>(msg.object()));
            case AnyMessage::event_kind: return on_event(*msg.event());
            default: return on_unknown(*msg.update());
        }
    }
};

}  // namespace telepot
