// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "telepot/messages/routing.hpp"
#include "telepot/routing/key.hpp"
#include "telepot/routing/regex.hpp"
#include "telepot/routing/username.hpp"

namespace telepot::routing {

/// What takes the part out of a message that is to be interpreted; none if it has no such part. Made from a function of
/// AnyMessage, or of one of the types that updates carry, which returns something that a std::optional<std::string>
/// can be made of: `[](const Message& msg) { return msg.caption; }`.
class Extractor {
public:
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, Extractor>)
    Extractor(F function) : extract_(made_of(std::move(function))) {}  // NOLINT(google-explicit-constructor)

    std::optional<std::string> operator()(const AnyMessage& msg) const { return extract_(msg); }

private:
    using Function = detail::Function<std::optional<std::string>(const AnyMessage&)>;

    template <class F>
    static Function made_of(F function) {
        if constexpr (std::is_invocable_v<F&, const AnyMessage&>) {
            return Function(std::move(function));
        } else {
            using T = std::remove_pointer_t<decltype(detail::first_taken<F>(static_cast<detail::Payloads*>(nullptr)))>;
            static_assert(!std::is_void_v<T> && !std::is_same_v<T, Event>,
                          "an extractor takes telepot::AnyMessage or one of the types that an update carries");
            return Function([function = std::move(function)](const AnyMessage& msg) mutable {
                const T* message = msg.get_if<T>();
                return message != nullptr ? std::optional<std::string>(function(*message)) : std::nullopt;
            });
        }
    }

    Function extract_;
};

/// How commands are recognised.
class CommandOptions {
public:
    CommandOptions() = default;
    /// Characters, each of which may begin a command. '/' if unset.
    CommandOptions& set_prefix(std::string_view value) {
        prefix = value;
        return *this;
    }
    /// What stands between a command and its arguments. Any white space, also several, if unset.
    CommandOptions& set_separator(std::string_view value) {
        separator = value;
        return *this;
    }
    /// Whether the handler gets the arguments.
    CommandOptions& set_pass_args(bool value) {
        pass_args = value;
        return *this;
    }
    /// Whether "several words" count as one argument.
    CommandOptions& set_quotes(bool value) {
        quotes = value;
        return *this;
    }
    /// The bot's name: commands for others, as /start@other_bot, are no commands then.
    CommandOptions& set_username(Username value) {
        username = std::move(value);
        return *this;
    }
    std::string prefix = "/";
    std::string separator;
    bool pass_args = false;
    bool quotes = false;
    Username username;
};

/// The group of a regular expression that is the key, by its number, 0 for the whole match, or by its name; or several,
/// whose texts are a tuple then: `{"verb", "noun"}`.
class RegexGroups {
public:
    template <std::integral Number>
    RegexGroups(Number number)
        : groups_{Group(static_cast<std::size_t>(number))} {}                  // NOLINT(google-explicit-constructor)
    RegexGroups(std::string_view name) : groups_{Group(std::string(name))} {}  // NOLINT(google-explicit-constructor)
    RegexGroups(const char* name) : RegexGroups(std::string_view(name)) {}     // NOLINT(google-explicit-constructor)
    RegexGroups(std::initializer_list<RegexGroups> several) : several_(true) {
        for (const RegexGroups& one : several) groups_.insert(groups_.end(), one.groups_.begin(), one.groups_.end());
    }

    /// Their numbers. @throws BadArgument if the expression has no such group.
    [[nodiscard]] std::vector<std::size_t> numbers(const Regex& regex) const;
    /// Whether the key is a tuple.
    [[nodiscard]] bool several() const noexcept { return several_; }

private:
    using Group = std::variant<std::size_t, std::string>;

    std::vector<Group> groups_;
    bool several_ = false;
};

/// The message's content type, with the content as argument, as `*msg.text` or `msg.photo`; no key for what isn't a
/// Message.
[[nodiscard]] KeyFunction by_content_type();
/// The command in a part of a message, without prefix and @username; the empty text behind a prefix that stands alone.
/// The words behind it are the argument, if they are to be passed. No key if there is no command for this bot.
[[nodiscard]] KeyFunction by_command(Extractor extractor, CommandOptions options = {});
/// The command in a Message's text. Where Telegram has marked commands in the text ('/' alone), only what it has marked
/// counts.
[[nodiscard]] KeyFunction by_chat_command(CommandOptions options = {});
/// A Message's text; no key if it has none.
[[nodiscard]] KeyFunction by_text();
/// The data of a CallbackQuery; no key if it has none.
[[nodiscard]] KeyFunction by_data();
/// A group, or several, of what a regular expression matches, anywhere in a part of a message, with the RegexMatch as
/// argument. A group that took no part is a key that is in no table; no key if nothing matches.
/// @throws BadArgument for an ill-formed expression, or one without that group.
[[nodiscard]] KeyFunction by_regex(Extractor extractor, Regex regex, const RegexGroups& key = 1);

/// The key function with its keys changed by `processor`, a function of std::string. What has no key stays without.
[[nodiscard]] KeyFunction process_key(detail::Function<std::string(std::string)> processor, KeyFunction function);
/// The key function with its keys in small letters; ASCII only.
[[nodiscard]] KeyFunction lower_key(KeyFunction function);
/// The key function with its keys in capital letters; ASCII only.
[[nodiscard]] KeyFunction upper_key(KeyFunction function);

}  // namespace telepot::routing
