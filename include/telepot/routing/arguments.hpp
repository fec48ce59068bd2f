// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/messages/event.hpp"
#include "telepot/values/regex.hpp"

namespace telepot::routing {

/// What a key function found in a message besides the key. A handler may take it as a whole, `const RouteArguments&`
/// behind the message, or one by one, as the original's: `f(const Message& msg, const std::string& word, int number)`.
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

    /// Adds an argument of any copyable type; texts become std::string.
    template <class T>
    RouteArguments& add(T value) {
        if constexpr (std::is_convertible_v<T, std::string_view>) {
            values_.emplace_back(std::string(std::string_view(value)));
        } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
            values_.emplace_back(static_cast<std::int64_t>(value));
        } else if constexpr (std::is_floating_point_v<T>) {
            values_.emplace_back(static_cast<double>(value));
        } else {
            values_.emplace_back(std::move(value));
        }
        return *this;
    }
    /// Adds a part of the message as an argument; it isn't copied, and lives as long as the message.
    template <class T>
    RouteArguments& refer(const T& part) {
        values_.emplace_back(&part);
        return *this;
    }
    /// The argument at a position if it is a T (whole numbers are std::int64_t), else nullptr. If none were added: a
    /// RegexMatch if an expression has matched, or the words, std::vector<std::string>.
    template <class T>
    [[nodiscard]] const T* argument(std::size_t position) const noexcept {
        if (position < values_.size()) {
            if (const T* value = values_[position].template get_if<T>()) return value;
            const auto* part = values_[position].template get_if<const T*>();
            return part != nullptr ? *part : nullptr;
        }
        if (!values_.empty() || position != 0) return nullptr;
        if constexpr (std::is_same_v<T, RegexMatch>) return match_ ? &*match_ : nullptr;
        if constexpr (std::is_same_v<T, std::vector<std::string>>) return &words_;
        return nullptr;
    }

private:
    static const std::string& get(const std::vector<std::string>& texts, std::size_t position) noexcept;

    std::vector<std::string> words_;
    std::string text_;
    std::optional<RegexMatch> match_;
    std::vector<detail::AnyData> values_;
};

}  // namespace telepot::routing
