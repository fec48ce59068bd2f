// SPDX-License-Identifier: MIT
// What BasicBot::use() is given: functions that see every call before it is sent.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "telepot/values/json.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

namespace bot {
class TransformedCall;
}

/// How a call has ended.
class CallOutcome {
public:
    CallOutcome() = default;

    std::string method;       ///< As "sendMessage".
    bool ok = false;          ///< Whether it was carried out.
    bool cancelled = false;   ///< Whether its task was cancelled before there was an answer.
    int error_code = 0;       ///< Of a refusal; 0 if there was no answer.
    std::string description;  ///< Of a refusal, or what became of a call without an answer.
    Seconds duration;         ///< From the transformers to the outcome, delays and repeats included.
};

/// A call on its way to the server, as a transformer sees it. Good only while the transformer runs.
class OutgoingCall {
public:
    OutgoingCall(const OutgoingCall&) = delete;
    OutgoingCall& operator=(const OutgoingCall&) = delete;

    /// As "sendMessage".
    [[nodiscard]] std::string_view method() const noexcept;
    /// The arguments as they stand now. Files aren't among them.
    [[nodiscard]] Json arguments() const;
    /// Whether files travel with it.
    [[nodiscard]] bool has_files() const noexcept;

    /// Gives an argument this value, in place of the one that it has.
    OutgoingCall& set(std::string_view name, std::string_view value);
    OutgoingCall& set(std::string_view name, const char* value) { return set(name, std::string_view(value)); }
    OutgoingCall& set(std::string_view name, bool value);
    OutgoingCall& set(std::string_view name, double value);
    template <std::integral Int>
    OutgoingCall& set(std::string_view name, Int value) {
        return set_integer(name, static_cast<std::int64_t>(value));
    }
    /// The same with JSON text. @throws BadArgument if that is none.
    OutgoingCall& set_json(std::string_view name, std::string_view json);
    /// Takes an argument away; nothing if it isn't there.
    OutgoingCall& erase(std::string_view name);

    /// The call is sent this many seconds later, 0 or more; several delays add up.
    OutgoingCall& delay(Seconds time);
    /// The call isn't sent; this JSON is its result. @throws BadArgument if it is no JSON.
    OutgoingCall& answer(std::string_view result_json);
    /// The call isn't sent, but refused: it throws the TelegramError of this code, 400 to 599, and description.
    OutgoingCall& refuse(int error_code, std::string_view description);
    /// Calls a function when the call has ended, once, in the same thread as transformers. Of several transformers the
    /// last one's is called first.
    OutgoingCall& then(detail::Function<void(const CallOutcome&)> observer);

private:
    friend class bot::TransformedCall;
    explicit OutgoingCall(bot::TransformedCall& call) noexcept : call_(call) {}
    OutgoingCall& set_integer(std::string_view name, std::int64_t value);

    bot::TransformedCall& call_;
};

/// Sees each call of a bot before it is sent: it may change, delay, answer, refuse or count it. It runs in the thread
/// of the network, so it must neither block nor make calls that wait; an exception fails the call, which isn't sent.
using Transformer = detail::Function<void(OutgoingCall&)>;

}  // namespace telepot
