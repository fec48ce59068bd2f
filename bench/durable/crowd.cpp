// SPDX-License-Identifier: MIT
#include "durable/crowd.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace telepot::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kFirstChat = 1'000'000;
constexpr std::int64_t kFirstUpdate = 500'000'000;
constexpr int kBatch = 100;

void check(bool good, const char* doing) {
    if (!good) throw std::system_error(errno, std::generic_category(), doing);
}

/// The server itself: one thread, one epoll.
class Server {
public:
    Server(int listener, int results, const CrowdOptions& options)
        : listener_(listener), results_(results), options_(options), epoll_(::epoll_create1(0)) {
        answered_.resize(static_cast<std::size_t>(options.messages));
        lags_.reserve(answered_.size());
        watch(listener_);
    }

    [[noreturn]] void run() {
        for (;;) {
            epoll_event events[64];
            const int count = ::epoll_wait(epoll_, events, 64, waiting_.empty() ? -1 : 1);
            for (int i = 0; i < count; ++i) {
                if (events[i].data.fd == listener_) {
                    accept();
                } else {
                    read(events[i].data.fd);
                }
            }
            answer_polls();
        }
    }

private:
    void watch(int socket) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        check(::epoll_ctl(epoll_, EPOLL_CTL_ADD, socket, &event) == 0, "epoll_ctl");
    }
    void accept() {
        const int socket = ::accept(listener_, nullptr, nullptr);
        if (socket < 0) return;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        watch(socket);
    }
    void read(int socket) {
        std::string& in = in_[socket];
        char bytes[65'536];
        const ssize_t count = ::read(socket, bytes, sizeof bytes);
        if (count <= 0) {
            ::close(socket);
            in_.erase(socket);
            std::erase(waiting_, socket);
            return;
        }
        in.append(bytes, static_cast<std::size_t>(count));
        while (take_request(socket, in)) {
        }
    }
    bool take_request(int socket, std::string& in) {
        const std::size_t head = in.find("\r\n\r\n");
        if (head == std::string::npos) return false;
        std::size_t length = 0;
        const std::size_t field = in.find("ontent-");
        for (std::size_t at = field; at < head; at = in.find("ontent-", at + 1)) {
            if (in.compare(at + 7, 7, "Length:") == 0 || in.compare(at + 7, 7, "length:") == 0) {
                length = std::strtoul(in.c_str() + at + 14, nullptr, 10);
            }
        }
        if (in.size() < head + 4 + length) return false;
        const std::string_view line(in.data(), in.find('\r'));
        const std::string_view body(in.data() + head + 4, length);
        if (line.find("/getUpdates") != std::string_view::npos) {
            if (!std::exchange(begun_, true)) started_ = Clock::now();
            if (body.find("\"timeout\"") == std::string_view::npos ||
                body.find("\"timeout\":0") != std::string_view::npos) {
                answer(socket, "[]");  // the last poll of a run, which only confirms
            } else {
                waiting_.push_back(socket);
            }
        } else if (line.find("/sendMessage") != std::string_view::npos) {
            note_reply(body);
            answer(
                socket,
                R"({"message_id":1,"date":1700000000,"chat":{"id":1,"type":"private","first_name":"A"},"text":"x"})");
        } else {
            answer(socket, "true");
        }
        in.erase(0, head + 4 + length);
        return true;
    }
    Clock::time_point due(int number) const {
        if (options_.rate == 0) return started_;
        return started_ + std::chrono::nanoseconds(std::int64_t{1'000'000'000} * number / options_.rate);
    }
    void note_reply(std::string_view body) {
        const std::size_t at = body.find("seq");
        const int number = at == std::string_view::npos ? -1 : std::atoi(std::string(body.substr(at + 3, 9)).c_str());
        if (number < 0 || number >= options_.messages || answered_[static_cast<std::size_t>(number)]) {
            ++result_.wrong;
            return;
        }
        answered_[static_cast<std::size_t>(number)] = true;
        lags_.push_back(static_cast<std::uint32_t>(
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - due(number)).count()));
        if (++result_.replies == options_.messages) finish();
    }
    void finish() {
        result_.seconds = std::chrono::duration<double>(Clock::now() - started_).count();
        std::sort(lags_.begin(), lags_.end());
        result_.p50 = lags_[lags_.size() / 2];
        result_.p99 = lags_[lags_.size() * 99 / 100];
        result_.most = lags_.back();
        check(::write(results_, &result_, sizeof result_) == sizeof result_, "write");
    }
    void answer_polls() {
        if (waiting_.empty()) return;
        int ready = options_.messages;
        if (options_.rate > 0) {
            const auto passed = std::chrono::duration<double>(Clock::now() - started_).count();
            ready = std::min(ready, static_cast<int>(passed * options_.rate));
        }
        const int count = std::min(ready - next_, kBatch);
        if (count <= 0) return;
        std::string updates = "[";
        for (int i = 0; i < count; ++i) append_update(updates);
        updates += ']';
        answer(waiting_.front(), updates);
        waiting_.erase(waiting_.begin());
    }
    void append_update(std::string& out) {
        const int number = next_++;
        const std::string chat = std::to_string(kFirstChat + number % options_.chats);
        if (out.size() > 1) out += ',';
        out.append(R"({"update_id":)").append(std::to_string(kFirstUpdate + number));
        out.append(R"(,"message":{"message_id":)").append(std::to_string(number + 1));
        out.append(R"(,"from":{"id":)").append(chat);
        out.append(
            R"(,"is_bot":false,"first_name":"Somebody","last_name":"Or Other","username":"somebody","language_code":"en"},"chat":{"id":)");
        out.append(chat).append(
            R"(,"first_name":"Somebody","last_name":"Or Other","username":"somebody","type":"private"},"date":1700000000,"text":"seq)");
        out.append(std::to_string(number))
            .append(" and the words that people write to a bot when they want an echo of it\"}}");
    }
    void answer(int socket, std::string_view result) {
        std::string text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
        text.append(std::to_string(result.size() + 21))
            .append("\r\n\r\n{\"ok\":true,\"result\":")
            .append(result)
            .append("}");
        for (std::size_t at = 0; at < text.size();) {
            const ssize_t sent = ::send(socket, text.data() + at, text.size() - at, MSG_NOSIGNAL);
            if (sent <= 0) return;
            at += static_cast<std::size_t>(sent);
        }
    }

    const int listener_;
    const int results_;
    const CrowdOptions options_;
    const int epoll_;
    std::map<int, std::string> in_;
    std::vector<int> waiting_;
    std::vector<bool> answered_;
    std::vector<std::uint32_t> lags_;
    bool begun_ = false;
    Clock::time_point started_;
    int next_ = 0;
    CrowdResult result_;
};

}  // namespace

Crowd::Crowd(const CrowdOptions& options) {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const raw = reinterpret_cast<sockaddr*>(&address);
    check(::bind(listener, raw, sizeof address) == 0, "bind");
    check(::listen(listener, 512) == 0, "listen");
    socklen_t size = sizeof address;
    check(::getsockname(listener, raw, &size) == 0, "getsockname");
    port_ = ntohs(address.sin_port);
    int ends[2];
    check(::pipe(ends) == 0, "pipe");
    process_ = ::fork();
    check(process_ >= 0, "fork");
    if (process_ == 0) {
        try {
            Server(listener, ends[1], options).run();
        } catch (const std::exception& error) {
            std::fprintf(stderr, "the server: %s\n", error.what());
        }
        ::_exit(1);
    }
    ::close(listener);
    ::close(ends[1]);
    results_ = ends[0];
}

Crowd::~Crowd() {
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    ::close(results_);
}

CrowdResult Crowd::wait() {
    CrowdResult result;
    const ssize_t count = ::read(results_, &result, sizeof result);
    if (count != sizeof result) throw std::runtime_error("the server has ended too soon");
    return result;
}

}  // namespace telepot::bench
