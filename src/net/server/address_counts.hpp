// SPDX-License-Identifier: MIT
// How many connections each address has. Private to the HTTP server's sources.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

#include <boost/asio/ip/address.hpp>

namespace telepot::net {

/// Counts connections by address; IPv6 addresses of one /64 network, which one host may use all of, are one. As many
/// addresses are known as have connections. Any thread.
class AddressCounts : public std::enable_shared_from_this<AddressCounts> {
public:
    /// One connection, counted while this lives; or none.
    class Place {
    public:
        Place() = default;
        Place(Place&&) noexcept = default;
        Place& operator=(Place&& other) noexcept {
            Place old(std::move(*this));
            counts_ = std::move(other.counts_);
            key_ = std::move(other.key_);
            return *this;
        }
        ~Place();
        explicit operator bool() const noexcept { return counts_ != nullptr; }

    private:
        friend class AddressCounts;
        Place(std::shared_ptr<AddressCounts> counts, std::string key)
            : counts_(std::move(counts)), key_(std::move(key)) {}

        std::shared_ptr<AddressCounts> counts_;
        std::string key_;
    };

    /// None if the address has `most` already.
    Place take(const boost::asio::ip::address& address, std::size_t most);
    /// How many addresses have connections.
    std::size_t size() const;

private:
    void release(const std::string& key);

    mutable std::mutex mutex_;  // of all below
    std::unordered_map<std::string, std::size_t> counts_;
};

}  // namespace telepot::net
