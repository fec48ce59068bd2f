// SPDX-License-Identifier: MIT
#include "helper/interruptions.hpp"

#include <algorithm>

#include "routing/command.hpp"
#include "telepot/types/all.hpp"

namespace telepot::detail {

namespace {

// Words of other alphabets have to be written as they are typed.
std::string small(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

}  // namespace

void Words::add(StringsRef texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string_view text = texts[i];
        if (text.starts_with('/')) {
            add_command(text.substr(1));
        } else {
            words_.push_back({small(text), false});
        }
    }
}

void Words::add_command(std::string_view name) {
    words_.push_back({small(name.starts_with('/') ? name.substr(1) : name), true});
}

bool Words::match(const Message& msg) const {
    if (!msg.text || words_.empty()) return false;
    const std::string text = small(*msg.text);
    const auto command = routing::parse_chat_command(msg, "/", "");
    const std::string name = command ? small(command->name) : std::string();
    return std::ranges::any_of(
        words_, [&](const Word& word) { return word.command ? command && word.text == name : word.text == text; });
}

}  // namespace telepot::detail
