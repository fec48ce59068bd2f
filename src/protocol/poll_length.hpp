// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include "protocol/backoff.hpp"

namespace telepot::protocol {

/// How long polls may wait, and what follows one that brought nothing. Not synchronised.
///
/// Something between here and the server may end connections that carry nothing for a while, or for good after a
/// while. A poll that dies late in its wait has cost nothing, so the next one follows at once. When several do in a
/// row, polls are shortened until they come through; after some that have come through whole, a longer one is tried.
class PollLength {
public:
    using Duration = std::chrono::nanoseconds;

    /// `wanted`: seconds, as the user wants polls to wait.
    explicit PollLength(int wanted) noexcept;

    /// How long the next poll is to wait, in seconds.
    int seconds() const noexcept { return seconds_; }
    /// The last poll broke after this time, for want of a connection or of an answer. @returns whether that was late
    /// in its wait, so that the next one need not be put off.
    bool broke(Duration after) noexcept;
    /// The last poll was answered after this time. @returns how long to wait before the next one: a server that says
    /// at once that there is nothing isn't asked without end.
    Duration answered(Duration after, bool empty) noexcept;

private:
    void shorten(int lived) noexcept;
    void came_through() noexcept;

    const int wanted_;
    int seconds_;
    int safe_;         // what is known to come through, while a longer one is tried; else the same as seconds_
    int deaths_ = 0;   // late ones in a row
    int whole_ = 0;    // polls in a row that waited as long as they were told
    int patience_;     // so many of them before a longer one is tried
    Backoff hurried_;  // answers in a row that came too soon and empty
};

}  // namespace telepot::protocol
