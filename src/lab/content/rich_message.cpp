// SPDX-License-Identifier: MIT
#include "lab/content/rich_message.hpp"

#include "lab/content/text_argument.hpp"
#include "lab/validator.hpp"

namespace telepot::lab {
namespace {

/// Text of markup, a paragraph for each line. The finer structure of rich markup is not modelled.
json paragraphs(CallContext& call, const json& input, const char* name) {
    const json from{{"text", input[name]}, {"parse_mode", std::string_view{name} == "html" ? "HTML" : "Markdown"}};
    const std::string text = read_text(call, from, {.limit = 32'768}).text;
    json blocks = json::array();
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin) blocks.push_back({{"type", "paragraph"}, {"text", text.substr(begin, end - begin)}});
        begin = end + 1;
    }
    return blocks;
}

}  // namespace

json read_rich_message(CallContext& call, const json& input) {
    json blocks = json::array();
    if (input.is_object() && input.contains("html")) {
        blocks = paragraphs(call, input, "html");
    } else if (input.is_object() && input.contains("markdown")) {
        blocks = paragraphs(call, input, "markdown");
    } else if (input.is_object() && input.contains("blocks")) {
        // Blocks of text are the same in both directions; those that carry uploads are left out.
        for (const json& block : input["blocks"]) {
            if (check_answer("RichBlock", block).empty()) blocks.push_back(block);
        }
        if (blocks.empty() && !input["blocks"].empty()) blocks.push_back({{"type", "paragraph"}, {"text", "media"}});
    }
    if (blocks.empty()) throw bad_request("rich message is empty");
    json out{{"blocks", std::move(blocks)}};
    if (input.value("is_rtl", false)) out["is_rtl"] = true;
    return out;
}

}  // namespace telepot::lab
