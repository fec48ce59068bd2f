// SPDX-License-Identifier: MIT
#include "net/client/curl_pool.hpp"

#include <algorithm>
#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/client/curl_options.hpp"
#include "net/client/failure.hpp"

namespace telepot::net {

namespace {
// A connection on which sent bytes aren't acknowledged for so long is dead, whatever transfers share it.
constexpr unsigned kUnacknowledgedMilliseconds = 30'000;
}  // namespace

CurlPool::CurlPool(Loop& loop, Owner& owner, const PoolSettings& settings, std::string user_agent)
    : loop_(loop),
      owner_(owner),
      user_agent_(std::move(user_agent)),
      dns_cache_seconds_(settings.dns_cache_seconds),
      epoll_(loop.context()) {
    const int number = ::epoll_create1(EPOLL_CLOEXEC);
    if (number < 0) throw std::system_error(errno, std::generic_category(), "epoll_create1");
    epoll_.assign(number);
    multi_ = curl_multi_init();
    if (!multi_) throw std::runtime_error("curl_multi_init failed");
    curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, &CurlPool::on_socket);
    curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, &CurlPool::on_timer);
    curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, settings.max_connections);
    curl_multi_setopt(multi_, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
}

CurlPool::~CurlPool() {
    close();
}

void CurlPool::open() {
    watch();
}

void CurlPool::close() {
    if (!multi_) return;
    loop_.cancel_timer(std::exchange(timer_, {}));
    slots_.clear();
    idle_.clear();
    // Connections end here and call back into this pool, with their sockets.
    curl_multi_cleanup(std::exchange(multi_, nullptr));
    boost::system::error_code ignored;
    epoll_.close(ignored);
}

CurlTransfer& CurlPool::acquire() {
    if (idle_.empty()) {
        idle_.reserve(slots_.size() + 1);
        slots_.push_back(std::make_unique<CurlTransfer>(*this));
        return *slots_.back();
    }
    CurlTransfer* slot = idle_.back();
    idle_.pop_back();
    return *slot;
}

void CurlPool::give_back(CurlTransfer& slot) {
    idle_.push_back(&slot);
}

void CurlPool::discard(CurlTransfer& slot) {
    std::erase_if(slots_, [&](const auto& one) { return one.get() == &slot; });
}

bool CurlPool::exhausted() const noexcept {
    return refused_socket_ || descriptors_exhausted();
}

void CurlPool::adopt(CurlHandle& handle) {
    CURL* easy = handle.handle();
    set_option(easy, CURLOPT_PRIVATE, static_cast<void*>(&handle));
    set_option(easy, CURLOPT_OPENSOCKETFUNCTION, &CurlPool::on_open_socket);
    set_option(easy, CURLOPT_OPENSOCKETDATA, this);
    set_option(easy, CURLOPT_CLOSESOCKETFUNCTION, &CurlPool::on_close_socket);
    set_option(easy, CURLOPT_CLOSESOCKETDATA, this);
    set_option(easy, CURLOPT_DNS_CACHE_TIMEOUT, dns_cache_seconds_);
}

bool CurlPool::add(CurlHandle& handle) {
    if (curl_multi_add_handle(multi_, handle.handle()) != CURLM_OK) return false;
    ++active_;
    return true;
}

void CurlPool::remove(CurlHandle& handle) {
    curl_multi_remove_handle(multi_, handle.handle());
    --active_;
}

std::vector<CurlTransfer*> CurlPool::busy() const {
    std::vector<CurlTransfer*> result;
    for (const auto& slot : slots_) {
        if (slot->transfer()) result.push_back(slot.get());
    }
    return result;
}

void CurlPool::watch() {
    epoll_.async_wait(boost::asio::posix::stream_descriptor::wait_read,
                      [self = shared_from_this()](const boost::system::error_code& error) {
                          if (!self->multi_) return;
                          if (error) {
                              self->broken_ = true;
                              self->round(false);
                          } else {
                              self->watch();
                              self->round(true);
                          }
                      });
}

// Sockets first, all that are ready; then what has finished; then the start of everything that was added meanwhile.
void CurlPool::round(bool sockets) {
    in_round_ = true;
    owner_.round_begins();
    if (sockets) wake_up();
    collect();
    owner_.round_ends();
    for (int again = 0; again < 2 && action_due_ && !broken_; ++again) {
        action_due_ = false;
        int running = 0;
        if (curl_multi_socket_action(multi_, CURL_SOCKET_TIMEOUT, 0, &running) != CURLM_OK) broken_ = true;
        owner_.round_begins();
        collect();
        owner_.round_ends();
    }
    in_round_ = false;
    if (action_due_ && !broken_) schedule_round();
}

void CurlPool::wake_up() {
    int count = 0;
    do {
        count = ::epoll_wait(epoll_.native_handle(), events_.data(), static_cast<int>(events_.size()), 0);
    } while (count < 0 && errno == EINTR);
    if (count < 0) broken_ = true;
    for (int i = 0; i < count && !broken_; ++i) act(events_[static_cast<std::size_t>(i)]);
}

void CurlPool::act(const epoll_event& event) {
    const curl_socket_t number = event.data.fd;
    if (SocketWatcher* watcher = socket(number).watcher) return watcher->ready(event.events);
    // Nobody waits for it: a kept connection that the server closes, say. libcurl finds out when it wants it again.
    if (!socket(number).wanted) return drop(number);
    int mask = 0;
    if (event.events & (EPOLLIN | EPOLLHUP | EPOLLRDHUP)) mask |= CURL_CSELECT_IN;
    if (event.events & EPOLLOUT) mask |= CURL_CSELECT_OUT;
    if (event.events & EPOLLERR) mask |= CURL_CSELECT_ERR;
    int running = 0;
    if (curl_multi_socket_action(multi_, number, mask, &running) != CURLM_OK) broken_ = true;
}

