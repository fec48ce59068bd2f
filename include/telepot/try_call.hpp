// SPDX-License-Identifier: MIT
// Shortcut: errors as values instead of exceptions.
#pragma once

#include "telepot/values/try_call.hpp"
