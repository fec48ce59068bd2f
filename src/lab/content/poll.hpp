// SPDX-License-Identifier: MIT
#pragma once

#include "lab/call_context.hpp"

namespace telepot::lab {

/// The Poll object of sendPoll's arguments. Throws ApiError.
json read_poll(CallContext& call);

}  // namespace telepot::lab
