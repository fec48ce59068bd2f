// SPDX-License-Identifier: MIT
#include "telepot/delegate/template.hpp"

#include <algorithm>

#include "delegate/capture.hpp"
#include "delegate/keys.hpp"
#include "delegate/kinds.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

using delegate::Key;
using delegate::KeyKind;

class PartMatch::Dictionary final : public detail::Counted {
public:
    explicit Dictionary(std::vector<Entry> e) : entries(std::move(e)) {}
    const std::vector<Entry> entries;
};

PartMatch::PartMatch(std::initializer_list<Entry> list) : PartMatch(std::vector<Entry>(list)) {}

PartMatch::PartMatch(std::vector<Entry> list)
    : wanted_(detail::Shared<const detail::Counted>(new Dictionary(std::move(list)))) {}

const std::vector<PartMatch::Entry>* PartMatch::entries() const noexcept {
    const auto* held = std::get_if<detail::Shared<const detail::Counted>>(&wanted_);
    return held != nullptr ? &static_cast<const Dictionary*>(held->get())->entries : nullptr;
}

bool PartMatch::match(const Json& part) const {
    if (!part) return false;
    if (const auto* number = std::get_if<std::int64_t>(&wanted_)) return part.as_int() == *number;
    if (const auto* value = std::get_if<bool>(&wanted_)) return part.as_bool() == *value;
    if (const auto* text = std::get_if<std::string>(&wanted_)) return part.as_string() == *text;
    if (const auto* function = std::get_if<Function>(&wanted_)) return (*function)(part);
    return std::all_of(entries()->begin(), entries()->end(), [&](const Entry& entry) { return entry.match(part); });
}

bool PartMatch::Entry::match(const Json& object) const {
    if (const std::string* name = key()) return value_.match(object[*name]);
    const auto& regex = std::get<Regex>(key_);
    const std::vector<std::string> keys = object.keys();
    return std::any_of(keys.begin(), keys.end(),
                       [&](const std::string& k) { return regex.found_in(k) && value_.match(object[k]); });
}

namespace {

/// The id in `{"id": N}`, if that is all there is.
const std::int64_t* only_id(const PartMatch& match) noexcept {
    const auto* entries = match.entries();
    if (entries == nullptr || entries->size() != 1) return nullptr;
    const PartMatch::Entry& entry = entries->front();
    return entry.key() != nullptr && *entry.key() == "id" ? entry.value().number() : nullptr;
}

}  // namespace

Template Template::by_key(std::uint8_t kind, std::int64_t number, std::int64_t more) {
    Template result;
    result.key_kind_ = kind;
    result.number_ = number;
    result.more_ = more;
    return result;
}

Template::Template(std::vector<PartMatch::Entry> entries) {
    // An index needs no look at the JSON. "from" may stand for "user" there, which the dictionary doesn't mean.
    const auto by_chat = std::find_if(entries.begin(), entries.end(), [](const PartMatch::Entry& entry) {
        return entry.key() != nullptr && (*entry.key() == "chat" || *entry.key() == "from") && only_id(entry.value());
    });
    if (by_chat != entries.end()) {
        const bool chat = *by_chat->key() == "chat";
        *this = chat ? chat_id(*only_id(by_chat->value())) : from_id(*only_id(by_chat->value()));
        if (chat) entries.erase(by_chat);
    }
    if (entries.empty()) return;
    check_ = [entries = std::move(entries)](const AnyMessage& msg) {
        const Json object = msg.raw();
        return std::all_of(entries.begin(), entries.end(),
                           [&](const PartMatch::Entry& entry) { return entry.match(object); });
    };
}

Template Template::keyword(std::string_view path, PartMatch value) {
    if (path == "_") {
        return Template([value = std::move(value)](const AnyMessage& msg) { return value.match(msg.raw()); });
    }
    // "chat__id" -> {"chat": {"id": value}}, from the innermost outwards.
    while (true) {
        const std::size_t at = path.rfind("__");
        const std::string_view last = at == std::string_view::npos ? path : path.substr(at + 2);
        if (last.empty()) throw BadArgument("a keyword to capture by has an empty part: \"" + std::string(path) + "\"");
        std::vector<PartMatch::Entry> entry;
        entry.emplace_back(std::string(last), std::move(value));
        if (at == std::string_view::npos) return Template(std::move(entry));
        value = PartMatch(std::move(entry));
        path = path.substr(0, at);
    }
}

Template Template::chat_id(std::int64_t id) {
    return by_key(static_cast<std::uint8_t>(KeyKind::chat), id);
}

Template Template::from_id(std::int64_t id) {
    return by_key(static_cast<std::uint8_t>(KeyKind::from), id);
}

Template Template::callback_query_chat_id(std::int64_t id) {
    return by_key(static_cast<std::uint8_t>(KeyKind::query_chat), id);
}

Template Template::origin(const MessageIdentifier& id) {
    const Key key = Key::of_origin(id);
    Template result = by_key(static_cast<std::uint8_t>(key.kind), key.number, key.more);
    if (id.is_inline()) {
        result.check_ = [id](const AnyMessage& msg) { return delegate::origin_of(msg) == id; };
    }
    return result;
}

Template Template::event_source(const EventSource& source) {
    const Key key = Key::of_source(source);
    Template result = by_key(static_cast<std::uint8_t>(key.kind), key.number, key.more);
    if (source.id().kind() != Seed::Kind::number) {
        result.check_ = [source](const AnyMessage& msg) { return *msg.event()->source() == source; };
    }
    return result;
}

Template Template::invoice_payload(std::string_view payload) {
    const Key key = Key::of_text(KeyKind::payload, payload);
    Template result = by_key(static_cast<std::uint8_t>(key.kind), key.number, key.more);
    result.check_ = [wanted = std::string(payload)](const AnyMessage& msg) {
        return delegate::payload_of(msg) == wanted;
    };
    return result;
}

Template Template::flavors(const Names& names) {
    Template result;
    result.kinds_ = delegate::kinds_of(names);
    return result;
}

bool Template::match(const AnyMessage& msg) const {
    if ((kinds_ & delegate::kind_bit(msg)) == 0) return false;
    if (key_kind_ != 0) {
        const Key wanted(static_cast<KeyKind>(key_kind_), number_, more_);
        const delegate::Keys keys(msg);
        if (std::find(keys.begin(), keys.end(), wanted) == keys.end()) return false;
    }
    return !check_ || check_(msg);
}

}  // namespace telepot
