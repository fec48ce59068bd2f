// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "telepot/delegate/delegators.hpp"
#include "telepot/helper/contexts.hpp"
#include "telepot/helper/default_router.hpp"
#include "telepot/helper/standard_events.hpp"

namespace telepot {

/// A delegate that never times out, doing some kind of background work; most naturally paired with per_application().
template <class Mode>
class BasicMonitor : public BasicListenerContext<Mode>, public BasicDefaultRouterMixin<Mode> {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    /// @param capture patterns, each a list of templates that must all match
    BasicMonitor(const SeedTupleOf<Mode>& seed_tuple, const std::vector<std::vector<Template>>& capture);
};

/// A delegate for a chat: gets what has this chat, if it is of one of the pattern's flavors: "chat" unless it says
/// more.
template <class Mode>
class BasicChatHandler : public BasicChatContext<Mode>,
                         public BasicDefaultRouterMixin<Mode>,
                         public BasicStandardEventMixin<Mode>,
                         public BasicIdleTerminateMixin<Mode> {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    /// It gets the callback queries of the chat's buttons, too, if the pattern says include_callback_query.
    explicit BasicChatHandler(const SeedTupleOf<Mode>& seed_tuple);
};

/// A delegate for a user: gets what comes from this user, if it is of one of the pattern's flavors.
template <class Mode>
class BasicUserHandler : public BasicUserContext<Mode>,
                         public BasicDefaultRouterMixin<Mode>,
                         public BasicStandardEventMixin<Mode>,
                         public BasicIdleTerminateMixin<Mode> {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    explicit BasicUserHandler(const SeedTupleOf<Mode>& seed_tuple);

protected:
    BasicUserHandler(const SeedTupleOf<Mode>& seed_tuple, const Names& flavors);
};

/// A delegate for a user's inline queries and chosen results.
template <class Mode>
class BasicInlineUserHandler : public BasicUserHandler<Mode> {
public:
    explicit BasicInlineUserHandler(const SeedTupleOf<Mode>& seed_tuple);
};

/// A delegate for the callback queries of one message's buttons.
template <class Mode>
class BasicCallbackQueryOriginHandler : public BasicCallbackQueryOriginContext<Mode>,
                                        public BasicDefaultRouterMixin<Mode>,
                                        public BasicStandardEventMixin<Mode>,
                                        public BasicIdleTerminateMixin<Mode> {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    explicit BasicCallbackQueryOriginHandler(const SeedTupleOf<Mode>& seed_tuple);
};

/// A delegate for what concerns one invoice.
template <class Mode>
class BasicInvoiceHandler : public BasicInvoiceContext<Mode>,
                            public BasicDefaultRouterMixin<Mode>,
                            public BasicStandardEventMixin<Mode>,
                            public BasicIdleTerminateMixin<Mode> {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    explicit BasicInvoiceHandler(const SeedTupleOf<Mode>& seed_tuple);
};

}  // namespace telepot
