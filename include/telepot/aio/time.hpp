// SPDX-License-Identifier: MIT
// Shortcut: aio::sleep() and time limits.
#pragma once

#include "telepot/task/time.hpp"
