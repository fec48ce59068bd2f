// SPDX-License-Identifier: MIT
// A misspelt option is named. In a call with bare braces clang names it too; g++ needs the struct's name for that.
// error: error:.*['‘]parse_mod['’]
// errors: 1
#include <telepot/methods/generated/options.hpp>

#ifdef WRONG
const telepot::SendMessageOptions options{.parse_mod = "HTML"};
#else
const telepot::SendMessageOptions options{.parse_mode = "HTML"};
#endif
