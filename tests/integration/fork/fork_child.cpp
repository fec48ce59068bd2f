// SPDX-License-Identifier: MIT
// usage: fork_child WHAT API_URL    prints what a bot hears on both sides of a fork; a side that hangs is killed.
#include <cstdlib>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

#include "telepot/aio.hpp"
#include "telepot/telepot.hpp"

namespace {

constexpr const char* token = "123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
constexpr unsigned patience = 60;

telepot::task<std::string> ask(telepot::aio::Bot& bot) {
    const telepot::User me = co_await bot.getMe();
    co_return me.first_name;
}

/// Waits for the copy; its exit status, or -1 if it was killed.
int end_of(pid_t copy) {
    int status = 0;
    ::waitpid(copy, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Made before, used after: on both sides.
int made_before(const char* url) {
    telepot::Bot bot{token, {.base_url = url, .proxy = ""}};
    telepot::aio::Bot other{token, {.base_url = url, .proxy = ""}};
    const pid_t copy = ::fork();
    ::alarm(patience);
    const char* const side = copy == 0 ? "copy" : "original";
    const std::string both = bot.getMe().first_name + " " + telepot::aio::run(ask(other));
    if (copy != 0 && end_of(copy) != 0) return 1;
    std::cout << side << " " << both << std::endl;
    return 0;
}

int as_daemon(const char* url) {
    telepot::Bot bot{token, {.base_url = url, .proxy = ""}};
    if (::daemon(1, 1) != 0) return 1;
    ::alarm(patience);
    std::cout << "daemon " << bot.getMe().first_name << std::endl;
    return 0;
}

// A copy that ends the usual way runs destructors of what it has never used.
int exits(const char* url) {
    telepot::Bot bot{token, {.base_url = url, .proxy = ""}};
    bot.getMe();
    const pid_t copy = ::fork();
    if (copy == 0) {
        ::alarm(patience);
        return 7;
    }
    std::cout << "ended with " << end_of(copy) << std::endl;
    return 0;
}

// aio::run drives the network here, on the thread that makes the copy.
int in_a_coroutine(const char* url) {
    telepot::aio::Bot bot{token, {.base_url = url, .proxy = ""}};
    pid_t copy = -1;
    telepot::aio::MessageLoop loop{bot, [&](const telepot::Message&) -> telepot::task<> {
                                       copy = ::fork();
                                       if (copy != 0) co_return loop.stop();
                                       ::alarm(patience);
                                       static_cast<void>(co_await bot.getMe());
                                       std::cout << "went on" << std::endl;
                                   }};
    try {
        telepot::aio::run(loop.run_forever());
    } catch (const std::logic_error&) {
        std::cout << "copy logic_error" << std::endl;
        return copy == 0 ? 0 : 1;
    }
    if (end_of(copy) != 0) return 1;
    std::cout << "original done" << std::endl;
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::string what = argv[1];
    if (what == "made_before") return made_before(argv[2]);
    if (what == "daemon") return as_daemon(argv[2]);
    if (what == "coroutine") return in_a_coroutine(argv[2]);
    if (what == "exit") return exits(argv[2]);
    return 2;
}
