// SPDX-License-Identifier: MIT
#include "telepot/delegate/seeders.hpp"

#include <utility>

#include "delegate/keys.hpp"
#include "delegate/kinds.hpp"
#include "delegate/migration.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

using Accepts = detail::Function<bool(std::int64_t)>;

/// A set moves with its chats.
bool holds(const IdSet& s, std::int64_t id) {
    if (s.contains(id)) return true;
    const std::int64_t other = delegate::KnownMigrations::other(id);
    if (other == 0 || !s.contains(other)) return false;
    if (delegate::KnownMigrations::successor(other) == id) {
        IdSet same = s;
        same.insert(id);
        same.erase(other);
    }
    return true;
}

Accepts in(const IdSet& s) {
    return [s](std::int64_t id) { return holds(s, id); };
}

Accepts except(const IdSet& s) {
    return [s](std::int64_t id) { return !holds(s, id); };
}

Seeder by_chat(const Names& types, const Names& flavors, Accepts accepts) {
    return [types, kinds = delegate::kinds_of(flavors), accepts = std::move(accepts)](const AnyMessage& msg) -> Seed {
        if ((kinds & delegate::kind_bit(msg)) == 0) return {};
        const Chat* chat = delegate::chat_of(msg);
        if (chat == nullptr || !types.contains(chat->type.str())) return {};
        if (accepts && !accepts(chat->id)) return {};
        return chat->id;
    };
}

Seeder by_sender(const Names& flavors, Accepts accepts) {
    return [kinds = delegate::kinds_of(flavors), accepts = std::move(accepts)](const AnyMessage& msg) -> Seed {
        if ((kinds & delegate::kind_bit(msg)) == 0) return {};
        const User* user = delegate::sender_of(msg);
        if (user == nullptr || (accepts && !accepts(user->id))) return {};
        return user->id;
    };
}

const Names inline_flavors{"inline_query", "chosen_inline_result"};

}  // namespace

Seeder per_chat_id(const Names& types, const Names& flavors) {
    return by_chat(types, flavors, {});
}

Seeder per_chat_id_in(const IdSet& s, const Names& types, const Names& flavors) {
    return by_chat(types, flavors, in(s));
}

Seeder per_chat_id_except(const IdSet& s, const Names& types, const Names& flavors) {
    return by_chat(types, flavors, except(s));
}

Seeder per_from_id(const Names& flavors) {
    return by_sender(flavors, {});
}

Seeder per_from_id_in(const IdSet& s, const Names& flavors) {
    return by_sender(flavors, in(s));
}

Seeder per_from_id_except(const IdSet& s, const Names& flavors) {
    return by_sender(flavors, except(s));
}

Seeder per_inline_from_id() {
    return by_sender(inline_flavors, {});
}

Seeder per_inline_from_id_in(const IdSet& s) {
    return by_sender(inline_flavors, in(s));
}

Seeder per_inline_from_id_except(const IdSet& s) {
    return by_sender(inline_flavors, except(s));
}

Seeder per_application() {
    return [](const AnyMessage&) -> Seed { return 1; };
}

Seeder per_message(const Names& flavors) {
    return [kinds = delegate::kinds_of(flavors)](const AnyMessage& msg) {
        return (kinds & delegate::kind_bit(msg)) != 0 ? Seed::fresh() : Seed();
    };
}

Seeder per_event_source_id(std::int64_t event_space) {
    return [event_space](const AnyMessage& msg) -> Seed {
        const EventSource* source = msg.event() != nullptr ? msg.event()->source() : nullptr;
        return source != nullptr && source->space() == event_space ? source->id() : Seed();
    };
}

Seeder per_callback_query_chat_id(const Names& types) {
    return [types](const AnyMessage& msg) -> Seed {
        const Chat* chat = delegate::query_chat_of(msg);
        return chat != nullptr && types.contains(chat->type.str()) ? Seed(chat->id) : Seed();
    };
}

Seeder per_callback_query_origin(const Names& origins) {
    return [origins](const AnyMessage& msg) -> Seed {
        const auto origin = delegate::origin_of(msg);
        if (!origin || !origins.contains(origin->is_inline() ? "inline" : "chat")) return {};
        return seed_of(*origin);
    };
}

Seeder per_invoice_payload() {
    return [](const AnyMessage& msg) -> Seed {
        const auto payload = delegate::payload_of(msg);
        return payload ? Seed(*payload) : Seed();
    };
}

Seeder per_thread_id(const Names& types) {
    return [types](const AnyMessage& msg) -> Seed {
        const auto* message = msg.get_if<Message>();
        if (message == nullptr || !types.contains(message->chat.type.str())) return {};
        return Seed::tuple(message->chat.id, message->message_thread_id.value_or(0));
    };
}

Seeder per_business_connection() {
    return [](const AnyMessage& msg) -> Seed {
        if (const auto* message = msg.get_if<Message>()) {
            return message->business_connection_id ? Seed(*message->business_connection_id) : Seed();
        }
        if (const auto* connection = msg.get_if<BusinessConnection>()) return connection->id;
        if (const auto* deleted = msg.get_if<BusinessMessagesDeleted>()) return deleted->business_connection_id;
        return {};
    };
}

Seeder until(detail::Function<bool(const Seed&)> condition, std::vector<Seeder> fns) {
    return [condition = std::move(condition), fns = std::move(fns)](const AnyMessage& msg) -> Seed {
        for (const Seeder& fn : fns) {
            Seed seed = fn(msg);
            if (condition(seed)) return seed;
        }
        return {};
    };
}

Seeder chain(std::vector<Seeder> fns) {
    return until([](const Seed& seed) { return static_cast<bool>(seed); }, std::move(fns));
}

Seed seed_of(const MessageIdentifier& origin) {
    if (origin.is_inline()) return Seed::tuple(origin.inline_message_id());
    return Seed::tuple(origin.chat_id().id(), origin.message_id());
}

MessageIdentifier identifier_of(const Seed& origin) {
    const std::vector<Seed>& parts = origin.parts();
    if (parts.size() == 1) return MessageIdentifier(std::string(parts[0].text()));
    if (parts.size() == 2) return MessageIdentifier(parts[0].number(), parts[1].number());
    throw BadArgument("seed " + origin.str() + " stands for no message");
}

}  // namespace telepot
