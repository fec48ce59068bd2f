// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/posix/stream_descriptor.hpp>
#include <curl/curl.h>
#include <sys/epoll.h>

#include "net/easy_slot.hpp"
#include "net/loop.hpp"

namespace telepot::net {

struct PoolSettings {
    long max_connections = 0;
    long dns_cache_seconds = 60;
};

/// A libcurl multi handle with its connections, driven by a private epoll instance of which the loop watches one
/// descriptor. libcurl's callbacks only note what it wants; it is called from round() alone.
class CurlPool : public std::enable_shared_from_this<CurlPool> {
public:
    /// Who owns the pool: gets finished transfers, and is asked for new ones at the end of each round.
    class Owner {
    public:
        virtual ~Owner() = default;
        virtual void finished(EasySlot& slot, CURLcode code) = 0;
        virtual void round_begins() = 0;
        virtual void round_ends() = 0;
        virtual void opened_connection() = 0;
    };

    /// Throws std::runtime_error if the system refuses.
    CurlPool(Loop& loop, Owner& owner, const PoolSettings& settings, std::string user_agent);
    ~CurlPool();
    CurlPool(const CurlPool&) = delete;
    CurlPool& operator=(const CurlPool&) = delete;

    void open();
    /// Ends all connections; transfers must have been removed. Outside of rounds.
    void close();

    /// A free slot; it goes back with give_back() when its transfer has been released.
    EasySlot& acquire();
    void give_back(EasySlot& slot);
    /// Starts the slot's transfer. False if libcurl refuses.
    bool add(EasySlot& slot);
    /// Breaks a transfer off; finished ones have been removed. Not from libcurl's callbacks.
    void remove(EasySlot& slot);

    std::size_t active() const noexcept { return active_; }
    /// Sockets can't be watched any more: no transfer of this pool will come to an end.
    bool broken() const noexcept { return broken_; }
    bool in_round() const noexcept { return in_round_; }
    std::vector<EasySlot*> busy() const;
    const std::string& user_agent() const noexcept { return user_agent_; }
    long dns_cache_seconds() const noexcept { return dns_cache_seconds_; }

    static curl_socket_t on_open_socket(void* pool, curlsocktype purpose, curl_sockaddr* address) noexcept;
    static int on_close_socket(void* pool, curl_socket_t socket) noexcept;

private:
    struct Socket {
        std::uint32_t registered = 0;
        bool wanted = false;
        bool ours = false;
    };

    void watch();
    void wake_up();
    void act(const epoll_event& event);
    void collect();
    void round(bool sockets);
    void schedule_round();
    void set_timer(long milliseconds);
    void timer_fired();
    void arm();
    Socket& socket(curl_socket_t number);
    bool want(curl_socket_t number, std::uint32_t events);
    void drop(curl_socket_t number);

    static int on_socket(CURL*, curl_socket_t number, int what, void* pool, void*) noexcept;
    static int on_timer(CURLM*, long milliseconds, void* pool) noexcept;

    Loop& loop_;
    Owner& owner_;
    const std::string user_agent_;
    const long dns_cache_seconds_;
    CURLM* multi_ = nullptr;
    boost::asio::posix::stream_descriptor epoll_;
    std::vector<Socket> sockets_;
    std::vector<std::unique_ptr<EasySlot>> slots_;
    std::vector<EasySlot*> idle_;
    std::array<epoll_event, 64> events_{};
    std::size_t active_ = 0;

    TimerId timer_;
    Loop::Clock::time_point timer_at_{};
    std::optional<Loop::Clock::time_point> deadline_;
    bool action_due_ = false;
    bool round_scheduled_ = false;
    bool in_round_ = false;
    bool broken_ = false;
};

}  // namespace telepot::net
