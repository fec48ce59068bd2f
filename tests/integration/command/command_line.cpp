// SPDX-License-Identifier: MIT
#include "command_line.hpp"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace telepot::test {

namespace {

constexpr std::chrono::seconds patience{30};

std::vector<std::string> variables(const std::vector<std::string>& own) {
    std::vector<std::string> result;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string_view text = *variable;
        const std::string_view name = text.substr(0, text.find('='));
        const bool replaced = std::any_of(own.begin(), own.end(), [&](const std::string& o) {
            return std::string_view(o).substr(0, o.find('=')) == name;
        });
        if (!replaced) result.emplace_back(text);
    }
    for (const std::string& variable : own) {
        if (variable.find('=') != std::string::npos) result.push_back(variable);
    }
    return result;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (std::string& text : texts) result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

int open_terminal(std::string& name) {
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) throw std::runtime_error("no terminal");
    name = ptsname(terminal);
    return terminal;
}

}  // namespace

CommandLine::CommandLine(const std::vector<std::string>& arguments, const Options& options) {
    std::vector<std::string> words{options.program.empty() ? TELEPOT_COMMAND : options.program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment = variables(options.environment);
    std::vector<char*> argv = pointers(words);
    std::vector<char*> envp = pointers(environment);
    const std::string errors = folder_.file("errors");
    int in[2];
    int out[2] = {-1, -1};
    if (pipe2(in, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    if (options.on_terminal) {
        std::string name;
        out[0] = open_terminal(name);
        out[1] = ::open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    } else if (pipe2(out, O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    id_ = fork();
    if (id_ == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        dup2(options.on_terminal ? out[1] : ::open(errors.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), STDERR_FILENO);
        execve(argv[0], argv.data(), envp.data());
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    input_ = in[1];
    output_ = out[0];
    if (!options.input.empty()) write(options.input);
    if (!options.keep_input_open) close_input();
}

CommandLine::~CommandLine() {
    close_input();
    if (output_ >= 0) close(output_);
    if (id_ <= 0) return;
    kill(id_, SIGKILL);
    waitpid(id_, nullptr, 0);
}

void CommandLine::write(std::string_view text) {
    if (::write(input_, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        throw std::runtime_error("the command takes no input");
    }
}

void CommandLine::close_input() {
    if (input_ >= 0) close(input_);
    input_ = -1;
}

bool CommandLine::read_some(int milliseconds) {
    pollfd ready{output_, POLLIN, 0};
    if (poll(&ready, 1, milliseconds) <= 0) return true;
    char buffer[65536];
    const ssize_t got = ::read(output_, buffer, sizeof buffer);
    if (got <= 0) return false;
    out_.append(buffer, static_cast<std::size_t>(got));
    return true;
}

bool CommandLine::wait_for(std::string_view words) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (out_.find(words) == std::string::npos) {
        if (std::chrono::steady_clock::now() > end || !read_some(100)) return out_.find(words) != std::string::npos;
    }
    return true;
}

bool CommandLine::wait_for_more() {
    const auto end = std::chrono::steady_clock::now() + patience;
    const std::size_t before = out_.size();
    while (out_.size() == before) {
        if (std::chrono::steady_clock::now() > end || !read_some(100)) return false;
    }
    return true;
}

void CommandLine::send_signal(int number) const {
    kill(id_, number);
}

int CommandLine::wait() {
    const auto end = std::chrono::steady_clock::now() + 2 * patience;
    while (read_some(100)) {
        if (std::chrono::steady_clock::now() > end) kill(id_, SIGKILL);
    }
    int status = 0;
    waitpid(id_, &status, 0);
    id_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::string CommandLine::err() const {
    std::ifstream file(folder_.file("errors"));
    return {std::istreambuf_iterator<char>(file), {}};
}

Ended run_command(const std::vector<std::string>& arguments, const CommandLine::Options& options) {
    CommandLine command(arguments, options);
    Ended ended;
    ended.code = command.wait();
    ended.out = command.out();
    ended.err = command.err();
    return ended;
}

}  // namespace telepot::test
