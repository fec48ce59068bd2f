// SPDX-License-Identifier: MIT
// Shortcut: the time that bots go by, for tests that move it.
#pragma once

#include "telepot/task/bot_time.hpp"
