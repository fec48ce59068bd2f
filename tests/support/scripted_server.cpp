// SPDX-License-Identifier: MIT
#include "support/scripted_server.hpp"

#include <algorithm>
#include <cctype>
#include <csignal>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace telepot::test {

namespace {

int listen_on(std::uint16_t port) {
    const int number = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (number < 0 || ::bind(number, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(number, 256) != 0) {
        throw std::runtime_error("the test server can't listen");
    }
    return number;
}

std::uint16_t port_of(int number) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(number, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

std::uint64_t fnv1a(std::string_view text, std::uint64_t hash) {
    for (const unsigned char c : text) hash = (hash ^ c) * 0x100000001b3U;
    return hash;
}

std::uint16_t free_port() {
    const int number = listen_on(0);
    const std::uint16_t port = port_of(number);
    ::close(number);
    return port;
}

std::string answer(int status, std::string_view body, std::string_view headers) {
    return "HTTP/1.1 " + std::to_string(status) + " X\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           std::string(headers) + "\r\n" + std::string(body);
}

// ---- one connection ----

ServerConnection::ServerConnection(ScriptedServer& server, int socket, int number, ssl_st* ssl)
    : server_(server), socket_(socket), number_(number), ssl_(ssl) {}

ServerConnection::~ServerConnection() {
    if (ssl_) {
        if (SSL_is_init_finished(ssl_)) SSL_shutdown(ssl_);
        SSL_free(ssl_);
    }
}

long ServerConnection::receive(char* buffer, std::size_t size) {
    if (ssl_) return SSL_read(ssl_, buffer, static_cast<int>(size));
    return ::recv(socket_, buffer, size, 0);
}

bool ServerConnection::write(std::string_view data) {
    while (!data.empty()) {
        const long sent = ssl_ ? SSL_write(ssl_, data.data(), static_cast<int>(data.size()))
                               : ::send(socket_, data.data(), data.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        data.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void ServerConnection::reset() {
    const linger at_once{1, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

void ServerConnection::wait_for_end() {
    char buffer[4096];
    while (receive(buffer, sizeof buffer) > 0) {
    }
}

bool ServerConnection::fill() {
    char buffer[65536];
    const long count = receive(buffer, sizeof buffer);
    if (count <= 0) return false;
    buffer_.append(buffer, static_cast<std::size_t>(count));
    return true;
}

std::optional<std::string> ServerConnection::read_line() {
    std::size_t end = 0;
    while ((end = buffer_.find("\r\n")) == std::string::npos) {
        if (!fill()) return std::nullopt;
    }
    std::string line = buffer_.substr(0, end);
    buffer_.erase(0, end + 2);
    return line;
}

std::optional<std::string> ServerConnection::read_bytes(std::size_t count) {
    while (buffer_.size() < count) {
        if (!fill()) return std::nullopt;
    }
    std::string bytes = buffer_.substr(0, count);
    buffer_.erase(0, count);
    return bytes;
}

bool ServerConnection::read_header_only() {
    for (;;) {
        const auto line = read_line();
        if (!line) return false;
        if (line->empty()) return true;
    }
}

std::optional<ReceivedRequest> ServerConnection::read_request() {
    auto request = parse_request();
    if (request) server_.note(*request);
    return request;
}

std::optional<ReceivedRequest> ServerConnection::parse_request() {
    const auto first = read_line();
    if (!first) return std::nullopt;
    ReceivedRequest request;
    request.connection = number_;
    const std::size_t space = first->find(' ');
    const std::size_t second = first->rfind(' ');
    if (space == std::string::npos || second <= space) return std::nullopt;
    request.method = first->substr(0, space);
    request.target = first->substr(space + 1, second - space - 1);
    for (;;) {
        const auto line = read_line();
        if (!line) return std::nullopt;
        if (line->empty()) break;
        const std::size_t colon = line->find(':');
        if (colon == std::string::npos) return std::nullopt;
        const std::size_t value = line->find_first_not_of(' ', colon + 1);
        request.headers[lower(line->substr(0, colon))] = value == std::string::npos ? "" : line->substr(value);
    }
    request.body_hash = fnv1a({});
    if (lower(request.headers["transfer-encoding"]) == "chunked") {
        if (!read_chunks(request)) return std::nullopt;
    } else if (request.headers.contains("content-length")) {
        if (!read_body(request, std::stoull(request.headers["content-length"]))) return std::nullopt;
    }
    return request;
}

bool ServerConnection::read_body(ReceivedRequest& request, std::uint64_t size) {
    while (size > 0) {
        if (buffer_.empty() && !fill()) return false;
        const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(size, buffer_.size()));
        const std::string_view piece(buffer_.data(), count);
        request.body_hash = fnv1a(piece, request.body_hash);
        request.body_size += count;
        const std::size_t room = server_.keep_body_ - request.body.size();
        request.body.append(piece.substr(0, room));
        buffer_.erase(0, count);
        size -= count;
    }
    return true;
}

bool ServerConnection::read_chunks(ReceivedRequest& request) {
    for (;;) {
        const auto line = read_line();
        if (!line) return false;
        const std::uint64_t size = std::stoull(*line, nullptr, 16);
        if (size > 0 && !read_body(request, size)) return false;
        if (!read_line()) return false;
        if (size == 0) return true;
    }
}

// ---- the server ----

ScriptedServer::ScriptedServer(Script script, const ServerOptions& options)
    : script_(std::move(script)), keep_body_(options.keep_body), protocol_(options.protocol) {
    // The client's side may be gone when TLS says goodbye.
    std::signal(SIGPIPE, SIG_IGN);
    if (!options.certificate.empty()) {
        context_ = SSL_CTX_new(TLS_server_method());
        if (SSL_CTX_use_certificate_chain_file(context_, std::string(options.certificate).c_str()) != 1 ||
            SSL_CTX_use_PrivateKey_file(context_, std::string(options.key).c_str(), SSL_FILETYPE_PEM) != 1) {
            throw std::runtime_error("the test server can't load its certificate");
        }
        SSL_CTX_set_alpn_select_cb(context_, &ScriptedServer::choose_protocol, this);
    }
    listener_ = listen_on(options.port);
    port_ = port_of(listener_);
    acceptor_ = std::thread([this] { accept_loop(); });
}

ScriptedServer::~ScriptedServer() {
    stop();
    if (context_) SSL_CTX_free(context_);
}

void ScriptedServer::stop() {
    if (stopping_.exchange(true)) return;
    ::shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    ::close(listener_);
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(mutex_);
        for (const int number : open_) ::shutdown(number, SHUT_RDWR);
        threads.swap(threads_);
    }
    for (std::thread& thread : threads) thread.join();
}

ScriptedServer::Script ScriptedServer::serve(Responder responder) {
    return [responder = std::move(responder)](ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            if (!connection.write(responder(*request))) return;
        }
    };
}

void ScriptedServer::accept_loop() {
    for (;;) {
        const int number = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (number < 0) {
            if (stopping_) return;
            continue;
        }
        const int on = 1;
        ::setsockopt(number, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::lock_guard lock(mutex_);
        open_.push_back(number);
        const int count = connections_++;
        threads_.emplace_back([this, number, count] { handle(number, count); });
    }
}

void ScriptedServer::handle(int socket, int number) {
    ssl_st* ssl = nullptr;
    bool ready = true;
    if (context_) {
        ssl = SSL_new(context_);
        SSL_set_fd(ssl, socket);
        ready = SSL_accept(ssl) == 1;
    }
    {
        ServerConnection connection(*this, socket, number, ssl);
        if (ready) script_(connection);
    }
    const std::lock_guard lock(mutex_);
    std::erase(open_, socket);
    ::close(socket);
}

int ScriptedServer::choose_protocol(ssl_st*, const unsigned char** out, unsigned char* out_size,
                                    const unsigned char* in, unsigned in_size, void* server) {
    auto& self = *static_cast<ScriptedServer*>(server);
    const std::lock_guard lock(self.mutex_);
    self.offered_.clear();
    int result = SSL_TLSEXT_ERR_NOACK;
    for (unsigned at = 0; at < in_size; at += 1U + in[at]) {
        const std::string name(reinterpret_cast<const char*>(in + at + 1), in[at]);
        self.offered_.push_back(name);
        if (name == self.protocol_) {
            *out = in + at + 1;
            *out_size = in[at];
            result = SSL_TLSEXT_ERR_OK;
        }
    }
    return result;
}

std::size_t ScriptedServer::open_connections() const {
    const std::lock_guard lock(mutex_);
    return open_.size();
}

std::string ScriptedServer::url(std::string_view host) const {
    return (context_ ? "https://" : "http://") + std::string(host) + ":" + std::to_string(port_);
}

void ScriptedServer::note(const ReceivedRequest& request) {
    const std::lock_guard lock(mutex_);
    requests_.push_back(request);
}

std::vector<ReceivedRequest> ScriptedServer::requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
}

std::size_t ScriptedServer::request_count() const {
    const std::lock_guard lock(mutex_);
    return requests_.size();
}

std::vector<std::string> ScriptedServer::offered_protocols() const {
    const std::lock_guard lock(mutex_);
    return offered_;
}

}  // namespace telepot::test
