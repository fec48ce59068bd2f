// SPDX-License-Identifier: MIT
// Shortcut: Sender, Administrator and Editor.
#pragma once

#include "telepot/methods/proxies.hpp"
