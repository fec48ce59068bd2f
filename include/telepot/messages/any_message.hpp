// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/messages/event.hpp"
#include "telepot/messages/generated/payloads.hpp"
#include "telepot/values/json.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

namespace detail {

struct PayloadOf {
    const void* object;
    std::size_t kind;
};
/// What an update carries.
PayloadOf payload_of(const Update& update) noexcept;

[[noreturn]] void throw_bad_flavor(std::string_view wanted, std::string_view flavor, const Json& offender);

/// T is what some kind of update carries.
template <class T>
concept Payload = position_in<T>(static_cast<const Payloads*>(nullptr)) >= 0;

template <class V, class T, class... Ts>
auto first_payload_result(V&& visitor, Types<T, Ts...>*) -> decltype(visitor(*static_cast<const T*>(nullptr)));

}  // namespace detail

/// A message in the original's sense: whatever reaches a handler, a Message, a CallbackQuery, ..., or an Event.
///
/// A handle, cheap to copy; copies share the decoded update, which is immutable and lives as long as one of them.
/// Safe to read from several threads.
class AnyMessage {
public:
    /// kind_index() of an event.
    static constexpr std::size_t event_kind = 254;
    /// kind_index() of an update of a kind that this version doesn't know, or that couldn't be decoded.
    static constexpr std::size_t unknown_kind = 255;

    /// What an update carries.
    explicit AnyMessage(Update update);
    /// An event.
    explicit AnyMessage(Event event);
    /// An object by itself, as if it had come in an update: for tests and for programs that make up messages. A Message
    /// counts as Update.message, a ChatMemberUpdated as Update.my_chat_member.
    template <class T>
        requires detail::Payload<T>
    explicit AnyMessage(T payload);

    /// From JSON: an update, or, as the original's handlers got it, what an update of one of the original's kinds
    /// carries (then update_id() is 0). @throws DecodeError if it is no JSON, BadFlavor if it is neither.
    static AnyMessage parse(std::string_view json);

    /// "chat", "callback_query", ...; an event's own flavor, which starts with '_'; "unknown".
    [[nodiscard]] std::string_view flavor() const noexcept;
    /// The Update's field that it came in, as "edited_message"; an event's flavor; the unknown field's name.
    [[nodiscard]] std::string_view kind() const noexcept;
    /// The kind as a number: the position of its field among those of Update after update_id; event_kind; unknown_kind.
    [[nodiscard]] std::size_t kind_index() const noexcept { return kind_; }
    /// Whether it is an event.
    [[nodiscard]] bool is_event() const noexcept { return kind_ == event_kind; }

    /// The message as a T, or nullptr if it is of another type. Valid as long as this handle or a copy.
    template <class T>
        requires detail::Payload<T>
    [[nodiscard]] const T* get_if() const noexcept {
        constexpr auto wanted = detail::position_in<T>(static_cast<const detail::Payloads*>(nullptr));
        if (kind_ >= event_kind || detail::kind_payloads[kind_] != wanted) return nullptr;
        return static_cast<const T*>(object_);
    }
    /// The message as a T. @throws BadFlavor if it is of another type.
    template <class T>
        requires detail::Payload<T>
    [[nodiscard]] const T& get() const {
        const T* found = get_if<T>();
        if (found == nullptr) bad_flavor(wanted_flavor<T>());
        return *found;
    }
    /// The event, or nullptr.
    [[nodiscard]] const Event* event() const noexcept {
        return is_event() ? static_cast<const Event*>(object_) : nullptr;
    }
    /// The update that it came in; nullptr for an event.
    [[nodiscard]] const Update* update() const noexcept;
    /// The update's number; 0 for an event.
    [[nodiscard]] std::int64_t update_id() const noexcept;
    /// For an unknown one that couldn't be decoded: why, with the path; empty for everything else.
    [[nodiscard]] std::string_view problem() const noexcept;
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const;
    /// The JSON of the message itself; for an unknown one, of the whole update; absent for an event.
    [[nodiscard]] Json raw() const;
    /// The message's object, whatever it is; for generated code.
    [[nodiscard]] const void* object() const noexcept { return object_; }

    /// Calls `visitor` with the object: one of the types that an update can carry, an Event, or, for an unknown one,
    /// the Update.
    template <class V>
    decltype(auto) visit(V&& visitor) const {
        using R = decltype(detail::first_payload_result(visitor, static_cast<detail::Payloads*>(nullptr)));
        if (is_event()) return static_cast<R>(visitor(*event()));
        if (kind_ == unknown_kind) return static_cast<R>(visitor(*update()));
        return visit_payload<R>(visitor, static_cast<detail::Payloads*>(nullptr), 0);
    }

private:
    class Holder;

    template <class T>
    static std::string_view wanted_flavor() noexcept {
        constexpr auto wanted = detail::position_in<T>(static_cast<const detail::Payloads*>(nullptr));
        std::size_t at = 0;
        while (detail::kind_payloads[at] != wanted) ++at;
        return detail::kind_flavors[at];
    }
    [[noreturn]] void bad_flavor(std::string_view wanted) const { detail::throw_bad_flavor(wanted, flavor(), raw()); }
    template <class R, class V, class T, class... Ts>
    R visit_payload(V& visitor, detail::Types<T, Ts...>*, unsigned at) const {
        if (detail::kind_payloads[kind_] == at) return static_cast<R>(visitor(*static_cast<const T*>(object_)));
        if constexpr (sizeof...(Ts) > 0) {
            return visit_payload<R>(visitor, static_cast<detail::Types<Ts...>*>(nullptr), at + 1);
        } else {
            bad_flavor("any");
        }
    }

    detail::Shared<const detail::Counted> owner_;
    const void* object_ = nullptr;
    std::size_t kind_ = unknown_kind;
};

}  // namespace telepot
