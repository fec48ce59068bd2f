// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/bot/bot.hpp"
#include "telepot/durable/durable.hpp"
#include "telepot/messages/generated/routing_table.hpp"
#include "telepot/messages/routing.hpp"
#include "telepot/values/refs.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

class UpdateQueue;
namespace loop {
class Control;
class Delegation;
}  // namespace loop

/// Handlers by flavor for a traditional bot: `RoutingTable().chat(f).callback_query(g)`.
using RoutingTable = RoutingTableOf<blocking>;

/// When the server is told that an update need not be sent again.
enum class Acknowledge {
    /// With the next poll: a handler that the process dies in loses its message. As in the original.
    when_received,
    /// When its handler has ended: after a crash what wasn't handled comes again, so a message may be handled twice.
    when_handled,
};

/// Which messages are handled at a time.
enum class Concurrency {
    /// One at a time, in the order of their arrival.
    one_at_a_time,
    /// The messages of a chat one at a time and in order, different chats side by side. Queries without a chat count as
    /// their sender's; what has neither is ordered among its kind.
    per_chat,
};

/// How a message loop works. Texts are copied when it starts.
struct MessageLoopOptions {
    /// Pause between two polls, in seconds.
    Seconds relax = 0;
    /// Where the first poll begins: the first update to get; negative: counted from the newest. Unset: with the oldest
    /// that wasn't acknowledged.
    std::optional<std::int64_t> offset = {};
    /// How long the server holds a poll back while there is nothing new; 0 to 50 seconds.
    int timeout = 20;
    /// Updates that a poll gives at most; 1 to 100.
    int limit = 100;
    /// Kinds of updates to get, as {"message", "poll"}; the server remembers them. Unset: those it remembers.
    StringsRef allowed_updates = {};
    Acknowledge acknowledge = Acknowledge::when_received;
    /// A file that notes which updates are being handled, so that one whose handler the process dies in is not begun
    /// for ever after: see max_attempts. It is made if there is none, and belongs to this loop alone. Costs two writes
    /// a message. Empty: none.
    std::string_view attempts_file = {};
    /// With `attempts_file`: an update that the process has died with so often is left out; it is reported, counted as
    /// dropped, and confirmed to the server. 1 to 1,000.
    int max_attempts = 3;
    /// Unset: one_at_a_time for a traditional bot and for a DelegatorBot, whose delegates work side by side anyway;
    /// per_chat for other asynchronous bots.
    std::optional<Concurrency> concurrency = {};
    /// Messages that have come and wait or are being handled; while there are as many, no more are fetched. At least 1.
    std::size_t max_pending = 1000;
    /// Handlers at a time if chats are handled side by side: threads of a traditional bot (unset: 32), tasks of an
    /// asynchronous one (unset: 1,000).
    std::optional<std::size_t> max_running = {};
    /// On SIGINT and SIGTERM (those that have their default effect) stops as stop() does; a second one ends the process
    /// at once. Unset: run_forever() does, run_as_thread() doesn't.
    std::optional<bool> handle_signals = {};
    /// How long stopping waits for what has come to be handled; then what waits is dropped, coroutine handlers are
    /// cancelled, and traditional ones waited for, unless a signal has made it stop: then the process ends. A coroutine
    /// that goes on in spite of its cancellation is left alone after two more seconds.
    Seconds stop_timeout = 10;
    /// How long an answer to a poll may be late before the poll is given up and tried anew on a new connection.
    Seconds poll_patience = 40;
    /// Takes updates from here, where somebody else puts them, instead of fetching them with getUpdates; options about
    /// polls then mean nothing. Only one loop at a time may take from a queue. Webhook and OrderedWebhook are this in
    /// one piece.
    const UpdateQueue* source = nullptr;
    /// With `source`: whether updates are put in the order of their numbers, as OrderedWebhook does.
    bool ordered = true;
    /// With `source` and `ordered`: how long an update is held back, in seconds, while one with a smaller number may
    /// still come.
    Seconds maxhold = 3;
    /// With `source` and `ordered`: updates held back at most; with more, those that are missing are given up at once.
    std::size_t max_held = 4096;
};
static_assert(std::is_trivially_destructible_v<MessageLoopOptions>);

/// What went wrong in a message loop that goes on all the same. Refers to objects that live until the callback returns.
class LoopError {
public:
    LoopError(std::exception_ptr thrown, const AnyMessage* handled) noexcept
        : error_(std::move(thrown)), message_(handled) {}

    /// The exception.
    [[nodiscard]] const std::exception_ptr& error() const noexcept { return error_; }
    /// The message whose handler threw it; nullptr if polling failed.
    [[nodiscard]] const AnyMessage* message() const noexcept { return message_; }

private:
    std::exception_ptr error_;
    const AnyMessage* message_;
};

