// SPDX-License-Identifier: MIT
#include "net/server/address_counts.hpp"

#include <boost/asio/ip/address_v4.hpp>
#include <boost/asio/ip/address_v6.hpp>

namespace telepot::net {

namespace {

namespace ip = boost::asio::ip;

constexpr std::size_t network_bytes = 8;

std::string key_of(const ip::address& address) {
    if (address.is_v4()) return address.to_string();
    const ip::address_v6 v6 = address.to_v6();
    if (v6.is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, v6).to_string();
    const auto bytes = v6.to_bytes();
    return {bytes.begin(), bytes.begin() + network_bytes};
}

}  // namespace

AddressCounts::Place::~Place() {
    if (counts_) counts_->release(key_);
}

AddressCounts::Place AddressCounts::take(const ip::address& address, std::size_t most) {
    std::string key = key_of(address);
    const std::lock_guard lock(mutex_);
    const auto [at, added] = counts_.try_emplace(key, 0);
    if (at->second >= most) {
        if (added) counts_.erase(at);
        return {};
    }
    ++at->second;
    return Place(shared_from_this(), std::move(key));
}

void AddressCounts::release(const std::string& key) {
    const std::lock_guard lock(mutex_);
    const auto at = counts_.find(key);
    if (at != counts_.end() && --at->second == 0) counts_.erase(at);
}

std::size_t AddressCounts::size() const {
    const std::lock_guard lock(mutex_);
    return counts_.size();
}

}  // namespace telepot::net
