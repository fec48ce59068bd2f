// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "telepot/helper/inline_answer.hpp"

namespace example {

/// How many messages of each flavor somebody has sent.
class FlavorCounts {
public:
    void add(std::string_view flavor) { ++counts_[std::string(flavor)]; }

    /// "chat 2, inline_query 1"
    [[nodiscard]] std::string str() const {
        std::string text;
        for (const auto& [flavor, count] : counts_) {
            if (!text.empty()) text += ", ";
            text += flavor + " " + std::to_string(count);
        }
        return text;
    }

private:
    std::map<std::string, int> counts_;
};

/// A text as the only result of an inline query; it must not be kept for the next one.
inline telepot::InlineAnswer only_result(const std::string& text) {
    using namespace telepot;
    const InlineQueryResultArticle article("only", text, InputTextMessageContent(text));
    return InlineAnswer(telepot::list(article)).set_is_personal(true).set_cache_time(0);
}

}  // namespace example
