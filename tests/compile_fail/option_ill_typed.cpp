// SPDX-License-Identifier: MIT
// An option of another type: the error says what it was given and what it takes.
// error: error:.*(const char ?\[2\]|std::optional<(long|long int|std::int64_t)>)
// errors: 1
#include <telepot/methods/generated/options.hpp>

#ifdef WRONG
const telepot::SendMessageOptions options{.message_thread_id = "5"};
#else
const telepot::SendMessageOptions options{.message_thread_id = 5};
#endif
