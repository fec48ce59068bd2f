// SPDX-License-Identifier: MIT
#pragma once

// The same for the asynchronous version: telepot::aio::loop::MessageLoop, telepot::aio::delegate::per_chat_id(),
// telepot::aio::api::set_proxy(). What the original has only once (exception, namedtuple, text) is in telepot.
#include "telepot/aio.hpp"
#include "telepot/aio/delegate.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/aio/routing.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/modules.hpp"

namespace telepot::aio {

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
namespace loop {
using aio::MessageLoop;
using aio::OrderedWebhook;
using aio::Webhook;
}  // namespace loop

}  // namespace telepot::aio
