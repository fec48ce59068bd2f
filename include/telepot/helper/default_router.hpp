// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <optional>
#include <utility>

#include "telepot/messages/generated/handlers.hpp"
#include "telepot/routing/router.hpp"
#include "telepot/values/mode.hpp"

namespace telepot {

/// Routes messages by flavor to on_chat_message(), on_callback_query(), ...
template <class Mode>
class BasicDefaultRouterMixin : public Handlers<Mode> {
    // Not `Result`, which is a template of the contexts that handlers derive from besides.
    using Void = typename Mode::template result<void>;

public:
    BasicDefaultRouterMixin() = default;
    BasicDefaultRouterMixin(const BasicDefaultRouterMixin&) = delete;
    BasicDefaultRouterMixin& operator=(const BasicDefaultRouterMixin&) = delete;

    /// The first point of contact for every message of the delegate; override it to see them all.
    virtual Void on_message(const AnyMessage& msg) { return router_ ? router_->route(msg) : to_method(msg); }
    /// The delegate has been idle for too long. By default it ends: throws IdleTerminate.
    virtual Void on__idle(const Event& event);

    /// The router behind on_message(): its keys are flavors, and what its table lacks goes to the on_ methods. For
    /// events of one's own: `router().routing_table().set("_alarm", [this](const Event& event) { ring(event); })`. Key
    /// function and table may be replaced; a table without a default handler then leaves the on_ methods out.
    [[nodiscard]] routing::RouterOf<Mode>& router() {
        if (!router_) router_ = detail::Shared<HandlerRouter>(new HandlerRouter(*this));
        return *router_;
    }

private:
    class HandlerRouter : public detail::Counted, public routing::RouterOf<Mode> {
    public:
        explicit HandlerRouter(BasicDefaultRouterMixin& handler)
            : routing::RouterOf<Mode>([](const AnyMessage& msg) { return routing::Key(msg.flavor()); }) {
            this->routing_table().set_default([&handler](const AnyMessage& msg) { return handler.to_method(msg); });
        }
    };

    Void to_method(const AnyMessage& msg) {
        if (const Event* event = msg.event(); event != nullptr && event->flavor() == "_idle") return on__idle(*event);
        return this->route(msg);
    }

    detail::Shared<HandlerRouter> router_;
};

}  // namespace telepot
