// SPDX-License-Identifier: MIT
// What the lab costs, in CPU time, so that other programs on the machine don't count: worlds for tests, an hour of
// waiting, calls, memory in the long run. Prints a line each.
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <telepot/lab.hpp>

namespace {

namespace lab = telepot::lab;

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// CPU time of the process, or of this thread.
double cpu(int who = RUSAGE_SELF) {
    rusage usage{};
    getrusage(who, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::size_t resident_kilobytes() {
    std::ifstream status("/proc/self/statm");
    std::size_t size = 0;
    std::size_t resident = 0;
    status >> size >> resident;
    return resident * 4;
}

/// One kept connection on which calls are made, one after the other.
class Client {
public:
    explicit Client(std::uint16_t port) : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            throw std::runtime_error("can't connect");
        }
        const int on = 1;
        setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~Client() { close(socket_); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// Sends the request `count` times in one piece, and reads as many answers.
    void call(const std::string& request, int count = 1) {
        std::string all;
        for (int i = 0; i < count; ++i) all += request;
        if (send(socket_, all.data(), all.size(), 0) != static_cast<ssize_t>(all.size())) {
            throw std::runtime_error("can't send");
        }
        for (int i = 0; i < count; ++i) read_answer();
    }

private:
    void read_answer() {
        while (true) {
            const std::size_t head = buffer_.find("\r\n\r\n");
            if (head != std::string::npos) {
                if (buffer_.compare(0, 12, "HTTP/1.1 200") != 0) throw std::runtime_error(buffer_);
                const std::size_t at = buffer_.find("ontent-Length: ");
                const std::size_t length = std::strtoul(buffer_.c_str() + at + 15, nullptr, 10);
                if (buffer_.size() >= head + 4 + length) {
                    buffer_.erase(0, head + 4 + length);
                    return;
                }
            }
            char bytes[65536];
            const ssize_t got = recv(socket_, bytes, sizeof bytes, 0);
            if (got <= 0) throw std::runtime_error("the connection ended");
            buffer_.append(bytes, static_cast<std::size_t>(got));
        }
    }

    int socket_;
    std::string buffer_;
};

std::string request(const std::string& token, const std::string& method, const std::string& json) {
    return "POST /bot" + token + '/' + method + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" +
           "Content-Length: " + std::to_string(json.size()) + "\r\n\r\n" + json;
}

std::string message(std::int64_t chat_id) {
    return R"({"chat_id":)" + std::to_string(chat_id) + R"(,"text":"Milk?"})";
}

/// A thousand tests: each has a server, a bot and a person, and exchanges three messages.
void worlds() {
    const double began = cpu();
    for (int i = 0; i < 1000; ++i) {
        lab::Server server;
        const lab::BotAccount bot = server.new_bot();
        const lab::User ann = server.new_user("Ann");
        ann.start(bot);
        Client client(server.port());
        const std::string token = bot.token();
        client.call(request(token, "getUpdates", "{}"));
        client.call(request(token, "sendMessage", message(ann.id())));
        ann.wait_message();
    }
    std::printf("1,000 tests with a world each:    %.2f s of CPU\n", cpu() - began);
}

void an_hour_of_idling() {
    lab::Server server;
    for (int i = 0; i < 100; ++i) server.new_user("Ann").start(server.new_bot());
    const double began = cpu();
    server.advance_clock(std::chrono::hours(1));
    std::printf("an hour passes (advance_clock):   %.3f ms of CPU\n", (cpu() - began) * 1000);
}

void calls(const char* method, const std::string& json, lab::Server& server, const std::string& token) {
    constexpr int count = 50'000;
    constexpr int batch = 50;
    Client client(server.port());
    const std::string text = request(token, method, json);
    const double began = cpu();
    const double mine = cpu(RUSAGE_THREAD);
    for (int i = 0; i < count; i += batch) client.call(text, batch);
    const double used = (cpu() - began) - (cpu(RUSAGE_THREAD) - mine);
    std::printf("%-12s                      %.0f calls/s on one core\n", method, count / used);
}

void throughput() {
    lab::ServerOptions options;
    options.call_log_limit = 1000;
    lab::Server server(options);
    const lab::BotAccount bot = server.new_bot();
    const lab::User ann = server.new_user("Ann");
    ann.start(bot);
    calls("getMe", "{}", server, bot.token());
    calls("sendMessage", message(ann.id()), server, bot.token());
}

/// What a hundred people and a bot that answers each of them do, again and again in new worlds.
void memory() {
    lab::ServerOptions options;
    options.call_log_limit = 1000;
    std::size_t first = 0;
    for (int round = 0; round < 10; ++round) {
        lab::Server server(options);
        const lab::BotAccount bot = server.new_bot();
        Client client(server.port());
        for (int person = 0; person < 100; ++person) {
            const lab::User user = server.new_user("User");
            user.start(bot);
            client.call(request(bot.token(), "sendMessage", message(user.id())), 20);
        }
        if (round == 1) first = resident_kilobytes();
    }
    std::printf("memory after 2 and 10 rounds:     %zu and %zu KB\n", first, resident_kilobytes());
}

}  // namespace

int main() {
    worlds();
    an_hour_of_idling();
    throughput();
    memory();
}
