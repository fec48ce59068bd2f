// SPDX-License-Identifier: MIT
#include "telepot/aio/webhook.hpp"

#include "loop/inbox.hpp"
#include "telepot/types/messages.hpp"

namespace telepot {

template <class Mode>
FeedResult WebhookBase<Mode>::feed(Update update) {
    return queue_.put(std::move(update));
}

template <class Mode>
void WebhookBase<Mode>::keep() {
    queue_.inbox().require_keeping();
}

template <class Mode>
MessageLoopOptions WebhookBase<Mode>::prepare(const WebhookOptions& options, bool ordered) {
    queue_.set_capacity(options.capacity);
    return {.concurrency = options.concurrency,
            .max_pending = options.max_pending,
            .max_running = options.max_running,
            .handle_signals = options.handle_signals,
            .stop_timeout = options.stop_timeout,
            .source = &queue_,
            .ordered = ordered,
            .maxhold = options.maxhold,
            .max_held = options.max_held};
}

template class WebhookBase<blocking>;
template class WebhookBase<coroutine>;

}  // namespace telepot
