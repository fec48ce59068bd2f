// SPDX-License-Identifier: MIT
#pragma once

#include <future>
#include <string>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "raw_http.hpp"
#include <telepot/lab.hpp>

namespace telepot::lab_test {

using namespace std::chrono_literals;

inline constexpr const char* token = "123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

/// A server, a bot that is driven by raw HTTP, and a user who has started it.
class LabTest : public testing::Test {
protected:
    explicit LabTest(lab::ServerOptions options = {})
        : server(options), bot(server.bot(token, "Testbot", "test_bot")), client(server.port(), token) {}

    /// Update ids that wait, confirmed up to here: tests begin with an empty queue.
    void forget_updates() { client.poll({{"offset", -1}}), client.poll({{"offset", 2'000'000'000}}); }
    json updates() { return client.ok("getUpdates", {{"timeout", 0}}); }
    /// A call on another thread.
    std::future<Answer> call_async(const std::string& method, const json& arguments) {
        return std::async(std::launch::async, [this, method, arguments] { return client.call(method, arguments); });
    }
    /// Waits until a call of the method has arrived (and waits itself).
    bool arrived(const std::string& method, std::size_t count) {
        return server.wait_until([&] { return server.calls(method).size() >= count; });
    }

    lab::Server server;
    lab::BotAccount bot;
    BotClient client;
};

}  // namespace telepot::lab_test
