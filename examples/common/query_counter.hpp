// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "telepot/helper/inline_answer.hpp"

namespace example {

/// One result, which tells how many queries there have been. Others must not get it, nor the same user again.
inline telepot::InlineAnswer counted_result(int count, const std::string& query) {
    using namespace telepot;
    const std::string text = std::to_string(count) + ". " + query;
    const InlineQueryResultArticle article("count", text, InputTextMessageContent(text));
    return InlineAnswer(telepot::list(article)).set_is_personal(true).set_cache_time(0);
}

}  // namespace example
