// SPDX-License-Identifier: MIT
// Message loops and the queues that feed them.
#pragma once

#include "telepot/loop/message_loop.hpp"
#include "telepot/loop/update_queue.hpp"
