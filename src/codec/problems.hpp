// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "codec/source.hpp"

namespace telepot::codec {

/// Places that are told of one by one; the problems of all further ones are only counted together.
inline constexpr std::size_t most_known_places = 256;

/// Tells the log of each place where something couldn't be decoded for the first time, and then when it has been seen
/// 10, 100, 1000, ... times. Elements of one array count as one place. Thread-safe.
/// @param what what was decoded, as "getUpdates"
void report_problems(const Source& source, std::string_view what);

/// How often something couldn't be decoded at a place, as "update.message.poll.options[].text".
std::uint64_t problem_count(std::string_view place);
/// How often at places that weren't kept one by one.
std::uint64_t other_problem_count();

}  // namespace telepot::codec