/// What a message loop has done so far.
struct LoopStatistics {
    std::uint64_t received = 0;        ///< polled: updates, each counted once however often it came; fed: all of them
    std::uint64_t repeated = 0;        ///< updates that came again and were left out
    std::uint64_t handled = 0;         ///< messages whose handlers have ended, events included
    std::uint64_t untaken = 0;         ///< messages that no handler took, not counted as handled
    std::uint64_t handler_errors = 0;  ///< handlers that ended with an exception
    std::uint64_t poll_errors = 0;     ///< polls that failed
    std::uint64_t unknown = 0;         ///< updates of unknown kinds, or undecodable, that no handler takes
    std::uint64_t dropped = 0;         ///< messages that a stop, or max_attempts, left unhandled
    std::size_t pending = 0;           ///< messages that wait or are being handled now
    std::size_t held = 0;              ///< fed updates that are held back until others have come
};

/// A message loop in a thread of its own. Movable.
class [[nodiscard("dropping it stops the loop")]] LoopThread {
public:
    /// Nothing; for later assignment.
    LoopThread() noexcept;
    LoopThread(LoopThread&& other) noexcept;
    LoopThread& operator=(LoopThread&& other) noexcept;
    /// Stops and joins.
    ~LoopThread();

    /// Asks the loop to stop, as MessageLoop::stop().
    void stop() noexcept;
    /// Waits for its end, and throws what ended it other than stop(), as MessageLoop::run_forever().
    void join();
    /// Whether it hasn't been joined.
    [[nodiscard]] bool joinable() const noexcept { return static_cast<bool>(thread_); }

private:
    template <class Mode>
    friend class BasicMessageLoop;
    class Thread;
    explicit LoopThread(Thread* thread) noexcept;

    detail::Shared<Thread> thread_;
};

namespace detail {

/// A message loop's handler.
template <class Mode>
class LoopHandler {
public:
    LoopHandler(HandlerOf<Mode> handler, Function<bool(const AnyMessage&)> takes_unknown)
        : call(std::move(handler)), takes(std::move(takes_unknown)) {}

    HandlerOf<Mode> call;
    /// Whether anybody takes a message of an unknown kind.
    Function<bool(const AnyMessage&)> takes;
    /// Where the handler hands messages over to; null if it handles them itself.
    loop::Delegation* delegation = nullptr;
};

template <class Mode, class F>
LoopHandler<Mode> loop_handler(F function) {
    HandlerOf<Mode> handler = handler_of<Mode>(std::move(function));
    return LoopHandler<Mode>(std::move(handler), [](const AnyMessage&) { return takes_everything<F>; });
}

template <class Mode>
LoopHandler<Mode> loop_handler(RoutingTableOf<Mode> routing_table) {
    auto takes = [table = routing_table](const AnyMessage& msg) { return static_cast<bool>(table.find(msg)); };
    auto call = [table = std::move(routing_table)](const AnyMessage& msg) {
        const auto& handler = table.find(msg);
        if (handler) return handler(msg);
        note_untaken("the routing table has no handler for its flavor");
        return done(static_cast<Mode*>(nullptr));
    };
    return LoopHandler<Mode>(HandlerOf<Mode>(std::move(call)), std::move(takes));
}

/// The bot's own handle().
template <class Mode>
LoopHandler<Mode> loop_handler(BasicBot<Mode>* bot) {
    LoopHandler<Mode> handler([bot](const AnyMessage& msg) { return bot->handle(msg); },
                              [](const AnyMessage&) { return true; });
    handler.delegation = bot->delegation();
    return handler;
}

}  // namespace detail

/// Fetches messages for a bot with getUpdates, without end, and hands them to a handler, together with the events of
/// the bot's scheduler. MessageLoop is the traditional version, aio::MessageLoop the asynchronous one.
///
/// Fetching and handling are two lines of execution: a slow handler never delays a poll, as long as fewer than
/// max_pending messages wait. While the process lives each update is handled exactly once, however often and in
/// whatever order the server sends it. Nothing but a refused token ends the loop: an exception of a handler, or a
/// failed poll, goes to on_error() and to the log; failed polls are repeated after a pause that grows with each failure
/// in a row.
///
/// The bot must outlive the loop's run; the MessageLoop itself need not.
template <class Mode>
class BasicMessageLoop {
public:
    /// What a call gives: T, or task<T>.
    template <class T>
    using Result = typename Mode::template result<T>;

