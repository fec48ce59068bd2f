// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "telepot/delegate/delegator_bot.hpp"
#include "telepot/delegate/seeders.hpp"
#include "telepot/helper/handler_bot.hpp"
#include "telepot/messages/nothing.hpp"
#include "telepot/methods/proxies.hpp"

namespace telepot {

template <class Mode>
class BasicInterceptCallbackQueryMixin;

namespace detail {
/// A bool as each version returns it.
inline bool answer(blocking* /*mode*/, bool value) noexcept {
    return value;
}
task<bool> answer(coroutine* /*mode*/, bool value);
[[noreturn]] void throw_stop_listening();

class InterceptingCaller;

/// What a handler has whose callback queries are intercepted; nothing for others.
class Intercepted {
public:
    Intercepted() noexcept = default;
    Intercepted(const Intercepted&) = delete;
    Intercepted& operator=(const Intercepted&) = delete;
    ~Intercepted() {
        if (caller_ != nullptr) end();
    }
    void begin(InterceptingCaller& caller, Mailbox& box);
    void see(const AnyMessage& msg) const;
    void move(const Seed& id) const;
    [[nodiscard]] InterceptingCaller* caller() const noexcept { return caller_; }

private:
    void end() noexcept;
    InterceptingCaller* caller_ = nullptr;
};
}  // namespace detail

/// What every handler knows: its bot, its id and its listener; and the ways in and out of a delegate.
///
/// Made by create_open() from a seed tuple. The bot outlives it.
template <class Mode>
class BasicListenerContext {
public:
    using mode = Mode;
    template <class T>
    using Result = typename Mode::template result<T>;

    explicit BasicListenerContext(const SeedTupleOf<Mode>& seed_tuple);
    BasicListenerContext(const BasicListenerContext&) = delete;
    BasicListenerContext& operator=(const BasicListenerContext&) = delete;
    virtual ~BasicListenerContext() = default;

    /// The bot; its methods are augmented if callback queries are intercepted.
    [[nodiscard]] HandlerBotOf<Mode> bot() const noexcept { return HandlerBotOf<Mode>(*bot_, *methods_); }
    /// The delegate's seed.
    [[nodiscard]] const Seed& id() const noexcept { return actor_->seed(); }
    /// The delegate's listener.
    [[nodiscard]] BasicListener<Mode> listener() const noexcept { return BasicListener<Mode>(*actor_); }

    /// Called first, with the message that has made the delegate. True: it is handled; false: on_message() gets it.
    virtual Result<bool> open(const AnyMessage& /*initial_msg*/, const Seed& /*seed*/) {
        return detail::answer(static_cast<Mode*>(nullptr), false);
    }
    /// Of a bot with a store: what survives of the delegate, see Fields. By default nothing does.
    virtual void fields(Fields& f) { f.nothing(); }
    /// Called in the place of open() when the delegate has been made again from what has survived; the message that it
    /// was made for goes to on_message() after that. Its calls aren't recorded: they are made at each new beginning.
    virtual Result<void> reopened() { return detail::done(static_cast<Mode*>(nullptr)); }
    /// Called when the delegate's chat, a group, has become a supergroup. Its id is new_chat_id from now on: that of
    /// id(), chat_id(), sender() and administrator(), and the delegate gets the messages of the new chat. It is called
    /// between two messages; of a bot with a store, what it changes in fields() is kept.
    virtual Result<void> on_chat_migrated(std::int64_t /*old_chat_id*/, std::int64_t /*new_chat_id*/) {
        return detail::done(static_cast<Mode*>(nullptr));
    }
    /// Called last, with what has ended the delegate: IdleTerminate, StopListening, or whatever a handler has thrown.
    /// By default it says so in the log (level debug).
    virtual Result<void> on_close(const std::exception_ptr& ex);
    /// Ends the delegate: throws StopListening, or `ex` if that is given.
    [[noreturn]] void close(const std::exception_ptr& ex = nullptr) const {
        if (ex) std::rethrow_exception(ex);
        detail::throw_stop_listening();
    }
    /// For the library's own use.
    void before_message(const AnyMessage& msg) const {
        if (intercepted_.caller() != nullptr) intercepted_.see(msg);
    }
    /// For the library's own use.
    virtual void chat_moved(const detail::MovedChat& /*moved*/) {
        if (intercepted_.caller() != nullptr) intercepted_.move(id());
    }

protected:
    /// What carries out the methods: the bot's, or augmented ones.
    [[nodiscard]] methods<Mode>& bot_methods() const noexcept { return *methods_; }
    [[nodiscard]] BasicDelegatorBot<Mode>& original_bot() const noexcept { return *bot_; }
    [[nodiscard]] detail::Actor& actor() const noexcept { return *actor_; }

private:
    friend class BasicInterceptCallbackQueryMixin<Mode>;

    BasicDelegatorBot<Mode>* bot_;
    methods<Mode>* methods_;
    detail::Actor* actor_;
    detail::Intercepted intercepted_;
};

/// Of a delegate for a chat; the seed is the chat's id.
template <class Mode>
class BasicChatContext : public BasicListenerContext<Mode> {
public:
    explicit BasicChatContext(const SeedTupleOf<Mode>& seed_tuple);

    [[nodiscard]] std::int64_t chat_id() const noexcept { return chat_id_; }
    /// The bot's send methods for this chat.
    [[nodiscard]] SenderOf<Mode> sender() const { return SenderOf<Mode>(this->bot_methods(), chat_id_); }
    /// The bot's methods of administration for this chat.
    [[nodiscard]] AdministratorOf<Mode> administrator() const {
        return AdministratorOf<Mode>(this->bot_methods(), chat_id_);
    }
    void chat_moved(const detail::MovedChat& moved) override {
        BasicListenerContext<Mode>::chat_moved(moved);
        if (chat_id_ == moved.old_chat_id) chat_id_ = moved.new_chat_id;
    }

private:
    std::int64_t chat_id_;
};

/// Of a delegate for a user; the seed is the user's id.
template <class Mode>
class BasicUserContext : public BasicListenerContext<Mode> {
public:
    explicit BasicUserContext(const SeedTupleOf<Mode>& seed_tuple);

    [[nodiscard]] std::int64_t user_id() const noexcept { return user_id_; }
    /// The bot's send methods for the private chat with this user.
    [[nodiscard]] SenderOf<Mode> sender() const { return SenderOf<Mode>(this->bot_methods(), user_id_); }

private:
    std::int64_t user_id_;
};

/// Of a delegate for the message that carries buttons; the seed is a tuple, see per_callback_query_origin().
template <class Mode>
class BasicCallbackQueryOriginContext : public BasicListenerContext<Mode> {
public:
    explicit BasicCallbackQueryOriginContext(const SeedTupleOf<Mode>& seed_tuple);

    /// The message's identifier.
    [[nodiscard]] MessageIdentifier origin() const { return identifier_of(this->id()); }
    /// The bot's editing methods for this message.
    [[nodiscard]] EditorOf<Mode> editor() const { return EditorOf<Mode>(this->bot_methods(), origin()); }
};

/// Of a delegate for an invoice; the seed is its payload.
template <class Mode>
class BasicInvoiceContext : public BasicListenerContext<Mode> {
public:
    explicit BasicInvoiceContext(const SeedTupleOf<Mode>& seed_tuple) : BasicListenerContext<Mode>(seed_tuple) {}

    /// Lives as long as the handler.
    [[nodiscard]] std::string_view payload() const noexcept { return this->id().text(); }
};

}  // namespace telepot
