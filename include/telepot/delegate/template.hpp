// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "telepot/delegate/names.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/messages/routing.hpp"
#include "telepot/values/json.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/regex.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

namespace delegate {
class Capture;
}

/// What a selected part of a message must be: a value, a dictionary, or whatever a function says.
class PartMatch {
public:
    class Entry;

    template <class Number>
        requires std::integral<Number> && (!std::same_as<Number, bool>)
    PartMatch(Number number) : wanted_(static_cast<std::int64_t>(number)) {}  // NOLINT(google-explicit-constructor)
    PartMatch(bool value) : wanted_(value) {}                                 // NOLINT(google-explicit-constructor)
    PartMatch(const char* text) : wanted_(std::string(text)) {}               // NOLINT(google-explicit-constructor)
    PartMatch(std::string text) : wanted_(std::move(text)) {}                 // NOLINT(google-explicit-constructor)
    PartMatch(std::string_view text) : wanted_(std::string(text)) {}          // NOLINT(google-explicit-constructor)
    /// A dictionary in the dictionary.
    PartMatch(std::initializer_list<Entry> entries);  // NOLINT(google-explicit-constructor)
    PartMatch(std::vector<Entry> entries);            // NOLINT(google-explicit-constructor)
    /// A function of the part, which gets it as Json, or, if it takes a std::string_view, as text (other parts don't
    /// match then).
    template <class F>
        requires std::predicate<F&, const Json&> || std::predicate<F&, std::string_view>
    PartMatch(F function)  // NOLINT(google-explicit-constructor)
        : wanted_(Function([function = std::move(function)](const Json& part) mutable {
              if constexpr (std::predicate<F&, const Json&>) {
                  return static_cast<bool>(function(part));
              } else {
                  const auto text = part.as_string();
                  return text && static_cast<bool>(function(std::string_view(*text)));
              }
          })) {}

    /// Whether a part matches; an absent one never does.
    [[nodiscard]] bool match(const Json& part) const;
    /// The entries of a dictionary, else nullptr.
    [[nodiscard]] const std::vector<Entry>* entries() const noexcept;
    /// The number, else nullptr.
    [[nodiscard]] const std::int64_t* number() const noexcept { return std::get_if<std::int64_t>(&wanted_); }

private:
    class Dictionary;
    using Function = detail::Function<bool(const Json&)>;

    std::variant<std::int64_t, bool, std::string, Function, detail::Shared<const detail::Counted>> wanted_;
};

/// A key, or a regular expression for keys, and what stands there.
class PartMatch::Entry {
public:
    Entry(std::string key, PartMatch value) : key_(std::move(key)), value_(std::move(value)) {}
    Entry(const char* key, PartMatch value) : Entry(std::string(key), std::move(value)) {}
    Entry(std::string_view key, PartMatch value) : Entry(std::string(key), std::move(value)) {}
    /// At least one of the keys in which something matches must have a value that matches.
    Entry(Regex key, PartMatch value) : key_(std::move(key)), value_(std::move(value)) {}

    /// Whether the object has such a member.
    [[nodiscard]] bool match(const Json& object) const;
    /// The key if it is none by a regular expression, else nullptr.
    [[nodiscard]] const std::string* key() const noexcept { return std::get_if<std::string>(&key_); }
    [[nodiscard]] const PartMatch& value() const noexcept { return value_; }

private:
    std::variant<std::string, Regex> key_;
    PartMatch value_;
};

/// What a message must be like to be captured: a function that says so, a dictionary of its parts, or one of the named
/// properties below. A value.
///
/// Chats, senders, event sources, origins and payloads are found by index, whatever the number of listeners, and so
/// are the dictionaries `{{"chat", {{"id", 5}}}}` and `{{"from", {{"id", 5}}}}`; other templates are tried one after
/// another for every message.
class Template {
public:
    using Predicate = detail::Function<bool(const AnyMessage&)>;

    /// A function of AnyMessage, or of one type that updates carry (then only its messages match).
    template <class F>
        requires(!std::same_as<std::remove_cvref_t<F>, Template>) &&
                (std::predicate<F&, const AnyMessage&> ||
                 !std::is_void_v<
                     std::remove_pointer_t<decltype(detail::first_taken<F>(static_cast<detail::Payloads*>(nullptr)))>>)
    Template(F function)  // NOLINT(google-explicit-constructor)
        : check_(predicate(std::move(function))) {}
    /// A dictionary: `{{"chat", {{"type", "private"}}}, {"text", is_digits}}`. All its entries must match the JSON that
    /// the message came in.
    Template(std::initializer_list<PartMatch::Entry> entries)  // NOLINT(google-explicit-constructor)
        : Template(std::vector<PartMatch::Entry>(entries)) {}
    explicit Template(std::vector<PartMatch::Entry> entries);

    /// The older form of a dictionary: `keyword("chat__id", 5)` stands for `{{"chat", {{"id", 5}}}}`; the keyword "_"
    /// with a function for the function itself, called with the whole message.
    static Template keyword(std::string_view path, PartMatch value);

    /// Messages whose chat has this id, of any flavor.
    static Template chat_id(std::int64_t id);
    /// Messages whose sender (`from`, or `user`) has this id.
    static Template from_id(std::int64_t id);
    /// Callback queries of buttons below messages in this chat.
    static Template callback_query_chat_id(std::int64_t id);
    /// Callback queries of buttons below this message.
    static Template origin(const MessageIdentifier& id);
    /// Standard events of this source.
    static Template event_source(const EventSource& source);
    /// Payment queries, and successful payments, with this payload.
    static Template invoice_payload(std::string_view payload);
    /// Messages of one of these flavors.
    static Template flavors(const Names& names);

    [[nodiscard]] bool match(const AnyMessage& msg) const;

private:
    friend class delegate::Capture;

    Template() = default;
    static Template by_key(std::uint8_t kind, std::int64_t number, std::int64_t more = 0);
    template <class F>
    static Predicate predicate(F function) {
        if constexpr (std::predicate<F&, const AnyMessage&>) {
            return Predicate(std::move(function));
        } else {
            using T = std::remove_pointer_t<decltype(detail::first_taken<F>(static_cast<detail::Payloads*>(nullptr)))>;
            return Predicate([function = std::move(function)](const AnyMessage& msg) mutable {
                if constexpr (std::same_as<T, Event>) {
                    return msg.event() != nullptr && static_cast<bool>(function(*msg.event()));
                } else {
                    const T* payload = msg.get_if<T>();
                    return payload != nullptr && static_cast<bool>(function(*payload));
                }
            });
        }
    }

    static constexpr std::uint32_t kAnyKind = ~std::uint32_t{0};

    std::int64_t number_ = 0;
    std::int64_t more_ = 0;
    std::uint32_t kinds_ = kAnyKind;
    std::uint8_t key_kind_ = 0;
    Predicate check_;  // may be empty
};

}  // namespace telepot
