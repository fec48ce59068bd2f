// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>

#include "telepot/delegate/delegator_bot.hpp"
#include "telepot/helper/inline_answer.hpp"
#include "telepot/methods/generated/methods.hpp"
#include "telepot/types/core.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

/// How much an answerer takes on. What it drops because of that is answered with no results, which the server keeps for
/// a second only: the user's next letter asks again.
struct AnswererOptions {
    /// Computations under way, in all answerers of the process together: as long as there are so many, further queries
    /// aren't begun. 1 to 1,000,000.
    std::size_t most = 1000;
    /// After so long, counted from answer() on, nobody waits for a result any more. Asynchronous: the computation is
    /// cancelled. Traditional: one that hasn't begun yet never does; a thread can't be stopped. 0: never.
    Seconds max_age = 20;
};

/// What has become of inline queries.
struct AnswererStatistics {
    std::size_t under_way = 0;       ///< computations at this moment, those that wait for a thread included
    std::uint64_t answered = 0;      ///< their results were sent
    std::uint64_t superseded = 0;    ///< dropped for a newer query of the same user
    std::uint64_t refused = 0;       ///< not begun: AnswererOptions::most
    std::uint64_t expired = 0;       ///< dropped: AnswererOptions::max_age
    std::uint64_t left_hanging = 0;  ///< of the refused ones: not even told, since too many were just being told
};

/// Of all answerers of the process. Any thread.
[[nodiscard]] AnswererStatistics answerer_statistics() noexcept;

/// What an answerer has under way; see src/helper/answerer.cpp.
template <class Mode>
class AnswererState;

/// Answers inline queries, which come with every letter that a user types: it computes at most one answer at a time for
/// each user, that of the newest query. A new query gives up the preceding one, whose result is never sent. In the
/// asynchronous version its computation is cancelled; a thread can't be, so in the traditional one it goes on unheard.
///
/// What a computation throws, or the server says of its result, goes to the log.
/// Any thread (asynchronous: loop thread). The bot must outlive it.
template <class Mode>
class BasicAnswerer {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    /// @throws BadArgument for options out of range
    explicit BasicAnswerer(const methods<Mode>& bot, const AnswererOptions& options = {});
    BasicAnswerer(const BasicAnswerer&) = delete;
    BasicAnswerer& operator=(const BasicAnswerer&) = delete;
    /// Gives everything up. Traditional: waits for computations that run, so not from within one. Asynchronous: cancels
    /// them, and what they use must live until they have noticed; see finish().
    ~BasicAnswerer();

    /// Computes an answer beside the caller, `compute_fn(compute_args...)`, and sends it with answerInlineQuery.
    /// @param compute_fn a thread-safe function (asynchronous: a function that runs as a task if it returns one). It
    /// returns a vector or list() of results, or an InlineAnswer, which can say more.
    template <class F, class... Args>
    void answer(const InlineQuery& inline_query, F compute_fn, Args... compute_args) {
        if constexpr (std::same_as<Mode, blocking>) {
            auto compute = [compute_fn = std::move(compute_fn), ... compute_args = std::move(compute_args)]() mutable {
                return InlineAnswer(compute_fn(compute_args...));
            };
            start(inline_query, std::move(compute));
        } else {
            auto compute = [compute_fn = std::move(compute_fn), ... compute_args = std::move(compute_args)]() mutable {
                return in_task(compute_fn, compute_args...);
            };
            start(inline_query, std::move(compute));
        }
    }
    /// Waits until all computations have ended and what has to be sent is sent. Cancelling the wait cancels them.
    Result<void> finish();
    /// Of this answerer alone.
    [[nodiscard]] AnswererStatistics statistics() const;

private:
    using Compute = detail::Function<Result<InlineAnswer>()>;

    /// Refers to what it is called with: the caller keeps that until the task has ended.
    template <class F, class... Args>
        requires std::same_as<Mode, coroutine>
    static Result<InlineAnswer> in_task(F& compute_fn, Args&... compute_args) {
        using Computed = std::invoke_result_t<F&, Args&...>;
        if constexpr (requires(Computed computed) { std::move(computed).operator co_await(); }) {
            co_return InlineAnswer(co_await compute_fn(compute_args...));
        } else {
            co_return InlineAnswer(compute_fn(compute_args...));
        }
    }
    void start(const InlineQuery& inline_query, Compute compute);

    detail::Shared<AnswererState<Mode>> state_;
};

/// Gives a handler an answerer. When the handler ends, the last answer is still computed and sent, so a computation may
/// use the handler.
template <class Mode>
class BasicAnswererMixin {
public:
    /// For a class that inherits the constructors of a handler, made by create_open().
    BasicAnswererMixin() : BasicAnswererMixin(detail::Constructing<Mode>::seed_tuple("AnswererMixin")) {}
    explicit BasicAnswererMixin(const SeedTupleOf<Mode>& seed_tuple, const AnswererOptions& options = {})
        : answerer_(seed_tuple.bot(), options) {}

    [[nodiscard]] BasicAnswerer<Mode>& answerer() noexcept { return answerer_; }
    /// For the library's own use.
    [[nodiscard]] typename Mode::template result<void> after_close() { return answerer_.finish(); }

protected:
    ~BasicAnswererMixin() = default;

private:
    BasicAnswerer<Mode> answerer_;
};

}  // namespace telepot
