// SPDX-License-Identifier: MIT
#pragma once

#include "codec/caller.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::codec {

/// A caller that doesn't outlive all calls by itself: their tasks share it.
class SharedCaller : public Caller, public telepot::detail::Counted {};

}  // namespace telepot::codec
