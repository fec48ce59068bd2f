// SPDX-License-Identifier: MIT
// Shortcut: the checks of Telegram logins and Mini Apps.
#pragma once

#include "telepot/login/web_login.hpp"
