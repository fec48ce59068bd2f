// SPDX-License-Identifier: MIT
#pragma once

#include <exception>

#include "telepot/messages/generated/handlers.hpp"
#include "telepot/messages/generated/routing_table.hpp"
#include "telepot/methods/base.hpp"

namespace telepot {

/// A handler's own routing table by flavor, for events of its own mostly: `router().routing_table.event("_alarm", f)`.
template <class Mode>
class FlavorRouterOf : public detail::Counted {
public:
    RoutingTableOf<Mode> routing_table;
};

/// Routes messages by flavor to on_chat_message(), on_callback_query(), ...
template <class Mode>
class BasicDefaultRouterMixin : public Handlers<Mode> {
    // Not `Result`, which is a template of the contexts that handlers derive from besides.
    using Void = typename Mode::template result<void>;

public:
    /// The first point of contact for every message of the delegate; override it to see them all.
    virtual Void on_message(const AnyMessage& msg) {
        if (router_) {
            const auto& handler = router_->routing_table.find(msg);
            if (handler) return handler(msg);
        }
        if (const Event* event = msg.event(); event != nullptr && event->flavor() == "_idle") return on__idle(*event);
        return this->route(msg);
    }
    /// The delegate has been idle for too long. By default it ends: throws IdleTerminate.
    virtual Void on__idle(const Event& event);

    /// What is asked before the on_ methods; made on first use.
    [[nodiscard]] FlavorRouterOf<Mode>& router() {
        if (!router_) router_ = detail::Shared<FlavorRouterOf<Mode>>(new FlavorRouterOf<Mode>);
        return *router_;
    }

private:
    detail::Shared<FlavorRouterOf<Mode>> router_;
};

}  // namespace telepot
