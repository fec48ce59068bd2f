// SPDX-License-Identifier: MIT
#pragma once

#include "delegate/hub.hpp"

namespace telepot::delegate {

class Hub::Candidate {
public:
    Candidate(detail::Mailbox& mailbox, detail::Shared<const Capture::Check> what)
        : box(&mailbox), check(std::move(what)) {}

    detail::Shared<detail::Mailbox> box;
    detail::Shared<const Capture::Check> check;
};

class Hub::Claim {
public:
    Claim(Pattern& p, Seed s) : pattern(&p), seed(std::move(s)) {}

    Pattern* pattern;
    Seed seed;
    /// Who has the seed, or keeps its place. Null for seeds that are never associated, and when the program stops.
    detail::Shared<detail::Actor> holder;
    bool hatch = false;  ///< the holder is a cradle that waits for us
    bool left = false;   ///< the message lies in the holder's mailbox because of its seed alone
};

}  // namespace telepot::delegate
