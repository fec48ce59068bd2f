// SPDX-License-Identifier: MIT
#pragma once

// Names of the library's classes, for headers that only refer to them.
#include "telepot/types/fwd.hpp"
#include "telepot/values/mode.hpp"

namespace telepot {

class AnyMessage;
class Event;
class InputFile;
class Json;
class MessageIdentifier;
class Scheduler;
class UpdateQueue;
template <class Mode>
class BasicBot;
template <class Mode>
class BasicMessageLoop;

using Bot = BasicBot<blocking>;
using MessageLoop = BasicMessageLoop<blocking>;

namespace aio {
using Bot = BasicBot<coroutine>;
using MessageLoop = BasicMessageLoop<coroutine>;
}  // namespace aio

}  // namespace telepot
