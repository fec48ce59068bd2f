// SPDX-License-Identifier: MIT
// A bot and its handlers are of one version.
// error: static assertion failed.*written for telepot::aio .*give them to a telepot::aio::DelegatorBot
// errors: 1
#include <telepot/aio.hpp>
#include <telepot/aio/helper.hpp>
#include <telepot/helper.hpp>
#include <telepot/telepot.hpp>

using namespace telepot;

#ifdef WRONG
using Base = aio::helper::ChatHandler;
#else
using Base = helper::ChatHandler;
#endif

class Clerk : public Base {
    using Base::Base;
};

void make() {
    DelegatorBot bot("1:a", {pair(per_chat_id(), create_open<Clerk>(), {.timeout = 10})});
    DelegatorBot same("1:a", {{per_chat_id(), create_open<Clerk>()}});
}
