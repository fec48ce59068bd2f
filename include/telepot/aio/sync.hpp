// SPDX-License-Identifier: MIT
// Shortcut: what tasks wait for each other with.
#pragma once

#include "telepot/task/sync.hpp"
