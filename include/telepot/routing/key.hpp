// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/messages/any_message.hpp"
#include "telepot/values/regex.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::routing {

/// What a key function found in a message besides the key; handlers may take it as their second parameter.
class RouteArguments {
public:
    RouteArguments() = default;
    /// @param text everything behind the command, as it was written
    explicit RouteArguments(std::vector<std::string> words, std::string text = {})
        : words_(std::move(words)), text_(std::move(text)) {}

    /// Words behind a command.
    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
    [[nodiscard]] bool empty() const noexcept { return words_.empty(); }
    /// A word; the empty text if there are fewer.
    [[nodiscard]] const std::string& operator[](std::size_t position) const noexcept { return get(words_, position); }
    [[nodiscard]] const std::vector<std::string>& words() const noexcept { return words_; }
    /// A word as a whole number; none if it isn't one.
    [[nodiscard]] std::optional<std::int64_t> integer(std::size_t position) const noexcept;
    /// Everything behind a command, as it was written.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }

    /// What a regular expression matched; none if there was no expression.
    [[nodiscard]] const std::optional<RegexMatch>& match() const noexcept { return match_; }
    RouteArguments& set_match(RegexMatch match) {
        match_.emplace(std::move(match));
        return *this;
    }
    /// The whole match, then its groups; empty texts for those that took no part. None if there was no expression.
    [[nodiscard]] std::vector<std::string> groups() const;
    /// A group; the empty text if it took no part, or if there are fewer.
    [[nodiscard]] const std::string& group(std::size_t number) const noexcept;
    /// A group by its name. @throws BadArgument if no group has it.
    [[nodiscard]] const std::string& group(std::string_view name) const;

private:
    static const std::string& get(const std::vector<std::string>& texts, std::size_t position) noexcept;

    std::vector<std::string> words_;
    std::string text_;
    std::optional<RegexMatch> match_;
};

/// What a key function makes of a message: a key with its arguments, or that there is no key at all.
class Key {
public:
    Key(std::string text, RouteArguments arguments = {})  // NOLINT(google-explicit-constructor)
        : kind_(Kind::text), text_(std::move(text)), arguments_(std::move(arguments)) {}
    Key(std::string_view text) : Key(std::string(text)) {}  // NOLINT(google-explicit-constructor)
    Key(const char* text) : Key(std::string(text)) {}       // NOLINT(google-explicit-constructor)
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
    [[nodiscard]] bool has_text() const noexcept { return kind_ == Kind::text; }
    /// The key; empty if there is none.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    Key& set_text(std::string text) {
        kind_ = Kind::text;
        text_ = std::move(text);
        return *this;
    }
    [[nodiscard]] const RouteArguments& arguments() const noexcept { return arguments_; }
    Key& set_arguments(RouteArguments arguments) {
        arguments_ = std::move(arguments);
        return *this;
    }

private:
    enum class Kind : unsigned char { text, other, none };

    Kind kind_ = Kind::other;
    std::string text_;
    RouteArguments arguments_;
};

/// What turns a message into a key.
using KeyFunction = detail::Function<Key(const AnyMessage&)>;

}  // namespace telepot::routing
