// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/messages/routing.hpp"
#include "telepot/types/fwd.hpp"

namespace telepot::routing {

/// A question about a message. Conditions compose: `is_private && !from_user(42)`; an event, or an update of an unknown
/// kind, meets none of those below that don't say otherwise.
template <class F>
class Condition {
public:
    constexpr explicit Condition(F function) : function_(std::move(function)) {}
    bool operator()(const AnyMessage& msg) const { return function_(msg); }

private:
    F function_;
};

/// A condition of your own: a function of AnyMessage, or of one of the types that updates carry (for others it is
/// false), that returns bool.
template <class F>
[[nodiscard]] auto condition(F function) {
    if constexpr (std::is_invocable_r_v<bool, const F&, const AnyMessage&>) {
        return Condition(std::move(function));
    } else {
        using T =
            std::remove_pointer_t<decltype(detail::first_taken<const F>(static_cast<detail::Payloads*>(nullptr)))>;
        static_assert(!std::is_void_v<T> && !std::is_same_v<T, Event>,
                      "a condition takes telepot::AnyMessage or one of the types that an update carries");
        return Condition([function = std::move(function)](const AnyMessage& msg) {
            const T* message = msg.get_if<T>();
            return message != nullptr && function(*message);
        });
    }
}

template <class A, class B>
[[nodiscard]] constexpr auto operator&&(Condition<A> a, Condition<B> b) {
    return Condition([a = std::move(a), b = std::move(b)](const AnyMessage& msg) { return a(msg) && b(msg); });
}
template <class A, class B>
[[nodiscard]] constexpr auto operator||(Condition<A> a, Condition<B> b) {
    return Condition([a = std::move(a), b = std::move(b)](const AnyMessage& msg) { return a(msg) || b(msg); });
}
template <class A>
[[nodiscard]] constexpr auto operator!(Condition<A> a) {
    return Condition([a = std::move(a)](const AnyMessage& msg) { return !a(msg); });
}

/// The chat that a message of any kind is about, and the user that it comes from; nullptr if there is none. They live
/// as long as the message.
[[nodiscard]] const Chat* chat_of(const AnyMessage& msg) noexcept;
[[nodiscard]] const User* user_of(const AnyMessage& msg) noexcept;

}  // namespace telepot::routing

namespace telepot::detail {

bool in_private_chat(const AnyMessage& msg) noexcept;
bool in_group(const AnyMessage& msg) noexcept;
bool in_channel(const AnyMessage& msg) noexcept;
bool edited(const AnyMessage& msg) noexcept;
bool with_text(const AnyMessage& msg) noexcept;
bool with_caption(const AnyMessage& msg) noexcept;
bool a_reply(const AnyMessage& msg) noexcept;
bool forwarded(const AnyMessage& msg) noexcept;
bool from_bot(const AnyMessage& msg) noexcept;
bool in_the_chat(const AnyMessage& msg, std::int64_t id) noexcept;
bool from_the_user(const AnyMessage& msg, std::int64_t id) noexcept;
bool with_content(const AnyMessage& msg, std::string_view type) noexcept;

using Question = bool (*)(const AnyMessage&) noexcept;

}  // namespace telepot::detail

namespace telepot::routing {

/// In a private chat; in a group or supergroup; in a channel. Of messages of every kind that is about a chat.
inline constexpr Condition<detail::Question> is_private(&detail::in_private_chat);
inline constexpr Condition<detail::Question> is_group(&detail::in_group);
inline constexpr Condition<detail::Question> is_channel(&detail::in_channel);
/// A Message that was edited.
inline constexpr Condition<detail::Question> is_edited(&detail::edited);
/// A Message with text, with a caption, that answers another, that was forwarded.
inline constexpr Condition<detail::Question> has_text(&detail::with_text);
inline constexpr Condition<detail::Question> has_caption(&detail::with_caption);
inline constexpr Condition<detail::Question> is_reply(&detail::a_reply);
inline constexpr Condition<detail::Question> is_forwarded(&detail::forwarded);
/// From a bot.
inline constexpr Condition<detail::Question> is_from_bot(&detail::from_bot);

/// About the chat with this id.
[[nodiscard]] inline auto in_chat(std::int64_t id) {
    return Condition([id](const AnyMessage& msg) { return detail::in_the_chat(msg, id); });
}
/// From the user with this id.
[[nodiscard]] inline auto from_user(std::int64_t id) {
    return Condition([id](const AnyMessage& msg) { return detail::from_the_user(msg, id); });
}
/// A Message of this content type, as "photo".
[[nodiscard]] inline auto has_content(std::string type) {
    return Condition([type = std::move(type)](const AnyMessage& msg) { return detail::with_content(msg, type); });
}
/// A message, or event, of this flavor.
[[nodiscard]] inline auto has_flavor(std::string flavor) {
    return Condition([flavor = std::move(flavor)](const AnyMessage& msg) { return msg.flavor() == flavor; });
}

}  // namespace telepot::routing
