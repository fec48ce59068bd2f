// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/json.hpp"
#include "bot/core.hpp"
#include "codec/request.hpp"

namespace CLI {
class App;
}

namespace telepot::app {

/// A bot's calls, by the names of their methods.
class Api {
public:
    /// @throws BadToken, BadArgument.
    Api(std::string_view token, const BotOptions& options) : core_(token, options) {}

    /// Calls a method and returns its result. @throws TelegramError, NetworkError, BadHTTPResponse, BadArgument.
    /// @param arguments an object
    /// @param files what is uploaded; each is a form field, which arguments may name as attach://FIELD
    /// @param hold_seconds how long the server may hold its answer back (getUpdates)
    json call(std::string_view method, const json& arguments = json::object(), std::vector<codec::FilePart> files = {},
              std::int64_t hold_seconds = 0);

    std::int64_t bot_id() const noexcept { return core_.id(); }

private:
    bot::Core core_;
};

/// The options of every subcommand that talks to the Bot API, and what the environment says beside them.
class ApiOptions {
public:
    ApiOptions() = default;

    void describe(CLI::App& app);

    /// The token of --token-file, else of TELEPOT_TOKEN. @throws BadToken, LocalFileError.
    std::string token() const;
    /// The server: --api-url, else TELEPOT_API_URL, else Telegram's.
    std::string api_url() const;
    /// Refers to `url`.
    BotOptions bot_options(const std::string& url) const;
    /// @throws BadToken, BadArgument, LocalFileError.
    Api connect() const;

private:
    std::string token_file_;
    std::string api_url_;
    double timeout_ = 30;
};

/// A chat as the Bot API takes it: a number, or "@name". @throws UsageError for anything else.
json chat_id(const std::string& text);

/// The whole standard input. @throws UsageError if it is a terminal, which somebody would wait at in vain.
std::string read_standard_input(std::string_view what);
/// A file's content. @throws LocalFileError.
std::string read_file(const std::string& path);
/// JSON from the command line. @throws UsageError that names the option.
json parse_option(std::string_view option, const std::string& text);

}  // namespace telepot::app
