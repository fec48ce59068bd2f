// SPDX-License-Identifier: MIT
#include "telepot/routing/key_functions.hpp"

#include "routing/command.hpp"
#include "routing/letters.hpp"
#include "telepot/messages/generated/content_types.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::routing {

namespace {

Key key_of(const std::optional<Command>& command, const CommandOptions& options) {
    if (!command) return Key::none();
    if (!command->username.empty() && !options.username.is(command->username)) return Key::none();
    Key key{command->name};
    if (options.pass_args) {
        key.set_arguments(RouteArguments(split_arguments(command->rest, options.separator, options.quotes),
                                         std::string(command->rest)));
    }
    return key;
}

Key key_of(const RegexMatch& match, std::size_t group) {
    return match.took_part(group) ? Key(match.group(group)) : Key(std::nullopt);
}

Seed tuple_of(const RegexMatch& match, const std::vector<std::size_t>& groups) {
    std::vector<Seed> parts;
    for (const std::size_t group : groups) parts.push_back(match.took_part(group) ? Seed(match.group(group)) : Seed());
    return Seed(std::move(parts));
}

template <class Content>
void add_content(RouteArguments& arguments, const Content& content) {
    if constexpr (requires { *content; }) {
        if (content) arguments.refer(*content);
    } else {
        arguments.refer(content);
    }
}

RouteArguments content_of(const Message& msg, std::string_view type) {
    RouteArguments arguments;
#define TELEPOT_CONTENT(name) \
    if (type == #name) add_content(arguments, msg.name);
    TELEPOT_CONTENT_TYPES(TELEPOT_CONTENT)
#undef TELEPOT_CONTENT
    return arguments;
}

}  // namespace

KeyFunction by_content_type() {
    return [](const AnyMessage& msg) {
        const auto* message = msg.get_if<Message>();
        if (message == nullptr) return Key::none();
        const std::string_view type = content_type(*message);
        return Key(type, content_of(*message, type));
    };
}

KeyFunction by_command(Extractor extractor, CommandOptions options) {
    return [extractor = std::move(extractor), options = std::move(options)](const AnyMessage& msg) {
        const std::optional<std::string> text = extractor(msg);
        if (!text) return Key::none();
        return key_of(parse_command(*text, options.prefix, options.separator), options);
    };
}

KeyFunction by_chat_command(CommandOptions options) {
    return [options = std::move(options)](const AnyMessage& msg) {
        const auto* message = msg.get_if<Message>();
        if (message == nullptr) return Key::none();
        return key_of(parse_chat_command(*message, options.prefix, options.separator), options);
    };
}

KeyFunction by_text() {
    return [](const AnyMessage& msg) {
        const auto* message = msg.get_if<Message>();
        return message != nullptr && message->text ? Key(*message->text) : Key::none();
    };
}

KeyFunction by_data() {
    return [](const AnyMessage& msg) {
        const auto* query = msg.get_if<CallbackQuery>();
        return query != nullptr && query->data ? Key(*query->data) : Key::none();
    };
}

std::vector<std::size_t> RegexGroups::numbers(const Regex& regex) const {
    std::vector<std::size_t> numbers;
    for (const Group& group : groups_) {
        const auto* name = std::get_if<std::string>(&group);
        const auto number = name != nullptr ? regex.group_number(*name) : std::get<std::size_t>(group);
        if (!number || *number > regex.groups()) {
            throw BadArgument("the regular expression '" + std::string(regex.pattern()) + "' has no group " +
                              (name != nullptr ? "'" + *name + "'" : std::to_string(*number)) +
                              " to be the key; 0 is the whole match");
        }
        numbers.push_back(*number);
    }
    return numbers;
}

KeyFunction by_regex(Extractor extractor, Regex regex, const RegexGroups& key) {
    return [extractor = std::move(extractor), numbers = key.numbers(regex), several = key.several(),
            regex = std::move(regex)](const AnyMessage& msg) {
        const std::optional<std::string> text = extractor(msg);
        if (!text) return Key::none();
        auto match = regex.search(*text);
        if (!match) return Key::none();
        Key found = several ? Key(tuple_of(*match, numbers)) : key_of(*match, numbers.front());
        found.set_arguments(std::move(RouteArguments().set_match(*std::move(match))));
        return found;
    };
}

KeyFunction process_key(detail::Function<std::string(std::string)> processor, KeyFunction function) {
    return [processor = std::move(processor), function = std::move(function)](const AnyMessage& msg) {
        Key key = function(msg);
        if (key.has_text()) key.set_text(processor(key.text()));
        return key;
    };
}

KeyFunction lower_key(KeyFunction function) {
    return process_key([](const std::string& key) { return lower(key); }, std::move(function));
}

KeyFunction upper_key(KeyFunction function) {
    return process_key([](const std::string& key) { return upper(key); }, std::move(function));
}

}  // namespace telepot::routing
