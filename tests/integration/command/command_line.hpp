// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "support/temporary_folder.hpp"

namespace telepot::test {

/// The telepot command as a process, with pipes or a terminal of its own.
class CommandLine {
public:
    class Options {
    public:
        Options() = default;
        std::vector<std::string> environment;  ///< NAME=value, besides this process's; NAME alone takes it away
        std::string input;                     ///< The whole standard input, unless it is kept open.
        bool keep_input_open = false;
        bool on_terminal = false;  ///< Standard output and error output are a terminal.
        std::string program;       ///< In place of the command.
    };

    CommandLine(const std::vector<std::string>& arguments, const Options& options);
    ~CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    /// Writes to the standard input that was kept open.
    void write(std::string_view text);
    void close_input();
    /// Reads standard output until it has these words; false if it ends, or 30 s are over, without them.
    bool wait_for(std::string_view words);
    /// Waits for any more standard output; false as above.
    bool wait_for_more();
    void send_signal(int number) const;
    /// Waits for the end; the exit code, or minus the signal that ended it.
    int wait();
    pid_t id() const noexcept { return id_; }
    /// Standard output so far; on a terminal both.
    const std::string& out() const noexcept { return out_; }
    /// Standard error output, whole after wait().
    std::string err() const;

private:
    bool read_some(int milliseconds);

    TemporaryFolder folder_;
    pid_t id_ = -1;
    int input_ = -1;
    int output_ = -1;
    std::string out_;
};

/// What a command that has ended did.
class Ended {
public:
    Ended() = default;
    int code = -1;
    std::string out;
    std::string err;
};

/// Runs it to its end.
Ended run_command(const std::vector<std::string>& arguments, const CommandLine::Options& options = {});

}  // namespace telepot::test
