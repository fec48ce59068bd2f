// SPDX-License-Identifier: MIT
// The local Bot API server.
#pragma once

#include "telepot/lab/lab.hpp"
