// SPDX-License-Identifier: MIT
#include "loop/kept_handler.hpp"

#include <exception>
#include <optional>
#include <string>
#include <utility>

#include "codec/surrounding.hpp"
#include "durable/turn.hpp"
#include "durable/under_way.hpp"
#include "loop/own_context.hpp"
#include "runtime/engine.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "telepot/values/question_cancelled.hpp"

namespace telepot::loop {

namespace {

using detail::Shared;
using durable::Turn;

// All messages of a loop go to its one handler.
constexpr const char* kConversation = "loop";

/// How a message fares: attempt after attempt, until one is committed or it has had its attempts.
class Attempt : public detail::Counted {
public:
    Attempt(durable::Keeper& keeper, Reporter& reporter, const AnyMessage& msg)
        : keeper_(&keeper), reporter_(reporter), message_(msg), receipt_(keeper.find(msg)) {
        begin();
    }

    Turn* turn() const noexcept { return &under_way_->turn(); }
    /// The handler has returned, or has thrown. False: it is to be called again. @throws what is the message's end
    bool is_over(std::exception_ptr error) {
        // Its usual way to end.
        if (error && is_cancelled_question(error)) error = nullptr;
        if (!error) {
            try {
                if (turn()->commit_sessions({})) return true;
                begin();
                return false;
            } catch (...) {
                error = std::current_exception();
            }
        }
        if (is_interruption(error) || !receipt_) {
            turn()->abandon();
            keeper_->settle(receipt_, false);
            std::rethrow_exception(error);
        }
        if (receipt_->failed(kConversation) >= keeper_->options().max_attempts) {
            set_aside(bot::describe(error));
            std::rethrow_exception(error);
        }
        reporter_.handler_failed(message_, error);
        turn()->abandon();
        begin();
        return false;
    }

private:
    void begin() {
        under_way_.reset();
        under_way_.emplace(message_, Shared<Turn>(new Turn(*keeper_, receipt_, kConversation)));
    }
    static bool is_cancelled_question(const std::exception_ptr& error) {
        try {
            std::rethrow_exception(error);
        } catch (const QuestionCancelled&) {
            return true;
        } catch (...) {
            return false;
        }
    }
    /// The program stops: the message is handled when it runs again.
    static bool is_interruption(const std::exception_ptr& error) {
        try {
            std::rethrow_exception(error);
        } catch (const Cancelled&) {
            return true;
        } catch (const StopListening&) {
            return true;
        } catch (...) {
            return false;
        }
    }
    void set_aside(const std::string& reason) {
        reporter_.say(log::Level::error, name_of(message_) + " is set aside: " + reason);
        StoreBatch batch;
        keeper_->set_aside(batch, message_, kConversation, reason);
        turn()->commit(std::move(batch), true);
    }

    const Shared<durable::Keeper> keeper_;
    Reporter& reporter_;
    const AnyMessage message_;
    const Shared<durable::Receipt> receipt_;
    std::optional<durable::UnderWay> under_way_;
};

/// Nothing in the place of a task: the handler has thrown before it made one.
task<> call(const detail::HandlerOf<coroutine>& handler, const AnyMessage& msg, std::exception_ptr& error) {
    try {
        return handler(msg);
    } catch (...) {
        error = std::current_exception();
        return {};
    }
}

task<> go_on(detail::HandlerOf<coroutine> handler, const AnyMessage& msg, Shared<Attempt> attempt, task<> work,
             std::exception_ptr error) {
    detail::TaskContext* const own = co_await OwnContext();
    for (;;) {
        if (!error) {
            const codec::Surrounding::Bound bound(own, attempt->turn());
            try {
                co_await std::move(work);
            } catch (...) {
                error = std::current_exception();
            }
        }
        if (attempt->is_over(std::exchange(error, nullptr))) co_return;
        work = call(handler, msg, error);
    }
}

}  // namespace

detail::HandlerOf<blocking> kept_handler(detail::HandlerOf<blocking> handler, durable::Keeper& keeper,
                                         Reporter& reporter) {
    return [handler = std::move(handler), keeper = Shared<durable::Keeper>(&keeper), &reporter](const AnyMessage& msg) {
        Attempt attempt(*keeper, reporter, msg);
        std::exception_ptr error;
        do {
            error = nullptr;
            const Shared<Turn> turn(attempt.turn());
            const codec::Surrounding::Scope scope(turn.get());
            try {
                handler(msg);
            } catch (...) {
                error = std::current_exception();
            }
        } while (!attempt.is_over(error));
    };
}

// The handler is called at once, as without a store: what it does before its first co_await is done here.
detail::HandlerOf<coroutine> kept_handler(detail::HandlerOf<coroutine> handler, durable::Keeper& keeper,
                                          Reporter& reporter) {
    return [handler = std::move(handler), keeper = Shared<durable::Keeper>(&keeper),
            &reporter](const AnyMessage& msg) -> task<> {
        const Shared<Attempt> attempt(new Attempt(*keeper, reporter, msg));
        std::exception_ptr error;
        task<> work = call(handler, msg, error);
        return go_on(handler, msg, attempt, std::move(work), error);
    };
}

}  // namespace telepot::loop
