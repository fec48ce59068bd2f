// SPDX-License-Identifier: MIT
#pragma once

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Location, Venue and Contact objects of arguments (a call's or an inline content's). Throw ApiError.
json read_location(const json& from);
json read_venue(const json& from);
json read_contact(const json& from);

}  // namespace telepot::lab
