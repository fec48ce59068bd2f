// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "telepot/bot/options.hpp"
#include "telepot/values/token.hpp"

namespace telepot {

/// What the environment says of a bot. Bot::from_env() is the short way; for a class of your own:
/// `Environment env; MyBot bot{env.token(), env.options()};`
///
/// | variable | what |
/// | --- | --- |
/// | `TELEPOT_TOKEN` | the token |
/// | `TELEPOT_API_URL` | the server; unset or empty: as the options say |
///
/// `TELEPOT_LOG` decides about the log by itself; see log::set_from_environment().
class Environment {
public:
    /// Reads the environment. Not while another thread changes it. @throws BadToken if there is no token.
    Environment();
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    /// Wipes its copy of the token.
    ~Environment();

    /// Valid as long as this object.
    [[nodiscard]] TokenRef token() const noexcept { return token_; }
    /// `others` with the server that the environment names. Valid as long as this object.
    [[nodiscard]] BotOptions options(BotOptions others = {}) const noexcept {
        if (!api_url_.empty()) others.base_url = api_url_;
        return others;
    }

private:
    std::string token_;
    std::string api_url_;
};

}  // namespace telepot
