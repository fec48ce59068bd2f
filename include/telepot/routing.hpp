// SPDX-License-Identifier: MIT
// Who gets a message, by its content: routers and key functions as in the original, and the Composer.
#pragma once

#include "telepot/routing/blocking.hpp"
