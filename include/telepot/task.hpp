// SPDX-License-Identifier: MIT
// Coroutines: tasks, and what runs them, spawns them, waits for several of them, and lets them wait for each other.
#pragma once

#include "telepot/task/gather.hpp"
#include "telepot/task/leaf.hpp"
#include "telepot/task/offload.hpp"
#include "telepot/task/run.hpp"
#include "telepot/task/spawn.hpp"
#include "telepot/task/sync.hpp"
#include "telepot/task/task.hpp"
#include "telepot/task/time.hpp"
#include "telepot/task/try_call.hpp"
