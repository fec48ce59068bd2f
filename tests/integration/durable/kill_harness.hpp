// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/scripted_server.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/json.hpp"
#include "telepot/lab.hpp"
#include "telepot/store.hpp"
#include "telepot/telepot.hpp"

namespace telepot::durable_test {

inline constexpr int kChats = 4;

/// "blocking" or "coroutine", and a shape of shapes_bot.
class Shape {
public:
    const char* mode;
    const char* shape;

    bool has_webhook() const { return std::string(shape) == "webhook" || std::string(shape) == "replies"; }
    bool has_delegates() const { return std::string(shape) == "delegates" || std::string(shape) == "webhook"; }
};
inline std::string name_of(const testing::TestParamInfo<Shape>& shape) {
    return std::string(shape.param.mode) + "_" + shape.param.shape;
}

/// A bot in a process of its own, and chats that write to it.
class KilledBot : public testing::TestWithParam<Shape> {
protected:
    KilledBot() : bot_(server_.new_bot("Counter")) {
        for (int i = 0; i < kChats; ++i) users_.push_back(server_.new_user("User" + std::to_string(i)));
        for (const lab::User& user : users_) sent_[user.id()] = 0;
        if (!GetParam().has_webhook()) return;
        Bot setter{bot_.token(), {.base_url = url_}};
        setter.setWebhook("http://127.0.0.1:" + std::to_string(port_) + "/hook", {.secret_token = "s3cret-token_1"});
    }
    ~KilledBot() override {
        if (process_ > 0) end(SIGKILL);
    }

    void start() {
        const char* const program = SHAPES_BOT;
        const std::string token = bot_.token();
        const std::string port = std::to_string(port_);
        const std::string log = folder_.file("log");
        process_ = ::fork();
        if (process_ != 0) return;
        ::dup2(::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), 2);
        ::execl(program, program, GetParam().mode, GetParam().shape, url_.c_str(), token.c_str(), path_.c_str(),
                port.c_str(), nullptr);
        ::_exit(127);
    }
    int end(int signal) {
        ::kill(process_, signal);
        return wait();
    }
    /// For its end.
    int wait() {
        int status = 0;
        ::waitpid(process_, &status, 0);
        process_ = -1;
        return status;
    }
    bool has_ended() {
        int status = 0;
        if (::waitpid(process_, &status, WNOHANG) == 0) return false;
        process_ = -1;
        return true;
    }
    void send(std::size_t chat) {
        const lab::User& user = users_[chat];
        user.send_text(bot_, std::to_string(++sent_[user.id()]));
    }
    void send_to_any() { send(static_cast<std::size_t>(random_() % kChats)); }
    /// Whether every chat has the answer to its last message, and nothing is under way.
    bool all_answered() {
        // The server's pauses between attempts need not be sat out.
        if (GetParam().has_webhook()) server_.advance_clock(std::chrono::milliseconds(500));
        for (const lab::User& user : users_) {
            bool found = sent_[user.id()] == 0;
            for (const lab::Message& msg : user.messages(bot_)) {
                found = found || msg.text.starts_with(std::to_string(sent_[user.id()]) + " ");
            }
            if (!found) return false;
        }
        return bot_.pending_updates() == 0;
    }
    std::string log() const {
        std::ifstream file(folder_.file("log"));
        return std::string(std::istreambuf_iterator<char>(file), {});
    }
    /// A chat's state, as the store has it.
    Json state(const Store& store, const lab::User& user) const {
        const char* const kind = GetParam().has_delegates() ? "conversation" : "session";
        for (const StoreItem& item : store.backend().range(kind, "", 100)) {
            if (!item.key.ends_with(":" + std::to_string(user.id()))) continue;
            const Json state = Json::parse(item.value);
            return GetParam().has_delegates() ? state["count"] : state;
        }
        return Json();
    }

    test::TemporaryFolder folder_;
    const std::string path_ = folder_.file("bot.db");
    const std::uint16_t port_ = test::free_port();
    lab::Server server_{{.local_mode = true, .call_log_limit = 10'000'000}};
    const std::string url_ = server_.url();
    lab::BotAccount bot_;
    std::vector<lab::User> users_;
    std::map<std::int64_t, int> sent_;
    std::mt19937 random_{20'240'501};
    pid_t process_ = -1;
};

}  // namespace telepot::durable_test
