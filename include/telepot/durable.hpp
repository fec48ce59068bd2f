// SPDX-License-Identifier: MIT
// Bots that forget nothing.
#pragma once

#include "telepot/durable/durable.hpp"
#include "telepot/durable/session.hpp"
