// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

// All types of the Bot API.
#include "telepot/types/chat_members.hpp"
#include "telepot/types/commands.hpp"
#include "telepot/types/core.hpp"
#include "telepot/types/inline_query_results.hpp"
#include "telepot/types/input_media.hpp"
#include "telepot/types/keyboards.hpp"
#include "telepot/types/messages.hpp"
#include "telepot/types/passport.hpp"
#include "telepot/types/payments.hpp"
#include "telepot/types/rich.hpp"
#include "telepot/types/share_themes.hpp"
#include "telepot/types/widgets.hpp"
