// SPDX-License-Identifier: MIT
// A small HTTP client on bare sockets, so that the tests share no code with what they test.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace telepot::lab_test {

using json = nlohmann::json;

struct Answer {
    Answer() = default;

    int status = 0;                              ///< 0 = the connection ended before a status line
    std::map<std::string, std::string> headers;  ///< names in small letters
    std::string body;
    bool complete = false;  ///< the whole body, as announced, has come

    /// The body as JSON; null if it isn't any.
    json parsed() const { return json::parse(body, nullptr, false); }
};

/// One connection. Every wait ends after ten seconds at the latest.
class Wire {
public:
    /// A certificate file makes it a TLS connection that trusts this certificate for `host`.
    explicit Wire(std::uint16_t port, const std::string& certificate_file = {}, const std::string& host = "localhost");
    ~Wire();
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    /// False if nobody listens or the handshake fails.
    bool connected() const;
    void send(std::string_view bytes);
    /// One answer; what comes after it stays for the next.
    Answer read(bool to_head_request = false);
    /// Whether the server closes the connection (without sending more) within this time.
    bool closed_within(std::chrono::milliseconds time);
    /// Ends the connection at once.
    void close();

private:
    struct State;
    bool fill();
    std::unique_ptr<State> state_;
};

using HeaderFields = std::vector<std::pair<std::string, std::string>>;

std::string request_text(std::string_view method, std::string_view target, std::string_view body = {},
                         const HeaderFields& headers = {});
/// One request on a connection of its own.
Answer fetch(std::uint16_t port, std::string_view target, const HeaderFields& headers = {});
Answer post(std::uint16_t port, std::string_view target, std::string_view body, std::string_view content_type);

/// What a bot does: POSTs a JSON body to a method.
class BotClient {
public:
    BotClient(std::uint16_t port, std::string token) : port_(port), token_(std::move(token)) {}

    Answer call(std::string_view method, const json& arguments = json::object()) const;
    /// The "result" of a call that has to succeed.
    json ok(std::string_view method, const json& arguments = json::object()) const;
    /// "error_code description" of a call that has to fail.
    std::string error(std::string_view method, const json& arguments = json::object()) const;
    /// update_ids of getUpdates.
    std::vector<std::int64_t> poll(const json& arguments = json::object()) const;
    std::string target(std::string_view method) const;

private:
    std::uint16_t port_;
    std::string token_;
};

struct Part {
    Part(std::string part_name, std::string text, std::optional<std::string> file = std::nullopt)
        : name(std::move(part_name)), content(std::move(text)), file_name(std::move(file)) {}

    std::string name;
    std::string content;
    std::optional<std::string> file_name;
};
Answer post_multipart(std::uint16_t port, std::string_view target, const std::vector<Part>& parts);

}  // namespace telepot::lab_test
