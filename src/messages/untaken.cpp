// SPDX-License-Identifier: MIT
#include "telepot/messages/untaken.hpp"

#include "telepot/values/log.hpp"

namespace telepot::detail {

namespace {
thread_local UntakenWatch* current = nullptr;
}

void note_untaken(std::string_view why) noexcept {
    if (current == nullptr) return;
    current->untaken_ = true;
    if (!log::enabled(log::Level::debug)) return;
    try {
        current->why_ = why;
    } catch (...) {
        // It remains untaken for a reason that there is no memory for.
    }
}

bool explains_untaken() noexcept {
    return current != nullptr && log::enabled(log::Level::debug);
}

UntakenWatch::UntakenWatch() noexcept : outer_(current) {
    current = this;
}

UntakenWatch::~UntakenWatch() {
    current = outer_;
}

}  // namespace telepot::detail