void CurlPool::collect() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        const CURLcode code = message->data.result;
        void* handle = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &handle);
        static_cast<CurlHandle*>(handle)->finished(code);
    }
}

void CurlPool::schedule_round() {
    if (std::exchange(round_scheduled_, true)) return;
    loop_.post([self = shared_from_this()] {
        self->round_scheduled_ = false;
        if (self->multi_) self->round(false);
    });
}

int CurlPool::on_timer(CURLM*, long milliseconds, void* pool) noexcept {
    auto& self = *static_cast<CurlPool*>(pool);
    try {
        self.set_timer(milliseconds);
    } catch (...) {
        self.broken_ = true;
    }
    return 0;
}

void CurlPool::set_timer(long milliseconds) {
    if (milliseconds < 0) {
        deadline_.reset();
    } else if (milliseconds == 0) {
        deadline_.reset();
        action_due_ = true;
        if (!in_round_ && multi_) schedule_round();
    } else {
        deadline_ = Loop::Clock::now() + std::chrono::milliseconds(milliseconds);
        arm();
    }
}

// libcurl moves its deadline with each transfer, mostly to later. The timer is moved only when it would be too late;
// one that fires too early is started again for the rest.
void CurlPool::arm() {
    if (!deadline_ || (timer_ && timer_at_ <= *deadline_)) return;
    loop_.cancel_timer(timer_);
    timer_at_ = *deadline_;
    timer_ = loop_.start_timer(timer_at_, [this] { timer_fired(); });
}

void CurlPool::timer_fired() {
    timer_ = {};
    if (!deadline_) return;
    if (Loop::Clock::now() < *deadline_) return arm();
    deadline_.reset();
    action_due_ = true;
    const auto self = shared_from_this();  // the round may end the pool
    round(false);
}

CurlPool::Socket& CurlPool::socket(curl_socket_t number) {
    const auto index = static_cast<std::size_t>(number);
    if (index >= sockets_.size()) sockets_.resize(std::max(index + 1, sockets_.size() * 2));
    return sockets_[index];
}

bool CurlPool::want(curl_socket_t number, std::uint32_t events) {
    Socket& state = socket(number);
    state.wanted = true;
    if (state.registered == events) return true;
    epoll_event event{};
    event.events = events;
    event.data.fd = number;
    const int handle = epoll_.native_handle();
    int failed = ::epoll_ctl(handle, state.registered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, number, &event);
    if (failed && errno == ENOENT) failed = ::epoll_ctl(handle, EPOLL_CTL_ADD, number, &event);
    if (failed && errno == EEXIST) failed = ::epoll_ctl(handle, EPOLL_CTL_MOD, number, &event);
    if (failed) return false;
    state.registered = events;
    return true;
}

void CurlPool::drop(curl_socket_t number) {
    Socket& state = socket(number);
    if (state.registered) ::epoll_ctl(epoll_.native_handle(), EPOLL_CTL_DEL, number, nullptr);
    state.registered = 0;
    state.wanted = false;
}

void CurlPool::take_from_libcurl(curl_socket_t number) {
    socket(number).taken = true;
}

bool CurlPool::watch_socket(curl_socket_t number, std::uint32_t events, SocketWatcher& watcher) {
    socket(number).watcher = &watcher;
    return want(number, events);
}

void CurlPool::unwatch_socket(curl_socket_t number) {
    drop(number);
    socket(number).watcher = nullptr;
}

int CurlPool::on_socket(CURL*, curl_socket_t number, int what, void* pool, void*) noexcept {
    auto& self = *static_cast<CurlPool*>(pool);
    try {
        if (what == CURL_POLL_REMOVE) {
            // Comes after every transfer. A kept connection stays registered, for the next one. A socket that libcurl
            // opened by itself (the resolver's) may be closed and its number used again without a word.
            Socket& state = self.socket(number);
            state.wanted = false;
            if (!state.ours) self.drop(number);
            return 0;
        }
        const std::uint32_t events =
            (what & CURL_POLL_IN ? std::uint32_t{EPOLLIN} : 0U) | (what & CURL_POLL_OUT ? std::uint32_t{EPOLLOUT} : 0U);
        if (!self.want(number, events)) self.broken_ = true;
    } catch (...) {
        self.broken_ = true;
    }
    return 0;
}

curl_socket_t CurlPool::on_open_socket(void* pool, curlsocktype, curl_sockaddr* address) noexcept {
    auto& self = *static_cast<CurlPool*>(pool);
    const int number = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    self.refused_socket_ = number < 0 && is_exhaustion(errno);
    if (number < 0) return CURL_SOCKET_BAD;
    if (address->family == AF_INET || address->family == AF_INET6) {
        ::setsockopt(number, IPPROTO_TCP, TCP_USER_TIMEOUT, &kUnacknowledgedMilliseconds,
                     sizeof kUnacknowledgedMilliseconds);
    }
    try {
        self.socket(number) = Socket{0, false, true, false, nullptr};
    } catch (...) {
        ::close(number);
        return CURL_SOCKET_BAD;
    }
    self.owner_.opened_connection();
    return number;
}

int CurlPool::on_close_socket(void* pool, curl_socket_t number) noexcept {
    auto& self = *static_cast<CurlPool*>(pool);
    const auto index = static_cast<std::size_t>(number);
    if (index < self.sockets_.size()) {
        self.sockets_[index].ours = false;
        if (std::exchange(self.sockets_[index].taken, false)) return 0;
        self.drop(number);
    }
    return ::close(number);
}

}  // namespace telepot::net
