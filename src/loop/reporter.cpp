// SPDX-License-Identifier: MIT
#include "loop/reporter.hpp"

#include "runtime/engine.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

namespace {

// What is unknown comes from outside; beyond this many kinds it is only counted.
constexpr std::size_t kMostKnownProblems = 100;
// What comes in place of an answer may be a whole page.
constexpr std::size_t kLongestText = 1000;

/// What an exception says, on one line.
std::string line_of(const std::exception_ptr& error) {
    std::string line;
    for (const char c : bot::describe(error)) {
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (space && (line.empty() || line.back() == ' ')) continue;
        line.push_back(space ? ' ' : c);
    }
    if (line.size() <= kLongestText) return line;
    std::size_t end = kLongestText;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;  // not amid a character
    return line.substr(0, end) + "...";
}

}  // namespace

std::string name_of(const AnyMessage& msg) {
    if (msg.is_event()) return "event " + std::string(msg.kind());
    return "update " + std::to_string(msg.update_id()) + " (" + std::string(msg.kind()) + ")";
}

void Reporter::handler_failed(const AnyMessage& msg, const std::exception_ptr& error) noexcept {
    handler_errors.fetch_add(1, std::memory_order_relaxed);
    try {
        say(log::Level::error, "the handler of " + name_of(msg) + " failed: " + line_of(error));
    } catch (...) {
        say(log::Level::error, "a handler failed");
    }
    tell(error, &msg);
}

void Reporter::poll_failed(const std::exception_ptr& error, std::string_view consequence, log::Level level) noexcept {
    poll_errors.fetch_add(1, std::memory_order_relaxed);
    try {
        if (log::enabled(level)) say(level, "polling failed: " + line_of(error) + "; " + std::string(consequence));
    } catch (...) {
        say(level, "polling failed");
    }
    tell(error, nullptr);
}

void Reporter::untaken_message(const AnyMessage& msg, std::string_view why) const noexcept {
    if (!log::enabled(log::Level::debug)) return;
    try {
        say(log::Level::debug, "no handler took " + name_of(msg) + ": " + std::string(why));
    } catch (...) {
        say(log::Level::debug, "no handler took a message");
    }
}

void Reporter::left_out(const AnyMessage& msg, int attempts) noexcept {
    try {
        const std::string text = name_of(msg) + " is left out: the process has died " + std::to_string(attempts) +
                                 " times while it was being handled";
        say(log::Level::error, text);
        tell(std::make_exception_ptr(Exception(text)), &msg);
    } catch (...) {
        say(log::Level::error, "an update with which the process has died too often is left out");
    }
}

void Reporter::unknown_update(const AnyMessage& msg) {
    unknown.fetch_add(1, std::memory_order_relaxed);
    std::string problem(msg.problem());
    if (problem.empty()) problem = "this version doesn't know the kind";
    std::string text = std::string(msg.kind()) + ": " + problem;
    {
        const std::lock_guard lock(mutex_);
        if (known_problems_.size() >= kMostKnownProblems || !known_problems_.insert(text).second) return;
    }
    say(log::Level::warning, "update " + std::to_string(msg.update_id()) + " has no handler (" + text +
                                 "); further ones like it are only counted");
}

void Reporter::tell(const std::exception_ptr& error, const AnyMessage* msg) noexcept {
    if (!callback_) return;
    try {
        callback_(LoopError(error, msg));
    } catch (...) {
        say(log::Level::error, "on_error failed: " + bot::describe(std::current_exception()));
    }
}

LoopStatistics Reporter::statistics() const noexcept {
    LoopStatistics result;
    result.received = received.load(std::memory_order_relaxed);
    result.repeated = repeated.load(std::memory_order_relaxed);
    result.handled = handled.load(std::memory_order_relaxed);
    result.untaken = untaken.load(std::memory_order_relaxed);
    result.handler_errors = handler_errors.load(std::memory_order_relaxed);
    result.poll_errors = poll_errors.load(std::memory_order_relaxed);
    result.unknown = unknown.load(std::memory_order_relaxed);
    result.dropped = dropped.load(std::memory_order_relaxed);
    result.held = held.load(std::memory_order_relaxed);
    return result;
}

}  // namespace telepot::loop
