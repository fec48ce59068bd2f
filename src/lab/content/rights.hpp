// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Whether the user has this administrator's right (can_...) in the chat; owners have all.
bool has_right(World& world, const ChatRecord& chat, std::int64_t user_id, std::string_view right);

/// Whether an ordinary member may do this (can_send_...), by the chat's permissions and their own restrictions.
bool is_permitted(World& world, const ChatRecord& chat, std::int64_t user_id, std::string_view permission);

/// The calling bot must have the right; otherwise 400 with this text.
void require_right(CallContext& call, const ChatRecord& chat, std::string_view right, std::string_view error);

/// The calling bot must be allowed to post; `what` completes "not enough rights to send ... to the chat".
void require_posting(CallContext& call, const ChatRecord& chat, std::string_view permission, std::string_view what);

/// The chat of the call if it is a supergroup or channel, or (when `groups`) a basic group; otherwise 400.
ChatRecord& group_of(CallContext& call, bool groups, std::string_view error);

}  // namespace telepot::lab
