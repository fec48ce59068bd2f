// SPDX-License-Identifier: MIT
// Shortcut: events at a time.
#pragma once

#include "telepot/bot/scheduler.hpp"
