// SPDX-License-Identifier: MIT
#pragma once

// The original's modules, as namespaces, for those who port a program and want to keep its names:
// telepot::loop::MessageLoop, telepot::delegate::per_chat_id(), telepot::exception::TelegramError,
// telepot::namedtuple::InlineKeyboardMarkup, telepot::api::set_proxy(). Nothing needs it: telepot::helper,
// telepot::routing and telepot::text are there anyway, and all else stands in telepot itself.
//
// A header of its own, because `exception` would collide with std::exception in a program that says
// `using namespace` for both.
#include "telepot/delegate.hpp"
#include "telepot/helper/blocking.hpp"
#include "telepot/routing/blocking.hpp"
#include "telepot/telepot.hpp"
#include "telepot/text.hpp"
#include "telepot/webhook/webhook.hpp"

namespace telepot {

/// The original's module of this name.
namespace api {
using telepot::set_proxy;
}  // namespace api

/// The original's module of this name; it is the same for both versions.
namespace delegate {
using telepot::call;
using telepot::chain;
using telepot::create_open;
using telepot::create_run;
using telepot::include_callback_query_chat_id;
using telepot::intercept_callback_query_origin;
using telepot::pair;
using telepot::pave_event_space;
using telepot::per_application;
using telepot::per_callback_query_chat_id;
using telepot::per_callback_query_origin;
using telepot::per_chat_id;
using telepot::per_chat_id_except;
using telepot::per_chat_id_in;
using telepot::per_event_source_id;
using telepot::per_from_id;
using telepot::per_from_id_except;
using telepot::per_from_id_in;
using telepot::per_inline_from_id;
using telepot::per_inline_from_id_except;
using telepot::per_inline_from_id_in;
using telepot::per_invoice_payload;
using telepot::per_message;
using telepot::until;
}  // namespace delegate

/// The original's module of this name.
namespace exception {
using telepot::BadFlavor;
using telepot::BadHTTPResponse;
using telepot::BotWasBlockedError;
using telepot::BotWasKickedError;
using telepot::EventNotFound;
using telepot::Exception;
using telepot::IdleTerminate;
using telepot::MigratedToSupergroupChatError;
using telepot::NotEnoughRightsError;
using telepot::StopListening;
using telepot::TelegramError;
using telepot::TooManyRequestsError;
using telepot::UnauthorizedError;
using telepot::WaitTooLong;
}  // namespace exception

/// The original's module of this name.
namespace loop {
using telepot::MessageLoop;
using telepot::OrderedWebhook;
using telepot::Webhook;
}  // namespace loop

/// The original's module of this name: the types of the Bot API.
namespace namedtuple = ::telepot;

}  // namespace telepot
