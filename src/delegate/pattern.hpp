// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "delegate/origin_map.hpp"
#include "delegate/seed_table.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/values/seed.hpp"

namespace telepot::delegate {

/// A delegation pattern without its version: what finds or makes the delegate for a message.
class Pattern {
public:
    using Seeder = detail::Function<Seed(const AnyMessage&)>;
    /// Makes the delegate. May throw whatever the user's constructor throws.
    using Maker = detail::Function<detail::Shared<detail::Actor>(const AnyMessage&, const Seed&)>;

    Pattern(Seeder s, Maker m, std::string n) : seeder(std::move(s)), make(std::move(m)), name(std::move(n)) {}
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;

    const Seeder seeder;
    const Maker make;
    std::string store_name;  // of its delegates' states; differs from that of all others
    const std::string name;  // of the class, for errors of its constructor; may be empty
    /// Which messages' buttons are whose; null unless its delegates intercept queries.
    detail::Shared<OriginMap> origins;
    SeedTable delegates;  // under the hub's lock
    bool tuples = false;  // it has had a delegate whose seed is a tuple; under the hub's lock
};

}  // namespace telepot::delegate
