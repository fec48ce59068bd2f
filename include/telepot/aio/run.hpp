// SPDX-License-Identifier: MIT
// Shortcut: everything of task/, with aio::run().
#pragma once

#include "telepot/task/run.hpp"
