// SPDX-License-Identifier: MIT
// A user's program: what it includes and links comes from the installed library alone.
#include <cstdio>

#include <telepot/telepot.hpp>

int main() {
    // Nobody listens there: the whole way down to the HTTP client is walked and linked, and the error comes back.
    telepot::Bot bot{"1:token", {.base_url = "http://127.0.0.1:1", .retry = {.attempts = 1}}};
    try {
        bot.getMe();
    } catch (const telepot::NetworkError& error) {
        std::printf("as expected: %s\n", error.what());
        return 0;
    }
    return 1;
}
