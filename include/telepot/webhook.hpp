// SPDX-License-Identifier: MIT
// Webhooks: behind a server of your own, or with the built-in one.
#pragma once

#include "telepot/webhook/reply.hpp"
#include "telepot/webhook/server.hpp"
#include "telepot/webhook/webhook.hpp"
