// SPDX-License-Identifier: MIT
// What putting updates in order costs, beside a plain model of std::map.
#include "protocol/reorder.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <numeric>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include "telepot/messages/any_message.hpp"
#include "telepot/types/messages.hpp"

namespace {

using telepot::AnyMessage;
using telepot::Update;
using Clock = telepot::protocol::ReorderNumbers::Clock;

constexpr std::size_t kCount = 65'536;

/// What does the same as simply as can be.
class MapOrder {
public:
    template <class Out>
    void put(std::int64_t number, AnyMessage item, Clock::time_point now, Out&& out) {
        if (started_ && number <= last_) return;
        if (!started_ || number == last_ + 1) {
            started_ = true;
            last_ = number;
            out(std::move(item));
            for (auto it = held_.begin(); it != held_.end() && it->first == last_ + 1; it = held_.erase(it)) {
                expiry_.erase(it->first);
                last_ = it->first;
                out(std::move(it->second));
            }
            return;
        }
        const std::int64_t highest = held_.empty() ? last_ : std::max(last_, held_.rbegin()->first);
        for (std::int64_t missing = highest + 1; missing < number; ++missing) expiry_[missing] = now;
        held_.emplace(number, std::move(item));
    }

private:
    bool started_ = false;
    std::int64_t last_ = 0;
    std::map<std::int64_t, AnyMessage> held_;
    std::map<std::int64_t, Clock::time_point> expiry_;
};

/// Numbers from 0 on, shuffled within windows; the first one stays in front.
std::vector<std::int64_t> numbers(std::size_t window) {
    std::vector<std::int64_t> result(kCount);
    std::iota(result.begin(), result.end(), 0);
    std::mt19937 random(1);
    for (std::size_t i = 1; i < result.size(); i += window) {
        const auto begin = result.begin() + static_cast<std::ptrdiff_t>(i);
        std::shuffle(begin, begin + static_cast<std::ptrdiff_t>(std::min(window, result.size() - i)), random);
    }
    return result;
}

template <class Order>
void reorder(benchmark::State& state) {
    const auto order_of_arrival = numbers(static_cast<std::size_t>(state.range(0)));
    const AnyMessage message{Update(1)};
    Order order;
    std::int64_t base = 0;
    std::int64_t given = 0;
    for (auto _ : state) {
        const auto now = Clock::now();
        for (const std::int64_t number : order_of_arrival) {
            order.put(base + number, message, now, [&given](const AnyMessage& msg) {
                benchmark::DoNotOptimize(msg.object());
                ++given;
            });
        }
        base += static_cast<std::int64_t>(kCount);
    }
    if (given != base) state.SkipWithError("updates are missing");
    state.counters["each"] =
        benchmark::Counter(static_cast<double>(base), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

/// The library's, with what it remembers.
class OwnOrder {
public:
    template <class Out>
    void put(std::int64_t number, AnyMessage item, Clock::time_point now, Out&& out) {
        order_.put(number, std::move(item), now, out);
    }

private:
    telepot::protocol::SeenIds seen_;
    telepot::protocol::Reorder<AnyMessage> order_{{}, seen_};
};

BENCHMARK(reorder<OwnOrder>)->Name("reorder")->Arg(1)->Arg(64)->Arg(1024);
BENCHMARK(reorder<MapOrder>)->Name("std::map")->Arg(1)->Arg(64)->Arg(1024);

}  // namespace
