// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// The message that an editing call is about: one of a chat, or an inline one.
class EditTarget {
public:
    /// Finds it and checks that the bot may edit it. `error` is what is said if there is no such message.
    explicit EditTarget(CallContext& call, std::string_view error = "message to edit not found");

    json& message() noexcept { return *message_; }

    /// Replaces the message: its inline keyboard becomes the call's (none given: it goes). Throws "message is not
    /// modified: ..." if nothing changes. The result is the method's: the Message, or true for inline messages.
    json replace(json changed);

private:
    CallContext& call_;
    ChatRecord* chat_ = nullptr;
    json* message_ = nullptr;
};

/// The text that the server gives for an edit without effect.
ApiError not_modified();

/// Whether the calling bot may edit the message.
bool is_editable(CallContext& call, const ChatRecord& chat, const json& message);

}  // namespace telepot::lab
