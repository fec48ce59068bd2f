// SPDX-License-Identifier: MIT
#pragma once

// What handlers of asynchronous bots are made of.
#include "telepot/aio/bot.hpp"
#include "telepot/aio/delegate.hpp"
#include "telepot/helper/answerer.hpp"
#include "telepot/helper/callback_query.hpp"
#include "telepot/helper/conversation.hpp"
#include "telepot/helper/handlers.hpp"
#include "telepot/helper/safe_dict.hpp"
#include "telepot/routing/router.hpp"

namespace telepot {

extern template class BasicListenerContext<coroutine>;
extern template class BasicChatContext<coroutine>;
extern template class BasicUserContext<coroutine>;
extern template class BasicCallbackQueryOriginContext<coroutine>;
extern template class BasicInvoiceContext<coroutine>;
extern template class BasicDefaultRouterMixin<coroutine>;
extern template class BasicStandardEventMixin<coroutine>;
extern template class BasicIdleTerminateMixin<coroutine>;
extern template class BasicAnswerer<coroutine>;
extern template class BasicAnswererMixin<coroutine>;
extern template class BasicCallbackQueryCoordinator<coroutine>;
extern template class BasicInterceptCallbackQueryMixin<coroutine>;
extern template class BasicConversation<coroutine>;
extern template class BasicMonitor<coroutine>;
extern template class BasicChatHandler<coroutine>;
extern template class BasicUserHandler<coroutine>;
extern template class BasicInlineUserHandler<coroutine>;
extern template class BasicCallbackQueryOriginHandler<coroutine>;
extern template class BasicInvoiceHandler<coroutine>;

/// The original's module of this name, for asynchronous bots.
namespace aio::helper {

using aio::Administrator;
using aio::Editor;
using aio::Listener;
using aio::Microphone;
using aio::Sender;
using telepot::IdleEventCoordinator;
using telepot::InlineAnswer;
using telepot::openable;
using telepot::OriginInterception;
using telepot::SafeDict;
using telepot::StandardEventScheduler;
using Router = telepot::routing::RouterOf<coroutine>;

// Classes of their own rather than other names, so that `using ChatHandler::ChatHandler;` takes over the constructors.
class ListenerContext : public BasicListenerContext<coroutine> {
public:
    using BasicListenerContext::BasicListenerContext;
};
class ChatContext : public BasicChatContext<coroutine> {
public:
    using BasicChatContext::BasicChatContext;
};
class UserContext : public BasicUserContext<coroutine> {
public:
    using BasicUserContext::BasicUserContext;
};
class CallbackQueryOriginContext : public BasicCallbackQueryOriginContext<coroutine> {
public:
    using BasicCallbackQueryOriginContext::BasicCallbackQueryOriginContext;
};
class InvoiceContext : public BasicInvoiceContext<coroutine> {
public:
    using BasicInvoiceContext::BasicInvoiceContext;
};
using DefaultRouterMixin = BasicDefaultRouterMixin<coroutine>;
class StandardEventMixin : public BasicStandardEventMixin<coroutine> {
public:
    using BasicStandardEventMixin::BasicStandardEventMixin;
};
class IdleTerminateMixin : public BasicIdleTerminateMixin<coroutine> {
public:
    using BasicIdleTerminateMixin::BasicIdleTerminateMixin;
};
using Answerer = BasicAnswerer<coroutine>;
class AnswererMixin : public BasicAnswererMixin<coroutine> {
public:
    using BasicAnswererMixin::BasicAnswererMixin;
};
using CallbackQueryCoordinator = BasicCallbackQueryCoordinator<coroutine>;
class InterceptCallbackQueryMixin : public BasicInterceptCallbackQueryMixin<coroutine> {
public:
    using BasicInterceptCallbackQueryMixin::BasicInterceptCallbackQueryMixin;
};
using Conversation = BasicConversation<coroutine>;
class Monitor : public BasicMonitor<coroutine> {
public:
    using BasicMonitor::BasicMonitor;
};
class ChatHandler : public BasicChatHandler<coroutine> {
public:
    using BasicChatHandler::BasicChatHandler;
};
class UserHandler : public BasicUserHandler<coroutine> {
public:
    using BasicUserHandler::BasicUserHandler;
};
class InlineUserHandler : public BasicInlineUserHandler<coroutine> {
public:
    using BasicInlineUserHandler::BasicInlineUserHandler;
};
class CallbackQueryOriginHandler : public BasicCallbackQueryOriginHandler<coroutine> {
public:
    using BasicCallbackQueryOriginHandler::BasicCallbackQueryOriginHandler;
};
class InvoiceHandler : public BasicInvoiceHandler<coroutine> {
public:
    using BasicInvoiceHandler::BasicInvoiceHandler;
};

}  // namespace aio::helper

}  // namespace telepot
