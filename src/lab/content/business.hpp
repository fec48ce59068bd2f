// SPDX-License-Identifier: MIT
// Calls that a bot makes for a person's account.
#pragma once

#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// The connection that the call names, if it is this bot's and still there. Throws "business connection not found".
BusinessRecord& business_connection(CallContext& call);

/// The same, which must give the right as well. Throws ApiError.
BusinessRecord& business_connection_with(CallContext& call, std::string_view right);

/// The account's chat with the person whom the call names. Throws ApiError.
ChatRecord& business_chat(CallContext& call, const BusinessRecord& connection);

}  // namespace telepot::lab
