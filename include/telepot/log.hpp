// SPDX-License-Identifier: MIT
// Shortcut: where log lines go, and which.
#pragma once

#include "telepot/values/log.hpp"
