// SPDX-License-Identifier: MIT
#pragma once

#include "lab/arguments.hpp"
#include "lab/facts.hpp"
#include "lab/json.hpp"

namespace telepot::lab {

/// Gives a call's arguments their types as Telegram's server does: at the top everything is a text, read with good
/// will ("12 apples" is 12, "maybe" is false), while objects and arrays have to be readable JSON whose members have
/// their types; unknown ones are dropped. What a method reads by itself (keyboards, replies) stays as it came.
/// Throws ApiError with the server's words.
json read_arguments(const facts::Method& method, const Arguments& arguments);

/// The words for a required parameter that the call lacks, as the server looks for them; nothing is thrown if all are
/// there, or if the server can do without.
void require_parameters(const facts::Method& method, const json& typed);

}  // namespace telepot::lab
