// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <initializer_list>
#include <utility>

#include "telepot/messages/routing.hpp"
#include "telepot/types/fwd.hpp"

namespace telepot {

/// Handlers by flavor, as the original's dictionary: `RoutingTable().chat(f).callback_query(g)`.
/// A handler takes the flavor's type, or AnyMessage.
template <class Mode>
class RoutingTableOf {
public:
    using Handler = detail::Function<typename Mode::template result<void>(const AnyMessage&)>;

    RoutingTableOf() = default;
    /// The dictionary itself: `{{"chat", f}, {"callback_query", g}, {std::nullopt, h}}`, the last for
    /// whatever has no handler of its own. @throws BadArgument if there is no such flavor.
    RoutingTableOf(std::initializer_list<detail::FlavorEntry<Mode>> entries) {
        for (const auto& entry : entries) {
            if (entry.flavor.empty()) {
                otherwise_ = entry.handler;
            } else {
                table_.set(entry.flavor, entry.handler);
            }
        }
    }

    template <class F>
    RoutingTableOf& chat(F handler) {
        return set("chat", detail::handler_of<Mode, Message>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& business_connection(F handler) {
        return set("business_connection", detail::handler_of<Mode, BusinessConnection>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& deleted_business_messages(F handler) {
        return set("deleted_business_messages", detail::handler_of<Mode, BusinessMessagesDeleted>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& message_reaction(F handler) {
        return set("message_reaction", detail::handler_of<Mode, MessageReactionUpdated>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& message_reaction_count(F handler) {
        return set("message_reaction_count", detail::handler_of<Mode, MessageReactionCountUpdated>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& inline_query(F handler) {
        return set("inline_query", detail::handler_of<Mode, InlineQuery>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& chosen_inline_result(F handler) {
        return set("chosen_inline_result", detail::handler_of<Mode, ChosenInlineResult>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& callback_query(F handler) {
        return set("callback_query", detail::handler_of<Mode, CallbackQuery>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& shipping_query(F handler) {
        return set("shipping_query", detail::handler_of<Mode, ShippingQuery>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& pre_checkout_query(F handler) {
        return set("pre_checkout_query", detail::handler_of<Mode, PreCheckoutQuery>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& purchased_paid_media(F handler) {
        return set("purchased_paid_media", detail::handler_of<Mode, PaidMediaPurchased>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& poll(F handler) {
        return set("poll", detail::handler_of<Mode, Poll>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& poll_answer(F handler) {
        return set("poll_answer", detail::handler_of<Mode, PollAnswer>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& my_chat_member(F handler) {
        return set("my_chat_member", detail::handler_of<Mode, ChatMemberUpdated>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& chat_member(F handler) {
        return set("chat_member", detail::handler_of<Mode, ChatMemberUpdated>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& chat_join_request(F handler) {
        return set("chat_join_request", detail::handler_of<Mode, ChatJoinRequest>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& chat_boost(F handler) {
        return set("chat_boost", detail::handler_of<Mode, ChatBoostUpdated>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& removed_chat_boost(F handler) {
        return set("removed_chat_boost", detail::handler_of<Mode, ChatBoostRemoved>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& managed_bot(F handler) {
        return set("managed_bot", detail::handler_of<Mode, ManagedBotUpdated>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& subscription(F handler) {
        return set("subscription", detail::handler_of<Mode, BotSubscriptionUpdated>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& stopped_message_generation(F handler) {
        return set("stopped_message_generation", detail::handler_of<Mode, MessageGenerationStopped>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& widget_query(F handler) {
        return set("widget_query", detail::handler_of<Mode, WidgetQuery>(std::move(handler)));
    }
    template <class F>
    RoutingTableOf& shared_widget_query(F handler) {
        return set("shared_widget_query", detail::handler_of<Mode, SharedWidgetQuery>(std::move(handler)));
    }

    /// Events of one flavor, as "_alarm".
    template <class F>
    RoutingTableOf& event(std::string flavor, F handler) {
        return set(detail::event_flavor(std::move(flavor)), detail::handler_of<Mode, Event>(std::move(handler)));
    }
    /// Updates of a kind that this version doesn't know, or that nothing could be made of.
    /// @param handler of `const Update&` or `const AnyMessage&`, whose raw() is the JSON
    template <class F>
    RoutingTableOf& unknown(F handler) {
        return set("unknown", detail::handler_of<Mode, Update>(std::move(handler)));
    }
    /// Whatever has no handler of its own, unknown updates among it.
    template <class F>
    RoutingTableOf& otherwise(F handler) {
        otherwise_ = detail::handler_of<Mode, AnyMessage>(std::move(handler));
        return *this;
    }
    /// Sets the handler of a flavor by its name. @throws BadArgument if there is no such flavor.
    RoutingTableOf& set(std::string flavor, Handler handler) {
        table_.set(detail::known_flavor(std::move(flavor)), std::move(handler));
        return *this;
    }
    /// The handler for a message: its flavor's, else the one for everything else; may be empty.
    [[nodiscard]] const Handler& find(const AnyMessage& msg) const {
        const Handler* found = table_.find(msg.flavor());
        return found != nullptr ? *found : otherwise_;
    }

private:
    detail::HandlerMap<Handler> table_;
    Handler otherwise_;
};

}  // namespace telepot
