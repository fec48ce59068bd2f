// SPDX-License-Identifier: MIT
#include "unit/text/random_text.hpp"

#include <algorithm>

#include "lab/entities/utf8.hpp"
#include "telepot/text/utf16.hpp"

namespace telepot::text {

std::string RandomText::words(int characters) {
    static const std::vector<std::string> alphabet{
        "a",      "b",      "c",  " ",  "\n", "*", "_", "__", "~", "|", "||", "`",    "```", "[",   "]",
        "(",      ")",      "!",  ">",  "<",  "&", "#", "+",  "-", "=", "\\", "{",    "}",   ".",   "\"",
        "\u00e9", "\u20ac", "👍", "🏽", "d",  "e", "f", "g",  "h", "i", "j",  "&lt;", "![",  "\n>", "z",
    };
    std::string out;
    for (int i = 0; i < characters; ++i)
        out += alphabet[static_cast<std::size_t>(below(static_cast<int>(alphabet.size())))];
    return out;
}

MessageEntity RandomText::entity(MessageEntityType::Value type) {
    MessageEntity made(type, 0, 0);
    // Addresses in the form in which the server keeps them.
    if (type == MessageEntityType::text_link) {
        static const char* const urls[] = {"http://a.bc/", "https://d.ef/(g)?h=1&i=\\j", "http://k.lm/\"n\"<o>"};
        made.set_url(urls[below(3)]);
    } else if (type == MessageEntityType::text_mention) {
        User user;
        user.id = 5 + below(2);
        made.set_user(user);
    } else if (type == MessageEntityType::pre && below(2) == 0) {
        made.set_language("c++");
    } else if (type == MessageEntityType::custom_emoji) {
        made.set_custom_emoji_id("536832477527857310" + std::to_string(below(2)));
    } else if (type == MessageEntityType::date_time) {
        made.set_unix_time(1'700'000'000 + below(5));
        if (below(2) == 0) made.set_date_time_format("wDT");
    }
    return made;
}

std::vector<MessageEntity> RandomText::entities(const std::string& text, int count) {
    std::vector<std::int64_t> places{0};
    for (std::size_t i = 0; i < text.size();) {
        lab::next_code_point(text, i);
        places.push_back(lab::utf16_length(text.substr(0, i)));
    }
    const auto pick = [&] { return places[static_cast<std::size_t>(below(static_cast<int>(places.size())))]; };
    std::vector<MessageEntity> out;
    for (int i = 0; i < count; ++i) {
        const auto [begin, end] = std::minmax({pick(), pick()});
        const int kinds = MessageEntityType::date_time - MessageEntityType::bold + 1;
        MessageEntity made = entity(static_cast<MessageEntityType::Value>(MessageEntityType::bold + below(kinds)));
        made.offset = begin;
        made.length = end - begin;
        if (begin < end) out.push_back(std::move(made));
    }
    return out;
}

std::vector<lab::Entity> as_the_lab_has_them(const std::vector<MessageEntity>& entities) {
    std::vector<lab::Entity> out;
    for (const MessageEntity& entity : entities) {
        auto kind = lab::entity_kind(entity.type.str()).value();
        if (kind == lab::EntityKind::pre && entity.language) kind = lab::EntityKind::pre_code;
        std::string argument = entity.url.value_or("") + entity.language.value_or("") +
                               entity.custom_emoji_id.value_or("") + entity.date_time_format.value_or("");
        const std::int64_t number = entity.user ? entity.user->id : entity.unix_time.value_or(0);
        out.emplace_back(kind, static_cast<std::int32_t>(entity.offset), static_cast<std::int32_t>(entity.length),
                         std::move(argument), number);
    }
    return out;
}

std::vector<std::string> look_of(const lab::FormattedText& formatted) {
    std::vector<std::string> look(static_cast<std::size_t>(utf16_length(formatted.text)));
    std::vector<lab::Entity> sorted = formatted.entities;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
    for (const lab::Entity& entity : sorted) {
        for (std::int32_t unit = entity.offset; unit < entity.end(); ++unit) {
            if (const auto seen = utf16_substr(formatted.text, unit, 1); seen == " " || seen == "\n") continue;
            look[static_cast<std::size_t>(unit)] +=
                std::string(lab::to_string(entity.kind)) + ' ' + entity.argument + std::to_string(entity.number) + ';';
        }
    }
    return look;
}

}  // namespace telepot::text
