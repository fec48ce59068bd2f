// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace telepot::app {

/// Waits for what can happen to whoever runs a program: signals, the program's end, a new build of it.
///
/// Make it before any thread is started: it blocks the signals in this thread, and others must inherit that.
class ProgramWatch {
public:
    class Event {
    public:
        enum class Kind { signal, child_ended, rebuilt };
        Kind kind = Kind::signal;
        int number = 0;               ///< The signal's.
        bool is_for_us_alone = true;  ///< Ctrl-C reaches all programs of the terminal by itself.
    };

    /// @throws std::system_error. @param watches_file whether changes of the file count
    ProgramWatch(const std::filesystem::path& program, bool watches_file);
    ~ProgramWatch();
    ProgramWatch(const ProgramWatch&) = delete;
    ProgramWatch& operator=(const ProgramWatch&) = delete;

    Event wait();

private:
    bool read_changes();

    std::filesystem::path program_;
    int signals_ = -1;
    int changes_ = -1;
    bool changed_ = false;  // and not told of yet: the program may end before its file has settled
};

}  // namespace telepot::app
