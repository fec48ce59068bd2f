// SPDX-License-Identifier: MIT
#include "telepot/task/bot_time.hpp"

#include <algorithm>
#include <chrono>
#include <mutex>

#include "runtime/engine.hpp"
#include "values/bot_clock.hpp"
#include "values/clamped_time.hpp"

namespace telepot {

namespace {

using detail::BotClock;

// So often the loop must have nothing to do before its tasks count as waiting: what one posts, another one may answer.
constexpr int kQuietRounds = 3;
// Tasks that never wait don't hold time up for ever, nor does one that sleeps for a nanosecond, again and again.
constexpr int kMostRounds = 10'000;
constexpr int kMostSteps = 100'000;

void settle(bot::Engine& engine) {
    int quiet = 0;
    for (int round = 0; quiet < kQuietRounds && round < kMostRounds; ++round) {
        bool busy = false;
        engine.loop().execute([&] { busy = engine.has_ready(); });
        quiet = busy ? 0 : quiet + 1;
    }
}

// False: `end` is reached.
bool step(net::Loop& loop, BotClock::time_point end, bool jump) {
    bool reached = false;
    loop.execute([&] {
        const auto next = loop.next_bot_timer();
        reached = jump || !next || *next >= end;
        BotClock::skip_to(reached ? end : *next);
        loop.fire_bot_timers();
    });
    return !reached;
}

}  // namespace

double BotTime::now() noexcept {
    return std::chrono::duration<double>(BotClock::wall_now().time_since_epoch()).count();
}

Seconds BotTime::skipped() noexcept {
    return Seconds(std::chrono::duration<double>(BotClock::skipped()).count());
}

void BotTime::advance(Seconds by) {
    const auto distance = detail::clamped<BotClock::duration>(by);
    bot::Engine& engine = bot::Engine::instance();
    if (engine.on_loop_thread()) {
        BotClock::skip_to(BotClock::now() + distance);
        engine.loop().post([&engine] { engine.loop().fire_bot_timers(); });
        return;
    }
    static std::mutex one_at_a_time;
    const std::lock_guard lock(one_at_a_time);
    settle(engine);
    // Only now: what was begun before has begun its waits by now, and they are over at the time that one expects.
    const auto end = BotClock::now() + distance;
    int steps = 0;
    while (step(engine.loop(), end, ++steps > kMostSteps)) settle(engine);
    settle(engine);
}

}  // namespace telepot
