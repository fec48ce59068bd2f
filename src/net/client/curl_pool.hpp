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

#include "net/client/curl_transfer.hpp"
#include "runtime/loop.hpp"

namespace telepot::net {

struct PoolSettings {
    long max_connections = 0;
    std::size_t max_idle_direct = 0;
    long dns_cache_seconds = 60;
};

/// Who is told when a socket of the pool is ready, once libcurl has no part in it any more.
class SocketWatcher {
public:
    virtual ~SocketWatcher() = default;
    virtual void ready(std::uint32_t events) = 0;
};

/// A libcurl multi handle with its connections, driven by a private epoll instance of which the loop watches one
/// descriptor. libcurl's callbacks only note what it wants; it is called from round() alone.
class CurlPool : public std::enable_shared_from_this<CurlPool> {
public:
    /// Who owns the pool: gets finished transfers, and is asked for new ones at the end of each round.
    class Owner {
    public:
        virtual ~Owner() = default;
        virtual void finished(CurlTransfer& slot, CURLcode code) = 0;
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
    CurlTransfer& acquire();
    void give_back(CurlTransfer& slot);
    /// The same for one that isn't to be used again, since libcurl remembers more of a failure than it says.
    void discard(CurlTransfer& slot);
    /// Sets what each handle of the pool needs. Throws if libcurl refuses.
    void adopt(CurlHandle& handle);
    /// Starts what the handle is prepared for; finished() follows. False if libcurl refuses.
    bool add(CurlHandle& handle);
    /// Breaks off what hasn't finished. Not from libcurl's callbacks.
    void remove(CurlHandle& handle);

    /// The next time libcurl wants to close `socket`, it stays open and is the caller's.
    void take_from_libcurl(curl_socket_t socket);
    /// From now on `watcher` gets the events of `socket`, level-triggered, in rounds. Also changes the events. False if
    /// the system refuses.
    bool watch_socket(curl_socket_t socket, std::uint32_t events, SocketWatcher& watcher);
    /// Before the socket is closed.
    void unwatch_socket(curl_socket_t socket);

    Loop& loop() const noexcept { return loop_; }
    Owner& owner() const noexcept { return owner_; }
    std::size_t active() const noexcept { return active_; }
    /// Sockets can't be watched any more: no transfer of this pool will come to an end.
    bool broken() const noexcept { return broken_; }
    bool in_round() const noexcept { return in_round_; }
    /// The system has no descriptor left, or had none when one was wanted last.
    bool exhausted() const noexcept;
    std::vector<CurlTransfer*> busy() const;
    const std::string& user_agent() const noexcept { return user_agent_; }

private:
    struct Socket {
        std::uint32_t registered = 0;
        bool wanted = false;
        bool ours = false;
        bool taken = false;
        SocketWatcher* watcher = nullptr;
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

    static curl_socket_t on_open_socket(void* pool, curlsocktype purpose, curl_sockaddr* address) noexcept;
    static int on_close_socket(void* pool, curl_socket_t socket) noexcept;
    static int on_socket(CURL*, curl_socket_t number, int what, void* pool, void*) noexcept;
    static int on_timer(CURLM*, long milliseconds, void* pool) noexcept;

    Loop& loop_;
    Owner& owner_;
    const std::string user_agent_;
    const long dns_cache_seconds_;
    CURLM* multi_ = nullptr;
    boost::asio::posix::stream_descriptor epoll_;
    std::vector<Socket> sockets_;
    std::vector<std::unique_ptr<CurlTransfer>> slots_;
    std::vector<CurlTransfer*> idle_;
    std::array<epoll_event, 64> events_{};
    std::size_t active_ = 0;

    TimerId timer_;
    Loop::Clock::time_point timer_at_{};
    std::optional<Loop::Clock::time_point> deadline_;
    bool action_due_ = false;
    bool round_scheduled_ = false;
    bool in_round_ = false;
    bool broken_ = false;
    bool refused_socket_ = false;
};

}  // namespace telepot::net
