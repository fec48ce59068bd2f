// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/values/shared.hpp"

namespace telepot {

/// Root of all exceptions of this library. what() never contains the token of a bot that lives, however it is encoded,
/// nor anything that looks like a token; nor control characters, which a terminal would obey.
class Exception : public std::runtime_error {
public:
    explicit Exception(const std::string& what);
};

/// A token that can't be one: it isn't `<digits>:<letters, digits, _ or ->`. The text doesn't repeat it.
class BadToken : public Exception {
public:
    using Exception::Exception;
};

/// A message of another flavor than the one asked for.
class BadFlavor : public Exception {
public:
    /// @param wanted the flavor, or flavors, that would have fitted
    /// @param offender the message's JSON text, or its flavor when there is no text
    BadFlavor(const std::string& wanted, std::string offender);

    /// What a handler throws at a message that isn't for it: `throw BadFlavor(msg)`. The message is a Message, a
    /// CallbackQuery, ..., an AnyMessage or an Update.
    template <class M>
        requires requires(const M& message) { message.raw().text(); }
    explicit BadFlavor(const M& message) : BadFlavor("the ones that are handled here", text_of(message)) {}

    /// The message that didn't fit, as JSON text.
    [[nodiscard]] const std::string& offender() const noexcept { return offender_; }

private:
    template <class M>
    static std::string text_of(const M& message) {
        std::string text = message.raw().text();
        if constexpr (requires { message.flavor(); }) {
            if (text.empty()) text = message.flavor();
        }
        return text;
    }

    std::string offender_;
};

/// What came over HTTP, as it came.
class HTTPResponse {
public:
    HTTPResponse(int http_status, std::string body) : status(http_status), text(std::move(body)) {}

    int status;
    std::string text;  ///< The body, shortened if it is very long.
};

/// An answer that is no JSON object of the Bot API: a bad gateway's page, or something else that isn't the server.
class BadHTTPResponse : public Exception {
public:
    /// @param status the HTTP status
    /// @param text the answer's body, shortened if it is very long; tokens in it are masked
    BadHTTPResponse(int status, const std::string& text, std::string_view method);

    [[nodiscard]] int status() const noexcept { return response_.status; }
    [[nodiscard]] const std::string& text() const noexcept { return response_.text; }
    /// Both of them, the original's `response`.
    [[nodiscard]] const HTTPResponse& response() const noexcept { return response_; }

private:
    HTTPResponse response_;
};

/// An event that has been emitted, was cancelled, or was never scheduled.
class EventNotFound : public Exception {
public:
    explicit EventNotFound(std::uint64_t event);
    /// The event's number.
    [[nodiscard]] std::uint64_t event() const noexcept { return event_; }

private:
    std::uint64_t event_;
};

/// A wait that took longer than it was allowed to.
class WaitTooLong : public Exception {
public:
    explicit WaitTooLong(double seconds);
    [[nodiscard]] double seconds() const noexcept { return seconds_; }

private:
    double seconds_;
};

/// Ends a delegate that has been idle for too long.
class IdleTerminate : public Exception {
public:
    explicit IdleTerminate(double seconds);
    [[nodiscard]] double seconds() const noexcept { return seconds_; }

private:
    double seconds_;
};

/// Ends a delegate: what close() throws.
class StopListening : public Exception {
public:
    StopListening();
};

/// JSON that doesn't fit: ill-formed, nested too deep, too large, or with a field that is missing or of a wrong type.
class DecodeError : public Exception {
public:
    /// @param path where the trouble is, as "message.chat.id"; empty for the whole text
    DecodeError(std::string path, const std::string& problem);
    /// The offending field, as "message.entities[2].offset".
    [[nodiscard]] const std::string& path() const noexcept { return path_; }

protected:
    /// With a text of its own.
    DecodeError(std::string path, const std::string& problem, std::string_view before, std::string_view behind);

private:
    std::string path_;
};

/// The server has carried out a call, but nothing can be made of what it returned. To repeat the call would do it
/// twice.
class UnreadableResult : public DecodeError {
public:
    UnreadableResult(std::string_view method, std::string path, const std::string& problem);
};

/// A union that was asked for a member that it doesn't hold.
class BadUnionAccess : public Exception {
public:
    using Exception::Exception;
};

/// Something in a call that can't be sent, as text that is no valid UTF-8. Nothing was sent.
class BadArgument : public Exception {
public:
    using Exception::Exception;
};

/// A local file that can't be read or written.
class LocalFileError : public Exception {
public:
    using Exception::Exception;
};

/// A call that got no answer.
class NetworkError : public Exception {
public:
    enum class Kind { resolve, connect, tls, proxy, timeout, closed, protocol, too_large };

    NetworkError(Kind kind, bool possibly_sent, const std::string& what)
        : Exception(what), kind_(kind), possibly_sent_(possibly_sent) {}

