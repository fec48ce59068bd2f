// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/loop/message_loop.hpp"
#include "telepot/loop/update_queue.hpp"
#include "telepot/task/spawn.hpp"

namespace telepot {

/// How a webhook works. The same as in MessageLoopOptions unless it is described here.
struct WebhookOptions {
    /// OrderedWebhook: how long an update is held back, in seconds, while one with a smaller number may still come.
    Seconds maxhold = 3;
    /// OrderedWebhook: updates held back at most; with more, those that are missing are given up at once. At least 1.
    std::size_t max_held = 4096;
    /// Updates that wait while max_pending ones are being handled or are next; with as many feed() answers
    /// FeedResult::full. At least 1. Before the first run: 1,000.
    std::size_t capacity = 1000;
    std::optional<Concurrency> concurrency = {};
    std::size_t max_pending = 1000;
    std::optional<std::size_t> max_running = {};
    std::optional<bool> handle_signals = {};
    Seconds stop_timeout = 10;
};
static_assert(std::is_trivially_destructible_v<WebhookOptions>);

/// What Webhook and OrderedWebhook have in common: handles the updates that it is fed with, together with the events of
/// the bot's scheduler, as a message loop handles those that it fetches.
template <class Mode>
class WebhookBase {
public:
    /// What a call gives: T, or task<T>.
    template <class T>
    using Result = typename Mode::template result<T>;

    WebhookBase(const WebhookBase&) = delete;
    WebhookBase& operator=(const WebhookBase&) = delete;

    /// Takes an update in: from any thread, any web framework, before a run begins and while it goes on. Never waits,
    /// unless there is a store: then until the update is kept there, and before the run begins it is refused.
    /// @param json an Update object, as the server posts it; it is decoded on the calling thread.
    /// @returns FeedResult::accepted once it is queued; http_status() turns it into the answer to the server.
    FeedResult feed(std::string_view json) { return queue_.put(json); }
    FeedResult feed(Update update);
    /// The same, and never waits: see UpdateQueue::put().
    void feed(std::string_view json, detail::Function<void(FeedResult)> done) { queue_.put(json, std::move(done)); }

    /// Sets a function that is told of every error, as BasicMessageLoop::on_error().
    void on_error(detail::Function<void(const LoopError&)> callback) { loop_.on_error(std::move(callback)); }

    /// Ends the run in good order: feed() answers FeedResult::closed from now on, what was accepted is handled within
    /// stop_timeout (what is held back, at once), and run_forever() returns. Any thread, any number of times.
    void stop() noexcept { loop_.stop(); }

    /// What it has done; `repeated` counts updates that had been handed out before. Any thread.
    [[nodiscard]] LoopStatistics statistics() const { return loop_.statistics(); }
    /// Where feed() puts updates. A copy may be given to whoever receives them, and may outlive this.
    [[nodiscard]] const UpdateQueue& queue() const noexcept { return queue_; }

protected:
    template <class... Handler>
    explicit WebhookBase(BasicBot<Mode>& bot, Handler&&... handler) : loop_(bot, std::forward<Handler>(handler)...) {
        if (loop_.keeps()) keep();
    }
    ~WebhookBase() = default;

    Result<void> run(const WebhookOptions& options, bool ordered) {
        return loop_.run_forever(prepare(options, ordered));
    }
    LoopThread run_thread(const WebhookOptions& options, bool ordered)
        requires std::same_as<Mode, blocking>
    {
        return loop_.run_as_thread(prepare(options, ordered));
    }

private:
    void keep();
    MessageLoopOptions prepare(const WebhookOptions& options, bool ordered);

