// SPDX-License-Identifier: MIT
#include "protocol/backoff.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace telepot::protocol {

namespace {

std::uint64_t system_seed() {
    std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
}

}  // namespace

Random::Random() : state_(system_seed()) {}

// SplitMix64.
std::uint64_t Random::next() noexcept {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

double Random::fraction() noexcept {
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::chrono::milliseconds Backoff::pause_after(int failure) noexcept {
    const double cap = static_cast<double>(options_.cap.count());
    const double full = std::min(cap, static_cast<double>(options_.first.count()) * std::pow(options_.factor, failure));
    const double pause = full * (1.0 - options_.jitter * random_.fraction());
    return std::chrono::milliseconds(std::llround(pause));
}

}  // namespace telepot::protocol