    [[nodiscard]] Kind kind() const noexcept { return kind_; }
    /// Whether the server may have received and executed the call, although no answer came.
    [[nodiscard]] bool possibly_sent() const noexcept { return possibly_sent_; }

private:
    Kind kind_;
    bool possibly_sent_;
};

/// What the server says of a call that it refused.
class TelegramErrorInfo : public detail::Counted {
public:
    TelegramErrorInfo() = default;

    std::string description;                         ///< As "Bad Request: chat not found"; see description().
    int error_code = 0;                              ///< As 400.
    std::string json;                                ///< The whole answer.
    std::string method;                              ///< The method that was called.
    std::optional<std::int64_t> retry_after;         ///< Seconds to wait before the next call.
    std::optional<std::int64_t> migrate_to_chat_id;  ///< The supergroup that a group has become.
    std::string hint;                                ///< What is likely wrong with this call; empty if nobody knows.
};

/// A call that the server refused. What the server says is kept with tokens masked and control characters written as
/// escapes ("\x1b"), so that it can be printed. Well-known refusals have subclasses, chosen by the description; users
/// add their own: `TelegramError::register_subclass<MyError>("my.*pattern")`.
class TelegramError : public Exception {
public:
    explicit TelegramError(TelegramErrorInfo info);

    [[nodiscard]] const std::string& description() const noexcept { return info_->description; }
    [[nodiscard]] int error_code() const noexcept { return info_->error_code; }
    /// The whole answer as JSON text.
    [[nodiscard]] const std::string& json() const noexcept { return info_->json; }
    [[nodiscard]] const std::string& method() const noexcept { return info_->method; }
    /// What is likely wrong with this very call, in a sentence for people, as "callback_data of the button "b" has 75
    /// bytes; at most 64 are allowed"; empty if the library doesn't know. It is part of what() already, and its wording
    /// may change. It may quote a few words of what was sent.
    [[nodiscard]] const std::string& hint() const noexcept { return info_->hint; }
    [[nodiscard]] const TelegramErrorInfo& info() const noexcept { return *info_; }

    /// Makes an error whose description matches `pattern` (an ECMAScript regular expression, found anywhere, in any
    /// letter case) be thrown as E, which is constructible from TelegramErrorInfo. Later registrations are tried first,
    /// the built-in ones last. Thread-safe. @throws std::regex_error for an ill-formed pattern.
    template <class E>
        requires std::is_base_of_v<TelegramError, E>
    static void register_subclass(std::string_view pattern) {
        add_subclass(pattern, [](TelegramErrorInfo info) { return std::make_exception_ptr(E(std::move(info))); });
    }

    /// The same with the patterns that the class itself lists, as the original's do:
    /// `static constexpr std::string_view description_patterns[] = {"my.*pattern"};`, or a vector of strings.
    template <class E>
        requires std::is_base_of_v<TelegramError, E> && requires { E::description_patterns; }
    static void register_subclass() {
        for (const auto& pattern : E::description_patterns) register_subclass<E>(pattern);
    }

    /// The error of the subclass that fits a refusal best.
    static std::exception_ptr make(TelegramErrorInfo info);

private:
    using Factory = std::exception_ptr (*)(TelegramErrorInfo);
    static void add_subclass(std::string_view pattern, Factory factory);

    detail::Shared<const TelegramErrorInfo> info_;
};

/// 401: the token is refused.
class UnauthorizedError : public TelegramError {
public:
    using TelegramError::TelegramError;
};

/// The bot is no longer in the chat.
class BotWasKickedError : public TelegramError {
public:
    using TelegramError::TelegramError;
};

/// The user has blocked the bot.
class BotWasBlockedError : public TelegramError {
public:
    using TelegramError::TelegramError;
};

/// 429: too many calls.
class TooManyRequestsError : public TelegramError {
public:
    using TelegramError::TelegramError;
    /// Seconds to wait before the next call.
    [[nodiscard]] std::int64_t retry_after() const noexcept { return info().retry_after.value_or(0); }
};

/// The group has become a supergroup with another id.
class MigratedToSupergroupChatError : public TelegramError {
public:
    using TelegramError::TelegramError;
    /// The supergroup's id; 0 if the server didn't tell.
    [[nodiscard]] std::int64_t migrate_to_chat_id() const noexcept { return info().migrate_to_chat_id.value_or(0); }
};

/// The bot may not do this in the chat.
class NotEnoughRightsError : public TelegramError {
public:
    using TelegramError::TelegramError;
};

/// 409: somebody else polls for the same bot, or a webhook is set.
class ConflictError : public TelegramError {
public:
    using TelegramError::TelegramError;
};

/// An edit that would change nothing.
class MessageNotModifiedError : public TelegramError {
public:
    using TelegramError::TelegramError;
};

/// The chat doesn't exist, or the bot has never met it.
class ChatNotFoundError : public TelegramError {
public:
    using TelegramError::TelegramError;
};

}  // namespace telepot
