// SPDX-License-Identifier: MIT
// Shortcut: messages and objects as indented text.
#pragma once

#include "telepot/messages/pretty.hpp"
