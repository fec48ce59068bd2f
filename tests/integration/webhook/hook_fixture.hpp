// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "raw_http.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"
#include "telepot/webhook.hpp"
#include "telepot/webhook_server.hpp"

namespace telepot::webhook_test {

using namespace std::chrono_literals;
using lab_test::Answer;
using lab_test::HeaderFields;
using lab_test::json;
using lab_test::request_text;
using lab_test::Wire;

inline constexpr const char* token = "123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
inline constexpr const char* secret = "s3cret-token_1";

/// A certificate for 127.0.0.1 and localhost.
class OwnCertificate {
public:
    OwnCertificate() { renew(); }
    /// Another one with another key, at the same place.
    void renew() const { lab::write_self_signed_certificate(certificate(), key(), {"localhost", "127.0.0.1"}); }
    std::string certificate() const { return folder_.file("cert.pem"); }
    std::string key() const { return folder_.file("key.pem"); }

private:
    test::TemporaryFolder folder_;
};

inline std::string update_text(std::int64_t update_id, std::int64_t chat_id = 7, const std::string& text = "hi") {
    return json{{"update_id", update_id},
                {"message",
                 {{"message_id", update_id},
                  {"date", 1},
                  {"chat", {{"id", chat_id}, {"type", "private"}, {"first_name", "Ann"}}},
                  {"from", {{"id", chat_id}, {"is_bot", false}, {"first_name", "Ann"}}},
                  {"text", text}}}}
        .dump();
}

inline std::string post_text(const std::string& path, const std::string& body, const std::string& with_secret = secret,
                             HeaderFields further = {}) {
    if (!with_secret.empty()) further.emplace_back("X-Telegram-Bot-Api-Secret-Token", with_secret);
    return request_text("POST", path, body, further);
}

template <class Condition>
bool eventually(Condition condition, std::chrono::seconds patience = 20s) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::sleep_for(2ms);
    }
    return true;
}

}  // namespace telepot::webhook_test
