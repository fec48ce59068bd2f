// SPDX-License-Identifier: MIT
#include "protocol/ip_address.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include <arpa/inet.h>

namespace telepot::protocol {

namespace {

constexpr std::size_t longest_address = 64;
constexpr int bits_before_v4 = 96;

}  // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    if (text.empty() || text.size() > longest_address) return std::nullopt;
    const std::string terminated(text);
    IpAddress address;
    if (::inet_pton(AF_INET6, terminated.c_str(), address.bytes_.data()) == 1) return address;
    address.bytes_ = {};
    address.bytes_[10] = address.bytes_[11] = 0xff;
    if (::inet_pton(AF_INET, terminated.c_str(), address.bytes_.data() + 12) == 1) return address;
    return std::nullopt;
}

std::optional<IpNetwork> IpNetwork::parse(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto base = IpAddress::parse(text.substr(0, slash));
    if (!base) return std::nullopt;
    if (slash == std::string_view::npos) return IpNetwork(*base, 128);
    const std::string_view length = text.substr(slash + 1);
    int bits = 0;
    const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), bits);
    const bool is_v4 = text.substr(0, slash).find(':') == std::string_view::npos;
    if (length.empty() || error != std::errc() || end != length.data() + length.size()) return std::nullopt;
    if (bits < 0 || bits > (is_v4 ? 32 : 128)) return std::nullopt;
    return IpNetwork(*base, is_v4 ? bits_before_v4 + bits : bits);
}

bool IpNetwork::contains(const IpAddress& address) const noexcept {
    const auto whole = static_cast<std::size_t>(bits_ / 8);
    const auto& a = base_.bytes();
    const auto& b = address.bytes();
    if (!std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(whole), b.begin())) return false;
    const int rest = bits_ % 8;
    if (rest == 0) return true;
    const auto mask = static_cast<std::uint8_t>(0xff << (8 - rest));
    return (a[whole] & mask) == (b[whole] & mask);
}

bool contains(const std::vector<IpNetwork>& networks, const IpAddress& address) noexcept {
    return std::any_of(networks.begin(), networks.end(),
                       [&](const IpNetwork& network) { return network.contains(address); });
}

}  // namespace telepot::protocol
