// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

#include "support/temporary_folder.hpp"

namespace telepot::test {

/// An example as a process of its own.
class Program {
public:
    /// @param environment what is added to this process's, as NAME=value. Throws std::runtime_error if it can't start.
    Program(const std::string& path, const std::vector<std::string>& environment);
    /// Ends it by force if it wasn't stopped.
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Asks it to end, with SIGTERM, and waits half a minute for that.
    /// @returns the exit code; negative: the signal that has ended it, -SIGALRM if it hasn't ended in time
    int stop();
    /// What it has printed so far, errors and all.
    [[nodiscard]] std::string output() const;

private:
    TemporaryFolder folder_;
    pid_t id_ = -1;
};

}  // namespace telepot::test
