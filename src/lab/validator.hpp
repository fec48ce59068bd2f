// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lab/arguments.hpp"
#include "lab/facts.hpp"
#include "lab/json.hpp"

namespace telepot::lab {

/// Something that isn't as the API says.
struct Problem {
    enum class Kind { unknown, missing, wrong_type, wrong_value };
    Problem(Kind problem_kind, std::string where, std::string what)
        : kind(problem_kind), path(std::move(where)), text(std::move(what)) {}

    Kind kind;
    std::string path;  ///< e.g. "reply_markup.inline_keyboard[0][1].text"
    std::string text;  ///< a sentence that names the path
};

/// Checks arguments against the facts and gives them their types: texts become integers, booleans, objects as the
/// method's parameters say (the real server takes "5" for 5 everywhere). What can't be converted stays as it came.
/// A parameter that is an uploaded part becomes the text "attach://PART".
json typed_arguments(const facts::Method& method, const Arguments& arguments, std::vector<Problem>& problems);

/// Checks a value against a type in Telegram's spelling ("Array of Update", "Message or True", ...); integers
/// in texts are converted in place if `convert`. `path` starts the problems' paths.
void check_value(std::string_view type, json& value, const std::string& path, bool convert,
                 std::vector<Problem>& problems);

/// Checks what the laboratory itself sends.
std::vector<Problem> check_answer(std::string_view type, const json& value);

}  // namespace telepot::lab
