// SPDX-License-Identifier: MIT
// Shortcut: errors of tasks as values.
#pragma once

#include "telepot/task/try_call.hpp"
