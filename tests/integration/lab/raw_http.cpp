// SPDX-License-Identifier: MIT
#include "raw_http.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace telepot::lab_test {

namespace {

constexpr int patience_ms = 10'000;

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

struct Wire::State {
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        SSL_free(tls);
        SSL_CTX_free(context);
        if (socket >= 0) ::close(socket);
    }

    int socket = -1;
    SSL_CTX* context = nullptr;
    SSL* tls = nullptr;
    bool good = false;
    std::string buffer;
};

Wire::Wire(std::uint16_t port, const std::string& certificate_file, const std::string& host)
    : state_(std::make_unique<State>()) {
    state_->socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval limit{patience_ms / 1000, 0};
    setsockopt(state_->socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(state_->socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (::connect(state_->socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return;
    state_->good = true;
    if (certificate_file.empty()) return;
    state_->context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_load_verify_locations(state_->context, certificate_file.c_str(), nullptr);
    SSL_CTX_set_verify(state_->context, SSL_VERIFY_PEER, nullptr);
    state_->tls = SSL_new(state_->context);
    SSL_set1_host(state_->tls, host.c_str());
    SSL_set_fd(state_->tls, state_->socket);
    state_->good = SSL_connect(state_->tls) == 1;
}

Wire::~Wire() = default;

bool Wire::connected() const {
    return state_->good;
}

void Wire::close() {
    ::close(state_->socket);
    state_->socket = -1;
    state_->good = false;
}

void Wire::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const int chunk = static_cast<int>(std::min<std::size_t>(bytes.size(), 1 << 20));
        const auto sent = state_->tls != nullptr ? SSL_write(state_->tls, bytes.data(), chunk)
                                                 : ::send(state_->socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool Wire::fill() {
    char chunk[64 * 1024];
    const auto got = state_->tls != nullptr ? SSL_read(state_->tls, chunk, sizeof chunk)
                                            : ::recv(state_->socket, chunk, sizeof chunk, 0);
    if (got <= 0) return false;
    state_->buffer.append(chunk, static_cast<std::size_t>(got));
    return true;
}

Answer Wire::read(bool to_head_request) {
    Answer answer;
    std::string& buffer = state_->buffer;
    std::size_t end = 0;
    while ((end = buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!fill()) return answer;
    }
    const std::string head = buffer.substr(0, end + 2);
    buffer.erase(0, end + 4);
    answer.status = std::stoi(head.substr(9, 3));
    for (std::size_t at = head.find("\r\n") + 2; at < head.size();) {
        const std::size_t line_end = head.find("\r\n", at);
        const std::string line = head.substr(at, line_end - at);
        const std::size_t colon = line.find(": ");
        answer.headers[lower(line.substr(0, colon))] = line.substr(colon + 2);
        at = line_end + 2;
    }
    if (answer.status == 100) return read(to_head_request);
    const std::size_t length = to_head_request ? 0 : std::stoul("0" + answer.headers["content-length"]);
    while (buffer.size() < length && fill()) {
    }
    answer.complete = buffer.size() >= length;
    answer.body = buffer.substr(0, length);
    buffer.erase(0, length);
    return answer;
}

bool Wire::closed_within(std::chrono::milliseconds time) {
    pollfd waiting{state_->socket, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(time.count())) <= 0) return false;
    return !fill();
}

std::string request_text(std::string_view method, std::string_view target, std::string_view body,
                         const HeaderFields& headers) {
    std::string text(method);
    text.append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
    for (const auto& [name, value] : headers) text.append(name).append(": ").append(value).append("\r\n");
    if (!body.empty() || method == "POST") text.append("Content-Length: " + std::to_string(body.size()) + "\r\n");
    return text.append("\r\n").append(body);
}

Answer fetch(std::uint16_t port, std::string_view target, const HeaderFields& headers) {
    Wire wire(port);
    wire.send(request_text("GET", target, {}, headers));
    return wire.read();
}

Answer post(std::uint16_t port, std::string_view target, std::string_view body, std::string_view content_type) {
    Wire wire(port);
    wire.send(request_text("POST", target, body, {{"Content-Type", std::string(content_type)}}));
    return wire.read();
}

std::string BotClient::target(std::string_view method) const {
    return "/bot" + token_ + "/" + std::string(method);
}

Answer BotClient::call(std::string_view method, const json& arguments) const {
    return post(port_, target(method), arguments.dump(), "application/json");
}

json BotClient::ok(std::string_view method, const json& arguments) const {
    const Answer answer = call(method, arguments);
    const json parsed = answer.parsed();
    if (answer.status != 200 || !parsed.is_object() || !parsed.value("ok", false)) {
        throw std::runtime_error(std::string(method) + " failed: " + std::to_string(answer.status) + " " + answer.body);
    }
    return parsed["result"];
}

std::string BotClient::error(std::string_view method, const json& arguments) const {
    const Answer answer = call(method, arguments);
    const json parsed = answer.parsed();
    if (!parsed.is_object() || parsed.value("ok", true) || parsed.value("error_code", 0) != answer.status) {
        throw std::runtime_error(std::string(method) + " gave: " + std::to_string(answer.status) + " " + answer.body);
    }
    return std::to_string(answer.status) + " " + parsed.value("description", std::string());
}

std::vector<std::int64_t> BotClient::poll(const json& arguments) const {
    std::vector<std::int64_t> ids;
    for (const json& update : ok("getUpdates", arguments)) ids.push_back(update["update_id"].get<std::int64_t>());
    return ids;
}

Answer post_multipart(std::uint16_t port, std::string_view target, const std::vector<Part>& parts) {
    std::string body;
    for (const Part& part : parts) {
        body += "--SEPARATOR\r\nContent-Disposition: form-data; name=\"" + part.name + "\"";
        if (part.file_name) {
            body += "; filename=\"" + *part.file_name + "\"\r\nContent-Type: application/octet-stream";
        }
        body += "\r\n\r\n" + part.content + "\r\n";
    }
    body += "--SEPARATOR--\r\n";
    return post(port, target, body, "multipart/form-data; boundary=SEPARATOR");
}

}  // namespace telepot::lab_test
