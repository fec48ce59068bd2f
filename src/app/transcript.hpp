// SPDX-License-Identifier: MIT
// Messages and updates as lines of text, for people at a terminal and for programs that read like them.
#pragma once

#include <string>
#include <vector>

#include "app/json.hpp"

namespace telepot::app {

/// A button below a message, of an inline or a reply keyboard.
class ShownButton {
public:
    ShownButton() = default;

    std::string text;
    std::string kind;   ///< "callback_data", "url", ... or "text" for a key of a reply keyboard
    std::string value;  ///< callback_data or URL; the text that a key sends
    int row = 0;
};

/// What a message holds, in a few lines: "[photo 640x480]", its text, what was added to it. No keyboard.
std::vector<std::string> content_lines(const json& message);
/// Its buttons in their order, row by row.
std::vector<ShownButton> buttons_of(const json& message);
/// Buttons with numbers from `first` on, a line each row: "[1 Yes] [2 No]".
std::vector<std::string> button_lines(const std::vector<ShownButton>& buttons, int first = 1);
/// First name and what else tells who somebody is: "Ann", "Keyboards (@keyboards_bot)".
std::string person(const json& user);

/// An update on one line: "message  Ann (1000): hello".
std::string update_line(const json& update);

}  // namespace telepot::app
