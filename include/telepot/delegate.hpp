// SPDX-License-Identifier: MIT
#pragma once

// Delegation for traditional bots; telepot/aio/delegate.hpp adds the asynchronous version.
#include "telepot/delegate/delegator_bot.hpp"
#include "telepot/delegate/delegators.hpp"
#include "telepot/delegate/listener.hpp"
#include "telepot/delegate/seeders.hpp"
