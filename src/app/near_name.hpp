// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace telepot::app {

/// The name that was probably meant by a mistyped one; empty if none is near. Letter case and the difference between
/// '_' and '-' cost nothing, a swap of two letters as much as any other slip.
std::string_view near_name(std::string_view typed, std::span<const std::string_view> names);

/// "; did you mean NAME?", or nothing.
std::string did_you_mean(std::string_view typed, std::span<const std::string_view> names);

}  // namespace telepot::app
