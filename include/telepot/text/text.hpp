// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/types/core.hpp"

namespace telepot {

namespace detail {

/// What is text by itself: std::string, std::string_view, const char*.
template <class S>
concept PlainText = std::convertible_to<const S&, std::string_view>;

}  // namespace detail

/// A text and its formatting, built piece by piece: `Text("Hello, ").bold(name).text("!")`.
///
/// Nothing in the pieces is markup, so that a user's input needs no escaping. A method appends; text::bold() and its
/// like make a Text that can stand inside another: `Text().blockquote(text::italic(word) + " is a word")`. To send it:
/// `bot.sendMessage(chat_id, t.text(), {.entities = t.entities()})`; for a caption, `.caption_entities`. A plain value.
class Text {
public:
    Text() = default;
    /// Plain text, in UTF-8.
    template <detail::PlainText S>
    Text(const S& plain) : Text(std::string_view(plain)) {}  // NOLINT(google-explicit-constructor)
    Text(std::string_view plain);                            // NOLINT(google-explicit-constructor)
    /// Text with its entities, as a message has them.
    Text(std::string text, std::vector<MessageEntity> entities);

    /// The plain text.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    /// Its formatting, ordered by offset; offsets and lengths count UTF-16 code units.
    [[nodiscard]] const std::vector<MessageEntity>& entities() const noexcept { return entities_; }
    /// Length of the plain text in UTF-16 code units.
    [[nodiscard]] std::int64_t length() const noexcept { return length_; }
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

    /// Appends as it is.
    Text& text(const Text& more);
    Text& operator+=(const Text& more) { return text(more); }

    Text& bold(const Text& more) { return add(MessageEntityType::bold, more); }
    Text& italic(const Text& more) { return add(MessageEntityType::italic, more); }
    Text& underline(const Text& more) { return add(MessageEntityType::underline, more); }
    Text& strikethrough(const Text& more) { return add(MessageEntityType::strikethrough, more); }
    Text& spoiler(const Text& more) { return add(MessageEntityType::spoiler, more); }
    Text& blockquote(const Text& more) { return add(MessageEntityType::blockquote, more); }
    /// A quotation of which only the first lines are shown until it is touched.
    Text& expandable_blockquote(const Text& more) { return add(MessageEntityType::expandable_blockquote, more); }
    Text& code(const Text& more) { return add(MessageEntityType::code, more); }
    /// A block of code. @param language as "cpp"; may be empty
    Text& pre(const Text& more, std::string_view language = {});
    /// A link on text. @param url http, https, or tg
    Text& link(const Text& more, std::string_view url);
    /// Mentions a user by the id, with or without a @username. The user must have met the bot.
    Text& mention(const Text& more, std::int64_t user_id);
    Text& mention(const Text& more, const User& user);
    /// @param emoji what stands for it where it can't be shown, an emoji
    Text& custom_emoji(const Text& emoji, std::string_view custom_emoji_id);
    /// A time, shown in the reader's own way. @param format as in the Bot API's "date-time entity formatting"
    Text& date_time(const Text& more, std::int64_t unix_time, std::string_view format = {});
    /// Appends with an entity over it, whose offset and length are set here. An empty text adds nothing.
    Text& add(MessageEntity entity, const Text& more);

    friend Text operator+(Text left, const Text& right) { return std::move(left.text(right)); }

private:
    Text& add(MessageEntityType type, const Text& more) { return add(MessageEntity(std::move(type), 0, 0), more); }

    std::string text_;
    std::vector<MessageEntity> entities_;
    std::int64_t length_ = 0;
};

namespace text {

using telepot::Text;

[[nodiscard]] inline Text bold(const Text& inner) {
    return Text().bold(inner);
}
[[nodiscard]] inline Text italic(const Text& inner) {
    return Text().italic(inner);
}
[[nodiscard]] inline Text underline(const Text& inner) {
    return Text().underline(inner);
}
[[nodiscard]] inline Text strikethrough(const Text& inner) {
    return Text().strikethrough(inner);
}
[[nodiscard]] inline Text spoiler(const Text& inner) {
    return Text().spoiler(inner);
}
[[nodiscard]] inline Text blockquote(const Text& inner) {
    return Text().blockquote(inner);
}
[[nodiscard]] inline Text expandable_blockquote(const Text& inner) {
    return Text().expandable_blockquote(inner);
}
[[nodiscard]] inline Text code(const Text& inner) {
    return Text().code(inner);
}
[[nodiscard]] inline Text pre(const Text& inner, std::string_view language = {}) {
    return Text().pre(inner, language);
}
[[nodiscard]] inline Text link(const Text& inner, std::string_view url) {
    return Text().link(inner, url);
}
[[nodiscard]] inline Text mention(const Text& inner, std::int64_t user_id) {
    return Text().mention(inner, user_id);
}
[[nodiscard]] inline Text mention(const Text& inner, const User& user) {
    return Text().mention(inner, user);
}
[[nodiscard]] inline Text custom_emoji(const Text& emoji, std::string_view custom_emoji_id) {
    return Text().custom_emoji(emoji, custom_emoji_id);
}
[[nodiscard]] inline Text date_time(const Text& inner, std::int64_t unix_time, std::string_view format = {}) {
    return Text().date_time(inner, unix_time, format);
}

/// Texts one after another, with `separator` between each two.
[[nodiscard]] Text join(const std::vector<Text>& parts, const Text& separator);

/// Puts arguments (texts, formatted or not, and whole numbers) in the place of each {} of `pattern`, in order; {{ and
/// }} stand for braces: `text::format("{} has {} points", text::bold(name), points)`.
/// @throws BadArgument if there are more or fewer {} than arguments, or a brace stands alone.
template <class... Args>
[[nodiscard]] Text format(std::string_view pattern, const Args&... args);

}  // namespace text

namespace detail {

Text format_text(std::string_view pattern, const std::vector<Text>& arguments);

template <class T>
Text text_of(const T& value) {
    if constexpr (std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>) {
        return Text(std::to_string(value));
    } else {
        static_assert(std::convertible_to<const T&, Text>, "text::format() takes texts and whole numbers");
        return value;
    }
}

}  // namespace detail

template <class... Args>
Text text::format(std::string_view pattern, const Args&... args) {
    std::vector<Text> arguments;
    arguments.reserve(sizeof...(args));
    (arguments.push_back(detail::text_of(args)), ...);
    return detail::format_text(pattern, arguments);
}

}  // namespace telepot
