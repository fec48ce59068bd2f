// SPDX-License-Identifier: MIT
#include <iostream>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/json.hpp"
#include "lab/facts.hpp"

namespace telepot::app {

Action describe_version(CLI::App& app) {
    const auto as_json = std::make_shared<bool>(false);
    app.add_flag("--json", *as_json, "Print a JSON object");
    return [as_json] {
        const std::string api(lab::facts::api_version());
        if (*as_json) {
            std::cout << to_text({{"telepot", TELEPOT_VERSION}, {"bot_api", api}}) << '\n';
        } else {
            std::cout << "telepot " TELEPOT_VERSION ", Bot API " << api << '\n';
        }
        return exit_ok;
    };
}

}  // namespace telepot::app
