// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "methods/case.hpp"

namespace telepot::conformance {

/// In what the arguments of a call differ from what was to arrive, in words; empty if in nothing.
std::vector<std::string> differences(const Case& test, const World& world, const lab::Call& call);

}  // namespace telepot::conformance
