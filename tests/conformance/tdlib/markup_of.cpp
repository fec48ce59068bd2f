// SPDX-License-Identifier: MIT
// Reads messages, one a line as JSON, and prints the markup of their texts and entities, one line of JSON each.
#include <iostream>
#include <string>

#include "codec/answer.hpp"
#include "telepot/json.hpp"
#include "telepot/text/markup.hpp"
#include "telepot/types/all.hpp"

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        const auto update = telepot::codec::decode_update("{\"update_id\": 1, \"message\": " + line + "}");
        const telepot::Message& msg = *update.message;
        std::cout << telepot::JsonObject()
                         .set("HTML", telepot::text::apply_entities_as_html(*msg.text, msg.entities))
                         .set("MarkdownV2", telepot::text::apply_entities_as_markdown_v2(*msg.text, msg.entities))
                         .text()
                  << '\n';
    }
}
