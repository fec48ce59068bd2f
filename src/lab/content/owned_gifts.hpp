// SPDX-License-Identifier: MIT
// Gifts that people and channels have. Giving and improving them costs nothing here.
#pragma once

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Adds a gift of the calling bot to an owner's (`extra` of a user or a chat); returns its owned_gift_id.
std::string keep_gift(CallContext& call, json& extra, const json& gift, const json& text);

/// The gift of this id; throws ApiError if the owner has none.
json& find_gift(json& extra, const std::string& owned_gift_id);

/// Takes it away.
void drop_gift(json& extra, const std::string& owned_gift_id);

/// The OwnedGifts object of the call's filters, offset and limit.
json page_of_gifts(CallContext& call, const json& extra);

/// The OwnedGiftUnique that a gift becomes.
json upgraded_gift(CallContext& call, const json& gift);

}  // namespace telepot::lab
