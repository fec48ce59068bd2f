// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "telepot/values/seed.hpp"

namespace telepot::durable {

/// A seed as a part of a key: whole, unlike Seed::str().
std::string key_of(const Seed& seed);
/// The seed of such a key; none if it is no such key.
Seed seed_of_key(std::string_view key);

}  // namespace telepot::durable
