// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

#include "delegate/held_queries.hpp"
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
    /// The same by the other id of its chat, if that has become a supergroup.
    Seed other = {};
    /// Who has the seed, or keeps its place. Null for seeds that are never associated, and when the program stops.
    detail::Shared<detail::Actor> holder;
    bool hatch = false;  ///< the holder is a cradle that waits for us
    bool left = false;   ///< the message lies in the holder's mailbox because of its seed alone
};

/// A message on its way to those who get it.
class Hub::Round {
public:
    /// @param may_be_early whether a query may have come before its message is anybody's
    explicit Round(const AnyMessage& message, Delivery from = {}, bool may_be_early = false)
        : msg(message), delivery(std::move(from)), tracked(may_be_early && msg.get_if<CallbackQuery>() != nullptr) {}
    /// Once more.
    explicit Round(HeldQuery held)
        : msg(std::move(held.message)),
          delivery(std::move(held.delivery)),
          tracked(true),
          late(true),
          kept(true),
          taken(held.taken),
          order(held.order),
          had(std::move(held.had)),
          until(held.until) {}

    const AnyMessage msg;
    const Delivery delivery;
    const bool tracked;        ///< it is noted who has had it
    bool late = false;         ///< it is for those alone who haven't had it
    const bool kept = false;   ///< it was kept in between
    bool by_origin = false;    ///< somebody captures just this message's buttons
    bool taken = false;        ///< somebody has got it, or a delegate was made for it
    std::uint64_t number = 0;  ///< of this round, the same in all of its letters
    std::uint64_t order = 0;   ///< its place among the messages: the number of its first round
    std::vector<Claim> claims;
    HeldQuery::Had had;                            ///< as far as it is tracked
    const HeldQueries::Clock::time_point until{};  ///< in which it may be kept once more; none if it hasn't been yet
};

}  // namespace telepot::delegate
