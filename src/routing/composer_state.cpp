// SPDX-License-Identifier: MIT
#include "routing/composer_state.hpp"

#include <algorithm>

#include "telepot/values/cancelled.hpp"

namespace telepot::detail {

template <class Mode>
typename ComposerState<Mode>::Context ComposerState<Mode>::within(const Context& outer) const {
    Context context = own;
    if (!context.username) context.username = outer.username;
    if (!context.key) context.key = outer.key;
    return context;
}

template <class Mode>
MatchOf<Mode> ComposerState<Mode>::find(const AnyMessage& msg) const {
    for (const Search how : {&ComposerState::find_route, &ComposerState::find_stale, &ComposerState::find_otherwise}) {
        Match match = search(how, msg, Context());
        if (match) return match;
    }
    return Match();
}

template <class Mode>
MatchOf<Mode> ComposerState<Mode>::search(Search how, const AnyMessage& msg, const Context& context) const {
    Match match = (this->*how)(msg, within(context));
    return match ? wrapped(std::move(match), msg) : Match();
}

template <class Mode>
MatchOf<Mode> ComposerState<Mode>::find_route(const AnyMessage& msg, const Context& context) const {
    for (const auto& route : routes) {
        Match match = route(msg, context);
        if (match) return match;
    }
    return Match();
}

template <class Mode>
MatchOf<Mode> ComposerState<Mode>::find_stale(const AnyMessage& msg, const Context& context) const {
    if (msg.get_if<CallbackQuery>() == nullptr) return Match();
    for (const Included& other : included) {
        if (other.condition && !other.condition(msg)) continue;
        Match match = other.state->search(&ComposerState::find_stale, msg, context);
        if (match) return match;
    }
    return stale ? Composer::bound(stale, msg, {}) : Match();
}

template <class Mode>
MatchOf<Mode> ComposerState<Mode>::find_otherwise(const AnyMessage& msg, const Context& context) const {
    for (const Included& other : included) {
        if (other.condition && !other.condition(msg)) continue;
        Match match = other.state->search(&ComposerState::find_otherwise, msg, context);
        if (match) return match;
    }
    return otherwise && otherwise_fits(msg) ? Composer::bound(otherwise, msg, {}) : Match();
}

template <class Mode>
MatchOf<Mode> ComposerState<Mode>::wrapped(Match match, const AnyMessage& msg) const {
    for (auto middleware = middlewares.rbegin(); middleware != middlewares.rend(); ++middleware) {
        match = Match([call = *middleware, next = Next(std::move(match)), &msg] { return call(msg, next); });
    }
    if (on_error)
        match = Match([inner = std::move(match), handler = on_error, &msg] { return guard(inner, handler, msg); });
    return match;
}

template <class Mode>
std::string ComposerState<Mode>::why_untaken() const {
    constexpr std::size_t longest = 500;
    std::string why = "it meets none of the composer's conditions:";
    for (std::size_t i = 0; i < names.size() && why.size() < longest; ++i) {
        why += (i == 0 ? " " : ", ") + std::to_string(i + 1) + " (" + names[i] + ")";
    }
    if (names.empty()) why += " there are none";
    return why.size() < longest ? why : why + "...";
}

template <class Mode>
void ComposerState<Mode>::collect(std::vector<KnownCommand>& all) const {
    all.insert(all.end(), commands.begin(), commands.end());
    for (const Included& other : included) other.state->collect(all);
}

template <class Mode>
bool ComposerState<Mode>::reaches(const ComposerState* other) const {
    return this == other || std::any_of(included.begin(), included.end(),
                                        [other](const Included& one) { return one.state->reaches(other); });
}

template class ComposerState<blocking>;
template class ComposerState<coroutine>;

void run_match(const MatchOf<blocking>& match) {
    if (match) match();
}

task<void> run_match(MatchOf<coroutine> match) {
    if (match) co_await match();
}

bool tell_match(const MatchOf<blocking>& match) {
    if (match) match();
    return static_cast<bool>(match);
}

task<bool> tell_match(MatchOf<coroutine> match) {
    if (match) co_await match();
    co_return static_cast<bool>(match);
}

void guard(const MatchOf<blocking>& match, const ComposerState<blocking>::ErrorHandler& handler,
           const AnyMessage& msg) {
    std::exception_ptr error;
    try {
        return match();
    } catch (const Cancelled&) {
        throw;
    } catch (...) {
        error = std::current_exception();
    }
    handler(msg, error);
}

task<void> guard(MatchOf<coroutine> match, ComposerState<coroutine>::ErrorHandler handler, const AnyMessage& msg) {
    std::exception_ptr error;
    try {
        co_await match();
    } catch (const Cancelled&) {
        throw;
    } catch (...) {
        error = std::current_exception();
    }
    if (error) co_await handler(msg, error);
}

}  // namespace telepot::detail
