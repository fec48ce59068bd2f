// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <utility>

namespace telepot::app {

/// How bad something is. A note is worth knowing and may be just what was wanted.
enum class Level { ok, note, warning, error };

/// What telepot doctor has found out about one thing.
class Finding {
public:
    Finding(std::string about, Level how_bad, std::string what, std::string what_to_do = {})
        : check(std::move(about)), level(how_bad), text(std::move(what)), advice(std::move(what_to_do)) {}

    std::string check;  ///< As "dns"; part of the --json output, and so doesn't change.
    Level level;
    std::string text;
    std::string advice;
};

using Findings = std::function<void(Finding)>;

/// Looks at the way to the server: proxy, names, IPv6, TLS, the clock. False if no call can get through.
bool check_network(const std::string& api_url, double timeout, const Findings& found);

}  // namespace telepot::app