    UpdateQueue queue_;
    BasicMessageLoop<Mode> loop_;
};

extern template class WebhookBase<blocking>;

/// Handles updates in the order in which they are fed: `hook.feed(body)`. An update that comes twice is handled once.
/// Unless you order updates yourself, use OrderedWebhook.
///
/// Handlers, their order and their threads, delegates and stopping are as those of BasicMessageLoop. Webhook is the
/// traditional version, aio::Webhook the asynchronous one. The bot must outlive the run; so must the webhook, for
/// feed().
template <class Mode>
class BasicWebhook : public WebhookBase<Mode> {
public:
    /// Each message goes to the bot's own handle().
    /// @param keep a store, as BasicMessageLoop takes it: an update is acknowledged once it is there.
    explicit BasicWebhook(BasicBot<Mode>& bot, const LoopStore& keep = {}) : WebhookBase<Mode>(bot, keep) {}
    /// @param handler a function or a routing table, as BasicMessageLoop takes it.
    template <class F>
        requires(!std::is_same_v<F, LoopStore>)
    BasicWebhook(BasicBot<Mode>& bot, F handler, const LoopStore& keep = {})
        : WebhookBase<Mode>(bot, std::move(handler), keep) {}
    BasicWebhook(BasicBot<Mode>& bot, RoutingTableOf<Mode> routing_table, const LoopStore& keep = {})
        : WebhookBase<Mode>(bot, std::move(routing_table), keep) {}

    /// Runs until stop() is called or a signal comes, as BasicMessageLoop::run_forever(). Once at a time; after a run
    /// it may run again. @throws BadArgument for options out of their range; std::logic_error.
    typename WebhookBase<Mode>::template Result<void> run_forever(const WebhookOptions& options = {}) {
        return this->run(options, false);
    }
    /// Runs in a thread of its own until stop() is called or the handle is dropped.
    LoopThread run_as_thread(const WebhookOptions& options = {})
        requires std::same_as<Mode, blocking>
    {
        return this->run_thread(options, false);
    }
    /// Runs as a task of its own; dropping the handle doesn't end it. Await or cancel it.
    aio::Task<> run_as_task(const WebhookOptions& options = {})
        requires std::same_as<Mode, coroutine>
    {
        return aio::spawn(run_forever(options));
    }
};

/// Puts the updates that it is fed with in the order of their numbers before they are handled: the server sends them
/// over several connections, and they overtake each other.
///
/// The first update is handled at once. One that follows the last one handled is, too; one that comes early is held
/// back until those in front of it have come, or for maxhold seconds; one that comes after that is handled when it
/// comes. What was handled before, in this run or an earlier one, is left out.
/// For the rest see BasicWebhook.
template <class Mode>
class BasicOrderedWebhook : public WebhookBase<Mode> {
public:
    /// Each message goes to the bot's own handle().
    /// @param keep a store, as BasicMessageLoop takes it: an update is acknowledged once it is there.
    explicit BasicOrderedWebhook(BasicBot<Mode>& bot, const LoopStore& keep = {}) : WebhookBase<Mode>(bot, keep) {}
    /// @param handler a function or a routing table, as BasicMessageLoop takes it.
    template <class F>
        requires(!std::is_same_v<F, LoopStore>)
    BasicOrderedWebhook(BasicBot<Mode>& bot, F handler, const LoopStore& keep = {})
        : WebhookBase<Mode>(bot, std::move(handler), keep) {}
    BasicOrderedWebhook(BasicBot<Mode>& bot, RoutingTableOf<Mode> routing_table, const LoopStore& keep = {})
        : WebhookBase<Mode>(bot, std::move(routing_table), keep) {}

    /// As BasicWebhook::run_forever().
    typename WebhookBase<Mode>::template Result<void> run_forever(const WebhookOptions& options = {}) {
        return this->run(options, true);
    }
    /// The same with `maxhold` alone, in seconds or as a std::chrono duration.
    template <std::convertible_to<Seconds> Time>
    typename WebhookBase<Mode>::template Result<void> run_forever(Time maxhold) {
        return this->run({.maxhold = maxhold}, true);
    }
    /// As BasicWebhook::run_as_thread().
    LoopThread run_as_thread(const WebhookOptions& options = {})
        requires std::same_as<Mode, blocking>
    {
        return this->run_thread(options, true);
    }
    /// As BasicWebhook::run_as_task().
    aio::Task<> run_as_task(const WebhookOptions& options = {})
        requires std::same_as<Mode, coroutine>
    {
        return aio::spawn(run_forever(options));
    }
};

/// The traditional webhooks.
using Webhook = BasicWebhook<blocking>;
using OrderedWebhook = BasicOrderedWebhook<blocking>;

namespace aio {
/// Those of coroutines; <telepot/aio/webhook.hpp> has also what a bot for them needs.
using Webhook = BasicWebhook<coroutine>;
using OrderedWebhook = BasicOrderedWebhook<coroutine>;
}  // namespace aio

}  // namespace telepot
