// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

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

    Pattern(Seeder s, Maker m) : seeder(std::move(s)), make(std::move(m)) {}
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;

    const Seeder seeder;
    const Maker make;
    SeedTable delegates;  // under the hub's lock
};

}  // namespace telepot::delegate
