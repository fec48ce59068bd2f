// SPDX-License-Identifier: MIT
#include "lab/api_error.hpp"

#include <cctype>

namespace telepot::lab {

namespace {

/// As the real server: a capital that a capital or an underscore follows begins a constant, or an abbreviation.
bool is_constant_style(std::string_view text) {
    return text.size() > 1 && (text[1] == '_' || (text[1] >= 'A' && text[1] <= 'Z'));
}

}  // namespace

ApiError bad_request(std::string_view text, json parameters) {
    std::string message(text);
    if (!message.empty() && !is_constant_style(text)) {
        message[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(message[0])));
    }
    return ApiError(400, "Bad Request: " + message, std::move(parameters));
}

ApiError forbidden(std::string_view text) {
    return ApiError(403, "Forbidden: " + std::string(text));
}

ApiError conflict(std::string_view text) {
    return ApiError(409, "Conflict: " + std::string(text));
}

ApiError too_many_requests(int retry_after) {
    return ApiError(429, "Too Many Requests: retry after " + std::to_string(retry_after),
                    json{{"retry_after", retry_after}});
}

std::string error_envelope(const ApiError& error) {
    std::string text =
        R"({"ok":false,"error_code":)" + std::to_string(error.code) + R"(,"description":)" + to_text(error.description);
    if (!error.parameters.is_null()) text += R"(,"parameters":)" + to_text(error.parameters);
    return text + "}";
}

std::string success_envelope(const json& result, std::string_view description) {
    return success_envelope_text(to_text(result), description);
}

std::string success_envelope_text(std::string_view result_text, std::string_view description) {
    std::string text = R"({"ok":true,"result":)";
    text += result_text;
    if (!description.empty()) text += R"(,"description":)" + to_text(std::string(description));
    return text + "}";
}

}  // namespace telepot::lab
