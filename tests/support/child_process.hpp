// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace telepot::test {

/// The path of a program in PATH or the sbin folders. Throws std::runtime_error, which names `package`, if it isn't
/// installed.
std::string find_program(const std::string& name, const std::string& package);

/// A program that runs as long as this object.
class ChildProcess {
public:
    /// `command[0]` is the program's path; what it prints goes to the file `output`. Throws std::runtime_error if it
    /// can't be started.
    explicit ChildProcess(const std::vector<std::string>& command, const std::string& output = "/dev/null");
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Waits until somebody listens on the port of 127.0.0.1; false if that doesn't happen within 30 s, or the program
    /// ends.
    bool wait_for_port(std::uint16_t port);
    /// Asks it to end, as Ctrl-C does.
    void interrupt() const;
    bool has_ended();

private:
    pid_t id_ = -1;
};

}  // namespace telepot::test
