// SPDX-License-Identifier: MIT
#pragma once

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Checks what describes an invoice (a call's arguments or an inline content) and gives its Invoice object.
json read_invoice(const json& from);

/// Sum of a list of LabeledPrice; throws if it is empty or not a list.
std::int64_t total_of(const json& prices);

}  // namespace telepot::lab
