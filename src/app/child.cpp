// SPDX-License-Identifier: MIT
#include "app/child.hpp"

#include <csignal>
#include <cstring>
#include <system_error>
#include <thread>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace telepot::app {

Child::Child(const std::filesystem::path& program, const std::vector<std::string>& environment) {
    std::vector<char*> variables;
    for (char** inherited = environ; *inherited != nullptr; ++inherited) variables.push_back(*inherited);
    // The first of two settings of one name wins in getenv, so ours stand in front.
    for (const std::string& own : environment) variables.insert(variables.begin(), const_cast<char*>(own.c_str()));
    variables.push_back(nullptr);
    std::string name = program.string();
    char* arguments[] = {name.data(), nullptr};
    if (const int error = posix_spawn(&pid_, name.c_str(), nullptr, nullptr, arguments, variables.data())) {
        throw std::system_error(error, std::generic_category(), "can't start " + name);
    }
}

Child::~Child() {
    stop(std::chrono::seconds(0));
}

std::optional<int> Child::exit_code() {
    if (code_) return code_;
    int status = 0;
    if (waitpid(pid_, &status, WNOHANG) == pid_) code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return code_;
}

int Child::stop(std::chrono::seconds patience) {
    if (exit_code()) return *code_;
    kill(pid_, SIGTERM);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!exit_code()) {
        if (std::chrono::steady_clock::now() >= end) kill(pid_, SIGKILL);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return *code_;
}

}  // namespace telepot::app
