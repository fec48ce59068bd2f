// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "telepot/values/shared.hpp"

namespace telepot {

/// Told how far a transfer is, in bytes; `total` is 0 while it isn't known. Called on a thread of the library, and must
/// be quick.
using Progress = detail::Function<void(std::uint64_t done, std::uint64_t total)>;

}  // namespace telepot
