// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/aio/bot.hpp"
#include "telepot/aio/listener.hpp"
#include "telepot/delegate/delegator_bot.hpp"

namespace telepot {

extern template class BasicSpeakerBot<coroutine>;
extern template class BasicDelegatorBot<coroutine>;

namespace aio {

using SpeakerBot = BasicSpeakerBot<coroutine>;
using DelegatorBot = BasicDelegatorBot<coroutine>;
using SeedTuple = SeedTupleOf<coroutine>;
using DelegationPattern = DelegationPatternOf<coroutine>;

}  // namespace aio

}  // namespace telepot
