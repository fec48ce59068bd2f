// SPDX-License-Identifier: MIT
// Where state survives a bot.
#pragma once

#include "telepot/store/store.hpp"
