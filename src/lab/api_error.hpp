// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "lab/json.hpp"

namespace telepot::lab {

/// A failed call: becomes {"ok": false, "error_code", "description", "parameters"} with HTTP status `code`.
struct ApiError {
    ApiError(int error_code, std::string text, json extra = nullptr)
        : code(error_code), description(std::move(text)), parameters(std::move(extra)) {}

    int code;
    std::string description;  ///< complete, e.g. "Bad Request: chat not found"
    json parameters;          ///< null or an object with retry_after, migrate_to_chat_id
};

/// "Bad Request: " + text with a small first letter, unless the text is CONSTANT_STYLE.
ApiError bad_request(std::string_view text, json parameters = nullptr);
/// "Forbidden: " + text.
ApiError forbidden(std::string_view text);
/// "Conflict: " + text.
ApiError conflict(std::string_view text);
/// "Too Many Requests: retry after N".
ApiError too_many_requests(int retry_after);

/// The answer's text for an error.
std::string error_envelope(const ApiError& error);
/// The answer's text for a success; `description` is left out when empty.
std::string success_envelope(const json& result, std::string_view description = {});
/// The same for a result that is JSON text already.
std::string success_envelope_text(std::string_view result_text, std::string_view description = {});

}  // namespace telepot::lab
