// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// The open query of this kind whose id the parameter holds. Throws "query is too old and response timeout expired or
/// query ID is invalid".
PendingQuery& require_query(CallContext& call, std::string_view kind, std::string_view parameter);

/// The Message content (text or medium, via_bot and keyboard, but no ids or sender) that an InlineQueryResult becomes
/// when a user chooses it. Throws ApiError if the result is bad.
json content_of_result(CallContext& call, const json& result);

}  // namespace telepot::lab
