// SPDX-License-Identifier: MIT
#include "app/child.hpp"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <string_view>
#include <system_error>
#include <thread>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace telepot::app {

namespace {

/// This process's environment, with some variables replaced or added.
std::vector<std::string> environment_with(const std::vector<std::string>& own) {
    std::vector<std::string> result(own);
    for (char** inherited = environ; *inherited != nullptr; ++inherited) {
        const std::string_view variable = *inherited;
        const std::string_view name = variable.substr(0, variable.find('=') + 1);
        const bool replaced = std::any_of(own.begin(), own.end(), [&](const auto& o) { return o.starts_with(name); });
        if (!replaced) result.emplace_back(variable);
    }
    return result;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (std::string& text : texts) result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

}  // namespace

Child::Child(const std::filesystem::path& program, const std::vector<std::string>& environment,
             const std::vector<std::string>& arguments, int stdout_to) {
    std::vector<std::string> variables = environment_with(environment);
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> envp = pointers_to(variables);
    std::vector<char*> argv = pointers_to(words);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (stdout_to >= 0) posix_spawn_file_actions_adddup2(&actions, stdout_to, STDOUT_FILENO);
    const int error = posix_spawnp(&pid_, argv[0], &actions, &attributes, argv.data(), envp.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error != 0) throw std::system_error(error, std::generic_category(), "can't start " + words[0]);
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

void Child::send_signal(int number) {
    if (!exit_code()) kill(pid_, number);
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
