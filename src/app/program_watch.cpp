// SPDX-License-Identifier: MIT
#include "app/program_watch.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <system_error>

#include <poll.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace telepot::app {

namespace {

// A linker writes in several goes; so long without one, it has finished.
constexpr int settle_milliseconds = 300;

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

}  // namespace

ProgramWatch::ProgramWatch(const std::filesystem::path& program, bool watches_file) : program_(program) {
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGCHLD}) sigaddset(&set, number);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    signals_ = signalfd(-1, &set, SFD_CLOEXEC);
    if (signals_ < 0) fail("can't wait for signals");
    if (!watches_file || !program.has_parent_path()) return;
    changes_ = inotify_init1(IN_CLOEXEC);
    // The folder, not the file: most linkers put a new file in the old one's place.
    constexpr unsigned events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_ATTRIB;
    if (changes_ < 0 || inotify_add_watch(changes_, program.parent_path().c_str(), events) < 0) {
        fail("can't watch the bot's folder");
    }
}

ProgramWatch::~ProgramWatch() {
    if (signals_ >= 0) close(signals_);
    if (changes_ >= 0) close(changes_);
}

bool ProgramWatch::read_changes() {
    alignas(inotify_event) std::array<char, 16384> buffer{};
    const ssize_t size = read(changes_, buffer.data(), buffer.size());
    bool is_ours = false;
    for (ssize_t at = 0; at < size;) {
        const auto* const event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
        const std::string_view name = event->len > 0 ? event->name : "";
        is_ours = is_ours || name == program_.filename().string();
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
    return is_ours;
}

ProgramWatch::Event ProgramWatch::wait() {
    for (;;) {
        std::array<pollfd, 2> ready{{{signals_, POLLIN, 0}, {changes_, POLLIN, 0}}};
        const int count = poll(ready.data(), ready.size(), changed_ ? settle_milliseconds : -1);
        if (count == 0 && changed_) {
            changed_ = false;
            if (access(program_.c_str(), X_OK) == 0) return {Event::Kind::rebuilt};
        }
        if ((ready[1].revents & POLLIN) != 0) changed_ = read_changes() || changed_;
        if ((ready[0].revents & POLLIN) == 0) continue;
        signalfd_siginfo info{};
        if (read(signals_, &info, sizeof info) != sizeof info) continue;
        const int number = static_cast<int>(info.ssi_signo);
        if (number == SIGCHLD) {
            return {Event::Kind::child_ended};
        }
        return {Event::Kind::signal, number, info.ssi_code != SI_KERNEL};
    }
}

}  // namespace telepot::app
