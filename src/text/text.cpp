// SPDX-License-Identifier: MIT
#include "telepot/text/text.hpp"

#include "telepot/text/utf16.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

Text::Text(std::string_view plain) : text_(plain), length_(text::utf16_length(plain)) {}

Text::Text(std::string text, std::vector<MessageEntity> entities)
    : text_(std::move(text)), entities_(std::move(entities)), length_(text::utf16_length(text_)) {}

Text& Text::text(const Text& more) {
    if (&more == this) return text(Text(more));
    entities_.reserve(entities_.size() + more.entities_.size());
    for (const MessageEntity& entity : more.entities_) {
        entities_.push_back(entity);
        entities_.back().offset += length_;
    }
    text_ += more.text_;
    length_ += more.length_;
    return *this;
}

Text& Text::add(MessageEntity entity, const Text& more) {
    if (more.empty()) return *this;
    if (&more == this) return add(std::move(entity), Text(more));
    entity.offset = length_;
    entity.length = more.length_;
    entities_.push_back(std::move(entity));
    return text(more);
}

Text& Text::pre(const Text& more, std::string_view language) {
    MessageEntity entity(MessageEntityType::pre, 0, 0);
    if (!language.empty()) entity.set_language(std::string(language));
    return add(std::move(entity), more);
}

Text& Text::link(const Text& more, std::string_view url) {
    return add(MessageEntity(MessageEntityType::text_link, 0, 0).set_url(std::string(url)), more);
}

Text& Text::mention(const Text& more, std::int64_t user_id) {
    User user;
    user.id = user_id;
    return mention(more, user);
}

Text& Text::mention(const Text& more, const User& user) {
    return add(MessageEntity(MessageEntityType::text_mention, 0, 0).set_user(user), more);
}

Text& Text::custom_emoji(const Text& emoji, std::string_view custom_emoji_id) {
    return add(MessageEntity(MessageEntityType::custom_emoji, 0, 0).set_custom_emoji_id(std::string(custom_emoji_id)),
               emoji);
}

Text& Text::date_time(const Text& more, std::int64_t unix_time, std::string_view format) {
    MessageEntity entity(MessageEntityType::date_time, 0, 0);
    entity.set_unix_time(unix_time);
    if (!format.empty()) entity.set_date_time_format(std::string(format));
    return add(std::move(entity), more);
}

Text text::join(const std::vector<Text>& parts, const Text& separator) {
    Text result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) result.text(separator);
        result.text(parts[i]);
    }
    return result;
}

Text detail::format_text(std::string_view pattern, const std::vector<Text>& arguments) {
    Text result;
    std::size_t used = 0;
    std::size_t plain = 0;  // where what isn't appended yet begins
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c != '{' && c != '}') continue;
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        if (next == c) {
            result.text(pattern.substr(plain, i + 1 - plain));
        } else if (c == '{' && next == '}') {
            result.text(pattern.substr(plain, i - plain));
            if (used == arguments.size()) {
                throw BadArgument("text::format: more {} than arguments in '" + std::string(pattern) + "'");
            }
            result.text(arguments[used++]);
        } else {
            throw BadArgument("text::format: a brace stands alone in '" + std::string(pattern) + "'; write it twice");
        }
        plain = ++i + 1;
    }
    if (used < arguments.size()) {
        throw BadArgument("text::format: fewer {} than arguments in '" + std::string(pattern) + "'");
    }
    return std::move(result.text(pattern.substr(plain)));
}

}  // namespace telepot
