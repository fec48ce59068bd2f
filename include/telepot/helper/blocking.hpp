// SPDX-License-Identifier: MIT
#pragma once

// What handlers of traditional bots are made of; telepot/aio/helper.hpp has the asynchronous version.
#include "telepot/helper/answerer.hpp"
#include "telepot/helper/callback_query.hpp"
#include "telepot/helper/conversation.hpp"
#include "telepot/helper/handlers.hpp"
#include "telepot/helper/safe_dict.hpp"
#include "telepot/routing/router.hpp"

namespace telepot {

extern template class BasicListenerContext<blocking>;
extern template class BasicChatContext<blocking>;
extern template class BasicUserContext<blocking>;
extern template class BasicCallbackQueryOriginContext<blocking>;
extern template class BasicInvoiceContext<blocking>;
extern template class BasicDefaultRouterMixin<blocking>;
extern template class BasicStandardEventMixin<blocking>;
extern template class BasicIdleTerminateMixin<blocking>;
extern template class BasicAnswerer<blocking>;
extern template class BasicAnswererMixin<blocking>;
extern template class BasicCallbackQueryCoordinator<blocking>;
extern template class BasicInterceptCallbackQueryMixin<blocking>;
extern template class BasicConversation<blocking>;
extern template class BasicMonitor<blocking>;
extern template class BasicChatHandler<blocking>;
extern template class BasicUserHandler<blocking>;
extern template class BasicInlineUserHandler<blocking>;
extern template class BasicCallbackQueryOriginHandler<blocking>;
extern template class BasicInvoiceHandler<blocking>;

/// The original's module of this name, for traditional bots.
namespace helper {

using telepot::Administrator;
using telepot::Editor;
using telepot::IdleEventCoordinator;
using telepot::InlineAnswer;
using telepot::Listener;
using telepot::Microphone;
using telepot::openable;
using telepot::OriginInterception;
using telepot::SafeDict;
using telepot::Sender;
using telepot::StandardEventScheduler;
using Router = routing::RouterOf<blocking>;

// Classes of their own rather than other names, so that `using ChatHandler::ChatHandler;` takes over the constructors.
class ListenerContext : public BasicListenerContext<blocking> {
public:
    using BasicListenerContext::BasicListenerContext;
};
class ChatContext : public BasicChatContext<blocking> {
public:
    using BasicChatContext::BasicChatContext;
};
class UserContext : public BasicUserContext<blocking> {
public:
    using BasicUserContext::BasicUserContext;
};
class CallbackQueryOriginContext : public BasicCallbackQueryOriginContext<blocking> {
public:
    using BasicCallbackQueryOriginContext::BasicCallbackQueryOriginContext;
};
class InvoiceContext : public BasicInvoiceContext<blocking> {
public:
    using BasicInvoiceContext::BasicInvoiceContext;
};
using DefaultRouterMixin = BasicDefaultRouterMixin<blocking>;
class StandardEventMixin : public BasicStandardEventMixin<blocking> {
public:
    using BasicStandardEventMixin::BasicStandardEventMixin;
};
class IdleTerminateMixin : public BasicIdleTerminateMixin<blocking> {
public:
    using BasicIdleTerminateMixin::BasicIdleTerminateMixin;
};
using Answerer = BasicAnswerer<blocking>;
class AnswererMixin : public BasicAnswererMixin<blocking> {
public:
    using BasicAnswererMixin::BasicAnswererMixin;
};
using CallbackQueryCoordinator = BasicCallbackQueryCoordinator<blocking>;
class InterceptCallbackQueryMixin : public BasicInterceptCallbackQueryMixin<blocking> {
public:
    using BasicInterceptCallbackQueryMixin::BasicInterceptCallbackQueryMixin;
};
using Conversation = BasicConversation<blocking>;
class Monitor : public BasicMonitor<blocking> {
public:
    using BasicMonitor::BasicMonitor;
};
class ChatHandler : public BasicChatHandler<blocking> {
public:
    using BasicChatHandler::BasicChatHandler;
};
class UserHandler : public BasicUserHandler<blocking> {
public:
    using BasicUserHandler::BasicUserHandler;
};
class InlineUserHandler : public BasicInlineUserHandler<blocking> {
public:
    using BasicInlineUserHandler::BasicInlineUserHandler;
};
class CallbackQueryOriginHandler : public BasicCallbackQueryOriginHandler<blocking> {
public:
    using BasicCallbackQueryOriginHandler::BasicCallbackQueryOriginHandler;
};
class InvoiceHandler : public BasicInvoiceHandler<blocking> {
public:
    using BasicInvoiceHandler::BasicInvoiceHandler;
};

}  // namespace helper

}  // namespace telepot
