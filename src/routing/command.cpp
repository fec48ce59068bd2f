// SPDX-License-Identifier: MIT
#include "routing/command.hpp"

#include <algorithm>

#include "routing/letters.hpp"

namespace telepot::routing {

namespace {

/// Where the first separator begins, and how long it is; behind the end if there is none.
std::pair<std::size_t, std::size_t> find_separator(std::string_view text, std::string_view separator) {
    if (!separator.empty()) {
        const auto found = text.find(separator);
        return found == std::string_view::npos ? std::pair(text.size(), std::size_t{0})
                                               : std::pair(found, separator.size());
    }
    const auto* begin = std::find_if(text.begin(), text.end(), is_white);
    const auto* end = std::find_if_not(begin, text.end(), is_white);
    return {static_cast<std::size_t>(begin - text.begin()), static_cast<std::size_t>(end - begin)};
}

std::size_t without_quotes(std::string_view text, std::string_view separator, std::vector<std::string>& words) {
    const auto [end, width] = find_separator(text, separator);
    words.emplace_back(text.substr(0, end));
    return end + width;
}

/// Takes "several words", in which \" stands for a quote; one that doesn't end goes to the end of the text.
std::size_t with_quotes(std::string_view text, std::string_view separator, std::vector<std::string>& words) {
    std::string word;
    std::size_t at = 1;
    for (; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\')) ++at;
        word.push_back(text[at]);
    }
    words.push_back(std::move(word));
    if (at >= text.size()) return at;
    const auto [end, width] = find_separator(text.substr(at), separator);
    return at + end + width;
}

}  // namespace

std::optional<Command> parse_command(std::string_view text, std::string_view prefix, std::string_view separator) {
    if (text.empty() || prefix.find(text.front()) == std::string_view::npos) return std::nullopt;
    const auto [end, width] = find_separator(text, separator);
    std::string_view name = text.substr(1, end == 0 ? 0 : end - 1);
    std::string_view username;
    if (const auto at = name.find('@'); at != std::string_view::npos) {
        username = name.substr(at + 1);
        name = name.substr(0, at);
    }
    return Command{name, username, text.substr(end + width)};
}

std::optional<Command> parse_chat_command(const Message& msg, std::string_view prefix, std::string_view separator) {
    if (!msg.text) return std::nullopt;
    if (!msg.entities.empty() && msg.text->starts_with('/')) {
        const auto first = std::find_if(msg.entities.begin(), msg.entities.end(), [](const MessageEntity& entity) {
            return entity.offset == 0 && entity.type == MessageEntityType::bot_command;
        });
        if (first == msg.entities.end()) {
            // Telegram marks no prefix that stands alone.
            auto command = parse_command(*msg.text, prefix, separator);
            return command && command->name.empty() ? command : std::nullopt;
        }
        if (!separator.empty()) return parse_command(*msg.text, prefix, separator);
        const std::string_view text = *msg.text;
        const auto length = static_cast<std::size_t>(std::max<std::int64_t>(first->length, 0));
        auto command = parse_command(text.substr(0, length), prefix, separator);
        if (!command) return std::nullopt;
        const std::string_view behind = length < text.size() ? text.substr(length) : std::string_view();
        const auto* rest = std::find_if_not(behind.begin(), behind.end(), is_white);
        command->rest = behind.substr(static_cast<std::size_t>(rest - behind.begin()));
        return command;
    }
    return parse_command(*msg.text, prefix, separator);
}

std::vector<std::string> split_arguments(std::string_view text, std::string_view separator, bool quotes) {
    std::vector<std::string> words;
    if (separator.empty()) {
        while (!text.empty() && is_white(text.back())) text.remove_suffix(1);
    }
    while (!text.empty()) {
        const std::size_t taken = quotes && text.front() == '"' ? with_quotes(text, separator, words)
                                                                : without_quotes(text, separator, words);
        text.remove_prefix(taken);
    }
    return words;
}

}  // namespace telepot::routing
