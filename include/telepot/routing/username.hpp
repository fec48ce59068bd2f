// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/values/shared.hpp"

namespace telepot::routing {

/// A bot's username, for commands such as /start@my_bot, which are meant for one bot alone. A handle: copies share the
/// name. Any thread.
class Username {
public:
    /// Not known: any name is taken for the bot's.
    Username() = default;
    /// @param name with or without '@'
    Username(std::string_view name);                                         // NOLINT(google-explicit-constructor)
    Username(const char* name) : Username(std::string_view(name)) {}         // NOLINT(google-explicit-constructor)
    Username(const std::string& name) : Username(std::string_view(name)) {}  // NOLINT(google-explicit-constructor)
    /// A function that tells the name when it is first needed. If it throws, it is asked again the next time.
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, Username> && std::is_invocable_r_v<std::string, F&>)
    Username(F function)  // NOLINT(google-explicit-constructor)
        : Username(Ask(), detail::Function<std::string()>(std::move(function))) {}

    /// Whether a name was given.
    explicit operator bool() const noexcept { return static_cast<bool>(state_); }
    /// Whether this is the bot's name, in any letter case; always, if it isn't known.
    [[nodiscard]] bool is(std::string_view name) const;

private:
    class State;
    struct Ask {};
    Username(Ask, detail::Function<std::string()> function);

    detail::Shared<detail::Counted> state_;  // a State
};

}  // namespace telepot::routing
