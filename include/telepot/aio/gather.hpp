// SPDX-License-Identifier: MIT
// Shortcut: aio::gather().
#pragma once

#include "telepot/task/gather.hpp"
