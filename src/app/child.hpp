// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace telepot::app {

/// A program that runs beside this one; ended at the latest when this object goes.
class Child {
public:
    /// Starts a program with additions to the environment ("NAME=value"). A name without a slash is looked for in PATH.
    /// Signals that are blocked here aren't blocked there. @throws std::system_error.
    /// @param stdout_to stands in for its standard output; -1: it is the same as ours
    Child(const std::filesystem::path& program, const std::vector<std::string>& environment,
          const std::vector<std::string>& arguments = {}, int stdout_to = -1);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The exit code if it has ended, negative for a signal; nothing while it runs.
    std::optional<int> exit_code();
    void send_signal(int number);
    /// Asks it to end (SIGTERM), waits, and kills it when the time is up. Returns the exit code, negative for a signal.
    int stop(std::chrono::seconds patience);

private:
    pid_t pid_ = -1;
    std::optional<int> code_;
};

}  // namespace telepot::app
