// SPDX-License-Identifier: MIT
#include "telepot/routing/composer.hpp"

#include <algorithm>

#include "routing/command.hpp"
#include "routing/composer_state.hpp"
#include "routing/letters.hpp"
#include "telepot/messages/generated/content_types.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"

namespace telepot {

namespace {

// What setMyCommands takes.
constexpr std::size_t longest_command = 32;
constexpr std::size_t longest_description = 256;

/// A Message that isn't an edited one.
const Message* new_message(const AnyMessage& msg) noexcept {
    const auto* message = msg.get_if<Message>();
    return message != nullptr && !msg.kind().starts_with("edited_") ? message : nullptr;
}

void check_command(std::string_view name) {
    const bool fits = std::all_of(name.begin(), name.end(),
                                  [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    if (fits && !name.empty() && name.size() <= longest_command) return;
    throw BadArgument("'" + std::string(name) + "' can't be a command: that is 1 to 32 of a-z, 0-9 and _");
}

void check_description(std::string_view name, std::string_view description) {
    const auto characters = std::count_if(description.begin(), description.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (characters > 0 && static_cast<std::size_t>(characters) <= longest_description) return;
    throw BadArgument("the description of the command '" + std::string(name) + "' has " + std::to_string(characters) +
                      " characters; it must have 1 to 256");
}

void check_not_known(const std::vector<detail::KnownCommand>& known, std::string_view name) {
    const bool found = std::any_of(known.begin(), known.end(), [name](const auto& one) { return one.name == name; });
    if (found) throw BadArgument("the command '" + std::string(name) + "' has a handler already");
}

void check_content_type(std::string_view type) {
#define TELEPOT_IS_TYPE(name) \
    if (type == #name) return;
    TELEPOT_CONTENT_TYPES(TELEPOT_IS_TYPE)
#undef TELEPOT_IS_TYPE
    throw BadArgument("'" + std::string(type) + "' is no content type");
}

bool set_commands(methods<blocking>& bot, const std::vector<BotCommand>& commands, const SetMyCommandsOptions& options,
                  routing::Username& username) {
    const bool set = bot.setMyCommands(commands, options);
    if (!username) username = routing::Username(bot.getMe().username.value_or(""));
    return set;
}

template <class State>
task<bool> finish_setting(task<bool> setting, methods<coroutine>& bot, detail::Shared<State> state) {
    const bool set = co_await std::move(setting);
    if (!state->own.username) {
        const User me = co_await bot.getMe();
        state->own.username = routing::Username(me.username.value_or(""));
    }
    co_return set;
}

}  // namespace

template <class Mode>
ComposerOf<Mode>::ComposerOf() : state_(new State()) {}

template <class Mode>
detail::ComposerState<Mode>& ComposerOf<Mode>::state() const noexcept {
    return static_cast<State&>(*state_);
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::add(Route route, std::string_view name) {
    state().names.emplace_back(name);
    state().routes.push_back(std::move(route));
    return *this;
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::add_command(std::string_view name, const std::string_view* description,
                                                Handler handler) {
    check_command(name);
    if (description != nullptr) check_description(name, *description);
    std::vector<detail::KnownCommand> known;
    state().collect(known);
    check_not_known(known, name);
    std::optional<std::string> shown;
    if (description != nullptr) shown.emplace(*description);
    state().commands.emplace_back(std::string(name), std::move(shown));
    return add(
        [name = std::string(name), handler = std::move(handler)](const AnyMessage& msg, const Context& context) {
            const Message* message = new_message(msg);
            if (message == nullptr) return Match();
            const auto command = routing::parse_chat_command(*message, "/", "");
            if (!command || routing::lower(command->name) != name) return Match();
            if (!command->username.empty() && !context.username.is(command->username)) return Match();
            return bound(
                handler, msg,
                routing::RouteArguments(routing::split_arguments(command->rest, "", true), std::string(command->rest)));
        },
        "the command /" + std::string(name));
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::add_text(std::string_view text, Handler handler) {
    return add(
        [text = std::string(text), handler = std::move(handler)](const AnyMessage& msg, const Context&) {
            const Message* message = new_message(msg);
            return message != nullptr && message->text == text ? bound(handler, msg, {}) : Match();
        },
        "the text \"" + std::string(text) + '"');
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::add_regex(routing::Regex regex, Handler handler) {
    return add([regex = std::move(regex), handler = std::move(handler)](const AnyMessage& msg, const Context&) {
        const Message* message = new_message(msg);
        if (message == nullptr || !message->text) return Match();
        auto match = regex.search(*message->text);
        if (!match) return Match();
        return bound(handler, msg, std::move(routing::RouteArguments().set_match(*std::move(match))));
    });
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::add_content(std::string_view type, Handler handler) {
    check_content_type(type);
    return add(
        [type = std::string(type), handler = std::move(handler)](const AnyMessage& msg, const Context&) {
            const Message* message = new_message(msg);
            return message != nullptr && content_type(*message) == type ? bound(handler, msg, {}) : Match();
        },
        "the content " + std::string(type));
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::add_callback(std::string_view data, Handler handler) {
    return add(
        [data = std::string(data), handler = std::move(handler)](const AnyMessage& msg, const Context&) {
            const auto* query = msg.get_if<CallbackQuery>();
            return query != nullptr && query->data == data ? bound(handler, msg, {}) : Match();
        },
        "the callback data \"" + std::string(data) + '"');
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::include(const ComposerOf& other) {
    return include_if({}, other);
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::include_if(detail::Function<bool(const AnyMessage&)> condition,
                                               const ComposerOf& other) {
    if (other.state().reaches(&state())) throw BadArgument("a composer can't include itself");
    std::vector<detail::KnownCommand> known;
    std::vector<detail::KnownCommand> more;
    state().collect(known);
    other.state().collect(more);
    for (const auto& command : more) check_not_known(known, command.name);
    state().included.emplace_back(condition, detail::Shared<State>(&other.state()));
    return add(
        [condition, state = detail::Shared<State>(&other.state())](const AnyMessage& msg, const Context& context) {
            return condition && !condition(msg) ? Match() : state->search(&State::find_route, msg, context);
        },
        "a composer that is included");
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::set_stale(Handler handler) {
    state().stale = std::move(handler);
    return *this;
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::set_otherwise(Handler handler, bool (*fits)(const AnyMessage&) noexcept) {
    state().otherwise = std::move(handler);
    state().otherwise_fits = fits;
    return *this;
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::add_middleware(
    detail::Function<Result<void>(const AnyMessage&, const Next&)> middleware) {
    state().middlewares.push_back(std::move(middleware));
    return *this;
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::set_on_error(
    detail::Function<Result<void>(const AnyMessage&, const std::exception_ptr&)> handler) {
    state().on_error = std::move(handler);
    return *this;
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::username(routing::Username name) {
    state().own.username = std::move(name);
    return *this;
}

template <class Mode>
ComposerOf<Mode>& ComposerOf<Mode>::sign_callbacks(routing::CallbackKey key) {
    state().own.key = std::move(key);
    return *this;
}

template <class Mode>
typename Mode::template result<void> ComposerOf<Mode>::operator()(const AnyMessage& msg) const {
    auto match = state().find(msg);
    if (!match) detail::note_untaken(detail::explains_untaken() ? state().why_untaken() : std::string());
    return detail::run_match(std::move(match));
}

template <class Mode>
typename Mode::template result<bool> ComposerOf<Mode>::handle(const AnyMessage& msg) const {
    return detail::tell_match(state().find(msg));
}

namespace {

// The coroutine keeps what it refers to, a handle each, until the handler has ended.
bool tell(const ComposerOf<blocking>& composer, const AnyMessage& msg) {
    return composer.handle(msg);
}
task<bool> tell(ComposerOf<coroutine> composer, AnyMessage msg) {
    co_return co_await composer.handle(msg);
}
void drop(bool /*handled*/) {}
task<void> drop(task<bool> handled) {
    co_await std::move(handled);
}

}  // namespace

template <class Mode>
typename Mode::template result<void> ComposerOf<Mode>::take(AnyMessage msg) const {
    return drop(tell(*this, std::move(msg)));
}

template <class Mode>
typename Mode::template result<bool> ComposerOf<Mode>::take_and_tell(AnyMessage msg) const {
    return tell(*this, std::move(msg));
}

template <class Mode>
std::vector<BotCommand> ComposerOf<Mode>::commands() const {
    std::vector<detail::KnownCommand> known;
    state().collect(known);
    std::vector<BotCommand> shown;
    for (const auto& command : known) {
        if (command.description) shown.emplace_back(command.name, *command.description);
    }
    return shown;
}

template <class Mode>
typename Mode::template result<bool> ComposerOf<Mode>::publish(methods<Mode>& bot,
                                                               const SetMyCommandsOptions& options) const {
    if constexpr (std::is_same_v<Mode, blocking>) {
        return set_commands(bot, commands(), options, state().own.username);
    } else {
        return finish_setting(bot.setMyCommands(commands(), options), bot, detail::Shared<State>(&state()));
    }
}

template class ComposerOf<blocking>;
template class ComposerOf<coroutine>;

}  // namespace telepot
