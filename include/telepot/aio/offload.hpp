// SPDX-License-Identifier: MIT
// Shortcut: aio::offload(), work for other threads.
#pragma once

#include "telepot/task/offload.hpp"
