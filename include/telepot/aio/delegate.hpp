// SPDX-License-Identifier: MIT
#pragma once

// Delegation for coroutine bots.
#include "telepot/aio/bot.hpp"
#include "telepot/delegate.hpp"
#include "telepot/task/task.hpp"

namespace telepot {

extern template class BasicMicrophone<coroutine>;
extern template class BasicListener<coroutine>;
extern template class BasicSpeakerBot<coroutine>;
extern template class BasicDelegatorBot<coroutine>;

namespace aio {

using Microphone = BasicMicrophone<coroutine>;
using Listener = BasicListener<coroutine>;
using SpeakerBot = BasicSpeakerBot<coroutine>;
using DelegatorBot = BasicDelegatorBot<coroutine>;
using SeedTuple = SeedTupleOf<coroutine>;
using DelegationPattern = DelegationPatternOf<coroutine>;

}  // namespace aio

}  // namespace telepot
