// SPDX-License-Identifier: MIT
#include "loop/reporter.hpp"

#include "bot/engine.hpp"
#include "telepot/log.hpp"

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
        log::error("the handler of " + name_of(msg) + " failed: " + line_of(error));
    } catch (...) {
        log::error("a handler failed");
    }
    tell(error, &msg);
}

void Reporter::poll_failed(const std::exception_ptr& error, std::string_view consequence) noexcept {
    poll_errors.fetch_add(1, std::memory_order_relaxed);
    try {
        log::warning("polling failed: " + line_of(error) + "; " + std::string(consequence));
    } catch (...) {
        log::warning("polling failed");
    }
    tell(error, nullptr);
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
    log::warning("update " + std::to_string(msg.update_id()) + " has no handler (" + text +
                 "); further ones like it are only counted");
}

void Reporter::tell(const std::exception_ptr& error, const AnyMessage* msg) noexcept {
    if (!callback_) return;
    try {
        callback_(LoopError(error, msg));
    } catch (...) {
        log::error("on_error failed: " + bot::describe(std::current_exception()));
    }
}

LoopStatistics Reporter::statistics() const noexcept {
    LoopStatistics result;
    result.received = received.load(std::memory_order_relaxed);
    result.repeated = repeated.load(std::memory_order_relaxed);
    result.handled = handled.load(std::memory_order_relaxed);
    result.handler_errors = handler_errors.load(std::memory_order_relaxed);
    result.poll_errors = poll_errors.load(std::memory_order_relaxed);
    result.unknown = unknown.load(std::memory_order_relaxed);
    result.dropped = dropped.load(std::memory_order_relaxed);
    return result;
}

}  // namespace telepot::loop
