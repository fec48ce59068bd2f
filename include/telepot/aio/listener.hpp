// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/delegate/listener.hpp"
#include "telepot/task.hpp"

namespace telepot {

extern template class BasicMicrophone<coroutine>;
extern template class BasicListener<coroutine>;

namespace aio {

using Microphone = BasicMicrophone<coroutine>;
using Listener = BasicListener<coroutine>;

}  // namespace aio

}  // namespace telepot
