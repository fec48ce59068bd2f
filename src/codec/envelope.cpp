// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <new>
#include <string>
#include <system_error>
#include <utility>

#include "codec/decode.hpp"
#include "codec/hints.hpp"
#include "codec/parser.hpp"
#include "codec/request.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::codec {

namespace {

// Of an answer that is none of the Bot API's.
constexpr std::size_t most_kept = 4096;
// Longer than any server asks for, and far from what a clock's ticks overflow at.
constexpr std::int64_t longest_wait = 86'400 * 365;

/// Whole seconds, rounded up, bounded.
std::optional<std::int64_t> whole_seconds(double seconds) noexcept {
    if (!(seconds >= 0)) return {};
    return static_cast<std::int64_t>(std::ceil(std::min(seconds, static_cast<double>(longest_wait))));
}

/// A member that is a number of seconds, however it is written.
std::optional<std::int64_t> seconds_member(const simdjson::dom::object& object, std::string_view key) {
    Element element;
    double seconds = 0;
    if (object.at_key(key).get(element) != simdjson::SUCCESS) return {};
    if (!decode(element, RootPlace(key, nullptr, 0, ""), seconds)) return {};
    return whole_seconds(seconds);
}

/// The number in "Too Many Requests: retry after 14".
std::optional<std::int64_t> seconds_in(std::string_view description) noexcept {
    constexpr std::string_view words = "retry after ";
    const auto is_same = [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); };
    const auto* const at = std::search(description.begin(), description.end(), words.begin(), words.end(),
                                       [is_same](char of_text, char of_words) { return is_same(of_words, of_text); });
    if (at == description.end()) return {};
    double seconds = 0;
    const auto read = std::from_chars(at + words.size(), description.end(), seconds, std::chars_format::fixed);
    return read.ec == std::errc() ? whole_seconds(seconds) : std::nullopt;
}

/// A member that is a boolean, however it is written.
std::optional<bool> bool_member(const Element& object, std::string_view key) {
    Element element;
    bool value = false;
    if (object[key].get(element) != simdjson::SUCCESS) return {};
    if (!decode(element, RootPlace(key, nullptr, 0, ""), value)) return {};
    return value;
}

ErrorInfo read_error(const Answer& answer) {
    ErrorInfo info;
    Element envelope;
    simdjson::dom::object object;
    if (try_parse(answer.body).get(envelope) != simdjson::SUCCESS) return info;
    if (envelope.get(object) != simdjson::SUCCESS || bool_member(envelope, "ok") != false) return info;
    info.is_envelope = true;
    const std::int64_t code = int_member(object, "error_code").value_or(answer.status);
    info.error_code = static_cast<int>(std::clamp<std::int64_t>(code, 0, std::numeric_limits<int>::max()));
    info.description = text_member(object, "description");
    simdjson::dom::object parameters;
    if (object["parameters"].get(parameters) == simdjson::SUCCESS) {
        info.retry_after = seconds_member(parameters, "retry_after");
        info.migrate_to_chat_id = int_member(parameters, "migrate_to_chat_id");
    }
    if (!info.retry_after && info.error_code == 429) info.retry_after = seconds_in(info.description);
    return info;
}

}  // namespace

bool says_ok(const Element& envelope) {
    return envelope.is_object() && bool_member(envelope, "ok") == true;
}

bool begins_with_ok(std::string_view text) noexcept {
    for (const std::string_view token : {"{", "\"ok\"", ":", "true"}) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
        if (!text.starts_with(token)) return false;
        text.remove_prefix(token.size());
    }
    return true;
}

ErrorInfo inspect_error(const Answer& answer) noexcept {
    try {
        return read_error(answer);
    } catch (const std::bad_alloc&) {
        return {};
    }
}

void throw_error(const Answer& answer, std::string_view method) {
    ErrorInfo found = read_error(answer);
    if (!found.is_envelope) {
        // Masked first: a cut through a token would leave a part of it.
        const std::string head = log::mask_tokens(std::string_view(answer.body).substr(0, 2 * most_kept));
        throw BadHTTPResponse(answer.status, head.substr(0, most_kept), method);
    }
    TelegramErrorInfo info;
    info.description = std::move(found.description);
    info.error_code = found.error_code;
    info.hint = hint_of(RefusedCall(info.description, method, answer.arguments));
    info.json = answer.body;
    info.method = method;
    info.retry_after = found.retry_after;
    info.migrate_to_chat_id = found.migrate_to_chat_id;
    std::rethrow_exception(TelegramError::make(std::move(info)));
}

std::vector<FormField> form_fields(const Request& request) {
    std::vector<FormField> fields;
    simdjson::dom::object object;
    if (parse(request.json).get(object) != simdjson::SUCCESS) throw DecodeError({}, "the arguments are no object");
    for (const auto [key, value] : object) {
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
