// SPDX-License-Identifier: MIT
// Shortcut: the built-in server for webhooks.
#pragma once

#include "telepot/webhook/server.hpp"
