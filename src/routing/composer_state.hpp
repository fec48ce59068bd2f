// SPDX-License-Identifier: MIT
// What a composer consists of, and how it looks for a handler.
#pragma once

#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "telepot/routing/composer.hpp"

namespace telepot::detail {

/// A command, and what clients show of it.
class KnownCommand {
public:
    KnownCommand(std::string command, std::optional<std::string> shown)
        : name(std::move(command)), description(std::move(shown)) {}
    std::string name;
    std::optional<std::string> description;
};

template <class Mode>
class ComposerState : public Counted {
public:
    using Composer = ComposerOf<Mode>;
    using Match = MatchOf<Mode>;
    using Context = typename Composer::Context;
    using Handler = routing::RouteHandlerOf<Mode>;
    using Next = routing::NextOf<Mode>;
    template <class T>
    using Result = typename Mode::template result<T>;
    using Middleware = Function<Result<void>(const AnyMessage&, const Next&)>;
    using ErrorHandler = Function<Result<void>(const AnyMessage&, const std::exception_ptr&)>;

    /// A composer that is included, and when.
    class Included {
    public:
        Included(Function<bool(const AnyMessage&)> when, Shared<ComposerState> other)
            : condition(std::move(when)), state(std::move(other)) {}
        Function<bool(const AnyMessage&)> condition;
        Shared<ComposerState> state;
    };

    /// The first handler that fits, with everything around it.
    Match find(const AnyMessage& msg) const;
    /// One of the ways to look, with what is around a handler that it finds.
    using Search = Match (ComposerState::*)(const AnyMessage&, const Context&) const;
    Match search(Search how, const AnyMessage& msg, const Context& context) const;
    Match find_route(const AnyMessage& msg, const Context& context) const;
    Match find_stale(const AnyMessage& msg, const Context& context) const;
    Match find_otherwise(const AnyMessage& msg, const Context& context) const;

    /// The commands, those included too.
    void collect(std::vector<KnownCommand>& all) const;
    bool reaches(const ComposerState* other) const;

    /// What a message would have had to meet.
    std::string why_untaken() const;

    std::vector<typename Composer::Route> routes;
    std::vector<std::string> names;  // of what each of them asks for
    std::vector<Included> included;
    std::vector<KnownCommand> commands;
    std::vector<Middleware> middlewares;
    ErrorHandler on_error;
    Handler stale;
    Handler otherwise;
    bool (*otherwise_fits)(const AnyMessage&) noexcept = nullptr;
    Context own;

private:
    Context within(const Context& outer) const;
    Match wrapped(Match match, const AnyMessage& msg) const;
};

/// Runs a match, or nothing.
void run_match(const MatchOf<blocking>& match);
task<void> run_match(MatchOf<coroutine> match);
bool tell_match(const MatchOf<blocking>& match);
task<bool> tell_match(MatchOf<coroutine> match);

/// Runs a match and gives what it throws to the error handler.
void guard(const MatchOf<blocking>& match, const ComposerState<blocking>::ErrorHandler& handler, const AnyMessage& msg);
task<void> guard(MatchOf<coroutine> match, ComposerState<coroutine>::ErrorHandler handler, const AnyMessage& msg);

}  // namespace telepot::detail
