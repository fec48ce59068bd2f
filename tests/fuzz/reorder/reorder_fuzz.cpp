// SPDX-License-Identifier: MIT
// Whatever numbers come, and when: nothing is given out twice, all but what comes late is given out in order as long as
// no new count can have begun, no more is held than may be, nothing is held without a deadline, and every item is
// accounted for.
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "protocol/reorder.hpp"

namespace {

using telepot::protocol::Reorder;
using telepot::protocol::SeenIds;
using Clock = telepot::protocol::ReorderNumbers::Clock;

constexpr std::size_t kMostHeld = 20;
constexpr std::size_t kMostAside = 7;  // as the beginning of a new count
constexpr std::chrono::milliseconds kMaxhold{100};

void require(bool condition) {
    if (!condition) std::abort();
}

class Item {
public:
    Item(std::int64_t n, std::size_t i) noexcept : number(n), index(i) {}
    std::int64_t number;
    std::size_t index;
};

class Check {
public:
    void step(std::uint8_t command, std::uint8_t argument) {
        switch (command % 8) {
            case 0: now_ += std::chrono::milliseconds(argument); break;
            case 1:
                now_ += std::chrono::hours(argument % 32);
                one_count_ = false;
                break;
            case 2:
                one_count_ = false;
                put(number_ + (std::int64_t{argument} << (argument % 40)));
                break;
            case 3:
                one_count_ = false;
                put(number_ - (std::int64_t{argument} << (argument % 40)));
                break;
            default:  // close by
                put(number_ + argument % 16 - 5);
        }
        order_.expire(now_, [this](Item item) { take(item); });
        require(order_.held() <= kMostHeld + kMostAside);
        require(order_.deadline().has_value() == (order_.held() > 0));
        require(!order_.deadline() || *order_.deadline() > now_);
        require(!order_.deadline() || *order_.deadline() <= now_ + kMaxhold);
    }

    void end() {
        order_.flush([this](Item item) { take(item); });
        require(order_.held() == 0);
        std::size_t given = 0;
        for (const bool taken : taken_) given += taken ? 1 : 0;
        require(given + static_cast<std::size_t>(order_.repeated()) == taken_.size());
    }

private:
    void put(std::int64_t number) {
        number_ = number;
        const std::size_t index = taken_.size();
        taken_.push_back(false);
        late_ = index;
        order_.put(number, Item(number, index), now_, [this](Item item) { take(item); });
    }
    void take(const Item& item) {
        require(!taken_[item.index]);
        taken_[item.index] = true;
        const bool comes_late = item.number <= last_;
        require(!one_count_ || !comes_late || item.index == late_);
        if (!comes_late || !one_count_) last_ = item.number;
    }

    SeenIds seen_;
    Reorder<Item> order_{{.maxhold = kMaxhold, .max_held = kMostHeld}, seen_};
    Clock::time_point now_{std::chrono::hours(1000)};
    std::int64_t number_ = 100'000;
    std::int64_t last_ = 0;
    std::size_t late_ = 0;  // the item that is being put, which alone may be late
    bool one_count_ = true;
    std::vector<bool> taken_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Check check;
    for (std::size_t i = 0; i + 1 < size; i += 2) check.step(data[i], data[i + 1]);
    check.end();
    return 0;
}
