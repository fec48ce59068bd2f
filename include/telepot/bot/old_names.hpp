// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/methods/base.hpp"
#include "telepot/task/task.hpp"
#include "telepot/values/refs.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

template <class Mode>
class BasicMessageLoop;
class UpdateQueue;
struct MessageLoopOptions;

/// The parameters of message_loop(), in the original's order.
struct OldLoopOptions {
    /// Pause between two polls, in seconds.
    Seconds relax = 0.1;
    /// How long the server holds a poll back while there is nothing new; 0 to 50 seconds.
    int timeout = 20;
    /// Kinds of updates to get. Unset: those that the server remembers.
    StringsRef allowed_updates = {};
    /// Takes updates from here instead of polling.
    const UpdateQueue* source = nullptr;
    /// With `source`: whether updates are put in the order of their numbers.
    bool ordered = true;
    /// With `source` and `ordered`: how long an update is held back, in seconds.
    Seconds maxhold = 3;
    /// Whether a traditional bot's call returns only when the loop has ended.
    bool run_forever = false;
};
static_assert(std::is_trivially_destructible_v<OldLoopOptions>);

namespace detail {

/// The names that early versions of telepot had for parts of a bot. Message loops need <telepot/loop.hpp>.
template <class Bot, class Mode>
class OldNames {
    template <class T>
    using Result = typename Mode::template result<T>;

public:
    OldNames() = default;
    OldNames(const OldNames&) = delete;
    OldNames& operator=(const OldNames&) = delete;

    /// A message loop with a function or a routing table. Traditional: in a thread that ends with the bot, or here if
    /// `run_forever`; asynchronous: a task. What derives from a bot and overrides handle() uses MessageLoop.
    template <class F>
    [[deprecated("use MessageLoop{bot, callback}.run_as_thread() or run_forever()")]] Result<void> message_loop(
        F callback, const OldLoopOptions& options = {}) {
        return run_loop(options, std::move(callback));
    }
    /// The same with the bot's own handle().
    [[deprecated("use MessageLoop{bot}.run_as_thread() or run_forever()")]] Result<void> message_loop(
        const OldLoopOptions& options = {}) {
        return run_loop(options);
    }
    /// As message_loop().
    template <class F>
    [[deprecated("use MessageLoop{bot, callback}.run_forever()")]] Result<void> messageLoop(
        F callback, const OldLoopOptions& options = {}) {
        return run_loop(options, std::move(callback));
    }
    [[deprecated("use MessageLoop{bot}.run_forever()")]] Result<void> messageLoop(const OldLoopOptions& options = {}) {
        return run_loop(options);
    }
    /// As message_loop().
    template <class F>
    [[deprecated("use MessageLoop{bot, callback}.run_as_thread() or run_forever()")]] Result<void> notifyOnMessage(
        F callback, const OldLoopOptions& options = {}) {
        return run_loop(options, std::move(callback));
    }
    [[deprecated("use MessageLoop{bot}.run_as_thread() or run_forever()")]] Result<void> notifyOnMessage(
        const OldLoopOptions& options = {}) {
        return run_loop(options);
    }
    /// download_file().
    template <class Destination>
    [[deprecated("use download_file")]] Result<void> downloadFile(std::string_view file_id, Destination&& dest) {
        return static_cast<Bot&>(*this).download_file(file_id, std::forward<Destination>(dest));
    }

protected:
    ~OldNames() = default;
    /// Ends the loop that message_loop() has left running. Whatever handlers use must still be there.
    void stop_message_loop() noexcept { running_ = {}; }

private:
    /// A loop and its thread.
    template <class Loop, class Options>
    class Running final : public Counted {
    public:
        template <class... Handler>
        explicit Running(Bot& bot, const Options& options, Handler... handler)
            : loop_(bot, std::move(handler)...), thread_(loop_.run_as_thread(options)) {}

    private:
        Loop loop_;
        decltype(std::declval<Loop&>().run_as_thread(std::declval<const Options&>())) thread_;
    };
    template <class Loop>
    class Kept final : public Counted {
    public:
        template <class... Handler>
        explicit Kept(Bot& bot, Handler... handler) : loop(bot, std::move(handler)...) {}
        Loop loop;
    };

    static task<void> keep(Shared<Counted> /*loop*/, task<void> run) { co_await std::move(run); }

    template <class... Handler>
    Result<void> run_loop(const OldLoopOptions& given, Handler... handler) {
        using Loop = BasicMessageLoop<Mode>;
        using Options = std::conditional_t<std::is_void_v<Mode>, Mode, MessageLoopOptions>;  // complete when it is used
        auto& bot = static_cast<Bot&>(*this);
        const Options options = translated<Options>(given);
        if constexpr (!std::is_same_v<Mode, blocking>) {
            const Shared<Kept<Loop>> kept(new Kept<Loop>(bot, std::move(handler)...));
            return keep(Shared<Counted>(kept.get()), kept->loop.run_forever(options));
        } else if (given.run_forever) {
            Loop(bot, std::move(handler)...).run_forever(options);
        } else {
            running_ = {};  // first, so that two never poll at a time
            running_ = Shared<Counted>(new Running<Loop, Options>(bot, options, std::move(handler)...));
        }
    }
    template <class Options>
    static Options translated(const OldLoopOptions& given) {
        Options options;
        options.relax = given.relax;
        options.timeout = given.timeout;
        options.allowed_updates = given.allowed_updates;
        options.source = given.source;
        options.ordered = given.ordered;
        options.maxhold = given.maxhold;
        return options;
    }

    Shared<Counted> running_;
};

}  // namespace detail
}  // namespace telepot
