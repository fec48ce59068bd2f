// SPDX-License-Identifier: MIT
// Reads {"mode", "text"}, one a line, and prints what the local server's parsers make of each: {"text", "entities"} or
// {"error"}. Without a mode the text is plain, and what is found in it counts.
#include <iostream>
#include <string>

#include <nlohmann/json.hpp>

#include "lab/entities/normalise.hpp"
#include "lab/entities/parse.hpp"

namespace {

using nlohmann::json;
using telepot::lab::FormattedText;

FormattedText parsed(const std::string& mode, const std::string& text) {
    if (mode == "HTML") return telepot::lab::parse_html(text);
    if (mode == "MarkdownV2") return telepot::lab::parse_markdown_v2(text);
    if (mode == "Markdown") return telepot::lab::parse_markdown(text);
    return FormattedText(text, telepot::lab::detect_entities(text));
}

json answer_to(const json& request) {
    try {
        const FormattedText result = parsed(request.at("mode"), request.at("text"));
        json entities = json::array();
        for (const telepot::lab::Entity& entity : result.entities) {
            std::string detail = entity.argument;
            if (entity.number != 0) detail = std::to_string(entity.number);
            entities.push_back(
                json::array({telepot::lab::to_string(entity.kind), entity.offset, entity.length, detail}));
        }
        return json{{"text", result.text}, {"entities", std::move(entities)}};
    } catch (const telepot::lab::TextError& error) {
        return json{{"error", error.what()}};
    }
}

}  // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) std::cout << answer_to(json::parse(line)).dump() << '\n';
}
