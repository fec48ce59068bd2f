// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "telepot/delegate/mailbox.hpp"
#include "telepot/delegate/template.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/values/mode.hpp"
#include "telepot/values/seconds.hpp"

namespace telepot {

/// Where messages are sent to listeners: every message goes to each of them that captures it. Any thread
/// (asynchronous: loop thread).
template <class Mode>
class BasicMicrophone {
public:
    explicit BasicMicrophone(delegate::Hub& hub) noexcept : hub_(&hub) {}
    BasicMicrophone(const BasicMicrophone&) = delete;
    BasicMicrophone& operator=(const BasicMicrophone&) = delete;

    /// Gives a message to all listeners that capture it.
    void send(const AnyMessage& msg);
    /// For the library's own use.
    [[nodiscard]] delegate::Hub& hub() const noexcept { return *hub_; }

private:
    delegate::Hub* hub_;
};

/// Waits for messages. It gets what one of its patterns captures, in the order of arrival, from the moment on at which
/// it has been told to capture; a pattern matches when all its templates do.
///
/// One that was made by itself stops listening when it goes. The one of a delegate is a handle, and ends with the
/// delegate. Any thread; only one at a time may wait.
template <class Mode>
class BasicListener {
public:
    template <class T>
    using Result = typename Mode::template result<T>;
    /// Names a pattern, to cancel it.
    using CaptureId = std::uint64_t;

    /// A listener of its own.
    explicit BasicListener(BasicMicrophone<Mode>& mic);
    /// The listener of a delegate; for the library's own use.
    explicit BasicListener(detail::Mailbox& mailbox) noexcept : box_(&mailbox) {}
    BasicListener(BasicListener&&) noexcept = default;
    BasicListener& operator=(BasicListener&&) noexcept = default;
    ~BasicListener() = default;

    /// Adds a pattern to capture: `capture(Template::chat_id(id))`, `capture({{"chat", {{"id", id}}}}, is_photo)`.
    template <class... More>
    CaptureId capture(const Template& first, const More&... more) {
        return capture_all(std::vector<Template>{first, Template(more)...});
    }
    /// The same for as many templates as there are at run time. @throws BadArgument if there is none.
    CaptureId capture_all(const std::vector<Template>& templates);
    /// Takes a pattern back; what it has captured stays. Nothing happens if that was done already.
    void cancel_capture(CaptureId pattern);

    /// Takes all patterns back, also those that a handler has by its class.
    void clear_captures();
    /// All patterns at this moment, in the order in which they were added.
    [[nodiscard]] std::vector<CaptureId> list_captures() const;

    /// Waits for the next message that was captured.
    /// @throws std::logic_error if nothing is captured; IdleTerminate if the delegate has been idle for too long;
    /// StopListening when the program stops.
    Result<AnyMessage> wait() { return wait_for(std::nullopt, std::nullopt); }
    /// Waits no longer than `timeout`. @throws WaitTooLong besides.
    Result<AnyMessage> wait(Seconds timeout) { return wait_for(std::nullopt, timeout); }
    /// Waits for the next message that is captured and matches; what doesn't match stays, for the next wait or for the
    /// delegate's on_message().
    Result<AnyMessage> wait_for(std::optional<Template> wanted, std::optional<Seconds> timeout = std::nullopt);

    /// For the library's own use.
    [[nodiscard]] detail::Mailbox& mailbox() const noexcept { return *box_; }

private:
    class Own;

    detail::Mailbox* box_;
    detail::Shared<detail::Counted> owned_;  // null for a delegate's
};

extern template class BasicMicrophone<blocking>;
extern template class BasicListener<blocking>;

using Microphone = BasicMicrophone<blocking>;
using Listener = BasicListener<blocking>;

}  // namespace telepot
