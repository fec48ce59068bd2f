// SPDX-License-Identifier: MIT
// Shortcut: names of the library's classes, for headers that only refer to them.
#pragma once

#include "telepot/loop/fwd.hpp"
