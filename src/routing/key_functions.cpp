// SPDX-License-Identifier: MIT
#include "telepot/routing/key_functions.hpp"

#include "routing/command.hpp"
#include "routing/letters.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"

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

}  // namespace

KeyFunction by_content_type() {
    return [](const AnyMessage& msg) {
        const auto* message = msg.get_if<Message>();
        return message != nullptr ? Key(content_type(*message)) : Key::none();
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

KeyFunction by_regex(Extractor extractor, Regex regex, std::size_t group) {
    return [extractor = std::move(extractor), regex = std::move(regex), group](const AnyMessage& msg) {
        const std::optional<std::string> text = extractor(msg);
        if (!text) return Key::none();
        auto match = regex.search(*text);
        if (!match) return Key::none();
        std::string key = match->group(group);
        return Key(std::move(key), std::move(RouteArguments().set_match(*std::move(match))));
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
