// SPDX-License-Identifier: MIT
// Who is it? Deep links, and the checks of what a Telegram login or a Mini App hands over.
#pragma once

#include "telepot/login/deep_link.hpp"
#include "telepot/login/web_login.hpp"
