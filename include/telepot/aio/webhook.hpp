// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/aio/loop.hpp"
#include "telepot/webhook/webhook.hpp"

namespace telepot {

extern template class WebhookBase<coroutine>;

namespace aio {

/// The asynchronous webhooks: `aio::run(hook.run_forever())`, or spawned beside others.
using Webhook = BasicWebhook<coroutine>;
using OrderedWebhook = BasicOrderedWebhook<coroutine>;

}  // namespace aio

}  // namespace telepot
