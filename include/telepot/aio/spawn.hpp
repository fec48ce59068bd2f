// SPDX-License-Identifier: MIT
// Shortcut: aio::spawn().
#pragma once

#include "telepot/task/spawn.hpp"
