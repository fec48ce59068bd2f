// SPDX-License-Identifier: MIT
#include "lab/control/reply_key.hpp"

#include "lab/api/support.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

json shown_key(const ChatRecord* chat, const std::string& label) {
    const json markup = chat == nullptr ? json() : keyboard_view(*chat);
    std::string labels;
    if (markup.is_object()) {
        for (const json& row : markup["keyboard"]) {
            for (const json& key : row) {
                const std::string text = key.is_string() ? key.get<std::string>() : key.value("text", std::string());
                if (text == label) return key.is_string() ? json{{"text", text}} : key;
                labels += (labels.empty() ? "\"" : ", \"") + text + '"';
            }
        }
    }
    refuse(labels.empty() ? "no reply keyboard is shown there"
                          : "the reply keyboard has no key \"" + label + "\"; there are " + labels);
}

}  // namespace telepot::lab
