// SPDX-License-Identifier: MIT
#pragma once

// Delegation for asynchronous bots.
#include "telepot/aio/delegator_bot.hpp"
#include "telepot/delegate.hpp"
