// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lab/control/check.hpp"
#include "raw_http.hpp"
#include <telepot/lab.hpp>

namespace telepot::lab_test {

using namespace std::chrono_literals;
using testing::HasSubstr;

inline constexpr const char* control_token = "123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

/// A server that is driven by its control API alone, and a bot that is driven by raw HTTP.
class ControlTest : public testing::Test {
protected:
    explicit ControlTest(lab::ServerOptions options = {})
        : server(options),
          bot(server.bot(control_token, "Testbot", "test_bot")),
          client(server.port(), control_token) {}

    /// One request; notes which operation it was.
    Answer api(const std::string& verb, const std::string& target, const json& body = nullptr,
               const HeaderFields& more = {}) {
        Wire wire(server.port());
        HeaderFields headers = more;
        std::string text;
        if (!body.is_null()) {
            headers.emplace_back("Content-Type", "application/json");
            text = body.dump();
        }
        wire.send(request_text(verb, target, text, headers));
        return wire.read();
    }
    /// The result of a request that has to succeed, checked against the contract.
    json ok(const std::string& verb, const std::string& path, const json& body = nullptr) {
        const Answer answer = api(verb, "/lab/v1" + path, body);
        EXPECT_EQ(answer.status, 200) << verb << ' ' << path << ' ' << body << '\n' << answer.body;
        const json whole = answer.parsed();
        if (!whole.is_object() || !whole.value("ok", false)) return nullptr;
        const auto match = lab::Contract::get().match(verb, "/lab/v1" + path.substr(0, path.find('?')));
        EXPECT_NE(match.operation, nullptr) << path;
        if (match.operation == nullptr) return nullptr;
        called.insert(match.operation->id);
        check_answer(verb, *match.operation, whole);
        return whole["result"];
    }
    json get(const std::string& path) { return ok("GET", path); }
    json post(const std::string& path, const json& body = json::object()) { return ok("POST", path, body); }
    /// What a person does.
    json act(std::int64_t who, const std::string& what, const json& body) {
        return post("/people/" + std::to_string(who) + "/" + what, body);
    }
    /// Status and text of a request that has to fail.
    std::string error(const std::string& verb, const std::string& path, const json& body = nullptr) {
        const Answer answer = api(verb, "/lab/v1" + path, body);
        const json whole = answer.parsed();
        if (!whole.is_object() || whole.value("ok", true)) return "no error: " + answer.body;
        return std::to_string(answer.status) + ' ' + whole.value("error", "");
    }
    std::int64_t new_person(const std::string& name) { return post("/people", {{"first_name", name}})["id"]; }

    static void check_answer(const std::string& verb, const lab::ContractOperation& operation, const json& whole);
    /// Like lab::check, with what only answers have.
    static void fits(const json& schema, const json& value, const std::string& where);

    lab::Server server;
    lab::BotAccount bot;
    BotClient client;
    std::set<std::string> called;
};

}  // namespace telepot::lab_test
