// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "telepot/messages/any_message.hpp"
#include "telepot/routing/arguments.hpp"
#include "telepot/values/seed.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::routing {

/// What a key function makes of a message: a key with its arguments, or that there is no key at all. A key is a text, a
/// number, or a pair or tuple of such.
class Key {
public:
    Key(std::string text, RouteArguments arguments = {})  // NOLINT(google-explicit-constructor)
        : kind_(Kind::text), text_(std::move(text)), arguments_(std::move(arguments)) {}
    Key(std::string_view text, RouteArguments arguments = {})  // NOLINT(google-explicit-constructor)
        : Key(std::string(text), std::move(arguments)) {}
    Key(const char* text, RouteArguments arguments = {})  // NOLINT(google-explicit-constructor)
        : Key(std::string(text), std::move(arguments)) {}
    /// A number, a pair, a tuple, or a Seed.
    template <class T>
        requires(!std::convertible_to<const T&, std::string_view>) && std::convertible_to<const T&, Seed>
    Key(const T& value, RouteArguments arguments = {})  // NOLINT(google-explicit-constructor)
        : Key(Value(), Seed(value), std::move(arguments)) {}
    /// A key that is in no table: the default handler's.
    Key(std::nullopt_t) noexcept {}  // NOLINT(google-explicit-constructor)
    /// No key at all, for example because the text is no command.
    static Key none() {
        Key key(std::nullopt);
        key.kind_ = Kind::none;
        return key;
    }

    /// Whether there is no key at all.
    [[nodiscard]] bool is_none() const noexcept { return kind_ == Kind::none; }
    /// Whether it is one that can be in a table: a text, a number, or a tuple.
    [[nodiscard]] bool has_value() const noexcept { return kind_ == Kind::text || kind_ == Kind::value; }
    [[nodiscard]] bool has_text() const noexcept { return kind_ == Kind::text; }
    /// The key; empty if it is no text.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    Key& set_text(std::string text) {
        kind_ = Kind::text;
        text_ = std::move(text);
        return *this;
    }
    /// The key as a seed: a text, a number or a tuple; none if there is no key.
    [[nodiscard]] Seed value() const { return kind_ == Kind::text ? Seed(text_) : value_; }
    [[nodiscard]] const RouteArguments& arguments() const noexcept { return arguments_; }
    Key& set_arguments(RouteArguments arguments) {
        arguments_ = std::move(arguments);
        return *this;
    }
    /// Whether a table's entry is this key's.
    [[nodiscard]] bool is(const Seed& entry) const noexcept {
        return kind_ == Kind::text ? entry.kind() == Seed::Kind::text && entry.text() == text_ : entry == value_;
    }

private:
    enum class Kind : unsigned char { text, value, other, none };
    class Value {};

    Key(Value, Seed value, RouteArguments arguments);

    Kind kind_ = Kind::other;
    std::string text_;
    Seed value_;
    RouteArguments arguments_;
};

/// A function that says what the key of a message is.
using KeyFunction = detail::Function<Key(const AnyMessage&)>;

}  // namespace telepot::routing
