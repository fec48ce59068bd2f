// SPDX-License-Identifier: MIT
#include <string>
#include <utility>

#include "codec/decode.hpp"
#include "codec/parser.hpp"
#include "codec/request.hpp"

namespace telepot::codec {

ErrorInfo inspect_error(const Answer& answer) noexcept {
    ErrorInfo info;
    Element envelope;
    bool ok = true;
    if (try_parse(answer.body).get(envelope) != simdjson::SUCCESS) return info;
    if (envelope["ok"].get(ok) != simdjson::SUCCESS || ok) return info;
    info.is_envelope = true;
    std::int64_t code = answer.status;
    if (envelope["error_code"].get(code) != simdjson::SUCCESS) code = answer.status;
    info.error_code = static_cast<int>(code);
    std::string_view description;
    if (envelope["description"].get(description) == simdjson::SUCCESS) info.description = description;
    simdjson::dom::object parameters;
    if (envelope["parameters"].get(parameters) == simdjson::SUCCESS) {
        info.retry_after = int_member(parameters, "retry_after");
        info.migrate_to_chat_id = int_member(parameters, "migrate_to_chat_id");
    }
    return info;
}

void throw_error(const Answer& answer, std::string_view method) {
    ErrorInfo found = inspect_error(answer);
    if (!found.is_envelope) throw BadHTTPResponse(answer.status, answer.body.substr(0, 4096), method);
    TelegramErrorInfo info;
    info.description = std::move(found.description);
    info.error_code = found.error_code;
    info.json = answer.body;
    info.method = method;
    info.retry_after = found.retry_after;
    info.migrate_to_chat_id = found.migrate_to_chat_id;
    std::rethrow_exception(TelegramError::make(std::move(info)));
}

std::vector<FormField> form_fields(const Request& request) {
    std::vector<FormField> fields;
    for (const auto [key, value] : object_of(parse(request.json), RootPlace(request.method->name, nullptr, 0, ""))) {
        std::string_view text;
        const bool is_text = value.get(text) == simdjson::SUCCESS;
        fields.emplace_back(std::string(key), is_text ? std::string(text) : text_of(value));
    }
    return fields;
}

bool is_utf8(std::string_view text) noexcept {
    return simdjson::validate_utf8(text.data(), text.size());
}

}  // namespace telepot::codec
