// SPDX-License-Identifier: MIT
#include "app/api.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <utility>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include "app/exit_code.hpp"
#include "app/terminal.hpp"
#include "bot/unknown_method.hpp"
#include "codec/answer.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::app {

namespace {

constexpr std::size_t longest_input = std::size_t{64} << 20;

std::string variable(const char* name) {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody changes the environment
    return value != nullptr ? value : "";
}

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::string read_all(std::istream& in, std::string_view what) {
    std::string text;
    char buffer[65536];
    while (in.read(buffer, sizeof buffer), in.gcount() > 0) {
        text.append(buffer, static_cast<std::size_t>(in.gcount()));
        if (text.size() > longest_input) throw UsageError(std::string(what) + " is larger than 64 MiB");
    }
    return text;
}

}  // namespace

json Api::call(std::string_view method, const json& arguments, std::vector<codec::FilePart> files,
               std::int64_t hold_seconds) {
    codec::Request request = bot::unknown_method(method, to_text(arguments));
    request.files = std::move(files);
    request.hold_seconds = hold_seconds;
    return json::parse(codec::decode_raw(core_.call(std::move(request)), method).json);
}

void ApiOptions::describe(CLI::App& app) {
    constexpr auto group = "Connection";
    app.add_option("--token-file", token_file_, "File with the token, in place of TELEPOT_TOKEN")
        ->type_name("FILE")
        ->group(group);
    app.add_option("--api-url", api_url_, "Bot API server, in place of TELEPOT_API_URL")
        ->type_name("URL")
        ->group(group);
    app.add_option("--timeout", timeout_, "Longest wait for an answer, in seconds; 30 if not given")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.1, 3600.0))
        ->group(group);
}

std::string ApiOptions::token() const {
    std::string token = token_file_.empty() ? variable("TELEPOT_TOKEN") : trimmed(read_file(token_file_));
    if (!token.empty()) return token;
    throw BadToken(token_file_.empty() ? "TELEPOT_TOKEN isn't set" : "the file " + token_file_ + " holds no token");
}

std::string ApiOptions::api_url() const {
    std::string url = api_url_.empty() ? variable("TELEPOT_API_URL") : api_url_;
    return url.empty() ? std::string(BotOptions().base_url) : url;
}

BotOptions ApiOptions::bot_options(const std::string& url) const {
    BotOptions options;
    options.base_url = url;
    options.timeout = timeout_;
    options.connect_timeout = std::min(timeout_, 10.0);
    return options;
}

Api ApiOptions::connect() const {
    return Api(token(), bot_options(api_url()));
}

json chat_id(const std::string& text) {
    if (text.size() > 1 && text.front() == '@') return text;
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (error == std::errc() && at == end && number != 0) return number;
    throw UsageError("a chat is a number, as 42 or -1001234567890, or @name; not '" + text + "'");
}

std::string read_standard_input(std::string_view what) {
    if (is_terminal(STDIN_FILENO)) {
        throw UsageError(std::string(what) + " is missing: give it as an argument, or through standard input");
    }
    return read_all(std::cin, what);
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw LocalFileError("can't read the file " + path);
    std::string text = read_all(file, "the file " + path);
    if (file.bad()) throw LocalFileError("can't read the file " + path);
    return text;
}

json parse_option(std::string_view option, const std::string& text) {
    json value = json::parse(text, nullptr, false);
    if (value.is_discarded()) {
        throw UsageError(std::string(option) + " must be JSON; this is none: " + one_line(text, 60));
    }
    return value;
}

}  // namespace telepot::app
