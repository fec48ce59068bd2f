// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace telepot::detail {

/// Notes, for the statistics and the log of the message loop that is calling a handler on this thread, that nobody
/// takes the message, and why. Without such a loop nothing happens.
void note_untaken(std::string_view why) noexcept;
/// Whether anybody wants to know why.
[[nodiscard]] bool explains_untaken() noexcept;

/// Listens to note_untaken() on this thread while it lives.
class UntakenWatch {
public:
    UntakenWatch() noexcept;
    ~UntakenWatch();
    UntakenWatch(const UntakenWatch&) = delete;
    UntakenWatch& operator=(const UntakenWatch&) = delete;

    [[nodiscard]] bool untaken() const noexcept { return untaken_; }
    /// Empty unless debugging messages are logged.
    [[nodiscard]] const std::string& why() const noexcept { return why_; }

private:
    friend void note_untaken(std::string_view why) noexcept;

    UntakenWatch* outer_;
    bool untaken_ = false;
    std::string why_;
};

}  // namespace telepot::detail
