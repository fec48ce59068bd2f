// SPDX-License-Identifier: MIT
// What handlers of blocking bots are made of; telepot/aio/helper.hpp has the coroutine version.
#pragma once

#include "telepot/helper/blocking.hpp"
