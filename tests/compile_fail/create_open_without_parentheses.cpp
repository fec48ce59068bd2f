// SPDX-License-Identifier: MIT
// create_open<T> is a function; what it gives is wanted.
// error: static assertion failed.*write create_open<Handler>\(\), with parentheses
// errors: 2
#include <telepot/helper.hpp>
#include <telepot/telepot.hpp>

using namespace telepot;

class Clerk : public helper::ChatHandler {
    using ChatHandler::ChatHandler;
};

void make() {
#ifdef WRONG
    static_cast<void>(pair(per_chat_id(), create_open<Clerk>, {.timeout = 10}));
    const DelegationPattern pattern{per_chat_id(), create_open<Clerk>};
#else
    static_cast<void>(pair(per_chat_id(), create_open<Clerk>(), {.timeout = 10}));
    const DelegationPattern pattern{per_chat_id(), create_open<Clerk>()};
#endif
}