    /// Each message goes to the bot's own handle().
    /// @param keep a store, for what has to survive. @throws BadArgument for a DelegatorBot, which takes it itself
    explicit BasicMessageLoop(BasicBot<Mode>& bot, const LoopStore& keep = {})
        : BasicMessageLoop(bot, detail::loop_handler<Mode>(&bot), keep) {}
    /// @param handler a routing table, or a function of one of the types that updates carry (it gets only those), of
    /// Event, or of AnyMessage (it gets everything). Asynchronous handlers are coroutines, task<>, or plain functions.
    /// The message lives until the handler has returned, or its task has ended.
    template <class F>
        requires(!std::is_same_v<F, LoopStore>)
    BasicMessageLoop(BasicBot<Mode>& bot, F handler, const LoopStore& keep = {})
        : BasicMessageLoop(bot, detail::loop_handler<Mode>(std::move(handler)), keep) {}
    /// The same with a table: `MessageLoop{bot, {{"chat", f}, {"callback_query", g}}}`.
    BasicMessageLoop(BasicBot<Mode>& bot, RoutingTableOf<Mode> routing_table, const LoopStore& keep = {})
        : BasicMessageLoop(bot, detail::loop_handler<Mode>(std::move(routing_table)), keep) {}
    /// Refused: a bot of the other version.
    template <class Other, class... F>
        requires(!std::is_same_v<Other, Mode>)
    explicit BasicMessageLoop(BasicBot<Other>& bot, F&&... /*handler*/) : BasicMessageLoop(refuse(bot)) {}
    BasicMessageLoop(const BasicMessageLoop&) = delete;
    BasicMessageLoop& operator=(const BasicMessageLoop&) = delete;
    ~BasicMessageLoop();

    /// Sets a function `void(const LoopError&)` that is told of every error, besides the log; before the loop starts.
    /// Called on the thread that met the error, by several at a time if handlers run side by side. It must not throw.
    BasicMessageLoop& on_error(detail::Function<void(const LoopError&)> callback);

    /// Runs until stop() is called, a signal comes (see handle_signals), or the server refuses the token.
    /// Traditional: handlers run on the calling thread, or on the pool if chats are handled side by side.
    /// Asynchronous: a task; cancelling it cancels the handlers that run.
    /// @throws UnauthorizedError or TelegramError (404) if the token is refused; BadArgument for options out of their
    /// range; std::logic_error if it runs already, or (traditional) on the library's own thread.
    Result<void> run_forever(const MessageLoopOptions& options = {});
    /// Runs in a thread of its own until stop() is called or the handle is dropped.
    LoopThread run_as_thread(const MessageLoopOptions& options = {})
        requires std::is_same_v<Mode, blocking>;

    /// Ends the run in good order: no more messages are fetched, those that have come are handled within stop_timeout,
    /// the server is told which have been, and run_forever() returns. Before a run has begun, the next one ends at
    /// once. Any thread, any number of times.
    void stop() noexcept;
    /// Any thread.
    [[nodiscard]] LoopStatistics statistics() const;
    /// Whether there is a store, its own or the bot's.
    [[nodiscard]] bool keeps() const noexcept;

private:
    BasicMessageLoop(BasicBot<Mode>& bot, detail::LoopHandler<Mode> handler, const LoopStore& keep);
    template <class Other>
    static BasicBot<Mode>& refuse(BasicBot<Other>& bot) {
        static_assert(std::is_same_v<Other, Mode>,
                      "telepot::MessageLoop runs a telepot::Bot, telepot::aio::MessageLoop a telepot::aio::Bot");
        return reinterpret_cast<BasicBot<Mode>&>(bot);
    }

    detail::Shared<loop::Control> control_;
};

extern template class BasicMessageLoop<blocking>;

/// The traditional message loop.
using MessageLoop = BasicMessageLoop<blocking>;

namespace detail {
/// Waits for all of them. @throws what ended the first one if none ended in good order.
std::vector<std::exception_ptr> join_all(std::vector<LoopThread> threads);
}  // namespace detail

/// Runs several message loops, each in a thread of its own, until all have ended. A signal, and only that, stops them
/// together; one that ends by itself, because its token is refused, say, does so alone, and that is in the log.
/// @returns what has ended each of them, in their order; null for those that ended in good order.
/// @throws what ended the first one if none ended in good order; BadArgument for options out of their range.
template <std::same_as<MessageLoop>... Loops>
    requires(sizeof...(Loops) > 0)
std::vector<std::exception_ptr> run_all(MessageLoopOptions options, Loops&... loops) {
    if (!options.handle_signals) options.handle_signals = true;
    std::vector<LoopThread> threads;
    threads.reserve(sizeof...(loops));
    (threads.push_back(loops.run_as_thread(options)), ...);
    return detail::join_all(std::move(threads));
}
template <std::same_as<MessageLoop>... Loops>
    requires(sizeof...(Loops) > 0)
std::vector<std::exception_ptr> run_all(Loops&... loops) {
    return run_all(MessageLoopOptions(), loops...);
}

}  // namespace telepot
