// SPDX-License-Identifier: MIT
// Shortcut: Json, a value of JSON as it was received.
#pragma once

#include "telepot/values/json.hpp"
