// SPDX-License-Identifier: MIT
// Shortcut: deep links.
#pragma once

#include "telepot/login/deep_link.hpp"
