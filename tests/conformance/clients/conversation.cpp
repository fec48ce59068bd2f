// SPDX-License-Identifier: MIT
#include "clients/conversation.hpp"

#include <fstream>
#include <iostream>
#include <sstream>
#include <thread>

#include "integration/lab/raw_http.hpp"

namespace telepot::conformance {

namespace {

constexpr const char* token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

/// Old habits only show up as complaints: strictness would refuse calls that the real server takes.
lab::ServerOptions lenient() {
    lab::ServerOptions options;
    options.strict = false;
    return options;
}

}  // namespace

bool eventually(const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

Conversation::Conversation()
    : server(lenient()), bot(server.bot(token, "Parrot", "parrot_bot")), ann(server.new_user("Ann", "ann")) {}

void Conversation::SetUp() {
    std::vector<std::string> command{"/usr/bin/env", "TELEPOT_API_URL=" + server.url(),
                                     std::string("TELEPOT_TOKEN=") + token};
    for (std::string& part : client_command()) command.push_back(std::move(part));
    client = std::make_unique<test::ChildProcess>(command, folder_.file("output"));
    eventually([this] { return !server.calls("getUpdates").empty() || client->has_ended(); });
    ASSERT_FALSE(server.calls("getUpdates").empty()) << "the client doesn't poll; it says: " << client_output();
    ann.start(bot);
    ASSERT_EQ(next_text(), "started");
}

void Conversation::TearDown() {
    for (const lab::Call& call : server.calls()) {
        for (const std::string& problem : call.problems) {
            if (!is_old_habit(problem)) ADD_FAILURE() << call.method << " " << call.arguments << ": " << problem;
        }
    }
    client.reset();
    if (HasFailure()) std::cerr << "The client says:\n" << client_output() << "\n";
}

std::string Conversation::client_output() const {
    std::ostringstream text;
    text << std::ifstream(folder_.file("output")).rdbuf();
    return text.str();
}

std::string Conversation::download(const std::string& file_id) const {
    const lab_test::BotClient http(server.port(), token);
    const std::string path = http.ok("getFile", {{"file_id", file_id}}).value("file_path", "");
    return lab_test::fetch(server.port(), std::string("/file/bot") + token + "/" + path).body;
}

std::vector<std::string> entities(const json& message) {
    std::vector<std::string> out;
    for (const json& entity : message.value("entities", json::array())) {
        // The texts of these tests are ASCII, so that UTF-16 units are bytes.
        const auto text = message.at("text").get<std::string>().substr(entity.at("offset"), entity.at("length"));
        out.push_back(entity.at("type").get<std::string>() + ":" + text);
    }
    return out;
}

}  // namespace telepot::conformance
