// SPDX-License-Identifier: MIT
// Shortcut: a call as the answer to a webhook's request.
#pragma once

#include "telepot/webhook/reply.hpp"
