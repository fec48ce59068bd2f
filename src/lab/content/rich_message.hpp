// SPDX-License-Identifier: MIT
#pragma once

#include "lab/call_context.hpp"

namespace telepot::lab {

/// The RichMessage of an InputRichMessage: its blocks, or paragraphs of its HTML or Markdown. Throws ApiError.
json read_rich_message(CallContext& call, const json& input);

}  // namespace telepot::lab
