// SPDX-License-Identifier: MIT
#pragma once

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Puts reply_to_message, external_reply and quote into a message as the call's reply_parameters say.
/// Throws "message to be replied not found" (unless sending without reply is allowed) and "QUOTE_TEXT_INVALID".
void put_reply_parameters(CallContext& call, ChatRecord& chat, json& message);

}  // namespace telepot::lab
