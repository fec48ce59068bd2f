// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/messages/any_message.hpp"
#include "telepot/store/fields.hpp"
#include "telepot/values/seed.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

namespace detail {

/// A state that a session keeps, whatever its type.
class SessionState : public Counted {
public:
    virtual std::string save() = 0;
    virtual void load(std::string_view json) = 0;
};

template <class T>
class SessionStateOf final : public SessionState {
public:
    std::string save() override { return Fields::saved(value, &rest_); }
    void load(std::string_view json) override { rest_ = Fields::load_into(value, json); }

    T value;

private:
    StoredFields rest_;
};

using SessionKey = Function<Seed(const AnyMessage&)>;

/// The session of a message that is being handled now.
class SessionUse {
public:
    /// @param object the message's object. @throws std::logic_error if it isn't being handled by a loop with a store;
    /// BadArgument if the key is none
    SessionUse(const void* object, const std::string& name, const SessionKey& key);
    SessionUse(const void* object, const std::string& name, const Seed& key);

    SessionState& state(const Function<SessionState*()>& make) const;
    void erase(const Function<SessionState*()>& make) const;

private:
    Shared<Counted> turn_;
    std::string key_;
};

}  // namespace detail

/// What a bot without delegates remembers of each chat, user or whatever a key says, for the handlers of a message loop
/// or webhook with a store:
///
///     class Cart { public: std::vector<std::string> items; void fields(Fields& f) { f("items", items); } };
///     Session<Cart> carts{"cart"};
///     MessageLoop{bot, [&](const Message& msg) { carts(msg).items.push_back(*msg.text); }, {.store = store}}
///
/// What a handler changes is committed together with the fact that the message is handled: all of it or nothing. If it
/// throws, nothing has changed. If handlers of several chats change one session at the same time, the second one is run
/// again, from the first one's state; its calls aren't made again.
///
/// A state that can't be read is set aside and begins anew; see Fields for what T says about itself, and how it may
/// change. T has a default constructor. With memory_store() it needs no file. Any thread; copies are the same session.
template <class T>
class Session {
public:
    /// @param name which the states are stored under
    /// @param key whose state it is: a function of AnyMessage that gives a Seed, as per_from_id() makes one. Unset: the
    /// chat's, or the sender's if there is no chat.
    explicit Session(std::string_view name, detail::SessionKey key = {}) : name_(name), key_(std::move(key)) {}

    /// The state for a message that is being handled; it lives until the handler has ended.
    /// @param msg what the handler was given: itself, not a copy. @throws std::logic_error if it isn't being handled by
    /// a loop with a store; BadArgument if the message has no key
    template <class Msg>
    [[nodiscard]] T& operator()(const Msg& msg) const {
        return get(detail::SessionUse(object_of(msg), name_, key_));
    }
    /// The state with this key, the same way.
    template <class Msg>
    [[nodiscard]] T& at(const Msg& msg, const Seed& key) const {
        return get(detail::SessionUse(object_of(msg), name_, key));
    }
    /// Forgets the state, when the handler has ended; what (*this)(msg) gave before is gone.
    template <class Msg>
    void erase(const Msg& msg) const {
        detail::SessionUse(object_of(msg), name_, key_).erase(&make);
    }

private:
    static detail::SessionState* make() { return new detail::SessionStateOf<T>; }
    static T& get(const detail::SessionUse& use) {
        return static_cast<detail::SessionStateOf<T>&>(use.state(&make)).value;
    }
    template <class Msg>
    static const void* object_of(const Msg& msg) noexcept {
        if constexpr (std::is_same_v<Msg, AnyMessage>) {
            return msg.object();
        } else {
            return std::addressof(msg);
        }
    }

    std::string name_;
    detail::SessionKey key_;
};

}  // namespace telepot
