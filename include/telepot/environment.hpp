// SPDX-License-Identifier: MIT
// Shortcut: the token and the server, from the environment.
#pragma once

#include "telepot/bot/environment.hpp"
