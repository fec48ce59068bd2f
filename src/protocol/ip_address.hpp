// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace telepot::protocol {

/// An IPv4 or IPv6 address; IPv4 counts as ::ffff:a.b.c.d, so that both spellings are the same address.
class IpAddress {
public:
    /// Nothing if the text is no numeric address.
    static std::optional<IpAddress> parse(std::string_view text);

    const std::array<std::uint8_t, 16>& bytes() const noexcept { return bytes_; }
    friend bool operator==(const IpAddress&, const IpAddress&) noexcept = default;

private:
    std::array<std::uint8_t, 16> bytes_{};
};

/// A range of addresses.
class IpNetwork {
public:
    /// "149.154.160.0/20", "2001:db8::/32", or a single address. Nothing if it is neither.
    static std::optional<IpNetwork> parse(std::string_view text);
    bool contains(const IpAddress& address) const noexcept;

private:
    IpNetwork(const IpAddress& base, int bits) noexcept : base_(base), bits_(bits) {}

    IpAddress base_;
    int bits_;  // of 128
};

bool contains(const std::vector<IpNetwork>& networks, const IpAddress& address) noexcept;

}  // namespace telepot::protocol
