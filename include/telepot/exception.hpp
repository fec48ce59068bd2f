// SPDX-License-Identifier: MIT
// Shortcut: all exceptions.
#pragma once

#include "telepot/values/exception.hpp"
