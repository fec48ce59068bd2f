// SPDX-License-Identifier: MIT
#include "runtime/stop_signals.hpp"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <vector>

#include "runtime/engine.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

namespace {

std::vector<StopSignalListener*>& listeners() {
    static auto* const all = new std::vector<StopSignalListener*>;
    return *all;
}

// The loop's own handler, which ours stands in front of.
std::atomic<void (*)(int)> loop_handler{nullptr};
std::atomic<bool> arrived{false};
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<void (*)(int)>::is_always_lock_free);

// Runs amid whatever the process does: it may call only what is safe in a signal handler.
extern "C" void telepot_on_stop_signal(int number) {
    void (*const handler)(int) = loop_handler.load();
    if (!arrived.exchange(true) && handler != nullptr) {
        handler(number);
        return;
    }
    std::signal(number, SIG_DFL);
    std::raise(number);
}

bool has_default_effect(int number) {
    struct sigaction action{};
    return ::sigaction(number, nullptr, &action) == 0 && (action.sa_flags & SA_SIGINFO) == 0 &&
           action.sa_handler == SIG_DFL;
}

void take_signals() {
    std::vector<int> taken;
    for (const int number : {SIGINT, SIGTERM}) {
        if (has_default_effect(number)) taken.push_back(number);
    }
    if (taken.empty()) return;
    arrived = false;
    bot::Engine::instance().loop().on_signals(taken, [](int number) {
        log::info("stopping; a second signal ends the process at once");
        const std::vector<StopSignalListener*> called = listeners();
        for (StopSignalListener* listener : called) listener->on_stop_signal(number);
    });
    for (const int number : taken) {
        struct sigaction action{};
        if (::sigaction(number, nullptr, &action) != 0) continue;
        loop_handler = action.sa_handler;
        action.sa_handler = telepot_on_stop_signal;
        ::sigaction(number, &action, nullptr);
    }
}

}  // namespace

StopSignalListener::StopSignalListener() {
    listeners().push_back(this);
    if (listeners().size() == 1) take_signals();
}

StopSignalListener::~StopSignalListener() {
    std::erase(listeners(), this);
    if (listeners().empty()) bot::Engine::instance().loop().clear_signals();
}

void end_by_signal(int number) noexcept {
    std::signal(number, SIG_DFL);
    std::raise(number);
    std::abort();
}

}  // namespace telepot::loop
