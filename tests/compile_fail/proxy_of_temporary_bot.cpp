// SPDX-License-Identifier: MIT
// A Sender refers to its bot, so that must outlive it.
// error: deleted
#include <telepot/telepot.hpp>

int main() {
    telepot::Bot bot("123456789:ABC");
#ifdef WRONG
    telepot::Sender sender(telepot::Bot("123456789:ABC"), 5);
#else
    telepot::Sender sender(bot, 5);
#endif
    return static_cast<int>(sender.chat_id().id());
}
