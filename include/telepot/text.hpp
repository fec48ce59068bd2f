// SPDX-License-Identifier: MIT
#pragma once

// Text and its formatting: building, marking up, splitting.
#include "telepot/text/markup.hpp"
#include "telepot/text/split.hpp"
#include "telepot/text/text.hpp"
#include "telepot/text/utf16.hpp"
